package nl.regelgang.procedure;

import java.time.LocalDate;
import nl.regelgang.gedeeld.RegelingId;

/**
 * What the toezichthouder got.
 *
 * @param pad of the page of the procedure
 * @param op the day on which it was sent
 * @param uiterlijk the last day on which that was in time
 */
public record Inzending(RegelingId regeling, String regelingNaam, String pad, LocalDate op, LocalDate uiterlijk) {

    public boolean teLaat() {
        return op.isAfter(uiterlijk);
    }
}
