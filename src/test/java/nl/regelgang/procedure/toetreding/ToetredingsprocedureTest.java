package nl.regelgang.procedure.toetreding;

import static nl.regelgang.gedeeld.OrgaanSoort.COLLEGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regelgang.Koekjestrommel;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittoneel;
import nl.regelgang.regeling.Organisatie;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** A verzoek to join as people live through it; what comes after it is a wijziging, which has a test of its own. */
@SpringBootTest(classes = {Regelgang.class, Besluittoneel.Configuratie.class})
@Import(Koekjestrommel.class)
@AutoConfigureMockMvc
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("test")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToetredingsprocedureTest {

    private static final String PAD = "/procedures/toetreding/nieuw";

    @Autowired
    private Besluittoneel toneel;

    @Autowired
    private MockMvc site;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Postuit postuit;

    @BeforeEach
    void doek_op() {
        toneel.klok.zet(Besluittoneel.BEGIN);
    }

    @AfterEach
    void doek_neer() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void een_gemeente_vraagt_om_toe_te_treden_en_het_bestuur_gaat_verder_met_een_wijziging() throws Exception {
        toneel.regeling(2, COLLEGE);
        Organisatie nieuw = toneel.buurgemeente();
        String toetreder = Besluittoneel.bestuurssecretaris(nieuw.id());
        wat_niet_klopt_komt_terug(toetreder);
        vragen(toetreder, toneel.regeling().korteNaam());

        assertThat(pagina(toetreder).text()).contains("verzoek gedaan", "Verzoek om toe te treden");
        assertThat(status("/procedures/" + toneel.dossier(), Besluittoneel.griffier(deelnemer(0))))
                .as("the other deelnemers hear of it by the ontwerp")
                .isEqualTo(404);
        toneel.bestuur(
                "verzoekBehandelen",
                "uitkomst",
                "ja",
                "besluitVan",
                Besluittoneel.BEGIN,
                "antwoord",
                "Wij doen een voorstel.");

        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(postuit.van(toneel.dossier()))
                .extracting(Postuit.Verzending::adres)
                .contains(toneel.secretaris() + "@example.nl", toetreder + "@example.nl");
        assertThat(pagina(toetreder).text()).contains("Wij doen een voorstel.");
        assertThat(pagina(toetreder).select("a[href*=wijziging/nieuw]")).isEmpty();
        String verder =
                pagina(toneel.secretaris()).select("a[href*=wijziging/nieuw]").attr("href");
        assertThat(haal(verder, toneel.secretaris()).select("#toetreder").val()).isEqualTo(nieuw.naam());
    }

    private void wat_niet_klopt_komt_terug(String toetreder) throws Exception {
        assertThat(status(PAD, toneel.secretaris())).isEqualTo(404);
        Document fout = Jsoup.parse(verstuur(UUID.randomUUID(), toetreder, "Nergensregio", false)
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(fout.select("#fouten-kop ~ ul li").eachText())
                .containsExactly(
                        "Het register kent ‘Nergensregio’ niet. Schrijf de naam zoals in het register.",
                        "Kies het bestand met het verzoek.");
        assertThat(fout.select("#regeling").val()).isEqualTo("Nergensregio");
        assertThat(verstuur(
                                UUID.randomUUID(),
                                Besluittoneel.bestuurssecretaris(deelnemer(0)),
                                toneel.regeling().korteNaam(),
                                true)
                        .getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "Uw organisatie neemt al deel aan " + toneel.regeling().korteNaam());
    }

    @Test
    @Order(2)
    void een_verzoek_dat_het_bestuur_niet_overneemt_verandert_niets() throws Exception {
        toneel.regeling(2, COLLEGE);
        Organisatie nieuw = toneel.buurgemeente();
        vragen(Besluittoneel.bestuurssecretaris(nieuw.id()), toneel.regeling().korteNaam());
        toneel.bestuur(
                "verzoekBehandelen",
                "uitkomst",
                "nee",
                "besluitVan",
                Besluittoneel.BEGIN,
                "antwoord",
                "De dienst is daar te klein voor.");

        assertThat(procedures.lees(toneel.dossier()).stand()).isEqualTo("niet overgenomen");
        assertThat(pagina(toneel.secretaris()).select("a[href*=wijziging/nieuw]"))
                .isEmpty();
    }

    @Test
    @Order(99)
    void alle_stappen_en_stromen_zijn_doorlopen() {
        Doorlopen.assertAllesDoorlopen("toetredingsprocedure");
    }

    private OrganisatieId deelnemer(int nummer) {
        return toneel.regeling().deelnemers().get(nummer).organisatie().id();
    }

    private void vragen(String wie, String regeling) throws Exception {
        UUID dossier = UUID.randomUUID();
        assertThat(verstuur(dossier, wie, regeling, true).getRedirectedUrl()).isEqualTo("/procedures/" + dossier);
        toneel.begint(dossier);
    }

    private MockHttpServletResponse verstuur(UUID dossier, String wie, String regeling, boolean metBestand)
            throws Exception {
        var verzoek = multipart(PAD);
        if (metBestand) {
            verzoek.file(new MockMultipartFile("verzoek", "verzoek.pdf", "application/pdf", Bestanden.pdf()));
        }
        verzoek.param("dossier", dossier.toString()).param("regeling", regeling);
        return site.perform(verzoek.with(user(wie)).with(csrf())).andReturn().getResponse();
    }

    private Document pagina(String persoon) throws Exception {
        return haal("/procedures/" + toneel.dossier(), persoon);
    }

    private Document haal(String pad, String persoon) throws Exception {
        MockHttpServletResponse antwoord = site.perform(get(URI.create(pad)).with(user(persoon)))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private int status(String pad, String persoon) throws Exception {
        return site.perform(get(pad).with(user(persoon)))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
