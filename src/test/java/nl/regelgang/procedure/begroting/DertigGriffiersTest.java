package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import nl.regelgang.SiteOpPostgresTest;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.zienswijzen.Traject;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** People who do the same thing at the same moment, as the web sends it. */
@SiteOpPostgresTest
class DertigGriffiersTest {

    private static final int AANTAL = 30;
    private static final int NAAR_DE_LIJST = 302;

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    private MockMvc site;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private HistoryService geschiedenis;

    private Opvoering opvoering;

    @BeforeEach
    void people() {
        opvoering = new Opvoering(toepassing);
    }

    @Test
    void dertig_griffiers_leggen_op_hetzelfde_moment_een_zienswijze_vast_en_alle_dertig_slagen() throws Exception {
        Regeling regeling = opvoering.regeling(2, AANTAL);
        opvoering.mensen(regeling);
        UUID procedure = opvoering.gestart(regeling);
        List<OrganisatieId> deelnemers = opvoering.ronde(procedure).trajecten().stream()
                .map(traject -> traject.deelnemer().organisatie())
                .toList();
        List<Callable<Integer>> griffiers = new ArrayList<>();
        for (OrganisatieId deelnemer : deelnemers) {
            String griffier = Opvoering.griffier(deelnemer);
            opvoering.totZienswijze(procedure, griffier);
            griffiers.add(opvoering.zienswijze(site, procedure, griffier, UUID.randomUUID()));
        }

        assertThat(Bezoek.tegelijk(griffiers)).isEqualTo(Collections.nCopies(AANTAL, NAAR_DE_LIJST));

        String secretaris = Opvoering.secretaris(regeling);
        assertThat(opvoering.open(procedure, secretaris, "reactieVaststellen")).hasSizeLessThanOrEqualTo(1);
        opvoering.taak(procedure, secretaris, "reactieVaststellen");
        wachtOpRust();
        assertThat(opvoering.ronde(procedure).trajecten())
                .extracting(Traject::status)
                .containsOnly(Traject.Status.INGEDIEND);
        assertThat(opvoering.open(procedure, secretaris, "reactieVaststellen")).hasSize(1);
        assertThat(geweest(procedure, "catchEvent_alleZienswijzenBinnen")).isEqualTo(1);
        assertThat(geweest(procedure, "userTask_reactieVaststellen")).isEqualTo(1);
        assertThat(regels(procedure, "Zienswijze naar voren gebracht")).isEqualTo(AANTAL);
        opvoering.eisJournaal(procedure);
    }

    @Test
    void wie_dubbel_klikt_krijgt_twee_keer_hetzelfde_antwoord_en_legt_een_keer_vast() throws Exception {
        UUID procedure = metTweeDeelnemers(3);
        String griffier = eersteGriffier(procedure);
        UUID opdracht = UUID.randomUUID();
        Callable<Integer> klik = opvoering.zienswijze(site, procedure, griffier, opdracht);

        assertThat(Bezoek.tegelijk(List.of(klik, klik))).containsOnly(NAAR_DE_LIJST);

        assertThat(regels(procedure, "Zienswijze naar voren gebracht")).isEqualTo(1);
        opvoering.eisJournaal(procedure);
    }

    @RepeatedTest(8)
    void van_twee_vensters_met_dezelfde_taak_wint_er_een_en_ziet_het_andere_dat(RepetitionInfo herhaling)
            throws Exception {
        UUID procedure = metTweeDeelnemers(10 + herhaling.getCurrentRepetition());
        String griffier = eersteGriffier(procedure);

        assertThat(Bezoek.tegelijk(List.of(
                        opvoering.zienswijze(site, procedure, griffier, UUID.randomUUID()),
                        opvoering.zienswijze(site, procedure, griffier, UUID.randomUUID()))))
                .containsExactlyInAnyOrder(NAAR_DE_LIJST, 409);

        assertThat(regels(procedure, "Zienswijze naar voren gebracht")).isEqualTo(1);
        opvoering.eisJournaal(procedure);
    }

    private UUID metTweeDeelnemers(int nummer) {
        Regeling regeling = opvoering.regeling(nummer, 2);
        opvoering.mensen(regeling);
        UUID procedure = opvoering.gestart(regeling);
        opvoering.totZienswijze(procedure, eersteGriffier(procedure));
        return procedure;
    }

    private String eersteGriffier(UUID procedure) {
        return Opvoering.griffier(
                opvoering.ronde(procedure).trajecten().get(0).deelnemer().organisatie());
    }

    /** Nothing is left to run, and meeting another transaction was never counted as a failed attempt. */
    private void wachtOpRust() {
        Opvoering.wacht("no job is left", () -> {
            assertThat(jobs.createJobQuery().withException().count()).isZero();
            return jobs.createJobQuery().messages().count() == 0;
        });
    }

    private long geweest(UUID procedure, String element) {
        String instantie = geschiedenis
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(procedure.toString())
                .singleResult()
                .getId();
        return geschiedenis
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie)
                .activityId(element)
                .count();
    }

    private long regels(UUID procedure, String tekst) {
        return opvoering.journaal.van(procedure).stream()
                .map(Journaal.Regel::omschrijving)
                .filter(omschrijving -> omschrijving.contains(tekst))
                .count();
    }
}
