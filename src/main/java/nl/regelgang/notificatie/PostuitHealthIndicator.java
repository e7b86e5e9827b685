package nl.regelgang.notificatie;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * DOWN when a message has been waiting for more than a quarter of an hour. A mail server that is away shows here, and so
 * does a postbode that has stopped.
 */
@Component
class PostuitHealthIndicator implements HealthIndicator {

    private static final Duration GRENS = Duration.ofMinutes(15);

    private final Zendingoverzicht zendingen;
    private final Clock klok;

    PostuitHealthIndicator(Zendingoverzicht zendingen, Clock klok) {
        this.zendingen = zendingen;
        this.klok = klok;
    }

    @Override
    public Health health() {
        Optional<Instant> oudste = zendingen.oudsteWachtende();
        boolean teLaat =
                oudste.isPresent() && oudste.get().isBefore(klok.instant().minus(GRENS));
        Health.Builder antwoord = teLaat ? Health.down() : Health.up();
        oudste.ifPresent(moment -> antwoord.withDetail("oudsteWachtende", moment));
        return antwoord.build();
    }
}
