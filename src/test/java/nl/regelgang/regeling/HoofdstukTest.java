package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chapter matrix of the Wgr, column by column. */
class HoofdstukTest {

    @ParameterizedTest
    @CsvSource({
        "GEMEENTE,                                  I",
        "PROVINCIE,                                 II",
        "WATERSCHAP,                                III",
        "GEMEENTE PROVINCIE,                        IV",
        "GEMEENTE WATERSCHAP,                       V",
        "GEMEENTE PROVINCIE WATERSCHAP,             VI",
        "PROVINCIE WATERSCHAP,                      VII",
        "RIJK,                                      I",
        "OVERIG SAMENWERKINGSORGAAN,                I",
        "'',                                        I"
    })
    void wie_deelneemt_bepaalt_het_hoofdstuk(String soorten, Hoofdstuk hoofdstuk) {
        assertThat(OrganisatieSoort.hoofdstuk(soorten(soorten))).isEqualTo(hoofdstuk);
    }

    @ParameterizedTest
    @CsvSource({"GEMEENTE,I", "GEMEENTE PROVINCIE,IV", "WATERSCHAP,III", "PROVINCIE WATERSCHAP,VII"})
    void andere_deelnemers_veranderen_het_hoofdstuk_niet(String soorten, Hoofdstuk hoofdstuk) {
        Set<OrganisatieSoort> metAnderen = soorten(soorten);
        metAnderen.addAll(Set.of(OrganisatieSoort.RIJK, OrganisatieSoort.OVERIG, OrganisatieSoort.SAMENWERKINGSORGAAN));

        assertThat(OrganisatieSoort.hoofdstuk(metAnderen)).isEqualTo(hoofdstuk);
    }

    @ParameterizedTest
    @CsvSource({
        "1,   1,   40,  50,   51,  61,  73,  83",
        "31a, 31a, 44a, 50ca, 55a, 64a, 77a, 87a",
        "33a, 33a, 46a, 50ea, 57a, 66a, 79a, 89a",
        "33b, 33b, 46b, 50eb, 57b, 66b, 79b, 89b",
        "34,  34,  47,  50f,  58,  67,  80,  90",
        "34b, 34b, 47b, 50fa, 58b, 67a, 80a, 90a",
        "35,  35,  48,  50g,  59,  68,  81,  91",
        "17,  17,  17,  17,   17,  17,  17,  17",
        "22,  22,  22,  22,   22,  22,  22,  22",
        "26,  26,  26,  26,   26,  26,  26,  26"
    })
    void elk_artikel_heeft_in_elk_hoofdstuk_zijn_eigen_nummer(
            String artikel, String i, String ii, String iii, String iv, String v, String vi, String vii) {
        String[] nummers = {i, ii, iii, iv, v, vi, vii};

        assertThat(Arrays.stream(Hoofdstuk.values())
                        .map(hoofdstuk -> hoofdstuk.toegepast(Grondslag.van("Wgr art. " + artikel)))
                        .map(Grondslag::artikel))
                .containsExactly(nummers);
    }

    @Test
    void het_lid_blijft_hetzelfde() {
        assertThat(Hoofdstuk.IV.toegepast(Grondslag.van("Wgr art. 35 lid 4"))).hasToString("Wgr art. 59 lid 4");
        assertThat(Hoofdstuk.III.toegepast(Grondslag.van("Wgr art. 34 lid 2"))).hasToString("Wgr art. 50f lid 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"regeling", "werkafspraak", "Gemeentewet art. 35 lid 1", "Algemene termijnenwet art. 1"})
    void wat_niet_in_de_Wgr_staat_blijft_zoals_het_is(String grondslag) {
        for (Hoofdstuk hoofdstuk : Hoofdstuk.values()) {
            assertThat(hoofdstuk.toegepast(Grondslag.van(grondslag))).hasToString(grondslag);
        }
    }

    @ParameterizedTest
    @EnumSource(Hoofdstuk.class)
    void de_minister_houdt_toezicht_zodra_er_een_provincie_meedoet(Hoofdstuk hoofdstuk) {
        assertThat(hoofdstuk.toezichtDoorMinister())
                .isEqualTo(hoofdstuk.tussen().contains("provincies"));
    }

    private static Set<OrganisatieSoort> soorten(String namen) {
        Set<OrganisatieSoort> soorten = EnumSet.noneOf(OrganisatieSoort.class);
        Arrays.stream(namen.split(" ", -1))
                .filter(naam -> !naam.isBlank())
                .map(OrganisatieSoort::valueOf)
                .forEach(soorten::add);
        return soorten;
    }
}
