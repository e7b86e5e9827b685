package nl.regelgang.termijnbewaking;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * When the watch of this node last did a round. It is measured by the time that the machine runs, not by the clock: a
 * clock that is wrong, or is moved in the demo, must not hide a watch that stands still.
 */
@Component
class Hartslag {

    private final LongSupplier nanos;

    private volatile boolean aan;
    private volatile long laatste;

    @Autowired
    Hartslag() {
        this(System::nanoTime);
    }

    Hartslag(LongSupplier nanos) {
        this.nanos = nanos;
    }

    void begin() {
        tik();
        aan = true;
    }

    void eindig() {
        aan = false;
    }

    void tik() {
        laatste = nanos.getAsLong();
    }

    /** Zero when no watch was started here. */
    Duration geleden() {
        return aan ? Duration.ofNanos(nanos.getAsLong() - laatste) : Duration.ZERO;
    }
}
