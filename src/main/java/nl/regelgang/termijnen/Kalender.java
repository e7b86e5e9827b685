package nl.regelgang.termijnen;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.termijnen.VrijeDag.Soort;

/** Which days are no werkdag: Saturdays, Sundays and the days of Algemene termijnenwet art. 3. */
public final class Kalender {

    /** Art. 3 lid 1, the days with a date of their own. 5 mei counts every year. */
    private static final Map<MonthDay, String> VASTE_FEESTDAGEN = Map.of(
            MonthDay.of(1, 1), "Nieuwjaarsdag",
            MonthDay.of(5, 5), "Bevrijdingsdag",
            MonthDay.of(12, 25), "eerste Kerstdag",
            MonthDay.of(12, 26), "tweede Kerstdag");

    /** Art. 3 lid 1, the days that move with Easter, by days after Easter Sunday. */
    private static final Map<Long, String> FEESTDAGEN_NA_PASEN =
            Map.of(1L, "tweede Paasdag", 39L, "Hemelvaartsdag", 50L, "tweede Pinksterdag");

    private static final Grondslag FEESTDAG = Grondslag.van("Algemene termijnenwet art. 3 lid 1");
    private static final Grondslag GOEDE_VRIJDAG = Grondslag.van("Algemene termijnenwet art. 3 lid 2");
    private static final Grondslag KONINKLIJK_BESLUIT = Grondslag.van("Algemene termijnenwet art. 3 lid 3");
    private static final Grondslag WEEKEND = Grondslag.van("Algemene termijnenwet art. 1 lid 1");

    /** How long before a year without koninklijk besluit begins somebody must be told. */
    private static final Period VOORAF = Period.ofMonths(12);

    private Kalender() {}

    /** Why a day is no werkdag; empty for a werkdag. A feestdag in a weekend is named as the feestdag. */
    public static Optional<VrijeDag> vrijeDag(LocalDate dag) {
        return feestdag(dag).or(() -> gelijkgesteld(dag)).or(() -> weekend(dag));
    }

    public static boolean isWerkdag(LocalDate dag) {
        return vrijeDag(dag).isEmpty();
    }

    /** The day itself, or the first werkdag after it. */
    public static LocalDate werkdagVanaf(LocalDate dag) {
        LocalDate werkdag = dag;
        while (!isWerkdag(werkdag)) {
            werkdag = werkdag.plusDays(1);
        }
        return werkdag;
    }

    /** The day itself, or the last werkdag before it. */
    public static LocalDate werkdagTotEnMet(LocalDate dag) {
        LocalDate werkdag = dag;
        while (!isWerkdag(werkdag)) {
            werkdag = werkdag.minusDays(1);
        }
        return werkdag;
    }

    /** Whether the days that a koninklijk besluit adds in this year are known (art. 3 lid 3). */
    public static boolean isVolledig(int jaar) {
        return Gelijkstelling.BEKEND.stream().anyMatch(besluit -> besluit.geldtIn(jaar));
    }

    /**
     * The years for which the decreed days are not known and somebody must find them: those of today and of the next
     * twelve months, in order.
     */
    public static List<Integer> jarenZonderBesluit(LocalDate vandaag) {
        return IntStream.rangeClosed(vandaag.getYear(), vandaag.plus(VOORAF).getYear())
                .filter(jaar -> !isVolledig(jaar))
                .boxed()
                .toList();
    }

    /**
     * What to know of a day in a year of which the decreed days are not known, as Dutch sentences: a term that is extended
     * may end later, and any other last day may turn out to be no werkdag. Empty when they are known.
     */
    public static Optional<String> voorbehoud(LocalDate dag) {
        return isVolledig(dag.getYear())
                ? Optional.empty()
                : Optional.of("Voor " + dag.getYear() + " is nog niet besloten welke dagen met een feestdag worden"
                        + " gelijkgesteld (Algemene termijnenwet art. 3 lid 3). Deze dag kan nog verschuiven of geen"
                        + " werkdag blijken.");
    }

    /** Which of these days may still become free, because the decreed days of their year are not known; in order. */
    public static List<LocalDate> onzeker(Collection<LocalDate> dagen) {
        return dagen.stream()
                .filter(dag -> !isVolledig(dag.getYear()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<VrijeDag> feestdag(LocalDate dag) {
        String naam = dag.equals(koningsdag(dag.getYear())) ? "Koningsdag" : VASTE_FEESTDAGEN.get(MonthDay.from(dag));
        return Optional.ofNullable(naam)
                .or(() -> Optional.ofNullable(FEESTDAGEN_NA_PASEN.get(dagenNaPasen(dag))))
                .map(feest -> new VrijeDag(dag, Soort.FEESTDAG, feest, FEESTDAG));
    }

    /** Art. 3 lid 2 equates Goede Vrijdag, art. 3 lid 3 the days named in a koninklijk besluit. */
    private static Optional<VrijeDag> gelijkgesteld(LocalDate dag) {
        if (dagenNaPasen(dag) == -2) {
            return Optional.of(new VrijeDag(dag, Soort.GELIJKGESTELD, "Goede Vrijdag", GOEDE_VRIJDAG));
        }
        return Gelijkstelling.BEKEND.stream()
                .filter(besluit -> besluit.dagen().contains(dag))
                .findFirst()
                .map(besluit -> new VrijeDag(dag, Soort.GELIJKGESTELD, "bij koninklijk besluit", KONINKLIJK_BESLUIT));
    }

    private static Optional<VrijeDag> weekend(LocalDate dag) {
        DayOfWeek weekdag = dag.getDayOfWeek();
        return weekdag == DayOfWeek.SATURDAY || weekdag == DayOfWeek.SUNDAY
                ? Optional.of(new VrijeDag(
                        dag, Soort.WEEKEND, weekdag.getDisplayName(TextStyle.FULL, Dagen.NEDERLANDS), WEEKEND))
                : Optional.empty();
    }

    /** 27 April, or the day before when that is a Sunday. */
    private static LocalDate koningsdag(int jaar) {
        LocalDate verjaardag = LocalDate.of(jaar, 4, 27);
        return verjaardag.getDayOfWeek() == DayOfWeek.SUNDAY ? verjaardag.minusDays(1) : verjaardag;
    }

    private static long dagenNaPasen(LocalDate dag) {
        return DAYS.between(pasen(dag.getYear()), dag);
    }

    /** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
    static LocalDate pasen(int jaar) {
        int a = jaar % 19;
        int b = jaar / 100;
        int c = jaar % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int som = h + l - 7 * m + 114;
        return LocalDate.of(jaar, som / 31, som % 31 + 1);
    }
}
