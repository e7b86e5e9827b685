package nl.regelgang.vergaderkalender;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;

/**
 * One year of a calendar as the page shows it, by month.
 *
 * @param jaren those that can be chosen
 */
record Kalenderjaar(int jaar, List<Integer> jaren, List<Maand> maanden) {

    record Maand(String naam, List<Rij> rijen) {}

    /**
     * @param dag for example "donderdag 10 december", for a reces the first and last day
     * @param aanleveren the last day to hand in stukken, null when not known or for a reces
     * @param berekend whether that day was counted back with the lead time of the orgaan
     * @param inReces the reces in which the meeting falls
     */
    record Rij(
            UUID id,
            boolean reces,
            String dag,
            @Nullable String tijd,
            String omschrijving,
            @Nullable String aanleveren,
            boolean berekend,
            boolean voorbij,
            @Nullable String inReces) {}

    /** @param gevraagd the year that was asked for, null for this year, or the next one that has something */
    static Kalenderjaar van(Orgaankalender kalender, @Nullable Integer gevraagd, LocalDate vandaag) {
        TreeSet<Integer> jaren = new TreeSet<>();
        jaren.add(vandaag.getYear());
        kalender.punten().forEach(punt -> {
            jaren.add(punt.begin().getYear());
            jaren.add(punt.eind().getYear());
        });
        int jaar = gevraagd != null && jaren.contains(gevraagd) ? gevraagd : eerste(kalender, vandaag);
        TreeMap<YearMonth, List<Rij>> perMaand = new TreeMap<>();
        kalender.punten().stream()
                .filter(punt -> punt.begin().getYear() == jaar || punt.eind().getYear() == jaar)
                .forEach(punt -> perMaand.computeIfAbsent(maand(punt, jaar), maand -> new ArrayList<>())
                        .add(rij(punt, kalender, vandaag)));
        List<Maand> maanden = new ArrayList<>();
        perMaand.forEach((maand, rijen) -> maanden.add(new Maand(naam(maand), rijen)));
        return new Kalenderjaar(jaar, List.copyOf(jaren), maanden);
    }

    private static int eerste(Orgaankalender kalender, LocalDate vandaag) {
        return kalender.punten().stream()
                .filter(punt -> !punt.eind().isBefore(vandaag))
                .map(punt -> Math.max(punt.begin().getYear(), vandaag.getYear()))
                .findFirst()
                .orElse(vandaag.getYear());
    }

    /** A reces that began last year stands in January. */
    private static YearMonth maand(Kalenderpunt punt, int jaar) {
        return punt.begin().getYear() == jaar ? YearMonth.from(punt.begin()) : YearMonth.of(jaar, Month.JANUARY);
    }

    private static String naam(YearMonth maand) {
        String naam = maand.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, Dagen.NEDERLANDS);
        return naam.substring(0, 1).toUpperCase(Dagen.NEDERLANDS) + naam.substring(1) + " " + maand.getYear();
    }

    private static Rij rij(Kalenderpunt punt, Orgaankalender kalender, LocalDate vandaag) {
        boolean voorbij = punt.eind().isBefore(vandaag);
        if (punt instanceof Vergadering vergadering) {
            return new Rij(
                    punt.id(),
                    false,
                    Dagen.voluit(vergadering.datum()),
                    vergadering.begintijd() == null ? null : Zinnen.tijd(vergadering.begintijd()),
                    punt.omschrijving(),
                    kalender.aanleverenUiterlijk(vergadering).map(Dagen::voluit).orElse(null),
                    Objects.isNull(vergadering.aanleverdatum()),
                    voorbij,
                    kalender.recesOp(vergadering.datum())
                            .map(Reces::omschrijving)
                            .orElse(null));
        }
        String dagen = punt.begin().equals(punt.eind())
                ? Dagen.voluit(punt.begin())
                : Dagen.voluit(punt.begin()) + " tot en met " + Dagen.voluit(punt.eind());
        return new Rij(punt.id(), true, dagen, null, punt.omschrijving(), null, false, voorbij, null);
    }
}
