package nl.regelgang.procedure.opheffing;

import static nl.regelgang.gedeeld.OrgaanSoort.COLLEGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
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
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittoneel;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Toestemming;
import nl.regelgang.procedure.opheffing.Opheffingsformulier.Gelezen;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.taken.Taak;
import nl.regelgang.taken.Taken;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Proceduresoort;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.Jsoup;
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

/** An opheffing from voorstel to slotrekening, on the real engine and all real modules. */
@SpringBootTest(classes = {Regelgang.class, Besluittoneel.Configuratie.class})
@Import(Koekjestrommel.class)
@AutoConfigureMockMvc
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("test")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpheffingsprocedureTest {

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
    private Documenten documenten;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Slotrekeningen slotrekeningen;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Taken taken;

    @Autowired
    private Opheffingstart start;

    @Autowired
    private TransactionTemplate transactie;

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
    void een_openbaar_lichaam_wordt_opgeheven_en_vereffend() throws Exception {
        toneel.regeling(2, COLLEGE);
        drempel("UNANIEM");
        instelling("voorstel-opheffing", "8 weken");
        voorstellen();
        assertThat(toneel.traject('A').toestemming()).isEqualTo(Toestemming.OPEN);
        reageren();
        toneel.bestuur(
                "zienswijzenWegen",
                "reactie",
                "Het personeel krijgt een garantie.",
                "opnieuw",
                "ja",
                "reden",
                "Dat is een grote wijziging.",
                "ontwerp",
                stuk());
        reageren();
        toneel.bestuur("zienswijzenWegen", "reactie", "Zo.", "opnieuw", "nee", "reden", "Niets veranderd.");
        besluiten("voor");
        assertThat(termijnen.van(toneel.dossier()))
                .filteredOn(termijn -> termijn.soort().equals("besluitDeelnemerVastleggen"))
                .as("the regeling sets a term for the besluit of each deelnemer")
                .hasSize(2)
                .allSatisfy(termijn -> {
                    assertThat(termijn.uiterlijk()).isEqualTo(BEGIN.plusWeeks(8));
                    assertThat(termijn.status()).isEqualTo(Termijnregister.Status.GEHAALD);
                });
        toneel.bestuur("totstandkomingVaststellen", "uitkomst", "ja", "vastgesteldOp", BEGIN);
        liquidatieplan();
        LocalDate einde = LocalDate.of(2028, 1, 1);
        bekendmaken(einde);

        assertThat(toneel.regeling().geldtOp(einde.minusDays(1))).isTrue();
        assertThat(toneel.regeling().geldtOp(einde)).isFalse();
        assertThat(haal("/procedures/wijziging/nieuw").getStatus()).isEqualTo(200);
        assertThatThrownBy(() -> vereffenen(BEGIN))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("De regeling geldt tot zaterdag 1 januari 2028");
        na_de_opheffing_kan_alleen_nog_een_begroting_beginnen(einde);
        slotrekening(einde);
    }

    private void na_de_opheffing_kan_alleen_nog_een_begroting_beginnen(LocalDate einde) throws Exception {
        toneel.klok.zet(einde);
        assertThat(haal("/procedures/wijziging/nieuw").getStatus()).isEqualTo(404);
        assertThat(haal("/procedures/opheffing/nieuw").getStatus()).isEqualTo(404);
        assertThat(tekst(haal("/procedures/nieuw")))
                .contains("Begrotingsprocedure voorbereiden")
                .doesNotContain("Wijziging van een regeling voorstellen", "Kaders toezenden");
        assertThat(tekst(haal("/procedures/begroting/nieuw")))
                .contains(toneel.regeling().korteNaam());
        vereffenen(einde);
        assertThat(haal("/procedures/begroting/nieuw").getStatus()).isEqualTo(404);
    }

    private void slotrekening(LocalDate einde) throws Exception {
        LocalDate vastgesteld = LocalDate.of(2028, 7, 10);
        toneel.klok.zet(vastgesteld);
        assertThatThrownBy(() -> toneel.bestuur("slotrekeningVaststellen", "jaar", 2029, "vastgesteldOp", vastgesteld))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("later dan de vaststelling");
        toneel.bestuur("slotrekeningVaststellen", "jaar", 2027, "vastgesteldOp", vastgesteld, "slotrekening", stuk());
        assertThat(termijnen.van(toneel.dossier()))
                .filteredOn(termijn -> termijn.omschrijving().equals("Slotrekening zenden aan de toezichthouder"))
                .singleElement()
                .satisfies(termijn -> assertThat(termijn.uiterlijk())
                        .as("two weeks, but before 15 July (Wgr art. 34 lid 4)")
                        .isEqualTo(LocalDate.of(2028, 7, 14)));
        assertThatThrownBy(() -> toneel.bestuur("slotrekeningToezenden", "toegezondenOp", einde))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("De slotrekening is vastgesteld op maandag 10 juli 2028");
        assertThat(bijToezichthouder()).isEmpty();
        toneel.bestuur("slotrekeningToezenden", "toegezondenOp", vastgesteld);

        assertThat(bijToezichthouder()).singleElement().satisfies(inzending -> {
            assertThat(inzending.onderwerp()).isEqualTo("slotrekening 2027");
            assertThat(inzending.uiterlijk()).isEqualTo(LocalDate.of(2028, 7, 14));
            assertThat(inzending.teLaat()).isFalse();
        });
        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(toneel.openTaken()).isEmpty();
        assertThat(tekst(haal("/procedures/" + toneel.dossier())))
                .contains(
                        "opgeheven en afgewikkeld",
                        "Ging de opheffing door?",
                        "Ja, vastgesteld op maandag 1 maart 2027",
                        "Naar rato van de bijdragen.",
                        "Slotrekening over 2027",
                        "zaterdag 1 januari 2028");
        assertThat(journaal.van(toneel.dossier()).stream().map(Journaal.Regel::omschrijving))
                .anyMatch(regel -> regel.contains("de opheffing is tot stand gekomen"))
                .anyMatch(regel -> regel.contains("de regeling geldt niet meer vanaf zaterdag 1 januari 2028"));
        assertThat(journaal.klopt(toneel.dossier())).isTrue();
    }

    private List<Inzending> bijToezichthouder() {
        OrgaanId orgaan =
                procedures.lees(toneel.dossier()).bestuur().toezichthouder().orgaan();
        return slotrekeningen.aan(orgaan, Proceduresoort.JAARREKENING, 2027).stream()
                .filter(een -> een.pad().endsWith(toneel.dossier().toString()))
                .toList();
    }

    @Test
    @Order(2)
    void een_regeling_zonder_bestuur_is_klaar_met_de_bekendmaking() throws Exception {
        toneel.regeling(Vorm.REGELING_ZONDER_MEER, 2, COLLEGE);
        instelling("OPHEFFING_ALS_WIJZIGING", "nee");
        voorstellen();

        assertThat(toneel.traject('A').toestemming())
                .as("the law does not ask it, and this regeling neither")
                .isEqualTo(Toestemming.NIET_GEVRAAGD);
        toneel.college('A', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        toneel.college('B', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        assertThatThrownBy(() -> toneel.bestuur("totstandkomingVaststellen", "uitkomst", "ja", "vastgesteldOp", BEGIN))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("niet ingevuld is Drempel voor opheffing");
        toneel.bestuur(
                "totstandkomingVaststellen",
                "uitkomst",
                "ja",
                "vastgesteldOp",
                BEGIN,
                "toelichting",
                "De tekst vraagt beide colleges.");
        liquidatieplan();
        bekendmaken(BEGIN.plusDays(8));

        assertThat(toneel.openTaken()).isEmpty();
        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(toneel.regeling().geldtOp(BEGIN.plusDays(8))).isFalse();
    }

    @Test
    @Order(5)
    void een_gemeenschappelijk_orgaan_heeft_niets_te_vereffenen_maar_wel_een_slotrekening() throws Exception {
        toneel.regeling(Vorm.GEMEENSCHAPPELIJK_ORGAAN, 1, COLLEGE);
        instelling("OPHEFFING_ALS_WIJZIGING", "nee");
        drempel("UNANIEM");
        voorstellen();
        toneel.college('A', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        toneel.bestuur("totstandkomingVaststellen", "uitkomst", "ja", "vastgesteldOp", BEGIN);
        liquidatieplan();
        bekendmaken(BEGIN);

        assertThat(toneel.openTaken()).containsExactly("slotrekeningVaststellen");
    }

    @Test
    @Order(3)
    void zonder_genoeg_deelnemers_blijft_de_regeling() throws Exception {
        toneel.regeling(2, COLLEGE);
        drempel("UNANIEM");
        voorstellen();
        assertThat(voorstel_tweede_keer())
                .contains("Er loopt al een procedure om deze regeling op te heffen. Ga daarmee verder.");
        reageren();
        toneel.bestuur("zienswijzenWegen", "reactie", "Zo.", "opnieuw", "nee", "reden", "Niets.");
        besluiten("tegen");
        toneel.bestuur("totstandkomingVaststellen", "uitkomst", "nee", "vastgesteldOp", BEGIN);

        assertThat(procedures.lees(toneel.dossier()).stand()).isEqualTo("niet tot stand gekomen");
        assertThat(toneel.openTaken()).isEmpty();
        assertThat(toneel.regeling().geldtOp(BEGIN.plusYears(20))).isTrue();
    }

    @Test
    @Order(4)
    void een_voorstel_kan_worden_ingetrokken_tot_het_tot_stand_is_gekomen() throws Exception {
        toneel.regeling(2, COLLEGE);
        voorstellen();
        assertThat(intrekken("De raden willen door.").getRedirectedUrl()).isEqualTo("/procedures/" + toneel.dossier());
        toneel.draai();

        assertThat(toneel.openTaken()).isEmpty();
        assertThat(tekst(haal("/procedures/" + toneel.dossier()))).contains("Reden: De raden willen door.");
        assertThat(intrekken("Nog eens.").getStatus()).isEqualTo(409);
    }

    @Test
    @Order(6)
    void van_twee_voorstellen_tegelijk_wordt_er_een_geweigerd() throws Exception {
        toneel.regeling(2, COLLEGE);
        UUID eerste = UUID.randomUUID();
        Gelezen gelezen = new Gelezen(toneel.regeling(), eersteDeelnemer());
        CountDownLatch voorgesteld = new CountDownLatch(1);
        ExecutorService ander = Executors.newSingleThreadExecutor();
        try {
            Future<?> tweede = ander.submit(() -> {
                voorgesteld.await();
                start.voorstellen(UUID.randomUUID(), gelezen, UUID.randomUUID(), Handelend.SYSTEEM);
                return null;
            });
            // The second begins while the first is not yet in the database for others, so that it cannot see it.
            transactie.executeWithoutResult(nu -> {
                start.voorstellen(eerste, gelezen, UUID.randomUUID(), Handelend.SYSTEEM);
                voorgesteld.countDown();
                assertThatThrownBy(() -> tweede.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            });
            assertThatThrownBy(() -> tweede.get(10, TimeUnit.SECONDS))
                    .hasCauseInstanceOf(OngeldigeInvoer.class)
                    .hasMessageContaining("Er loopt al een procedure om deze regeling op te heffen.");
        } finally {
            ander.shutdownNow();
        }
        toneel.begint(eerste);
        assertThat(intrekken("Klaar.").getRedirectedUrl()).isEqualTo("/procedures/" + eerste);
        toneel.draai();
    }

    @Test
    @Order(99)
    void alle_stappen_en_stromen_zijn_doorlopen() {
        Doorlopen.assertAllesDoorlopen("opheffingsprocedure");
    }

    private void reageren() {
        for (char letter : "AB".toCharArray()) {
            toneel.griffier(letter, "ontvangstOntwerpBevestigen", "ontvangenOp", BEGIN);
            assertThat(taken.vanDossier(toneel.dossier()))
                    .filteredOn(taak -> taak.stap().equals("zienswijzeOpOntwerpVastleggen"))
                    .extracting(Taak::termijn)
                    .as("not of the law, which does not name an opheffing in art. 1 lid 5")
                    .containsOnly(Grondslag.REGELING);
            toneel.griffier(letter, "zienswijzeOpOntwerpVastleggen", "uitkomst", "geen", "besluitVan", BEGIN);
        }
    }

    private void besluiten(String keuze) {
        for (char letter : "AB".toCharArray()) {
            toneel.griffier(letter, "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", BEGIN);
            toneel.college(letter, "besluitDeelnemerVastleggen", "besluit", keuze, "besluitVan", BEGIN);
        }
    }

    private void liquidatieplan() {
        toneel.bestuur(
                "liquidatieplanVaststellen",
                "vermogen",
                "Naar rato van de bijdragen.",
                "personeel",
                "Van werk naar werk.",
                "archief",
                "Gemeente A bewaart het.",
                "vastgesteldOp",
                BEGIN);
    }

    private void bekendmaken(LocalDate einde) {
        toneel.bestuur(
                "regelingBekendmaken", "bekendgemaaktOp", BEGIN, "vindplaats", "gmb-2027-9", "inwerkingtreding", einde);
        toneel.bestuur("inschrijvingDoorgeven", "ingeschrevenOp", BEGIN);
    }

    private void vereffenen(LocalDate op) {
        toneel.bestuur("vereffeningAfronden", "verslag", "Alles is verdeeld.", "voltooidOp", op);
    }

    private void drempel(String deelnemers) {
        String regeling = toneel.regeling().id().waarde();
        jdbc.sql("insert into besluitregels (regeling, vanaf, wijze, versie) values (?, date '2024-01-01', 'VAST', 1)")
                .param(regeling)
                .update();
        jdbc.sql("insert into drempel (regeling, vanaf, besluit, deelnemers, instemming_van)"
                        + " values (?, date '2024-01-01', 'OPHEFFING', ?, '')")
                .params(regeling, deelnemers)
                .update();
    }

    private void instelling(String naam, String waarde) {
        jdbc.sql("insert into termijninstelling (regeling, naam, waarde) values (?, ?, ?)")
                .params(toneel.regeling().id().waarde(), naam, waarde)
                .update();
    }

    private void voorstellen() throws Exception {
        assertThat(haal("/procedures/opheffing/nieuw").getStatus()).isEqualTo(200);
        UUID dossier = UUID.randomUUID();
        MockHttpServletResponse antwoord = stuurVoorstel(dossier);
        assertThat(antwoord.getRedirectedUrl())
                .as(antwoord.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("/procedures/" + dossier);
        toneel.begint(dossier);
    }

    private String voorstel_tweede_keer() throws Exception {
        return tekst(stuurVoorstel(UUID.randomUUID()));
    }

    private MockHttpServletResponse stuurVoorstel(UUID dossier) throws Exception {
        return site.perform(multipart("/procedures/opheffing/nieuw")
                        .file(new MockMultipartFile("ontwerp", "besluit.pdf", "application/pdf", Bestanden.pdf()))
                        .param("dossier", dossier.toString())
                        .param("regeling", toneel.regeling().id().waarde())
                        .param("bekendmaker", eersteDeelnemer().code())
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private OrganisatieId eersteDeelnemer() {
        return toneel.regeling().deelnemersOp(BEGIN).get(0).organisatie().id();
    }

    private UUID stuk() throws IOException {
        return documenten
                .bewaar(
                        toneel.dossier(),
                        "Stuk",
                        "stuk.pdf",
                        new ByteArrayInputStream(Bestanden.pdf()),
                        toegang.handelend(toneel.secretaris(), toneel.regeling().dagelijksBestuur()))
                .id();
    }

    private static String tekst(MockHttpServletResponse antwoord) throws Exception {
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8)).text();
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
