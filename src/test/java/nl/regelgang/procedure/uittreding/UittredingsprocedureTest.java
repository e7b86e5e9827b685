package nl.regelgang.procedure.uittreding;

import static nl.regelgang.gedeeld.OrgaanSoort.COLLEGE;
import static nl.regelgang.gedeeld.OrgaanSoort.RAAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.Koekjestrommel;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittoneel;
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

/** An uittreding from voornemen to bekendmaking, on the real engine and all real modules. */
@SpringBootTest(classes = {Regelgang.class, Besluittoneel.Configuratie.class})
@Import(Koekjestrommel.class)
@AutoConfigureMockMvc
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("test")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UittredingsprocedureTest {

    private static final LocalDate BEGIN = Besluittoneel.BEGIN;

    @Autowired
    private Besluittoneel toneel;

    @Autowired
    private MockMvc site;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Journaal journaal;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void doek_op() {
        toneel.klok.zet(BEGIN);
    }

    @AfterEach
    void doek_neer() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    void een_deelnemer_treedt_uit_en_niemand_anders_besluit_mee() throws Exception {
        toneel.regeling(3, COLLEGE);
        opzegtermijn("1 jaar");
        voornemen();
        toneel.bestuur("indicatieGeven", "indicatie", "Ongeveer een ton per jaar, vijf jaar lang.");

        assertThat(toneel.besluiten.van(toneel.dossier()))
                .as("only its own raad is asked")
                .hasSize(1);
        toneel.griffier('A', "ontvangstOntwerpBevestigen", "ontvangenOp", BEGIN);
        toneel.griffier('A', "zienswijzeOpOntwerpVastleggen", "uitkomst", "geen", "besluitVan", BEGIN);
        toneel.griffier('A', "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", BEGIN);
        toneel.college('A', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        toneel.bestuur(
                "uittredingsplanOpstellen",
                "financieel",
                "Vijf jaar een aflopende bijdrage.",
                "juridisch",
                "Contracten lopen door.",
                "personeel",
                "Geen boventalligen.",
                "organisatorisch",
                "Eén team minder.",
                "deskundige",
                "Bureau Onafhankelijk");

        assertThatThrownBy(() -> gevolgen("veel", BEGIN.plusYears(1).plusDays(1)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("bedrag in euro's");
        assertThatThrownBy(() -> gevolgen("500.000", BEGIN.plusMonths(3)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("De opzegtermijn van de regeling loopt tot en met");
        LocalDate uit = LocalDate.of(2029, 1, 1);
        gevolgen("500.000", uit);
        bekendmaken(uit);

        OrganisatieId uittreder = eersteDeelnemer();
        assertThat(toneel.regeling().isDeelnemerOp(uittreder, uit.minusDays(1))).isTrue();
        assertThat(toneel.regeling().isDeelnemerOp(uittreder, uit)).isFalse();
        assertThat(pagina().text())
                .contains(
                        "Uittreding op maandag 1 januari 2029.",
                        "€ 500.000,00",
                        "Bureau Onafhankelijk",
                        "voor uittreding");
        assertThat(journaal.van(toneel.dossier()).stream().map(Journaal.Regel::omschrijving))
                .anyMatch(regel -> regel.contains("neemt niet meer deel vanaf maandag 1 januari 2029"));
        assertThat(journaal.klopt(toneel.dossier())).isTrue();
    }

    @Test
    @Order(2)
    void een_deelnemer_die_er_niet_toe_besluit_blijft() throws Exception {
        toneel.regeling(2, RAAD);
        voornemen();
        toneel.bestuur("indicatieGeven", "indicatie", "Weinig.");
        toneel.griffier('A', "besluitDeelnemerVastleggen", "besluit", "tegen", "besluitVan", BEGIN);

        assertThat(toneel.openTaken()).isEmpty();
        assertThat(procedures.lees(toneel.dossier()).stand()).isEqualTo("niet uitgetreden");
        assertThat(toneel.regeling().isDeelnemerOp(eersteDeelnemer(), BEGIN.plusYears(5)))
                .isTrue();
    }

    @Test
    @Order(3)
    void in_een_gemengde_regeling_besluiten_raad_en_college_allebei_tot_uittreding() throws Exception {
        toneel.regeling(2, RAAD, COLLEGE);
        voornemen();
        toneel.bestuur("indicatieGeven", "indicatie", "Weinig.");
        toneel.griffier('A', "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", BEGIN);
        toneel.griffier('A', "besluitRaadVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        assertThat(toneel.openTaken()).singleElement().asString().startsWith("besluitDeelnemerVastleggen");
        toneel.college('A', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);

        assertThat(toneel.openTaken()).containsExactly("uittredingsplanOpstellen");
        assertThat(journaal.van(toneel.dossier()).stream().map(Journaal.Regel::omschrijving))
                .anyMatch(regel -> regel.contains("de raad heeft voor de voorgestelde tekst besloten"));
    }

    @Test
    @Order(4)
    void een_voornemen_kan_worden_ingetrokken_tot_er_is_besloten() throws Exception {
        toneel.regeling(2, COLLEGE);
        voornemen();
        toneel.bestuur("indicatieGeven", "indicatie", "Weinig.");

        assertThat(intrekken(" ").getContentAsString(StandardCharsets.UTF_8)).contains("waarom het voornemen");
        assertThat(intrekken("De raad wil toch blijven.").getRedirectedUrl())
                .isEqualTo("/procedures/" + toneel.dossier());
        toneel.draai();

        assertThat(toneel.openTaken()).isEmpty();
        assertThat(pagina().text()).contains("ingetrokken", "Reden: De raad wil toch blijven.");
        assertThat(intrekken("Nog eens.").getStatus()).isEqualTo(409);
    }

    @Test
    @Order(99)
    void alle_stappen_en_stromen_zijn_doorlopen() {
        Doorlopen.assertAllesDoorlopen("uittredingsprocedure");
    }

    private void gevolgen(String uittreedsom, LocalDate uittredingOp) {
        toneel.bestuur(
                "gevolgenVaststellen",
                "uittreedsom",
                uittreedsom,
                "vastgesteldOp",
                BEGIN,
                "uittredingOp",
                uittredingOp);
    }

    private void bekendmaken(LocalDate uit) {
        toneel.bestuur(
                "regelingBekendmaken", "bekendgemaaktOp", BEGIN, "vindplaats", "gmb-2027-3", "inwerkingtreding", uit);
        toneel.bestuur("inschrijvingDoorgeven", "ingeschrevenOp", BEGIN);
    }

    private void opzegtermijn(String lengte) {
        jdbc.sql("insert into termijninstelling (regeling, naam, waarde) values (?, 'opzegtermijn', ?)")
                .params(toneel.regeling().id().waarde(), lengte)
                .update();
    }

    private void voornemen() throws Exception {
        UUID dossier = UUID.randomUUID();
        String pad = "/procedures/uittreding/nieuw";
        assertThat(haal(pad).getStatus()).isEqualTo(200);
        MockHttpServletResponse antwoord = site.perform(multipart(pad)
                        .file(new MockMultipartFile("ontwerp", "besluit.pdf", "application/pdf", Bestanden.pdf()))
                        .param("dossier", dossier.toString())
                        .param("regeling", toneel.regeling().id().waarde())
                        .param("uittreder", eersteDeelnemer().code())
                        .param("bekendmaker", eersteDeelnemer().code())
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getRedirectedUrl())
                .as(antwoord.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("/procedures/" + dossier);
        toneel.begint(dossier);
    }

    private OrganisatieId eersteDeelnemer() {
        return toneel.regeling().deelnemersOp(BEGIN).get(0).organisatie().id();
    }

    private Document pagina() throws Exception {
        MockHttpServletResponse antwoord = haal("/procedures/" + toneel.dossier());
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse haal(String pad) throws Exception {
        return site.perform(get(pad).with(user(toneel.secretaris())))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse intrekken(String reden) throws Exception {
        return site.perform(post("/procedures/" + toneel.dossier() + "/terugnemen")
                        .param("reden", reden)
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
