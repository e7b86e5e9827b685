package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who joined or left by a procedure, on H2 and on PostgreSQL. */
class DeelnamesTest {

    private static final RegelingId ID = new RegelingId("proef-deelname");
    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");
    private static final LocalDate DAG = LocalDate.of(2027, 1, 1);

    private static Regeling regeling(Opstelling opstelling, String... codes) {
        opstelling.regelingen.bewaar(new Regeling(
                ID,
                new OrganisatieId("so9980"),
                "Deelnameregeling",
                "Deelnameregeling",
                Vorm.OPENBAAR_LICHAAM,
                List.of(codes).stream()
                        .map(code -> new Deelnemer(
                                gemeente(new OrganisatieId(code)), Set.of(OrgaanSoort.COLLEGE), 1, null, null))
                        .toList(),
                null,
                null,
                null,
                Regels.STANDAARD));
        return opstelling.regelingen.vind(ID).orElseThrow();
    }

    private static Organisatie gemeente(OrganisatieId id) {
        return new Organisatie(id, "Gemeente " + id, OrganisatieSoort.GEMEENTE, 20_000, null);
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void wie_toetreedt_of_uittreedt_doet_dat_op_de_dag_zelf(Opstelling opstelling) {
        regeling(opstelling, "gm0281", "gm0214");
        regeling(opstelling, "gm0281");

        opstelling.registerbesluiten.laatToetreden(ID, BUREN, Set.of(OrgaanSoort.COLLEGE), DAG);
        opstelling.registerbesluiten.laatUittreden(ID, TIEL, DAG.plusYears(1));

        Regeling nu = opstelling.regelingen.vind(ID).orElseThrow();
        assertThat(nu.isDeelnemerOp(BUREN, DAG.minusDays(1))).isFalse();
        assertThat(nu.isDeelnemerOp(BUREN, DAG)).isTrue();
        assertThat(nu.isDeelnemerOp(TIEL, DAG.plusYears(1).minusDays(1))).isTrue();
        assertThat(nu.isDeelnemerOp(TIEL, DAG.plusYears(1))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void het_register_dat_achterloopt_maakt_het_niet_ongedaan_en_telt_niemand_dubbel(Opstelling opstelling) {
        regeling(opstelling, "gm0281", "gm0214");
        Regeling uitRegister = regeling(opstelling, "gm0281");
        opstelling.registerbesluiten.laatToetreden(ID, BUREN, Set.of(OrgaanSoort.COLLEGE), DAG);
        Deelnames deelnames = new Deelnames(opstelling.jdbc);

        assertThat(deelnames.toegepast(ID, Regelingrij.van(uitRegister, null).deelnemers()))
                .as("the register does not have it yet")
                .extracting(Regelingrij.Deelnemerrij::organisatie)
                .containsExactly(TIEL, BUREN);
        Regeling metBuren = opstelling.regelingen.vind(ID).orElseThrow();
        assertThat(deelnames.toegepast(ID, Regelingrij.van(metBuren, null).deelnemers()))
                .as("the register has it too")
                .hasSize(2);
    }
}
