package nl.regelgang.notificatie;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Looks in the mailbox of returned mail, on a thread of its own. A look that fails is logged by the scheduler. */
class Retourronde implements SmartLifecycle {

    private final Retourbus bus;
    private final Duration interval;
    private final ThreadPoolTaskScheduler draad = new ThreadPoolTaskScheduler();

    private volatile boolean loopt;

    Retourronde(Retourbus bus, Duration interval) {
        this.bus = bus;
        this.interval = interval;
        draad.setThreadNamePrefix("retourpost-");
    }

    @Override
    public void start() {
        draad.initialize();
        loopt = draad.scheduleWithFixedDelay(bus::leeg, interval) != null;
    }

    @Override
    public void stop() {
        loopt = false;
        draad.shutdown();
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }
}
