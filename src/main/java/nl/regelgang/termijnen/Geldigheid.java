package nl.regelgang.termijnen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a rule is law. A change of law ends one and begins another; what is running keeps the one of the
 * day on which it began.
 *
 * @param vanaf the first day; null when the beginning is older than the texts that were read
 * @param tot the first day on which it is no longer law; null when no end is known
 */
public record Geldigheid(
        @Nullable LocalDate vanaf, @Nullable LocalDate tot) {

    /** @throws IllegalArgumentException when it ends before it begins */
    public Geldigheid {
        if (vanaf != null && tot != null && !vanaf.isBefore(tot)) {
            throw new IllegalArgumentException("ends before it begins: " + vanaf + " - " + tot);
        }
    }

    public boolean geldtOp(LocalDate dag) {
        return (vanaf == null || !dag.isBefore(vanaf)) && (tot == null || dag.isBefore(tot));
    }

    boolean overlapt(Geldigheid ander) {
        return begintVoorEindeVan(ander) && ander.begintVoorEindeVan(this);
    }

    private boolean begintVoorEindeVan(Geldigheid ander) {
        return vanaf == null || ander.tot == null || vanaf.isBefore(ander.tot);
    }
}
