package nl.regelgang.procedure.toetreding;

import static nl.regelgang.gedeeld.OrgaanSoort.COLLEGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.regelgang.Koekjestrommel;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittoneel;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.termijnbewaking.Termijnregister;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

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

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactie;

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
    @Order(3)
    void wie_het_vroeg_trekt_zijn_verzoek_in_tot_het_bestuur_heeft_geantwoord() throws Exception {
        toneel.regeling(2, COLLEGE);
        termijn("verzoek-toetreding", "13 weken");
        String toetreder =
                Besluittoneel.bestuurssecretaris(toneel.buurgemeente().id());
        vragen(toetreder, toneel.regeling().korteNaam());
        LocalDate uiterlijk = Besluittoneel.BEGIN.plusWeeks(13);
        assertThat(pagina(toetreder).text()).contains("uiterlijk " + Dagen.voluit(uiterlijk));
        assertThat(toneel.openTaken()).containsExactly("verzoekBehandelen");
        assertThat(laatsteDag()).isEqualTo(uiterlijk);

        String pad = "/procedures/" + toneel.dossier() + "/terugnemen";
        assertThat(status(pad, toneel.secretaris()))
                .as("the bestuur answers it")
                .isEqualTo(403);
        assertThat(status(pad, Besluittoneel.bestuurssecretaris(deelnemer(0)))).isEqualTo(404);
        assertThat(pagina(toneel.secretaris()).select("a[href$=terugnemen]")).isEmpty();
        assertThat(haal(pagina(toetreder).select("a[href$=terugnemen]").attr("href"), toetreder)
                        .text())
                .contains("Het bestuur van de regeling behandelt het verzoek dan niet meer");
        assertThat(trekIn(toneel.secretaris(), "Nee.").getStatus()).isEqualTo(403);
        assertThat(trekIn(toetreder, " ").getContentAsString(StandardCharsets.UTF_8))
                .contains("waarom het verzoek wordt ingetrokken");
        assertThat(trekIn(toetreder, "De raad wil eerst zelf verder.").getRedirectedUrl())
                .isEqualTo("/procedures/" + toneel.dossier());
        toneel.draai();

        assertThat(toneel.openTaken()).isEmpty();
        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.GESTOPT);
        assertThat(pagina(toneel.secretaris()).text()).contains("ingetrokken", "Reden: De raad wil eerst zelf verder.");
        assertThat(postuit.van(toneel.dossier()))
                .extracting(Postuit.Verzending::soort)
                .contains("verzoek om toe te treden ingetrokken");
        assertThat(trekIn(toetreder, "Nog eens.").getStatus()).isEqualTo(409);
    }

    @Test
    @Order(4)
    void wie_het_formulier_twee_keer_tegelijk_verstuurt_doet_een_verzoek() throws Exception {
        toneel.regeling(2, COLLEGE);
        String wie = Besluittoneel.bestuurssecretaris(toneel.buurgemeente().id());
        String regeling = toneel.regeling().korteNaam();
        UUID dossier = UUID.randomUUID();
        CountDownLatch verstuurd = new CountDownLatch(1);
        ExecutorService ander = Executors.newSingleThreadExecutor();
        try {
            Future<MockHttpServletResponse> tweede = ander.submit(() -> {
                verstuurd.await();
                return verstuur(dossier, wie, regeling, true);
            });
            // The second comes in before the first is in the database for others, so that it cannot see it.
            transactie.executeWithoutResult(nu -> {
                assertThatCode(() -> verstuur(dossier, wie, regeling, true)).doesNotThrowAnyException();
                verstuurd.countDown();
                assertThatThrownBy(() -> tweede.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            });
            MockHttpServletResponse antwoord = tweede.get(10, TimeUnit.SECONDS);
            assertThat(antwoord.getStatus()).isEqualTo(409);
            assertThat(antwoord.getContentAsString(StandardCharsets.UTF_8))
                    .contains("Dit formulier is net al verstuurd");
        } finally {
            ander.shutdownNow();
        }
        toneel.begint(dossier);
        assertThat(toneel.openTaken()).containsExactly("verzoekBehandelen");
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

    private MockHttpServletResponse trekIn(String wie, String reden) throws Exception {
        return site.perform(post("/procedures/" + toneel.dossier() + "/terugnemen")
                        .param("reden", reden)
                        .with(user(wie))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private LocalDate laatsteDag() {
        return termijnen.van(toneel.dossier()).get(0).uiterlijk();
    }

    private void termijn(String naam, String lengte) {
        jdbc.sql("insert into termijninstelling (regeling, naam, waarde) values (?, ?, ?)")
                .params(toneel.regeling().id().waarde(), naam, lengte)
                .update();
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
