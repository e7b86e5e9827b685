package nl.regelgang.termijnbewaking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/**
 * A year as a drawing: a lane per regeling, what the law sets above, the own planning below, and the meetings under
 * both. Lengths are units of the viewBox. The drawing says nothing that the list does not say.
 *
 * @param vandaag where the line of today stands, null in another year
 */
record Tijdlijn(
        int breedte,
        int hoogte,
        List<Streep> maanden,
        @Nullable Integer vandaag,
        List<Baan> banen) {

    private static final int BREEDTE = 960;
    private static final int RAND = 10;
    private static final int KOP = 30;
    private static final int BAAN = 92;
    private static final int NAAM = 18;
    private static final int WETTELIJK = 36;
    private static final int OVERIG = 58;
    private static final int VERGADERING = 79;

    /** The first day of a month. */
    record Streep(int x, String naam) {}

    record Baan(int boven, int naamhoogte, String naam, List<Punt> punten) {}

    /** What falls on one day; {@code aantal} is empty for one term, and for meetings, which stand close together. */
    record Punt(int x, int y, Gebondenheid gebondenheid, String aantal, String uitleg) {

        public String klasse() {
            return "pc-punt--" + gebondenheid.name().toLowerCase(Dagen.NEDERLANDS);
        }
    }

    private record Plek(LocalDate dag, Gebondenheid gebondenheid) implements Comparable<Plek> {

        @Override
        public int compareTo(Plek ander) {
            int opDag = dag.compareTo(ander.dag);
            return opDag != 0 ? opDag : gebondenheid.compareTo(ander.gebondenheid);
        }
    }

    static Tijdlijn van(int jaar, List<Pcregel> regels, LocalDate vandaag) {
        Map<String, List<Pcregel>> opRegeling =
                regels.stream().collect(groupingBy(Pcregel::groep, TreeMap::new, toList()));
        List<Baan> banen = new ArrayList<>();
        opRegeling.forEach((naam, termijnen) -> banen.add(baan(KOP + banen.size() * BAAN, naam, termijnen)));
        return new Tijdlijn(
                BREEDTE,
                KOP + Math.max(1, banen.size()) * BAAN,
                Arrays.stream(Month.values())
                        .map(maand -> new Streep(
                                x(LocalDate.of(jaar, maand, 1)),
                                maand.getDisplayName(TextStyle.SHORT, Dagen.NEDERLANDS)))
                        .toList(),
                vandaag.getYear() == jaar ? x(vandaag) : null,
                List.copyOf(banen));
    }

    private static Baan baan(int boven, String naam, List<Pcregel> termijnen) {
        Map<Plek, List<Pcregel>> plekken = termijnen.stream()
                .collect(groupingBy(regel -> new Plek(regel.dag(), regel.gebondenheid()), TreeMap::new, toList()));
        List<Punt> punten = new ArrayList<>();
        plekken.forEach((plek, samen) -> punten.add(punt(boven, plek, samen)));
        return new Baan(boven, boven + NAAM, naam, List.copyOf(punten));
    }

    private static Punt punt(int boven, Plek plek, List<Pcregel> samen) {
        int hoogte =
                switch (plek.gebondenheid) {
                    case WETTELIJK -> WETTELIJK;
                    case REGELING, PLANNING -> OVERIG;
                    case VERGADERING -> VERGADERING;
                };
        String wat = samen.size() == 1
                ? samen.get(0).soortnaam() + ", " + samen.get(0).orgaannaam()
                : samen.size() + (plek.gebondenheid == Gebondenheid.VERGADERING ? " vergaderingen" : " termijnen");
        return new Punt(
                x(plek.dag),
                boven + hoogte,
                plek.gebondenheid,
                samen.size() == 1 || plek.gebondenheid == Gebondenheid.VERGADERING
                        ? ""
                        : Integer.toString(samen.size()),
                Dagen.voluit(plek.dag) + ": " + wat + " (" + plek.gebondenheid.woord() + ")");
    }

    private static int x(LocalDate dag) {
        int binnen = BREEDTE - 2 * RAND;
        return RAND + (dag.getDayOfYear() - 1) * binnen / Year.from(dag).length();
    }
}
