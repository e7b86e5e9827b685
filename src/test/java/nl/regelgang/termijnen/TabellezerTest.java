package nl.regelgang.termijnen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table is read strictly: a line that is not right stops everything, and is named. */
class TabellezerTest {

    private static final String KOPPEN = "id;procedures;hoofdstukken;vanaf;tot;grondslag;regeling;vorm;handeling;wie;"
            + "soort;lengte;gebeurtenis;voor;jaar;termijnenwet;instellingen;gevolg;bron";
    private static final String GOED = "proef;BEGROTING;I;2022-07-01;;Wgr art. 35 lid 1;nee;;Doen;raad;"
            + "vooruit;2 weken;na ontvangst;;;VERLENGT;;Niets.;Wgr";

    @Test
    void aGoodLineIsReadAndARemarkIsSkipped() {
        assertThat(Tabellezer.lees(List.of("# uitleg", KOPPEN, "# nog meer", GOED)))
                .extracting(Termijnregel::id)
                .containsExactly("proef");
    }

    @Test
    void aFormAndADateAreRead() {
        String regel = GOED.replace(";nee;;", ";strenger;openbaar lichaam, gemeenschappelijk orgaan;")
                .replace("vooruit;2 weken;na ontvangst;;", "datum;;;30 april;-1");
        Termijnregel gelezen = Tabellezer.lees(List.of(KOPPEN, regel)).get(0);

        assertThat(gelezen.vormen()).containsExactly("gemeenschappelijk orgaan", "openbaar lichaam");
        assertThat(gelezen.voor()).isEqualTo(MonthDay.of(4, 30));
        assertThat(gelezen.jaren()).isEqualTo(-1);
        assertThat(Tabellezer.lees(List.of(KOPPEN, GOED)).get(0).vormen()).isEmpty();
    }

    @Test
    void theTableOfTheProgramIsReadFromItsFile() {
        assertThat(Tabellezer.lees("/termijnen/termijnen.csv")).isEqualTo(Termijntabel.ALLE.regels());
        assertThat(Termijntabel.ALLE.regels()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "proef;|;|no ID",
                "BEGROTING|BEGROOTING|No enum constant",
                "BEGROTING|BEGROTING  JAARREKENING|No enum constant",
                ";I;|;VIII;|No enum constant",
                ";I;|;;|no HOOFDSTUKKEN",
                "2022-07-01;;|2022-13-01;;|could not be parsed",
                "2022-07-01;;|2022-07-01;2022-07-01;|ends before it begins",
                "2022-07-01;;|2022-07-01;2021-01-01;|ends before it begins",
                "Wgr art. 35 lid 1|artikel 35|no grondslag",
                ";nee;|;misschien;|No enum constant",
                "Doen|'Doen '|space around HANDELING",
                "raad;vooruit|raad;zijwaarts|No enum constant",
                "2 weken|twee weken|no length",
                "2 weken|0 weken|no length",
                "2 weken|2 week|no length",
                "2 weken|1000 weken|no length",
                "2 weken||a length, only for a counted term",
                "raad;vooruit;2 weken|raad;voorafgaand;2 weken|a length, only for a counted term",
                "na ontvangst;;|;;|an event, except for a date",
                "raad;vooruit;2 weken;na ontvangst;;|raad;datum;;na ontvangst;30 april;-1|an event, except for a date",
                "na ontvangst;;|na ontvangst;30 april;|a date and a year, only for a date",
                "na ontvangst;;|na ontvangst;;1|a date and a year, only for a date",
                "raad;vooruit;2 weken;na ontvangst;;|raad;datum;;;;|a date and a year, only for a date",
                "raad;vooruit;2 weken;na ontvangst;;|raad;datum;;;31 juni;1|could not be parsed",
                "raad;vooruit;2 weken;na ontvangst;;|raad;datum;;;30 april;x|For input string",
                "VERLENGT|VERLEND|No enum constant",
                ";;Niets|;DUIMEN;Niets|No enum constant",
                "Niets.||no GEVOLG",
                ";Wgr|;|no BRON",
                ";Wgr|;Wgr;|not 19 columns",
                ";Wgr||not 19 columns"
            })
    void aBadLineIsRefusedWithItsNumber(String van, String naar, String fout) {
        String regel = van.equals("proef;")
                ? GOED.replaceFirst("proef;", ";")
                : van.equals(";Wgr")
                        ? GOED.substring(0, GOED.length() - 4) + (naar == null ? "" : naar)
                        : GOED.replace(van, naar == null ? "" : naar);
        assertThat(regel).isNotEqualTo(GOED);

        assertThatThrownBy(() -> Tabellezer.lees(List.of("# uitleg", KOPPEN, regel)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("line 3: ")
                .hasMessageContaining(fout);
    }

    @Test
    void otherColumnsAreRefused() {
        assertThatThrownBy(() -> Tabellezer.lees(List.of(KOPPEN.replace("gevolg;bron", "bron;gevolg"), GOED)))
                .hasMessage("line 1: no column bron");
        assertThatThrownBy(() -> Tabellezer.lees(List.of(GOED))).hasMessage("line 1: no column proef");
    }

    @Test
    void aSecondRowForTheSameTimeAndChapterIsRefused() {
        String later = GOED.replace("2022-07-01;;", "2030-01-01;;");
        String ervoor = GOED.replace("2022-07-01;;", ";2022-07-01;");
        String anderHoofdstuk = GOED.replace(";I;", ";II;");

        assertThat(Tabellezer.lees(List.of(KOPPEN, GOED, ervoor, anderHoofdstuk)))
                .hasSize(3);
        assertThat(Tabellezer.lees(List.of(KOPPEN, ervoor, GOED, later.replace("proef;", "anders;"))))
                .hasSize(3);
        assertThatThrownBy(() -> Tabellezer.lees(List.of(KOPPEN, GOED, later)))
                .hasMessage("line 3: the same term, chapter and time as an earlier line: proef");
        assertThatThrownBy(() -> Tabellezer.lees(List.of(KOPPEN, later, GOED))).hasMessageStartingWith("line 3: ");
        assertThatThrownBy(() -> Tabellezer.lees(List.of(KOPPEN, GOED, GOED.replace("2022-07-01;;", ";2022-07-02;"))))
                .hasMessageStartingWith("line 3: ");
    }

    @Test
    void aTableThatIsNotThereIsAnError() {
        assertThatThrownBy(() -> Tabellezer.lees("/bestaat/niet.csv")).hasMessageContaining("/bestaat/niet.csv");
    }
}
