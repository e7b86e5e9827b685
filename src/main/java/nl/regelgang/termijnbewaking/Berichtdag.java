package nl.regelgang.termijnbewaking;

import java.time.Instant;
import java.time.LocalDate;
import nl.regelgang.termijnen.Kalender;

/**
 * What belongs in the daily message of one werkdag: what happened since that of the werkdag before.
 *
 * @param vanaf the first moment that belongs in it
 * @param tot the first that no longer does
 */
public record Berichtdag(Instant vanaf, Instant tot) {

    /** The message that goes out on this day; on a day that is no werkdag, what the next one will begin with. */
    public static Berichtdag van(LocalDate dag) {
        return new Berichtdag(Momenten.tijdstip(Kalender.werkdagTotEnMet(dag.minusDays(1))), Momenten.tijdstip(dag));
    }
}
