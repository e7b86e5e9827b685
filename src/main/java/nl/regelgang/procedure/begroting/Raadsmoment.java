package nl.regelgang.procedure.begroting;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Aantal;

/**
 * A meeting at which a raad can adopt its zienswijze, seen from who must send the stukken.
 *
 * @param stukken the last day on which the griffie can get the stukken for this meeting, not after it
 */
record Raadsmoment(LocalDate vergadering, LocalDate stukken) {

    /** Whether the raad can still use this meeting when the stukken leave on {@code verzending}; they arrive that day. */
    boolean kanNa(LocalDate verzending) {
        return !stukken.isBefore(verzending);
    }

    boolean isTotEnMet(LocalDate laatsteDag) {
        return !vergadering.isAfter(laatsteDag);
    }

    /** Where the day of the stukken comes from, as Dutch sentences. */
    public String waarom() {
        long dagen = DAYS.between(stukken, vergadering);
        String telling = dagen == 0
                ? "De raad heeft niet ingevuld hoe lang van tevoren de stukken er moeten zijn; dan is het de dag van de"
                        + " vergadering zelf."
                : "Volgens de vergaderkalender moeten de stukken er %s vóór de vergadering zijn."
                        .formatted(Aantal.van(dagen, "dag", "dagen"));
        return telling + " Dit is een afspraak van de raad, geen termijn van de wet.";
    }
}
