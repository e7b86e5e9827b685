package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Regelingen that were ended by a procedure, on H2 and on PostgreSQL. */
class EindenTest {

    private static final RegelingId ID = new RegelingId("proef-einde");
    private static final LocalDate GISTEREN = Opstelling.PEILDATUM.minusDays(1);

    private static Regeling regeling(Opstelling opstelling) {
        opstelling.regelingen.bewaar(new Regeling(
                ID,
                new OrganisatieId("so9979"),
                "Eindige regeling",
                "Eindige regeling",
                Vorm.OPENBAAR_LICHAAM,
                List.of(new Deelnemer(
                        new Organisatie(
                                new OrganisatieId("gm0281"), "Gemeente Tiel", OrganisatieSoort.GEMEENTE, 20_000, null),
                        Set.of(OrgaanSoort.COLLEGE),
                        1,
                        null,
                        null)),
                null,
                null,
                null,
                Regels.STANDAARD));
        return opstelling.regelingen.vind(ID).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void een_opgeheven_regeling_eindigt_op_de_dag_zelf_wat_het_register_ook_zegt(Opstelling opstelling) {
        Regelingrij uitRegister = Regelingrij.van(regeling(opstelling), null);
        LocalDate eerst = GISTEREN.plusYears(3);
        opstelling.registerbesluiten.laatEindigen(ID, eerst.plusYears(1));
        opstelling.registerbesluiten.laatEindigen(ID, eerst);

        Regeling nu = opstelling.regelingen.vind(ID).orElseThrow();
        assertThat(nu.geldtOp(eerst.minusDays(1))).isTrue();
        assertThat(nu.geldtOp(eerst)).isFalse();
        Einden einden = new Einden(opstelling.jdbc);
        assertThat(einden.toegepast(uitRegister).uitwerkingtreding())
                .as("the register does not know it yet")
                .isEqualTo(eerst);
        assertThat(einden.toegepast(uitRegister.tot(GISTEREN)).uitwerkingtreding())
                .as("the register ends it sooner")
                .isEqualTo(GISTEREN);
    }

    @ParameterizedTest
    @MethodSource("nl.regelgang.regeling.Opstelling#beide")
    void zolang_de_vereffening_duurt_gaat_de_begroting_door(Opstelling opstelling) {
        Regeling regeling = regeling(opstelling);
        opstelling.registerbesluiten.laatEindigen(ID, GISTEREN);
        List<OrgaanId> bestuur = List.of(regeling.dagelijksBestuur());

        assertThat(opstelling.regelingen.vanBestuur(bestuur)).isEmpty();
        assertThat(opstelling.regelingen.vanBestuurOfInVereffening(bestuur))
                .extracting(Regeling::id)
                .containsExactly(ID);
        opstelling.registerbesluiten.isAfgewikkeld(ID, GISTEREN);
        assertThat(opstelling.regelingen.vanBestuurOfInVereffening(bestuur)).isEmpty();
    }
}
