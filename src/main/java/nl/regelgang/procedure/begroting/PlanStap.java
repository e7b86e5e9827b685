package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * One step of a planned begrotingsprocedure.
 *
 * @param uiterlijk the last day by law, null where the law names none
 * @param gepland the day that was chosen or is suggested, null when there is none
 * @param grondslag the article of the chapter that applies to the regeling
 * @param wie who must act, in words
 * @param uitleg where the days come from, in Dutch sentences
 */
public record PlanStap(
        String omschrijving,
        @Nullable LocalDate uiterlijk,
        @Nullable LocalDate gepland,
        Grondslag grondslag,
        String wie,
        String uitleg,
        List<Waarschuwing> waarschuwingen) {

    public PlanStap {
        waarschuwingen = List.copyOf(waarschuwingen);
    }
}
