package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.SiteOpPostgresTest;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.zienswijzen.Traject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The whole application on the database that it really runs on. */
@SiteOpPostgresTest
class BegrotingOpPostgresTest {

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    private MockMvc site;

    private Opvoering opvoering;

    @BeforeEach
    void people() {
        opvoering = new Opvoering(toepassing);
    }

    @Test
    void de_begrotingsprocedure_loopt_op_postgresql_van_start_tot_toezichthouder() {
        Regeling regeling = opvoering.regeling(1, 3);
        opvoering.mensen(regeling);
        String secretaris = Opvoering.secretaris(regeling);
        String dag = opvoering.vandaag.toString();
        UUID procedure = opvoering.gestart(regeling);

        List<Traject> trajecten = opvoering.ronde(procedure).trajecten();
        antwoord(procedure, trajecten.get(0), "zienswijze");
        antwoord(procedure, trajecten.get(1), "geen");
        antwoord(procedure, trajecten.get(2), "geen");
        reageer(procedure, trajecten.get(0), secretaris);
        opvoering.voltooi(procedure, secretaris, "reactieVaststellen", Map.of("besluitVan", dag));
        opvoering.voltooi(
                procedure,
                secretaris,
                "begrotingAanbieden",
                Map.of("aangebodenOp", dag, "kennisgevingOp", dag, "afwijking", "proef"));
        stem(procedure, secretaris, dag);
        String begroting = opvoering.vastgesteld(procedure, regeling).toString();
        opvoering.voltooi(
                procedure, secretaris, "begrotingToezenden", Map.of("verzondenOp", dag, "begroting", begroting));

        Opvoering.wacht("the process ends", () -> opvoering
                .motor
                .positie(procedure.toString())
                .orElseThrow()
                .actief()
                .isEmpty());
        assertThat(opvoering.procedures.lees(procedure).status()).isEqualTo(Status.TOEGEZONDEN);
        assertThat(opvoering.ronde(procedure).reactieVerzondenOp()).isEqualTo(opvoering.vandaag);
        assertThat(opvoering.taken.vanDossier(procedure)).isEmpty();
        opvoering.eisJournaal(procedure);
        assertThat(opvoering.journaal.van(procedure))
                .extracting(Journaal.Regel::omschrijving)
                .anyMatch(regel -> regel.contains("zienswijze"));
        eisPaginas(procedure, secretaris);
    }

    private void antwoord(UUID procedure, Traject traject, String uitkomst) {
        String griffier = Opvoering.griffier(traject.deelnemer().organisatie());
        opvoering.totZienswijze(procedure, griffier);
        opvoering.voltooi(
                procedure,
                griffier,
                "zienswijzeVastleggen",
                Map.of(
                        "uitkomst",
                        uitkomst,
                        "besluitVan",
                        opvoering.vandaag.toString(),
                        "zienswijze",
                        uitkomst.equals("geen") ? "" : "De raad vraagt om een sluitende meerjarenraming."));
    }

    private void reageer(UUID procedure, Traject traject, String secretaris) {
        opvoering.taak(procedure, secretaris, "reactieVaststellen");
        Begrotingsprocedure deze = opvoering.procedures.lees(procedure);
        opvoering.begrotingen.reageren(
                deze,
                traject.id(),
                "Het bestuur deelt dit.",
                "De raming is aangepast.",
                toepassing.getBean(Begrotingsrechten.class).secretaris(deze, secretaris));
    }

    private void stem(UUID procedure, String secretaris, String dag) {
        opvoering.taak(procedure, secretaris, "stemmingVastleggen");
        Map<String, Keuze> keuzes = opvoering.stemmen.lopende(procedure).stemmen().stream()
                .collect(Collectors.toMap(stem -> stem.lid().id(), stem -> Keuze.VOOR));
        opvoering.stemmen.invullen(procedure, keuzes);
        opvoering.voltooi(
                procedure, secretaris, "stemmingVastleggen", Map.of("vergaderingOp", dag, "afwijking", "proef"));
    }

    /** What a person reads asks the database more, and otherwise, than what he does. */
    private void eisPaginas(UUID procedure, String secretaris) {
        for (String pad :
                List.of("/taken", "/taken?lijst=team", "/procedures", "/procedures/" + procedure, "/regelingen")) {
            assertThat(Bezoek.status(site, pad, secretaris)).as(pad).isEqualTo(200);
        }
    }
}
