package nl.regelgang.procedure.stemming;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Stemregels;
import org.jspecify.annotations.Nullable;

/**
 * One vote of the algemeen bestuur.
 *
 * @param nummer 1 for the first vote; a next one follows when votes were equal, when too few members were there, or
 *     after an adapted draft
 * @param tweedeOproep the meeting is called again because the quorum was missing (Gemeentewet art. 20 lid 2-3)
 * @param herstemming the votes were equal in the meeting before (Gemeentewet art. 32 lid 4)
 * @param vergaderingOp the day of the meeting, null while the vote is being entered
 * @param uitslag null while the vote is being entered
 * @param berekening how the outcome was reached, line by line
 */
public record Stemming(
        UUID id,
        int nummer,
        boolean tweedeOproep,
        boolean herstemming,
        @Nullable LocalDate vergaderingOp,
        Stemregels.@Nullable Soort uitslag,
        List<String> berekening,
        List<Uitgebracht> stemmen) {

    /** @param keuze null while it was not entered */
    public record Uitgebracht(ABLid lid, Stemregels.@Nullable Keuze keuze) {}

    boolean ingevuld() {
        return stemmen.stream().allMatch(stem -> stem.keuze() != null);
    }
}
