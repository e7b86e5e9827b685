package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.Nationaalregister;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.RegisterImport;
import nl.regelgang.taken.Taak;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.ActiveProfiles;

/** The procedure starts for regelingen as they stand in the national register. */
@SpringBootTest(classes = Regelgang.class, properties = "camunda.bpm.job-execution.enabled=true")
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("test")
class EchteRegelingTest {

    private static final OrganisatieId PROVINCIE_UTRECHT = new OrganisatieId("pv26");

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    private RegisterImport register;

    @Autowired
    private Termijnregister termijnen;

    private Opvoering opvoering;

    @BeforeEach
    void register() {
        opvoering = new Opvoering(toepassing);
        if (opvoering.regelingen.zoek("", 1).totaal() == 0) {
            register.importeer(Nationaalregister.map());
        }
    }

    @Test
    void de_stukken_van_de_GGD_regio_Utrecht_gaan_naar_26_raden() {
        Regeling ggd = regeling("so0444");
        assertThat(ggd.naam()).contains("Gezondheidsdienst Regio Utrecht");
        assertThat(ggd.hoofdstukOp(opvoering.vandaag)).isEqualTo(Hoofdstuk.I);

        UUID procedure = gestart(ggd);

        assertThat(trajecten(procedure)).hasSize(26);
        assertThat(trajecten(procedure))
                .extracting(traject -> traject.deelnemer().raad().soort())
                .containsOnly(OrgaanSoort.RAAD);
        assertThat(toezichthouder(procedure)).isEqualTo(new OrgaanId(PROVINCIE_UTRECHT, OrgaanSoort.GS));
        eisTermijnen(procedure, "Wgr art. 35 lid 3");
    }

    @Test
    void de_stukken_van_de_Omgevingsdienst_Utrecht_gaan_ook_naar_provinciale_staten() {
        Regeling dienst = regeling("so1104");
        assertThat(dienst.hoofdstukOp(opvoering.vandaag)).isEqualTo(Hoofdstuk.IV);

        UUID procedure = gestart(dienst);

        assertThat(trajecten(procedure)).hasSize(27);
        assertThat(trajecten(procedure))
                .filteredOn(traject -> traject.deelnemer().raad().soort() != OrgaanSoort.RAAD)
                .singleElement()
                .satisfies(traject -> {
                    assertThat(traject.deelnemer().raad()).isEqualTo(new OrgaanId(PROVINCIE_UTRECHT, OrgaanSoort.PS));
                    assertThat(traject.deelnemer().college())
                            .isEqualTo(new OrgaanId(PROVINCIE_UTRECHT, OrgaanSoort.GS));
                });
        assertThat(toezichthouder(procedure)).isEqualTo(OrgaanId.van("mnre1034/minister"));
        eisTermijnen(procedure, "Wgr art. 59 lid 3");
    }

    private Regeling regeling(String lichaam) {
        return opvoering
                .regelingen
                .vanBestuur(Set.of(OrgaanId.van(lichaam + "/db")))
                .get(0);
    }

    private UUID gestart(Regeling regeling) {
        opvoering.mensen(regeling);
        return opvoering.gestart(regeling);
    }

    private List<Traject> trajecten(UUID procedure) {
        return opvoering.ronde(procedure).trajecten();
    }

    private OrgaanId toezichthouder(UUID procedure) {
        return opvoering.procedures.lees(procedure).bestuur().toezichthouder().orgaan();
    }

    /**
     * The griffies confirm within a week, by werkafspraak, and answer by the day before the aanbieding; the law gives only
     * the year of the vaststelling.
     */
    private void eisTermijnen(UUID procedure, String zienswijze) {
        Begrotingsprocedure deze = opvoering.procedures.lees(procedure);
        Zienswijzeronde ronde = opvoering.ronde(procedure);
        assertThat(ronde.sluitOp()).isEqualTo(deze.plan().aanbieding().minusDays(1));
        assertThat(ronde.zaak().zienswijze()).hasToString(zienswijze);
        for (Traject traject : ronde.trajecten()) {
            String griffier = Opvoering.griffier(traject.deelnemer().organisatie());
            Taak taak = Objects.requireNonNull(opvoering.taak(procedure, griffier, "ontvangstBevestigen"));
            assertThat(taak.uiterlijk()).isEqualTo(ronde.verzondenOp().plusWeeks(1));
        }
        assertThat(termijnen.van(procedure))
                .filteredOn(termijn -> !termijn.onderdeel().equals(procedure))
                .extracting(LopendeTermijn::uiterlijk)
                .hasSameSizeAs(ronde.trajecten())
                .containsOnly(ronde.sluitOp());
        assertThat(termijnen.van(procedure))
                .filteredOn(termijn -> termijn.onderdeel().equals(procedure))
                .extracting(LopendeTermijn::uiterlijk)
                .containsExactlyInAnyOrder(
                        deze.plan().aanbieding(),
                        deze.plan().vergadering().minusDays(1),
                        LocalDate.of(Opvoering.JAAR - 1, 9, 14),
                        LocalDate.of(Opvoering.JAAR - 1, 12, 31));
    }
}
