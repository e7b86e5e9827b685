package nl.regelgang.termijnbewaking;

import java.time.Duration;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** DOWN when the clock of this node is more than two seconds off; part of readiness, so that no request comes here. */
@Component
class KlokHealthIndicator implements HealthIndicator {

    private final Klokverschil verschil;

    KlokHealthIndicator(Klokverschil verschil) {
        this.verschil = verschil;
    }

    @Override
    public Health health() {
        Duration af = verschil.verschil();
        Health.Builder antwoord = af.abs().compareTo(Klokverschil.GRENS) > 0 ? Health.down() : Health.up();
        return antwoord.withDetail("verschil", af).build();
    }
}
