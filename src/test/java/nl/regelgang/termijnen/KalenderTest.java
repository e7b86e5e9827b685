package nl.regelgang.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class KalenderTest {

    /** The table of the law's days, written out by hand. */
    static Stream<Arguments> feestdagen() {
        return Stream.of(
                Arguments.of(
                        2026,
                        List.of(
                                "01-01", "01-02", "04-03", "04-06", "04-27", "05-05", "05-14", "05-15", "05-25",
                                "12-25", "12-26")),
                Arguments.of(
                        2027,
                        List.of(
                                "01-01", "03-26", "03-29", "04-27", "05-05", "05-06", "05-07", "05-17", "12-25",
                                "12-26")),
                Arguments.of(
                        2028,
                        List.of(
                                "01-01", "04-14", "04-17", "04-27", "04-28", "05-05", "05-25", "05-26", "06-05",
                                "12-25", "12-26")));
    }

    @ParameterizedTest
    @MethodSource("feestdagen")
    void exactlyTheDaysOfTheTableAreFree(int jaar, List<String> verwacht) {
        List<String> vrij = LocalDate.of(jaar, 1, 1)
                .datesUntil(LocalDate.of(jaar + 1, 1, 1))
                .flatMap(dag -> Kalender.vrijeDag(dag).stream())
                .filter(dag -> dag.soort() != VrijeDag.Soort.WEEKEND)
                .map(dag -> dag.dag().toString().substring(5))
                .toList();

        assertThat(vrij).isEqualTo(verwacht);
    }

    @Test
    void weekendsAndNothingElseAreFreeBesides() {
        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2031, 1, 1)).forEach(dag -> {
            boolean weekend = dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertThat(Kalender.vrijeDag(dag)
                            .filter(vrij -> vrij.soort() == VrijeDag.Soort.WEEKEND)
                            .isPresent())
                    .as("%s", dag)
                    .isEqualTo(weekend && !isFeestdag(dag));
            if (weekend) {
                assertThat(Kalender.isWerkdag(dag)).isFalse();
            }
        });
    }

    private static boolean isFeestdag(LocalDate dag) {
        return Kalender.vrijeDag(dag)
                .filter(vrij -> vrij.soort() == VrijeDag.Soort.FEESTDAG)
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21", "2024-03-31", "2025-04-20",
        "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2038-04-25", "2049-04-18",
        "2076-04-19"
    })
    void easterIsComputed(LocalDate pasen) {
        assertThat(Kalender.pasen(pasen.getYear())).isEqualTo(pasen);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, een met een feestdag gelijkgestelde dag (bij koninklijk besluit)",
        "2026-04-03, een met een feestdag gelijkgestelde dag (Goede Vrijdag)",
        "2026-04-04, een zaterdag",
        "2026-04-05, een zondag",
        "2026-04-06, een algemeen erkende feestdag (tweede Paasdag)",
        "2026-04-27, een algemeen erkende feestdag (Koningsdag)",
        "2025-04-26, een algemeen erkende feestdag (Koningsdag)",
        "2025-04-27, een zondag",
        "2026-12-26, een algemeen erkende feestdag (tweede Kerstdag)"
    })
    void aFreeDaySaysWhyItIsFree(LocalDate dag, String omschrijving) {
        assertThat(Kalender.vrijeDag(dag)).map(VrijeDag::omschrijving).contains(omschrijving);
    }

    @Test
    void theDayAfterChristmasIsAWerkdagAndTheNearestWerkdagOfAWerkdagIsItself() {
        LocalDate dag = LocalDate.of(2028, 12, 27);

        assertThat(Kalender.vrijeDag(dag)).isEmpty();
        assertThat(Kalender.werkdagVanaf(dag)).isEqualTo(dag);
        assertThat(Kalender.werkdagTotEnMet(dag)).isEqualTo(dag);
    }

    @Test
    void aChainOfFreeDaysIsPassedInBothDirections() {
        LocalDate hemelvaart = LocalDate.of(2026, 5, 14);

        assertThat(Kalender.werkdagVanaf(hemelvaart)).isEqualTo("2026-05-18");
        assertThat(Kalender.werkdagTotEnMet(LocalDate.of(2026, 5, 17))).isEqualTo("2026-05-13");
    }

    @Test
    void onlyTheYearsOfAKoninklijkBesluitAreComplete() {
        Map<Integer, Boolean> volledig = new TreeMap<>();
        for (int jaar = 2025; jaar <= 2029; jaar++) {
            volledig.put(jaar, Kalender.isVolledig(jaar));
        }
        assertThat(volledig).isEqualTo(Map.of(2025, false, 2026, true, 2027, true, 2028, true, 2029, false));
    }

    @Test
    void everyDecreedDayLiesInTheYearsOfItsBesluitAndNamesItsSource() {
        assertThat(Gelijkstelling.BEKEND).isNotEmpty().allSatisfy(besluit -> {
            assertThat(besluit.bron()).isNotBlank();
            assertThat(besluit.dagen()).isNotEmpty().allMatch(dag -> besluit.geldtIn(dag.getYear()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02, Algemene termijnenwet art. 3 lid 3",
        "2026-04-03, Algemene termijnenwet art. 3 lid 2",
        "2026-04-04, Algemene termijnenwet art. 1 lid 1",
        "2026-05-05, Algemene termijnenwet art. 3 lid 1"
    })
    void aFreeDayNamesTheLidThatFreesIt(LocalDate dag, String lid) {
        assertThat(Kalender.vrijeDag(dag))
                .map(vrij -> vrij.grondslag().toString())
                .contains(lid);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-01, 2025", "2026-11-22, ''", "2027-12-31, ''", "2028-01-01, 2029", "2029-01-01, 2029 2030"})
    void aYearWithoutBesluitIsToldTwelveMonthsAhead(LocalDate vandaag, String jaren) {
        assertThat(Kalender.jarenZonderBesluit(vandaag))
                .map(Object::toString)
                .isEqualTo(jaren.isEmpty() ? List.of() : List.of(jaren.split(" ", -1)));
    }

    @Test
    void theDaysOfAnUnknownYearAreUncertain() {
        LocalDate bekend = LocalDate.of(2028, 12, 31);
        LocalDate onbekend = LocalDate.of(2029, 1, 1);
        LocalDate later = LocalDate.of(2029, 5, 11);

        assertThat(Kalender.onzeker(List.of(later, bekend, onbekend, later))).containsExactly(onbekend, later);
    }
}
