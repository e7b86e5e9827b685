package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * A day that would move when the bestuur moves its plan.
 *
 * @param was null when there was none
 * @param wordt null when there would be none
 * @param waarom how the new day is found, as a Dutch sentence
 */
public record Gevolg(
        String wat, @Nullable LocalDate was, @Nullable LocalDate wordt, String waarom, Grondslag grondslag) {}
