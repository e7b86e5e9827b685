package nl.regelgang.procesmotor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.function.LongSupplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.management.Metrics;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the engine still does its work. Its executor says that it is active also after its thread died of an {@code
 * Error}, so it is judged by what it does.
 */
@Component
public class Motortoezicht {

    /** What a job is that is due, and that nobody has locked. */
    static final String WACHTEND = "RETRIES_ > 0 and SUSPENSION_STATE_ = 1 and (DUEDATE_ is null or DUEDATE_ <= :nu)"
            + " and (LOCK_EXP_TIME_ is null or LOCK_EXP_TIME_ < :nu)";

    private final JdbcClient jdbc;
    private final Clock klok;
    private final LongSupplier pogingen;
    private final LongSupplier nanos;

    private long vorigePogingen = -1;
    private long sinds;

    @Autowired
    Motortoezicht(ProcessEngine motor, JdbcClient jdbc, Clock klok) {
        this(
                pogingen((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration()),
                System::nanoTime,
                jdbc,
                klok);
    }

    Motortoezicht(LongSupplier pogingen, LongSupplier nanos, JdbcClient jdbc, Clock klok) {
        this.pogingen = pogingen;
        this.nanos = nanos;
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** Counts how often the executor looked for work; where none was meant to run it counts by itself. */
    static LongSupplier pogingen(ProcessEngineConfigurationImpl motor) {
        if (motor.getJobExecutor() instanceof SpringJobExecutor) {
            return () -> motor.getMetricsRegistry()
                    .getDbMeterByName(Metrics.JOB_ACQUISITION_ATTEMPT)
                    .get();
        }
        return System::nanoTime;
    }

    /** For how long the executor of this node has not looked for work, as far as was asked here before. */
    public synchronized Duration zoektGeenWerk() {
        long nu = pogingen.getAsLong();
        if (nu != vorigePogingen) {
            vorigePogingen = nu;
            sinds = nanos.getAsLong();
        }
        return Duration.ofNanos(nanos.getAsLong() - sinds);
    }

    /** Since when the longest waiting job that is due, and that nobody has locked, waits; now when there is none. */
    public Instant oudsteWachtende() {
        Instant nu = klok.instant();
        return jdbc.sql("select min(coalesce(DUEDATE_, CREATE_TIME_)) as oudste from ACT_RU_JOB where " + WACHTEND)
                .param("nu", zonderZone(nu))
                .query((rij, nummer) -> {
                    LocalDateTime oudste = rij.getObject("oudste", LocalDateTime.class);
                    return oudste == null ? nu : oudste.toInstant(ZoneOffset.UTC);
                })
                .single();
    }

    /** As the engine keeps it. */
    static LocalDateTime zonderZone(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
