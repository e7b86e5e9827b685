package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentinvoerTest {

    private static final Momentinvoer GOED = Momentinvoer.van(Herinneringsregel.STANDAARD);

    @Test
    void wat_bewaard_is_komt_gelijk_terug() {
        assertThat(GOED.lees()).isEqualTo(Herinneringsregel.STANDAARD);
        assertThat(new Momentinvoer("10;5 0", "5", "5", "5", "a", "b").lees().momenten())
                .isEqualTo(List.of(10, 5, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7, 14 | 3 | 1 | 0 | momenten | 14 hoort niet na 7",
                "7, 7 | 3 | 1 | 0 | momenten | elk één keer",
                "7, -1 | 3 | 1 | 0 | momenten | Vul hele dagen in",
                "zeven | 3 | 1 | 0 | momenten | Vul hele dagen in",
                "'' | 3 | 1 | 0 | momenten | Vul hele dagen in",
                "366 | 3 | 1 | 0 | momenten | tot en met 365",
                "13,12,11,10,9,8,7,6,5,4,3,2,1 | 3 | 1 | 0 | momenten | hoogstens 12",
                "7 | -3 | 1 | 0 | orgaanVanaf | heel aantal dagen",
                "7 | 3 | x | 0 | secretarisVanaf | heel aantal dagen",
                "7 | 3 | 1 | 99999999 | beheerderVanaf | heel aantal dagen",
                "7 | 1 | 3 | 0 | secretarisVanaf | hoogstens 1",
                "7 | 3 | 1 | 2 | beheerderVanaf | hoogstens 1"
            })
    void een_fout_zegt_bij_het_veld_wat_te_doen(
            String momenten, String orgaan, String secretaris, String beheerder, String veld, String zin) {
        OngeldigeInvoer fout = catchThrowableOfType(
                OngeldigeInvoer.class,
                () -> new Momentinvoer(momenten, orgaan, secretaris, beheerder, "a", "b").lees());

        assertThat(fout.fouten()).containsOnlyKeys(veld);
        assertThat(fout.fouten().get(veld)).contains(zin);
    }

    @ParameterizedTest
    @CsvSource({
        "Doe {termin} snel, 'Onbekend veld: {termin}'",
        "'Doe {termijn snel', accolade",
        "Doe {} snel, Onbekend veld",
        "' ', Vul een tekst in"
    })
    void een_tekst_met_een_onbekend_veld_wordt_geweigerd(String tekst, String zin) {
        OngeldigeInvoer fout = catchThrowableOfType(
                OngeldigeInvoer.class, () -> new Momentinvoer("7", "3", "1", "0", tekst, "goed").lees());

        assertThat(fout.fouten()).containsOnlyKeys("tekst");
        assertThat(fout.fouten().get("tekst")).contains(zin);
    }

    @Test
    void a_text_longer_than_a_mail_can_bear_is_refused() {
        assertThat(Sjabloon.fout("x".repeat(1000))).isEmpty();
        assertThat(Sjabloon.fout("x".repeat(1001)))
                .hasValueSatisfying(fout -> assertThat(fout).contains("1000"));
    }
}
