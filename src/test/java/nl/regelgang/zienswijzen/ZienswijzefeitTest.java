package nl.regelgang.zienswijzen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.zienswijzen.Reactiefeit.ReactieVerzonden;
import nl.regelgang.zienswijzen.Zienswijzefeit.ZienswijzerondeGeopend;
import nl.regelgang.zienswijzen.Zienswijzefeit.ZienswijzerondeGesloten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZienswijzefeitTest {

    private static final UUID ID = UUID.randomUUID();
    private static final Grondslag GRONDSLAG = Grondslag.van("Wgr art. 35 lid 3");

    @ParameterizedTest
    @CsvSource({
        "0, 0 raden hebben niet gereageerd.",
        "1, 1 raad heeft niet gereageerd.",
        "2, 2 raden hebben niet gereageerd."
    })
    void een_gesloten_ronde_telt_de_raden_in_goed_Nederlands(int aantal, String slot) {
        assertThat(zin(new ZienswijzerondeGesloten(
                        ID, ID, aantal, "de termijn is voorbij", GRONDSLAG, Handelend.SYSTEEM)))
                .isEqualTo("Zienswijzeronde gesloten: de termijn is voorbij; " + slot);
    }

    @ParameterizedTest
    @CsvSource({"1, toegezonden aan 1 raad;", "8, toegezonden aan 8 raden;"})
    void een_geopende_ronde_telt_de_raden_in_goed_Nederlands(int aantal, String deel) {
        assertThat(zin(new ZienswijzerondeGeopend(ID, ID, aantal, LocalDate.of(2027, 6, 30), GRONDSLAG)))
                .contains(deel);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, op 1 zienswijze toegezonden aan 1 raad (SHA-256 00ff).",
        "2, 8, op 2 zienswijzen toegezonden aan alle 8 raden (SHA-256 00ff)."
    })
    void een_verzonden_reactie_telt_in_goed_Nederlands(int zienswijzen, int raden, String slot) {
        assertThat(zin(new ReactieVerzonden(ID, ID, zienswijzen, raden, "00ff", GRONDSLAG)))
                .endsWith(slot);
    }

    private static String zin(DossierFeit feit) {
        return feit.omschrijving();
    }
}
