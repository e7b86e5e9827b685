package nl.regelgang.regeling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every deelnemer pays for one budget, with the deelnemers of now and with those after a toetreding or uittreding.
 * Both columns are exact to the cent and add up to the same total.
 *
 * @param jaar whose budget it is
 * @param totaal in words, as everything here
 * @param ontbreekt which cell is missing, as a Dutch sentence; null when it could be computed
 */
public record Bijdragevergelijking(
        int jaar,
        String totaal,
        String wijze,
        List<Rij> rijen,
        @Nullable String ontbreekt) {

    /** The rule of rounding in words. */
    public String regel() {
        return Verdeling.REGEL;
    }

    /** @param voor or {@code na}: "geen" for who does not take part */
    public record Rij(String naam, String voor, String na, String verschil) {}

    static Bijdragevergelijking zonder(int jaar, String ontbreekt) {
        return new Bijdragevergelijking(jaar, Bedrag.NIET_INGEVULD, "", List.of(), ontbreekt);
    }
}
