package nl.regelgang.taken;

import java.time.Instant;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Handelend;
import org.jspecify.annotations.Nullable;

/**
 * Something that was arranged about a task, which is not the work itself.
 *
 * @param van whose the task was before, null for nobody
 * @param naar whose it became, null for nobody
 * @param dag the streefdatum that was chosen, null when it was taken away and for the other kinds
 * @param reden null when none was given
 */
public record Verloopregel(
        String taak,
        Instant moment,
        Soort soort,
        Handelend door,
        @Nullable String van,
        @Nullable String naar,
        @Nullable LocalDate dag,
        @Nullable String reden) {

    /** What can be arranged. */
    public enum Soort {
        GENOMEN,
        OVERGEDRAGEN,
        TERUGGEGEVEN,
        STREEFDATUM
    }
}
