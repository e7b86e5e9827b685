package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.regelgang.SiteOpPostgresTest;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.zienswijzen.Traject;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Griffiers who record a zienswijze while the secretaris does something with the whole round: never do they wait for
 * each other, and for every raad there is one outcome that its griffier was told.
 */
@SiteOpPostgresTest
class SluitenTerwijlTest {

    private static final int RADEN = 4;
    private static final int GELUKT = 302;
    private static final int TE_LAAT = 409;
    private static final int VASTGELEGD = 303;

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    private MockMvc site;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RuntimeService processen;

    @Autowired
    private ManagementService jobs;

    private Opvoering opvoering;

    @BeforeEach
    void people() {
        opvoering = new Opvoering(toepassing);
    }

    @RepeatedTest(5)
    void terwijl_het_bestuur_stemt(RepetitionInfo herhaling) throws Exception {
        Regeling regeling = begonnen(40 + herhaling.getCurrentRepetition());
        UUID procedure = opvoering.gestart(regeling);
        List<Callable<Integer>> mensen = griffiers(procedure);
        mensen.add(stemming(procedure, regeling));

        List<Integer> antwoorden = zonderDeadlock(mensen);

        assertThat(antwoorden.get(RADEN)).as("the vote").isEqualTo(GELUKT);
        assertThat(opvoering.procedures.lees(procedure).status()).isEqualTo(Status.VASTGESTELD);
        eisEenUitkomstPerRaad(procedure, antwoorden);
    }

    @RepeatedTest(5)
    void terwijl_de_secretaris_intrekt(RepetitionInfo herhaling) throws Exception {
        Regeling regeling = begonnen(50 + herhaling.getCurrentRepetition());
        UUID procedure = opvoering.gestart(regeling);
        List<Callable<Integer>> mensen = griffiers(procedure);
        mensen.add(() -> Bezoek.verzend(
                site,
                "/procedures/" + procedure + "/intrekken",
                Opvoering.secretaris(regeling),
                Map.of("reden", "De regeling wordt opgeheven.")));

        List<Integer> antwoorden = zonderDeadlock(mensen);

        assertThat(antwoorden.get(RADEN)).as("the withdrawal").isEqualTo(GELUKT);
        assertThat(opvoering.procedures.lees(procedure).status()).isEqualTo(Status.INGETROKKEN);
        eisEenUitkomstPerRaad(procedure, antwoorden);
    }

    @RepeatedTest(5)
    void terwijl_de_secretaris_herinnert(RepetitionInfo herhaling) throws Exception {
        Regeling regeling = begonnen(60 + herhaling.getCurrentRepetition());
        UUID procedure = opvoering.gestart(regeling);
        List<Callable<Integer>> mensen = griffiers(procedure);
        mensen.add(() -> Bezoek.verzend(
                site, "/procedures/" + procedure + "/herinneren", Opvoering.secretaris(regeling), Map.of()));

        assertThat(zonderDeadlock(mensen)).containsOnly(GELUKT);
        opvoering.eisJournaal(procedure);
    }

    @RepeatedTest(5)
    void terwijl_een_collegelid_akkoord_geeft(RepetitionInfo herhaling) throws Exception {
        Regeling regeling = begonnen(70 + herhaling.getCurrentRepetition());
        opvoering.colleges(regeling);
        UUID procedure = opvoering.gestart(regeling);
        Traject traject = opvoering.ronde(procedure).trajecten().get(0);
        OrganisatieId organisatie = traject.deelnemer().organisatie();
        String griffier = Opvoering.griffier(organisatie);
        opvoering.voltooi(
                procedure,
                Opvoering.bestuurssecretaris(organisatie),
                "standpuntVoorbereiden",
                Map.of("standpunt", "Wij zijn het eens."));
        Opvoering.wacht("akkoord is gevraagd", () -> !verzoeken(traject).isEmpty());
        Map<String, Object> verzoek = verzoeken(traject).get(0);
        opvoering.totZienswijze(procedure, griffier);

        List<Integer> antwoorden = zonderDeadlock(List.of(
                opvoering.zienswijze(site, procedure, griffier, UUID.randomUUID()),
                () -> Bezoek.verzend(
                        site,
                        "/akkoord/" + verzoek.get("id") + "/vastleggen",
                        Opvoering.collegelid(organisatie),
                        Map.of("keuze", "AKKOORD", "gezien", String.valueOf(verzoek.get("inhoud_sha256"))))));

        assertThat(antwoorden.get(0)).as("the griffier").isEqualTo(GELUKT);
        assertThat(antwoorden.get(1)).as("the collegelid").isIn(VASTGELEGD, TE_LAAT);
        assertThat(verzoeken(traject).get(0).get("staat"))
                .isEqualTo(antwoorden.get(1) == VASTGELEGD ? "BESLIST" : "VERVALLEN");
        opvoering.eisJournaal(procedure);
    }

    private List<Map<String, Object>> verzoeken(Traject traject) {
        return database.sql("select id, inhoud_sha256, staat from akkoordverzoek where traject = ?")
                .param(traject.id())
                .query()
                .listOfRows();
    }

    private Regeling begonnen(int nummer) {
        Regeling regeling = opvoering.regeling(nummer, RADEN);
        opvoering.mensen(regeling);
        return regeling;
    }

    private List<Callable<Integer>> griffiers(UUID procedure) {
        List<Callable<Integer>> griffiers = new ArrayList<>();
        for (Traject traject : opvoering.ronde(procedure).trajecten()) {
            String griffier = Opvoering.griffier(traject.deelnemer().organisatie());
            opvoering.totZienswijze(procedure, griffier);
            griffiers.add(opvoering.zienswijze(site, procedure, griffier, UUID.randomUUID()));
        }
        return griffiers;
    }

    private Callable<Integer> stemming(UUID procedure, Regeling regeling) {
        String secretaris = Opvoering.secretaris(regeling);
        String dag = opvoering.vandaag.toString();
        laatDeTermijnVerstrijken(procedure);
        opvoering.voltooi(
                procedure,
                secretaris,
                "begrotingAanbieden",
                Map.of("aangebodenOp", dag, "kennisgevingOp", dag, "afwijking", "proef"));
        String taak =
                opvoering.taak(procedure, secretaris, "stemmingVastleggen").id();
        opvoering.stemmen.invullen(
                procedure,
                opvoering.stemmen.lopende(procedure).stemmen().stream()
                        .collect(Collectors.toMap(stem -> stem.lid().id(), stem -> Keuze.VOOR)));
        Map<String, Object> velden = Map.of("vergaderingOp", dag, "afwijking", "proef");
        return () -> {
            opvoering.taken.voltooi(UUID.randomUUID(), taak, velden, secretaris);
            return GELUKT;
        };
    }

    /** So that the bestuur goes on without the answers, which are taken in all the same until the vote. */
    private void laatDeTermijnVerstrijken(UUID procedure) {
        String instantie = processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(procedure.toString(), "begrotingsprocedure")
                .singleResult()
                .getId();
        jobs.createJobQuery().processInstanceId(instantie).timers().list().forEach(job -> jobs.executeJob(job.getId()));
    }

    private List<Integer> zonderDeadlock(List<Callable<Integer>> mensen) throws Exception {
        long voor = deadlocks();
        List<Integer> antwoorden = Bezoek.tegelijk(mensen);
        assertThat(deadlocks()).as("deadlocks").isEqualTo(voor);
        return antwoorden;
    }

    /** As PostgreSQL counted them; the session that met one reports it at once, because it becomes idle. */
    private long deadlocks() {
        return database.sql("select deadlocks from pg_stat_database where datname = current_database()")
                .query(Long.class)
                .single();
    }

    private void eisEenUitkomstPerRaad(UUID procedure, List<Integer> antwoorden) {
        List<Traject> trajecten = opvoering.ronde(procedure).trajecten();
        for (int i = 0; i < RADEN; i++) {
            boolean binnen = antwoorden.get(i) == GELUKT;
            assertThat(antwoorden.get(i)).isIn(GELUKT, TE_LAAT);
            assertThat(trajecten.get(i).status())
                    .isEqualTo(binnen ? Traject.Status.INGEDIEND : Traject.Status.NIET_GEREAGEERD);
        }
        assertThat(opvoering.journaal.van(procedure))
                .extracting(Journaal.Regel::omschrijving)
                .filteredOn(regel -> regel.contains("Zienswijze naar voren gebracht"))
                .hasSize((int) antwoorden.stream()
                        .limit(RADEN)
                        .filter(antwoord -> antwoord == GELUKT)
                        .count());
        opvoering.eisJournaal(procedure);
    }
}
