package nl.regelgang.termijnen;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Grondslag;

/**
 * A day on which a forward term does not end (Algemene termijnenwet art. 1 lid 1 and art. 3).
 *
 * @param naam for example "Bevrijdingsdag"; for a Saturday or Sunday the name of the weekday
 * @param grondslag the lid of the Algemene termijnenwet that frees the day
 */
public record VrijeDag(LocalDate dag, Soort soort, String naam, Grondslag grondslag) {

    public enum Soort {
        WEEKEND,
        FEESTDAG,
        GELIJKGESTELD
    }

    /** For example {@code een algemeen erkende feestdag (Bevrijdingsdag)}. */
    public String omschrijving() {
        return switch (soort) {
            case WEEKEND -> "een " + naam;
            case FEESTDAG -> "een algemeen erkende feestdag (" + naam + ")";
            case GELIJKGESTELD -> "een met een feestdag gelijkgestelde dag (" + naam + ")";
        };
    }
}
