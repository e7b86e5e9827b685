package nl.regelgang.regeling;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/**
 * The bijdragen of three years as a page shows them, by deelnemer.
 *
 * @param jaar the year in the middle
 * @param uitleg per year that is known how its amounts came about
 */
public record Bijdrageoverzicht(int jaar, List<Rij> rijen, Bijdragereeks totaal, List<Uitleg> uitleg) {

    public record Rij(String naam, Bijdragereeks reeks) {}

    /**
     * @param gedeeld whether the deelnemers read it
     * @param afwijking a sentence when the percentages are not a hundred together, or null
     */
    public record Uitleg(
            int jaar,
            String wijze,
            boolean berekend,
            boolean gedeeld,
            @Nullable String peildatum,
            @Nullable String afwijking) {}

    static Bijdrageoverzicht van(int jaar, Regeling regeling, List<Bijdragejaar> jaren) {
        Map<Integer, Bijdragejaar> perJaar =
                jaren.stream().collect(Collectors.toMap(Bijdragejaar::jaar, Function.identity()));
        List<Rij> rijen = IntStream.rangeClosed(jaar - 1, jaar + 1)
                .mapToObj(regeling::deelnemersIn)
                .flatMap(List::stream)
                .map(Deelnemer::organisatie)
                .distinct()
                .sorted(Comparator.comparing(Organisatie::naam))
                .map(wie -> new Rij(wie.naam(), reeks(jaar, perJaar, een -> een.bedrag(wie.id()))))
                .toList();
        List<Uitleg> uitleg = IntStream.rangeClosed(jaar - 1, jaar + 1)
                .mapToObj(perJaar::get)
                .filter(Objects::nonNull)
                .map(Bijdrageoverzicht::uitleg)
                .toList();
        return new Bijdrageoverzicht(jaar, rijen, reeks(jaar, perJaar, Bijdragejaar::totaal), uitleg);
    }

    /** The last year, this one and the next of one amount. */
    public static Bijdragereeks reeks(
            int jaar, Map<Integer, Bijdragejaar> perJaar, Function<Bijdragejaar, @Nullable BigDecimal> bedrag) {
        return new Bijdragereeks(
                uit(perJaar.get(jaar - 1), bedrag), uit(perJaar.get(jaar), bedrag), uit(perJaar.get(jaar + 1), bedrag));
    }

    private static @Nullable BigDecimal uit(
            @Nullable Bijdragejaar jaar, Function<Bijdragejaar, @Nullable BigDecimal> bedrag) {
        return jaar == null ? null : bedrag.apply(jaar);
    }

    private static Uitleg uitleg(Bijdragejaar een) {
        return new Uitleg(
                een.jaar(),
                een.wijze().naam(),
                een.wijze().berekent(),
                een.gedeeldOp() != null,
                een.peildatum() == null ? null : Dagen.voluit(een.peildatum()),
                afwijking(een));
    }

    private static @Nullable String afwijking(Bijdragejaar een) {
        boolean honderd = een.aandelen().compareTo(BigDecimal.valueOf(100)) == 0;
        return een.wijze() != Bijdragewijze.VERDEELSLEUTEL || honderd
                ? null
                : "De delen zijn samen " + Bijdrageinvoer.getal(een.aandelen())
                        + " %, en niet 100 %. Er is naar verhouding verdeeld.";
    }
}
