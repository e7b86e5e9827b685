package nl.regelgang.overzicht;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.regelgang.regeling.Bedrag;
import nl.regelgang.regeling.Bijdragereeks;
import org.jspecify.annotations.Nullable;

/** Three years of bijdragen as lying bars. The drawing says nothing that the table beside it does not say. */
record Bijdragegrafiek(List<Groep> groepen) {

    private static final int LANGSTE = 1000;

    /** @param naam of the regeling, or of the deelnemer */
    record Reeks(String naam, Bijdragereeks bedragen) {}

    record Groep(String naam, List<Balk> balken) {}

    /**
     * @param klasse of the style sheet: vorig, dit or volgend
     * @param lengte in thousandths of the longest bar
     */
    record Balk(String jaar, String klasse, int lengte, String bedrag) {}

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
        return new Bijdragegrafiek(
                getoond.stream().map(reeks -> groep(jaar, reeks, hoogste)).toList());
    }

    private static Groep groep(int jaar, Reeks reeks, BigDecimal hoogste) {
        Bijdragereeks bedragen = reeks.bedragen();
        return new Groep(
                reeks.naam(),
                List.of(
                        balk(jaar - 1, "vorig", bedragen.vorig(), hoogste),
                        balk(jaar, "dit", bedragen.dit(), hoogste),
                        balk(jaar + 1, "volgend", bedragen.volgend(), hoogste)));
    }

    private static Balk balk(int jaar, String klasse, @Nullable BigDecimal bedrag, BigDecimal hoogste) {
        int lengte = bedrag == null
                ? 0
                : bedrag.multiply(BigDecimal.valueOf(LANGSTE))
                        .divide(hoogste, 0, RoundingMode.HALF_UP)
                        .intValueExact();
        return new Balk(Integer.toString(jaar), klasse, lengte, Bedrag.euro(bedrag));
    }
}
