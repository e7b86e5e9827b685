package nl.regelgang.proef;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that runs at the pace of the real one, months ahead of it; the engine, which has its own, runs along. */
final class Proefklok extends Clock {

    private volatile Duration voorsprong;

    Proefklok(Duration voorsprong) {
        this.voorsprong = voorsprong;
        ClockUtil.offset(voorsprong.toMillis());
    }

    void zet(Duration nieuw) {
        voorsprong = nieuw;
        ClockUtil.offset(nieuw.toMillis());
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(voorsprong);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), voorsprong);
    }
}
