package nl.regelgang.overzicht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Bijdragereeks;
import org.jspecify.annotations.Nullable;

/**
 * Three years of bijdragen as lying bars. Lengths are units of the viewBox. The drawing says nothing that the table
 * beside it does not say.
 */
record Bijdragegrafiek(int breedte, int hoogte, List<Groep> groepen) {

    private static final int BREEDTE = 720;
    private static final int BEGIN = 48;
    private static final int LANGSTE = 500;
    private static final int NAAM = 16;
    private static final int BALK = 12;
    private static final int STAP = 16;
    private static final int GROEP = 78;

    /** @param naam of the regeling, or of the deelnemer */
    record Reeks(String naam, Bijdragereeks bedragen) {}

    record Groep(String naam, int naamhoogte, List<Balk> balken) {}

    /** @param klasse of the style sheet: vorig, dit or volgend */
    record Balk(int x, int y, int lengte, int hoogte, int teksthoogte, String jaar, String klasse, String bedrag) {

        public int tekst() {
            return x + lengte + 8;
        }
    }

    /** Without what has no amount in any of the years. */
    static Bijdragegrafiek van(int jaar, List<Reeks> reeksen) {
        List<Reeks> getoond =
                reeksen.stream().filter(reeks -> !reeks.bedragen().isLeeg()).toList();
        BigDecimal hoogste = getoond.stream()
                .flatMap(reeks -> Stream.of(
                        reeks.bedragen().vorig(),
                        reeks.bedragen().dit(),
                        reeks.bedragen().volgend()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ONE, BigDecimal::max);
        List<Groep> groepen = new ArrayList<>();
        for (Reeks reeks : getoond) {
            groepen.add(groep(groepen.size() * GROEP, jaar, reeks, hoogste));
        }
        return new Bijdragegrafiek(BREEDTE, Math.max(1, groepen.size()) * GROEP, List.copyOf(groepen));
    }

    private static Groep groep(int boven, int jaar, Reeks reeks, BigDecimal hoogste) {
        Bijdragereeks bedragen = reeks.bedragen();
        return new Groep(
                reeks.naam(),
                boven + NAAM,
                List.of(
                        balk(boven, 0, jaar - 1, "vorig", bedragen.vorig(), hoogste),
                        balk(boven, 1, jaar, "dit", bedragen.dit(), hoogste),
                        balk(boven, 2, jaar + 1, "volgend", bedragen.volgend(), hoogste)));
    }

    private static Balk balk(
            int boven, int nummer, int jaar, String klasse, @Nullable BigDecimal bedrag, BigDecimal hoogste) {
        int y = boven + NAAM + 8 + nummer * STAP;
        int lengte = bedrag == null
                ? 0
                : bedrag.multiply(BigDecimal.valueOf(LANGSTE))
                        .divide(hoogste, 0, RoundingMode.HALF_UP)
                        .intValueExact();
        return new Balk(BEGIN, y, lengte, BALK, y + BALK - 2, Integer.toString(jaar), klasse, Bedrag.euro(bedrag));
    }
}
