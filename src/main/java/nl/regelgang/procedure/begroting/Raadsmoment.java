package nl.regelgang.procedure.begroting;

import java.time.LocalDate;

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
}
