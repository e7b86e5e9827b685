package nl.regelgang.procesmotor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the engine still has to do, for whoever watches the installation. The database is asked when somebody looks, and
 * says the same on every node; when it cannot be reached there is no number.
 */
@Component
class Motormeters implements MeterBinder {

    private final Motortoezicht toezicht;
    private final Storingen storingen;
    private final JdbcClient jdbc;
    private final Clock klok;

    Motormeters(Motortoezicht toezicht, Storingen storingen, JdbcClient jdbc, Clock klok) {
        this.toezicht = toezicht;
        this.storingen = storingen;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("regelgang.motor.wachtend", this, Motormeters::wachtend)
                .description("steps that are due and that no node has begun")
                .register(meters);
        TimeGauge.builder("regelgang.motor.wachttijd", this, TimeUnit.SECONDS, Motormeters::wachttijd)
                .description("how long the step that is due longest waits")
                .register(meters);
        Gauge.builder("regelgang.motor.storingen", storingen, Storingen::aantal)
                .description("steps that stand still after their last attempt")
                .register(meters);
        TimeGauge.builder("regelgang.motor.zoekt.geen.werk", this, TimeUnit.SECONDS, Motormeters::zoektGeenWerk)
                .description("for how long the executor of this node has not looked for work")
                .register(meters);
    }

    private long wachtend() {
        return jdbc.sql("select count(*) from ACT_RU_JOB where " + Motortoezicht.WACHTEND)
                .param("nu", Motortoezicht.zonderZone(klok.instant()))
                .query(Long.class)
                .single();
    }

    private long wachttijd() {
        return Duration.between(toezicht.oudsteWachtende(), klok.instant()).toSeconds();
    }

    private long zoektGeenWerk() {
        return toezicht.zoektGeenWerk().toSeconds();
    }
}
