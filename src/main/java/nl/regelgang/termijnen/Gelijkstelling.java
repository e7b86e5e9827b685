package nl.regelgang.termijnen;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A koninklijk besluit that equates days with a feestdag (Algemene termijnenwet art. 3 lid 3). It is taken for a few
 * years at a time, so a year without one is not a year without such days: it is a year that we do not know yet.
 *
 * @param bron where we found it
 * @param eersteJaar the first year that it covers
 * @param laatsteJaar the last year that it covers
 */
public record Gelijkstelling(String besluit, String bron, int eersteJaar, int laatsteJaar, Set<LocalDate> dagen) {

    /** All that are known; a new besluit is a new row. */
    public static final List<Gelijkstelling> BEKEND = List.of(new Gelijkstelling(
            "Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028",
            "sterfgeval.nl, vraag en antwoord 70745 van 4 oktober 2025; de Staatscourant zelf is niet ingezien",
            2026,
            2028,
            Set.of(
                    LocalDate.of(2026, 1, 2),
                    LocalDate.of(2026, 5, 15),
                    LocalDate.of(2027, 5, 7),
                    LocalDate.of(2028, 4, 28),
                    LocalDate.of(2028, 5, 26))));

    boolean geldtIn(int jaar) {
        return eersteJaar <= jaar && jaar <= laatsteJaar;
    }
}
