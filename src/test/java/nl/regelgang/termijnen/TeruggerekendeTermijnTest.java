package nl.regelgang.termijnen;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is counted back, and what is fixed, never moves; only the advice does. */
class TeruggerekendeTermijnTest {

    private static final Grondslag ANDER = Grondslag.van("Wgr art. 59 lid 1");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twelveWeeksBackIsNeverMoved(boolean vrijeWeken) {
        TeruggerekendeTermijn termijn =
                WettelijkeTermijnen.metVrijeWeken(WettelijkeTermijnen.ONTWERPBEGROTING_OPENBAAR_LICHAAM, vrijeWeken);

        doeldagen().forEach(doel -> {
            Uiterlijk uiterlijk = termijn.uiterlijk(doel);
            assertThat(DAYS.between(uiterlijk.dag(), doel)).isEqualTo(vrijeWeken ? 85 : 84);
            assertThat(termijn.vroegsteDoel(uiterlijk.dag())).isEqualTo(doel);
        });
    }

    @Test
    void theAdviceIsTheLastWerkdagBeforeAndOnlyThereWhenItIsNeeded() {
        doeldagen().map(WettelijkeTermijnen.KENNISGEVING_BEGROTING::uiterlijk).forEach(uiterlijk -> {
            LocalDate laatsteWerkdag = uiterlijk.dag();
            while (!Kalender.isWerkdag(laatsteWerkdag)) {
                laatsteWerkdag = laatsteWerkdag.minusDays(1);
            }
            assertThat(uiterlijk.adviesdatum())
                    .isEqualTo(laatsteWerkdag.equals(uiterlijk.dag()) ? null : laatsteWerkdag);
        });
    }

    @Test
    void aFixedDateIsTheDayBeforeInEveryYear() {
        for (int jaar = 2024; jaar <= 2040; jaar++) {
            assertThat(WettelijkeTermijnen.KADERS.uiterlijk(jaar).dag()).isEqualTo(LocalDate.of(jaar, 4, 29));
        }
        assertThat(new VasteDatum(Grondslag.van("Wgr art. 34 lid 1"), MonthDay.of(1, 1), null, false)
                        .uiterlijk(2027)
                        .dag())
                .isEqualTo("2026-12-31");
    }

    @Test
    void aTermInAnotherArticleIsTheSameTerm() {
        LocalDate doel = LocalDate.of(2026, 6, 18);
        TeruggerekendeTermijn termijn =
                WettelijkeTermijnen.metVrijeWeken(WettelijkeTermijnen.ONTWERPBEGROTING_OPENBAAR_LICHAAM, true);

        assertThat(termijn.volgens(ANDER).uiterlijk(doel).dag())
                .isEqualTo(termijn.uiterlijk(doel).dag());
        assertThat(termijn.volgens(ANDER).uiterlijk(doel).uitleg()).contains("(vrije weken)", "(Wgr art. 59 lid 1)");
        assertThat(WettelijkeTermijnen.INSPRAAK.volgens(ANDER))
                .isEqualTo(new VooruitTermijn(ANDER, Lengte.weken(6), "vanaf de terinzagelegging", true, true));
        assertThat(WettelijkeTermijnen.BEGROTING_INZENDEN
                        .volgens(ANDER)
                        .uiterlijk(LocalDate.of(2026, 9, 10), 2026)
                        .grondslag())
                .isEqualTo(ANDER);
    }

    private static Stream<LocalDate> doeldagen() {
        return LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2031, 1, 1));
    }
}
