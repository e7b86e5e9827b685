package nl.regelgang.termijnen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.termijnen.Lengte.Eenheid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forward terms against the {@link Orakel}, for every start day of 2024 to 2035 and lengths that no row of the table has. */
class VooruitTermijnTest {

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
        int dagen = termijn.lengte().aantal() * (termijn.lengte().eenheid() == Eenheid.WEKEN ? 7 : 1);
        boolean kort = termijn.lengte().eenheid() == Eenheid.WEKEN ? dagen <= 84 : dagen <= 90;
        String orakel = (termijn.eersteDagTeltMee() ? "1+" + (dagen - 1) : "+" + dagen)
                + (termijn.termijnenwet() && kort ? " atw" : "");

        for (LocalDate start = LocalDate.of(2024, 1, 1); start.getYear() < 2036; start = start.plusDays(1)) {
            LocalDate verwacht = Orakel.laatsteDag(orakel, start, start.getYear());
            if (!termijn.uiterlijk(start).dag().equals(verwacht)) {
                assertThat(termijn.uiterlijk(start).dag()).as("from %s", start).isEqualTo(verwacht);
            }
        }
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
        assertThat(Lengte.weken(17)).hasToString("17 weken");
        assertThat(new Lengte(45, Eenheid.DAGEN)).hasToString("45 dagen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 dag",
                "2 dagen",
                "1 week",
                "999 weken",
                "1 maand",
                "3 maanden",
                "1 jaar",
                "4 jaar",
                "1 werkdag"
            })
    void aLengthIsReadAsItIsWritten(String lengte) {
        assertThat(Lengte.van(lengte).cijfers()).isEqualTo(lengte);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8",
                "weken",
                "8  weken",
                "8 weeks",
                "1 weken",
                "2 week",
                "-2 weken",
                "1000 weken",
                "08 weken"
            })
    void anotherLengthIsRefused(String lengte) {
        assertThatThrownBy(() -> Lengte.van(lengte))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no length: " + lengte);
    }

    private static VooruitTermijn weken(int aantal) {
        return new VooruitTermijn(Grondslag.REGELING, Lengte.weken(aantal), "na ontvangst", false, true);
    }
}
