package nl.regelgang.procesmotor;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** DOWN as long as a step waits for a person after its last attempt, and nobody has helped it in a few minutes. */
@Component
class ProcesmotorHealthIndicator implements HealthIndicator {

    private static final Duration GEDULD = Duration.ofMinutes(5);

    private final RuntimeService processen;
    private final Clock klok;

    ProcesmotorHealthIndicator(RuntimeService processen, Clock klok) {
        this.processen = processen;
        this.klok = klok;
    }

    @Override
    public Health health() {
        long storingen = processen
                .createIncidentQuery()
                .incidentTimestampBefore(Date.from(klok.instant().minus(GEDULD)))
                .count();
        Health.Builder stand = storingen == 0 ? Health.up() : Health.down();
        return stand.withDetail("storingen", storingen).build();
    }
}
