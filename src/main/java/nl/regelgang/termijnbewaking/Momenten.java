package nl.regelgang.termijnbewaking;

import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.termijnen.Kalender;

/**
 * When a term is reminded of: so many days before its last day, at half past seven in the Netherlands. A moment that
 * is no werkdag comes on the last werkdag before, because after it could be too late.
 *
 * @param dagen days before the last day, from far to near
 */
record Momenten(List<Integer> dagen) {

    /** The moment at which the last day has passed. */
    static final int VERSTREKEN = -1;

    /** When the daily messages go out. */
    static final LocalTime UUR = LocalTime.of(7, 30);

    Momenten {
        dagen = dagen.stream().sorted(reverseOrder()).distinct().toList();
    }

    static LocalDate werkdag(LocalDate uiterlijk, int dagen) {
        return Kalender.werkdagTotEnMet(uiterlijk.minusDays(dagen));
    }

    static Instant tijdstip(LocalDate dag) {
        return dag.atTime(UUR).atZone(Dagen.NEDERLAND).toInstant();
    }

    /**
     * The last moment that has come. The ones before it are past: whoever was not reminded then, for example because
     * the application was down, is reminded once and not for each of them.
     */
    Optional<Integer> laatste(LocalDate uiterlijk, Instant nu) {
        return dagen.stream()
                .filter(aantal -> !tijdstip(werkdag(uiterlijk, aantal)).isAfter(nu))
                .reduce((eerder, later) -> later);
    }

    /** When there is something to do for the term again: the next moment, or else the end of the last day. */
    Instant volgende(LocalDate uiterlijk, Instant nu) {
        return dagen.stream()
                .map(aantal -> tijdstip(werkdag(uiterlijk, aantal)))
                .filter(moment -> moment.isAfter(nu))
                .findFirst()
                .orElseGet(() -> Dagen.eindeVan(uiterlijk));
    }

    /** Whether any moment is still to come. */
    boolean nogEen(LocalDate uiterlijk, Instant nu) {
        return volgende(uiterlijk, nu).isBefore(Dagen.eindeVan(uiterlijk));
    }
}
