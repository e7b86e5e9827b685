package nl.regelgang.termijnen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.termijnen.Lengte.Eenheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forward terms against an oracle that walks day by day over a calendar of its own, for every start day of 2024-2030. */
class VooruitTermijnTest {

    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final LocalDate EINDE = LocalDate.of(2031, 1, 1);
    private static final Set<LocalDate> VRIJ = vrijeDagen();

    /** Easter Sunday of 2024-2031 from an almanac; the other days follow from it or are written out. */
    private static Set<LocalDate> vrijeDagen() {
        Set<LocalDate> vrij = new HashSet<>();
        List<String> pasen = List.of(
                "2024-03-31",
                "2025-04-20",
                "2026-04-05",
                "2027-03-28",
                "2028-04-16",
                "2029-04-01",
                "2030-04-21",
                "2031-04-13");
        for (String zondag : pasen) {
            LocalDate paaszondag = LocalDate.parse(zondag);
            vrij.add(paaszondag.minusDays(2));
            vrij.add(paaszondag.plusDays(1));
            vrij.add(paaszondag.plusDays(40).minusDays(1));
            vrij.add(paaszondag.plusWeeks(7).plusDays(1));
            for (String vast : List.of("-01-01", "-05-05", "-12-25", "-12-26")) {
                vrij.add(LocalDate.parse(zondag.substring(0, 4) + vast));
            }
        }
        Stream.of("2024-04-27", "2025-04-26", "2026-04-27", "2027-04-27", "2028-04-27", "2029-04-27", "2030-04-27")
                .map(LocalDate::parse)
                .forEach(vrij::add);
        Stream.of("2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26")
                .map(LocalDate::parse)
                .forEach(vrij::add);
        return vrij;
    }

    static Stream<VooruitTermijn> dagentermijnen() {
        return Stream.of(
                        new Lengte(10, Eenheid.DAGEN),
                        new Lengte(45, Eenheid.DAGEN),
                        new Lengte(90, Eenheid.DAGEN),
                        new Lengte(91, Eenheid.DAGEN),
                        Lengte.weken(2),
                        Lengte.weken(4),
                        Lengte.weken(6),
                        Lengte.weken(8),
                        Lengte.weken(12),
                        Lengte.weken(13),
                        Lengte.weken(16))
                .flatMap(lengte -> Stream.of(true, false).flatMap(eersteDag -> Stream.of(true, false)
                        .map(wet -> new VooruitTermijn(Grondslag.REGELING, lengte, "na ontvangst", eersteDag, wet))));
    }

    @ParameterizedTest
    @MethodSource("dagentermijnen")
    void everyStartDayAgreesWithTheOracle(VooruitTermijn termijn) {
        BEGIN.datesUntil(EINDE)
                .forEach(start -> assertThat(termijn.uiterlijk(start).dag())
                        .as("%s from %s", termijn, start)
                        .isEqualTo(orakel(termijn, start)));
    }

    private static LocalDate orakel(VooruitTermijn termijn, LocalDate start) {
        int dagen = termijn.lengte().aantal() * (termijn.lengte().eenheid() == Eenheid.WEKEN ? 7 : 1);
        LocalDate dag = start;
        int geteld = termijn.eersteDagTeltMee() ? 1 : 0;
        while (geteld < dagen) {
            dag = dag.plusDays(1);
            geteld++;
        }
        boolean kort = termijn.lengte().eenheid() == Eenheid.WEKEN ? dagen <= 84 : dagen <= 90;
        while (termijn.termijnenwet() && kort && isVrij(dag)) {
            dag = dag.plusDays(1);
        }
        return dag;
    }

    private static boolean isVrij(LocalDate dag) {
        return dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY || VRIJ.contains(dag);
    }

    @ParameterizedTest
    @MethodSource("dagentermijnen")
    void aLaterStartNeverEndsEarlier(VooruitTermijn termijn) {
        BEGIN.datesUntil(EINDE).forEach(start -> assertThat(
                        termijn.uiterlijk(start.plusDays(1)).dag())
                .isAfterOrEqualTo(termijn.uiterlijk(start).dag()));
    }

    @ParameterizedTest
    @CsvSource({
        "12, WEKEN, true", "13, WEKEN, false",
        "90, DAGEN, true", "91, DAGEN, false",
        "3, MAANDEN, true", "4, MAANDEN, false",
        "1, JAREN, false"
    })
    void theTermijnenwetStopsExactlyAtItsLimits(int aantal, Eenheid eenheid, boolean verlengd) {
        VooruitTermijn termijn =
                new VooruitTermijn(Grondslag.REGELING, new Lengte(aantal, eenheid), "na ontvangst", false, true);

        assertThat(termijn.wordtVerlengd()).isEqualTo(verlengd);
        assertThat(BEGIN.datesUntil(EINDE)
                        .map(start -> termijn.uiterlijk(start).dag())
                        .allMatch(Kalender::isWerkdag))
                .isEqualTo(verlengd);
    }

    @Test
    void exactlyTwelveWeeksThatEndOnASundayAreExtendedAndThirteenAreNot() {
        LocalDate zondag = LocalDate.of(2026, 6, 7);

        assertThat(weken(12).uiterlijk(zondag).dag()).isEqualTo("2026-08-31");
        assertThat(weken(13).uiterlijk(zondag).dag()).isEqualTo("2026-09-06");
    }

    @Test
    void monthsEndOnTheSameDateOrOnTheLastDayOfTheMonth() {
        VooruitTermijn maand =
                new VooruitTermijn(Grondslag.REGELING, new Lengte(1, Eenheid.MAANDEN), "na ontvangst", false, false);

        assertThat(maand.uiterlijk(LocalDate.of(2026, 1, 31)).dag()).isEqualTo("2026-02-28");
        assertThat(maand.uiterlijk(LocalDate.of(2028, 1, 31)).dag()).isEqualTo("2028-02-29");
        assertThat(maand.uiterlijk(LocalDate.of(2026, 3, 9)).uitleg()).contains("één maand na ontvangst");
    }

    @Test
    void aTermOfNoLengthIsRefused() {
        assertThatThrownBy(() -> Lengte.weken(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void longNumbersAreWrittenInDigits() {
        assertThat(Lengte.weken(16)).hasToString("zestien weken");
        assertThat(new Lengte(45, Eenheid.DAGEN)).hasToString("45 dagen");
    }

    private static VooruitTermijn weken(int aantal) {
        return new VooruitTermijn(Grondslag.REGELING, Lengte.weken(aantal), "na ontvangst", false, true);
    }
}
