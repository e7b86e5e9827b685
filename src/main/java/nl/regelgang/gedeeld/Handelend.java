package nl.regelgang.gedeeld;

import org.jspecify.annotations.Nullable;

/**
 * Who did something, as the journaal keeps it: the person and the name at that moment, the functie in words, and the
 * orgaan on whose behalf. The application itself acts as {@link #SYSTEEM}.
 */
public record Handelend(
        String persoon,
        String naam,
        String functie,
        @Nullable OrgaanId namens) {

    public static final Handelend SYSTEEM = new Handelend("systeem", "Regelgang", "automatisch", null);
}
