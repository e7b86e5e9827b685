package nl.regelgang.termijnbewaking;

import java.util.List;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * What {@code /actuator/health/termijnen} tells. DOWN when a term could lapse without anybody being told:
 *
 * <ul>
 *   <li>the watch of this node did no round for 5 minutes;
 *   <li>a term lapsed more than 5 minutes ago and nobody was told;
 *   <li>the executor of the engine looked for no work for 2 minutes;
 *   <li>a job of the engine that is due waits for more than 5 minutes;
 *   <li>a message waits in the outbox for more than 15 minutes;
 *   <li>the clock of this node is more than 2 seconds off that of the database.
 * </ul>
 */
@Component
class BewakingHealthIndicator implements HealthIndicator {

    private final Bewakingsstand stand;

    BewakingHealthIndicator(Bewakingsstand stand) {
        this.stand = stand;
    }

    @Override
    public Health health() {
        List<String> storingen = stand.ververs().stream()
                .filter(Bewakingsstand.Punt::storing)
                .map(Bewakingsstand.Punt::tekst)
                .toList();
        return (storingen.isEmpty() ? Health.up() : Health.down())
                .withDetail("storingen", storingen)
                .build();
    }
}
