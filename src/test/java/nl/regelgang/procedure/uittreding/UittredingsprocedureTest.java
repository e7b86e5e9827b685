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

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.Koekjestrommel;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittoneel;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
        termijn("opzegtermijn", "1 jaar");
        termijn("afwikkeling-uittreding", "6 maanden");
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
        de_uittreder_is_het_niet_eens_met_de_uittreedsom_en_dat_houdt_niets_op();
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
        wie_is_uitgetreden_kan_nog_een_geschil_melden_en_wordt_afgewikkeld(uittreder, uit);
        assertThat(journaal.klopt(toneel.dossier())).isTrue();
    }

    private void wie_is_uitgetreden_kan_nog_een_geschil_melden_en_wordt_afgewikkeld(
            OrganisatieId uittreder, LocalDate uit) throws Exception {
        assertThat(toneel.openTaken()).as("until that day it still takes part").isEmpty();
        toneel.klok.zet(uit);
        toneel.draai();
        assertThat(toneel.openTaken()).containsExactly("uittredingAfwikkelen");
        assertThat(uiterlijk("uittredingAfwikkelen")).isEqualTo(uit.plusMonths(6));

        String wie = Besluittoneel.bestuurssecretaris(uittreder);
        MockHttpServletResponse gemeld = meldGeschil(wie, toneel.regeling().dagelijksBestuur(), "de eindafrekening");
        assertThat(gemeld.getStatus()).as(tekst(gemeld)).isEqualTo(302);
        assertThat(tekst(haal(String.valueOf(gemeld.getRedirectedUrl()), wie)))
                .contains("het college van burgemeester en wethouders van Gemeente A", "Komt voort uit");
        assertThat(haal("/procedures/geschil/nieuw", wie).getStatus())
                .as("but not about the regeling in which it takes no part")
                .isEqualTo(403);
        termijn("GESCHIL_DOOR", "ab");
        assertThat(tekst(haal("/procedures/geschil/nieuw?bij=" + toneel.dossier(), toneel.secretaris())))
                .contains("Het algemeen bestuur legt een geschil namens dit bestuur voor.");
        assertThat(meldGeschil(
                                toneel.secretaris(),
                                new OrgaanId(uittreder, OrgaanSoort.COLLEGE),
                                "de overdracht van het archief")
                        .getStatus())
                .as("and the bestuur with who has left")
                .isEqualTo(302);

        assertThatThrownBy(() -> afwikkelen(uit.minusDays(1)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("doet niet meer mee vanaf maandag 1 januari 2029");
        afwikkelen(uit);
        assertThat(procedures.lees(toneel.dossier()).stand()).isEqualTo("uitgetreden en afgewikkeld");
        assertThat(pagina().text()).contains("In één keer betaald.", "Twee mensen gingen mee.");
    }

    private void afwikkelen(LocalDate op) {
        toneel.bestuur(
                "uittredingAfwikkelen",
                "betaling",
                "In één keer betaald.",
                "personeel",
                "Twee mensen gingen mee.",
                "archief",
                "Overgedragen.",
                "afgewikkeldOp",
                op);
    }

    /** From the link on the page of the uittreding on. */
    private MockHttpServletResponse meldGeschil(String wie, OrgaanId wederpartij, String onderwerp) throws Exception {
        String melden = Jsoup.parse(tekst(haal(pad(""), wie)))
                .select("a[href*=geschil/nieuw]")
                .attr("href");
        assertThat(haal(melden, wie).getStatus()).isEqualTo(200);
        return site.perform(post("/procedures/geschil/nieuw")
                        .param("dossier", UUID.randomUUID().toString())
                        .param("bij", toneel.dossier().toString())
                        .param("wederpartij", wederpartij.toString())
                        .param("aard", "REGELING")
                        .param("onderwerp", onderwerp)
                        .param("omschrijving", "De regeling kent geen afkoop van de reserve.")
                        .with(user(wie))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private void de_uittreder_is_het_niet_eens_met_de_uittreedsom_en_dat_houdt_niets_op() throws Exception {
        String uittreder = Besluittoneel.bestuurssecretaris(eersteDeelnemer());
        String pad = "/procedures/" + toneel.dossier();
        MockHttpServletResponse gemeld =
                meldGeschil(uittreder, toneel.regeling().dagelijksBestuur(), "de uittreedsom");
        assertThat(gemeld.getStatus()).as(tekst(gemeld)).isEqualTo(302);

        assertThat(tekst(haal(String.valueOf(gemeld.getRedirectedUrl()), uittreder)))
                .contains("Komt voort uit", pad);
        assertThat(pagina().select("a[href=" + gemeld.getRedirectedUrl() + "]").text())
                .startsWith("Geschil over de uittreedsom");
        assertThat(toneel.openTaken()).containsExactly("regelingBekendmaken");
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
    @Order(2)
    void waar_de_regeling_alle_raden_hoort_geven_ook_de_andere_een_zienswijze_en_besluiten_zij_niets()
            throws Exception {
        toneel.regeling(3, COLLEGE);
        termijn("RADEN_BIJ_WISSELING", "alle");
        voornemen();
        toneel.bestuur("indicatieGeven", "indicatie", "Weinig.");
        assertThat(toneel.openTaken()).hasSize(3).allMatch(taak -> taak.startsWith("ontvangstOntwerpBevestigen"));
        for (char letter : "ABC".toCharArray()) {
            toneel.griffier(letter, "ontvangstOntwerpBevestigen", "ontvangenOp", BEGIN);
        }
        Object[] zienswijze = {"uitkomst", "zienswijze", "zienswijze", "Blijf.", "besluitVan", BEGIN, "vooraf", true};
        assertThatThrownBy(() -> toneel.griffier('B', "zienswijzeOpOntwerpVastleggen", zienswijze))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geen toestemming gevraagd");
        zienswijze[7] = false;
        toneel.griffier('B', "zienswijzeOpOntwerpVastleggen", zienswijze);
        toneel.griffier('C', "zienswijzeOpOntwerpVastleggen", "uitkomst", "geen", "besluitVan", BEGIN);
        toneel.griffier('A', "zienswijzeOpOntwerpVastleggen", "uitkomst", "geen", "besluitVan", BEGIN, "vooraf", true);

        assertThat(toneel.openTaken())
                .as("its raad gave toestemming beforehand, and the draft did not change")
                .singleElement()
                .asString()
                .startsWith("besluitDeelnemerVastleggen Gemeente A");
        toneel.college('A', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        assertThat(toneel.openTaken()).containsExactly("uittredingsplanOpstellen");
        assertThat(pagina().text())
                .contains("Zienswijze van de raad, Gemeente B", "zienswijze naar voren gebracht")
                .containsOnlyOnce("Besluit van de deelnemer");
        assertThat(journaal.van(toneel.dossier()).stream().map(Journaal.Regel::omschrijving))
                .anyMatch(regel ->
                        regel.contains("geen zienswijze op het ontwerp, en toestemming als het ontwerp niet wijzigt"))
                .anyMatch(regel -> regel.contains("de raad gaf vooraf toestemming en het ontwerp is niet gewijzigd"));
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
    @Order(4)
    void uit_een_regeling_met_verplichte_deelneming_treedt_niemand_uit() throws Exception {
        toneel.regeling(2, COLLEGE);
        jdbc.sql(
                        "update regels set verplichte_deelneming = 'artikel 14 van de Wet publieke gezondheid' where regeling = ?")
                .param(toneel.regeling().id().waarde())
                .update();

        Document nieuw = Jsoup.parse(tekst(haal("/procedures/uittreding/nieuw")));
        assertThat(nieuw.text())
                .contains("kan een deelnemer niet uittreden", "artikel 14 van de Wet publieke gezondheid");
        assertThat(nieuw.select("form[method=post] [name=ontwerp]")).isEmpty();

        UUID dossier = UUID.randomUUID();
        assertThat(tekst(stuurVoornemen(dossier))).contains("de deelneming is verplicht door een wet");
        assertThat(procedures.vind(dossier)).isEmpty();
    }

    @Test
    @Order(5)
    void het_bestuur_neemt_meer_tijd_waar_de_regeling_dat_toestaat_en_zegt_waarom() throws Exception {
        toneel.regeling(2, RAAD);
        termijn("uittreedsom", "5 maanden");
        termijn("uittreedsom-verlenging", "3 maanden");
        voornemen();
        toneel.bestuur("indicatieGeven", "indicatie", "Weinig.");
        assertThat(haal(pad("/verlengen")).getStatus())
                .as("there is no plan yet")
                .isEqualTo(409);
        toneel.griffier('A', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        plan();
        LocalDate eerste = BEGIN.plusMonths(5);
        LocalDate later = BEGIN.plusMonths(8);
        assertThat(uiterlijk("gevolgenVaststellen")).isEqualTo(eerste);
        assertThat(pagina().select("a[href$=verlengen]")).hasSize(1);
        assertThat(pagina().text()).contains("uiterlijk " + Dagen.voluit(eerste));
        assertThat(mails("uittredingsplan toegezonden"))
                .as("to the deelnemers, also those that stay")
                .isGreaterThanOrEqualTo(2);

        assertThat(tekst(haal(pad("/verlengen")))).contains(Dagen.voluit(later));
        assertThat(tekst(verleng(" "))).contains("waarom het bestuur meer tijd nodig heeft");
        assertThat(verleng("De deskundige is nog bezig.").getRedirectedUrl())
                .isEqualTo("/procedures/" + toneel.dossier());

        assertThat(uiterlijk("gevolgenVaststellen")).isEqualTo(later);
        assertThat(pagina().text()).contains("uiterlijk " + Dagen.voluit(later), "De deskundige is nog bezig.");
        assertThat(journaal.van(toneel.dossier()).stream().map(Journaal.Regel::omschrijving))
                .anyMatch(regel -> regel.contains(Dagen.voluit(eerste))
                        && regel.contains(Dagen.voluit(later))
                        && regel.contains("De deskundige is nog bezig."));
        assertThat(verleng("Nog eens.").getStatus()).as("once").isEqualTo(409);

        gevolgen("10.000", BEGIN.plusYears(1));
        assertThat(pagina().text()).contains("gehaald");
        assertThat(haal(pad("/verlengen")).getStatus()).isEqualTo(409);
    }

    @Test
    @Order(6)
    void de_griffie_maakt_een_raadsvoorstel_en_het_bestuur_een_bekendmakingstekst() throws Exception {
        toneel.regeling(2, COLLEGE);
        voornemen();
        toneel.bestuur("indicatieGeven", "indicatie", "Weinig.");
        String griffier = Besluittoneel.griffier(eersteDeelnemer());
        toneel.griffier('A', "ontvangstOntwerpBevestigen", "ontvangenOp", BEGIN);

        assertThat(tekst(haal(pad("/stukken"), griffier)))
                .contains("Raadsvoorstel maken")
                .doesNotContain("Nota van");
        assertThat(word("raadsvoorstel", griffier))
                .contains(
                        "Gevraagd: zienswijze",
                        "een zienswijze te geven over de uittreding van Gemeente A",
                        "Zienswijze geven\tgemeenteraad\t" + Dagen.voluit(BEGIN.plusWeeks(8)) + "\tWgr art. 1 lid 3");
        assertThat(word("raadsvoorstel?gevraagd=kennisneming", griffier)).contains("kennis te nemen van de uittreding");
        assertThat(haal(pad("/stukken/raadsvoorstel"), toneel.secretaris()).getStatus())
                .as("that of a raad is not of the bestuur")
                .isEqualTo(404);
        assertThat(haal(pad("/stukken/reactienota"), toneel.secretaris()).getStatus())
                .as("there is no zienswijze yet")
                .isEqualTo(404);

        toneel.griffier(
                'A',
                "zienswijzeOpOntwerpVastleggen",
                "uitkomst",
                "zienswijze",
                "zienswijze",
                "Doe het {nu}.",
                "besluitVan",
                BEGIN);
        assertThat(word("raadsvoorstel", griffier)).contains("Gevraagd: toestemming");
        assertThat(word("reactienota", toneel.secretaris()))
                .contains("Doe het {nu}.", "1 zienswijze", "grondslag: werkafspraak");
        assertThat(word("zienswijzeverzoek", toneel.secretaris())).contains("Ontwerp van het besluit tot uittreding");
        assertThat(word("bekendmaking", toneel.secretaris()))
                .contains("uittreding van Gemeente A", "Wgr art. 26 lid 1", "nog niet besloten");
    }

    private String word(String pad, String persoon) throws Exception {
        MockHttpServletResponse antwoord = haal(pad("/stukken/" + pad), persoon);
        assertThat(antwoord.getStatus()).isEqualTo(200);
        assertThat(antwoord.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(antwoord.getContentAsByteArray()));
                XWPFWordExtractor lezer = new XWPFWordExtractor(document)) {
            return lezer.getText();
        }
    }

    private MockHttpServletResponse haal(String pad, String persoon) throws Exception {
        return site.perform(get(pad).with(user(persoon))).andReturn().getResponse();
    }

    private void plan() {
        toneel.bestuur(
                "uittredingsplanOpstellen",
                "financieel",
                "Een aflopende bijdrage.",
                "juridisch",
                "Geen.",
                "personeel",
                "Geen.",
                "organisatorisch",
                "Geen.");
    }

    private LocalDate uiterlijk(String stap) {
        return jdbc.sql("select uiterlijk from termijn where onderdeel = ? and soort = ?")
                .params(toneel.dossier(), stap)
                .query(LocalDate.class)
                .single();
    }

    private int mails(String soort) {
        return jdbc.sql("select count(*) from zending where dossier = ? and soort = ?")
                .params(toneel.dossier(), soort)
                .query(Integer.class)
                .single();
    }

    private String pad(String rest) {
        return "/procedures/" + toneel.dossier() + rest;
    }

    private MockHttpServletResponse verleng(String reden) throws Exception {
        return site.perform(post(pad("/verlengen"))
                        .param("reden", reden)
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static String tekst(MockHttpServletResponse antwoord) throws Exception {
        return antwoord.getContentAsString(StandardCharsets.UTF_8);
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

    private void termijn(String naam, String lengte) {
        jdbc.sql("insert into termijninstelling (regeling, naam, waarde) values (?, ?, ?)")
                .params(toneel.regeling().id().waarde(), naam, lengte)
                .update();
    }

    private void voornemen() throws Exception {
        UUID dossier = UUID.randomUUID();
        assertThat(haal("/procedures/uittreding/nieuw").getStatus()).isEqualTo(200);
        MockHttpServletResponse antwoord = stuurVoornemen(dossier);
        assertThat(antwoord.getRedirectedUrl()).as(tekst(antwoord)).isEqualTo("/procedures/" + dossier);
        toneel.begint(dossier);
    }

    private MockHttpServletResponse stuurVoornemen(UUID dossier) throws Exception {
        return site.perform(multipart("/procedures/uittreding/nieuw")
                        .file(new MockMultipartFile("ontwerp", "besluit.pdf", "application/pdf", Bestanden.pdf()))
                        .param("dossier", dossier.toString())
                        .param("regeling", toneel.regeling().id().waarde())
                        .param("uittreder", eersteDeelnemer().code())
                        .param("bekendmaker", eersteDeelnemer().code())
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
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
        return haal(pad, toneel.secretaris());
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
