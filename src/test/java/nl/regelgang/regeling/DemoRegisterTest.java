package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;

class DemoRegisterTest {

    private static Opstelling opstelling;

    @BeforeAll
    static void vul() {
        opstelling = Opstelling.h2();
        start();
    }

    private static void start() {
        new DemoRegister(opstelling.register, opstelling.regelingen).run(new DefaultApplicationArguments());
    }

    @ParameterizedTest
    @CsvSource({
        "so0026/db,      OPENBAAR_LICHAAM,            8,  I,  pv25/gs",
        "so0856/bestuur, BEDRIJFSVOERINGSORGANISATIE, 3,  I,  pv25/gs",
        "so0780/db,      OPENBAAR_LICHAAM,            9,  IV, mnre1034/minister",
        "so0648/db,      OPENBAAR_LICHAAM,            11, V,  pv25/gs"
    })
    void elk_geval_van_de_wet_heeft_een_regeling(
            String bestuur, Vorm vorm, int deelnemers, Hoofdstuk hoofdstuk, String toezichthouder) {
        List<Regeling> gevonden = opstelling.regelingen.vanBestuur(Set.of(OrgaanId.van(bestuur)));

        assertThat(gevonden).hasSize(1).allSatisfy(regeling -> {
            assertThat(regeling.vorm()).isEqualTo(vorm);
            assertThat(regeling.deelnemersOp(Opstelling.PEILDATUM)).hasSize(deelnemers);
            assertThat(regeling.hoofdstukOp(Opstelling.PEILDATUM)).isEqualTo(hoofdstuk);
            assertThat(regeling.toezichthouderOp(Opstelling.PEILDATUM).orgaan()).hasToString(toezichthouder);
        });
    }

    @Test
    void in_regio_rivierenland_weegt_een_grote_gemeente_zwaarder() {
        Regeling regio = opstelling
                .regelingen
                .vanBestuur(Set.of(OrgaanId.van("so0026/db")))
                .get(0);

        assertThat(opstelling.regelingen.ledenVanHetBestuur(regio.id()))
                .filteredOn(lid -> lid.naam().matches("Gemeente (Tiel|Buren|West Maas en Waal)"))
                .extracting(ABLid::stemmen)
                .containsExactly(3, 4, 2);
        assertThat(new Regelingweergave(regio, Opstelling.PEILDATUM).meerderheidBij())
                .isNull();
    }

    @Test
    void a_second_start_leaves_the_register_alone() {
        long ervoor = opstelling.aantal("deelnemer");
        start();
        assertThat(opstelling.aantal("deelnemer")).isEqualTo(ervoor);
    }
}
