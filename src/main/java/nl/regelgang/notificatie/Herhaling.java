package nl.regelgang.notificatie;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a message that was not taken is offered again: after 1, 5, 15 and 60 minutes, then hourly, for 72 hours. */
final class Herhaling {

    static final Duration NA_ONZEKER = Duration.ofMinutes(30);

    private static final List<Duration> WACHTTIJDEN =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1));
    private static final Duration HOOGSTENS = Duration.ofDays(3);

    private Herhaling() {}

    /**
     * @param poging how many attempts there were
     * @return empty when it has been tried long enough
     */
    static Optional<Instant> volgende(int poging, Instant eerstePoging, Instant nu) {
        Instant moment = nu.plus(WACHTTIJDEN.get(Math.min(poging, WACHTTIJDEN.size()) - 1));
        return moment.isAfter(eerstePoging.plus(HOOGSTENS)) ? Optional.empty() : Optional.of(moment);
    }
}
