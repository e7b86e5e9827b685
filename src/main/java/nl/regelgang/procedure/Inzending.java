package nl.regelgang.procedure;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import org.jspecify.annotations.Nullable;

/**
 * What the toezichthouder got.
 *
 * @param onderwerp of the procedure, for example "jaarrekening 2026"
 * @param pad of the page of the procedure
 * @param op the day on which it was sent
 * @param termijn in which it had to be sent, null when there was none
 */
public record Inzending(
        RegelingId regeling,
        String regelingNaam,
        String onderwerp,
        String pad,
        LocalDate op,
        @Nullable LopendeTermijn termijn) {

    public boolean teLaat() {
        return termijn != null && op.isAfter(termijn.uiterlijk());
    }

    /** The last day on which sending it was in time, null when there was none. */
    public @Nullable LocalDate uiterlijk() {
        return termijn == null ? null : termijn.uiterlijk();
    }

    public @Nullable Grondslag grondslag() {
        return termijn == null ? null : termijn.grondslag();
    }
}
