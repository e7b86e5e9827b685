package nl.regelgang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until the test moves it. */
public class Testklok extends Clock {

    private volatile Instant nu;

    public Testklok(Instant nu) {
        this.nu = nu;
    }

    public void verder(Duration duur) {
        nu = nu.plus(duur);
    }

    public void zet(Instant moment) {
        nu = moment;
    }

    @Override
    public Instant instant() {
        return nu;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
