package nl.regelgang.regeling;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What somebody pays in three years after each other, in euros; null is unknown. */
public record Bijdragereeks(
        @Nullable BigDecimal vorig,
        @Nullable BigDecimal dit,
        @Nullable BigDecimal volgend) {

    public String vorigTekst() {
        return Bedrag.euro(vorig);
    }

    public String ditTekst() {
        return Bedrag.euro(dit);
    }

    public String volgendTekst() {
        return Bedrag.euro(volgend);
    }

    /** From the last year to this, in euros and percents; empty when one of both is unknown. */
    public String wijziging() {
        return Bedrag.verschil(vorig, dit);
    }

    /** From this year to the next. */
    public String wijzigingVolgend() {
        return Bedrag.verschil(dit, volgend);
    }

    public boolean isLeeg() {
        return vorig == null && dit == null && volgend == null;
    }
}
