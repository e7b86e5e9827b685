package nl.regelgang.procesmotor;

import java.time.LocalDate;
import java.util.Date;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/** From a legal day to the engine's instant: a term that ends on a day has lapsed at the start of the next. */
@Procesbean
public class Einde {

    /** The start of the next day in the Netherlands; null when there is no term. */
    public @Nullable Date van(@Nullable LocalDate dag) {
        return dag == null ? null : Date.from(Dagen.eindeVan(dag));
    }

    /** From the engine's instant back to the last day. */
    static @Nullable LocalDate dagVoor(@Nullable Date einde) {
        return einde == null ? null : Dagen.dagVan(einde.toInstant().minusMillis(1));
    }
}
