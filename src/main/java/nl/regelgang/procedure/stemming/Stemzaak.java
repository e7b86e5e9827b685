package nl.regelgang.procedure.stemming;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Stemregels;

/**
 * What the algemeen bestuur votes on.
 *
 * @param stap the step in which the vote is recorded
 * @param alleenBesluit whether that step takes only a besluit, and not a vote that decided nothing
 * @param vanaf the first day on which the bestuur can have voted
 * @param regels by which it is counted
 * @param zetels who sits in the bestuur, with the votes of each
 * @param grondslag on which the bestuur decides
 */
public record Stemzaak(
        Procedure procedure,
        String stap,
        boolean alleenBesluit,
        LocalDate vanaf,
        Stemregels regels,
        List<ABLid> zetels,
        Grondslag grondslag) {

    /** Implemented by every kind of procedure on which the algemeen bestuur votes. */
    public interface Bron {

        /** Empty when the procedure is of another kind. */
        Optional<Stemzaak> stemzaak(UUID procedure);
    }

    /** In a sentence, for example "jaarrekening". */
    public String wat() {
        return procedure.soort().naam();
    }

    Stemgrond grond() {
        return new Stemgrond(procedure.bestuur().vorm(), regels);
    }
}
