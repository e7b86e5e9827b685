package nl.regelgang.procedure.wijziging;

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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.Koekjestrommel;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittoneel;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Antwoord;
import nl.regelgang.procedure.inhoud.Inhoudscontrole;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A wijziging as people live through it, on the real engine and all real modules. */
@SpringBootTest(classes = {Regelgang.class, Besluittoneel.Configuratie.class})
@Import(Koekjestrommel.class)
@AutoConfigureMockMvc
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("test")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WijzigingsprocedureTest {

    private static final LocalDate BEGIN = Besluittoneel.BEGIN;

    @Autowired
    private Besluittoneel toneel;

    @Autowired
    private MockMvc site;

    @Autowired
    private Wijzigingstart start;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Documenten documenten;

    @Autowired
    private Journaal journaal;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Zienswijzeronden ronden;

    @Autowired
    private Termijnregister termijnen;

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
    void een_gemeente_treedt_toe_met_twee_van_de_drie_deelnemers() throws Exception {
        toneel.regeling(3, COLLEGE);
        Organisatie nieuw = toneel.buurgemeente();
        drempel("TOETREDING", "TWEE_DERDE");
        instelling("instemming-toetreding", "13 weken");
        UUID lopendeBegroting = begroting(2028);
        voorstellen_op_de_pagina(nieuw.naam());
        iedereen_reageert_in_zijn_eigen_acht_weken(nieuw);

        deel_in_punten();
        toneel.bestuur(
                "zienswijzenWegen", "reactie", "Wij letten op de kosten.", "opnieuw", "nee", "reden", "Niets wijzigt.");
        assertThat(nota(Besluittoneel.griffier(nieuw.id())))
                .as("by theme, to every raad")
                .containsSubsequence("Kosten", "De bijdrage is te hoog.", "De bijdrage blijft gelijk.");
        assertThat(nota(Besluittoneel.griffier(toneel.traject('A').deelnemer().organisatie())))
                .containsSubsequence("Wat er met uw eigen zienswijze is gedaan", "De bijdrage blijft gelijk.");
        LocalDate dag = toneel.vandaag();
        assertThat(besluittermijnen())
                .as("the regeling binds who takes part, not who would join")
                .containsOnlyKeys(naam('A'), naam('B'), naam('C'))
                .containsValue(dag.plusWeeks(13) + " OPEN");
        for (char letter : "ACN".toCharArray()) {
            toneel.griffier(letter, "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", dag);
            toneel.college(letter, "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", dag);
        }
        weigeren_kan_alleen_op_een_grond_van_de_wet(dag);

        assertThat(pagina(toneel.secretaris()).text())
                .contains(
                        "onthouden wegens strijd met het algemeen belang",
                        "kan niet besluiten",
                        "De drempel van de regeling is gehaald",
                        "Evaluatie van de regeling ja, Wgr art. 11a ontbreekt",
                        "Doel en publieke waarden nee, advies ontbreekt",
                        "Nodig: ten minste twee derde van de 3 deelnemers, dus 2. Voor: 2 deelnemers. Gehaald.");
        assertThat(pagina(Besluittoneel.griffier(nieuw.id())).text()).contains("Zienswijze: Te duur.");
        assertThat(status("/procedures/" + toneel.dossier(), "secretaris.vreemd"))
                .isEqualTo(404);
        toneel.bestuur("totstandkomingVaststellen", "uitkomst", "ja", "vastgesteldOp", dag);
        bekendmaken_en_inschrijven(nieuw, dag);

        toneel.klok.zet(LocalDate.of(2028, 3, 1));
        assertThat(raden(begroting(2029))).hasSize(4).contains(nieuw.id());
        assertThat(raden(lopendeBegroting)).as("began before it joined").hasSize(3);
    }

    private void deel_in_punten() throws Exception {
        var antwoord = site.perform(post("/procedures/" + toneel.dossier() + "/nota/punten")
                        .param("bron", toneel.traject('A').id().toString())
                        .param("thema", "Kosten")
                        .param("punt", "De bijdrage is te hoog.")
                        .param("reactie", "Wij letten op de kosten.")
                        .param("conclusie", "De bijdrage blijft gelijk.")
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(302);
        assertThat(nota(toneel.secretaris())).contains("De bijdrage is te hoog.");
    }

    private String nota(String persoon) throws Exception {
        return site.perform(get("/procedures/" + toneel.dossier() + "/nota").with(user(persoon)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** @return the dossier of a begrotingsprocedure of which the stukken have gone out */
    private UUID begroting(int jaar) throws Exception {
        UUID dossier = UUID.randomUUID();
        LocalDate aanbieding = toneel.vandaag().plusWeeks(13);
        LocalDate vergadering = toneel.vandaag().plusWeeks(16);
        MockMultipartFile ontwerp =
                new MockMultipartFile("ontwerp", "begroting.pdf", "application/pdf", Bestanden.pdf());
        var verzoek = multipart("/procedures/begroting/nieuw")
                .file(ontwerp)
                .param("dossier", dossier.toString())
                .param("regeling", toneel.regeling().id().waarde())
                .param("jaar", Integer.toString(jaar));
        for (var dag :
                Map.of("aanbieding", aanbieding, "vergadering", vergadering).entrySet()) {
            verzoek.param(dag.getKey() + ".dag", Integer.toString(dag.getValue().getDayOfMonth()));
            verzoek.param(
                    dag.getKey() + ".maand", Integer.toString(dag.getValue().getMonthValue()));
            verzoek.param(
                    dag.getKey() + ".jaar", Integer.toString(dag.getValue().getYear()));
        }
        site.perform(verzoek.with(user(toneel.secretaris())).with(csrf()));
        site.perform(post("/procedures/" + dossier + "/starten")
                .param("afwijking", "Proef.")
                .with(user(toneel.secretaris()))
                .with(csrf()));
        toneel.begint(dossier);
        return dossier;
    }

    private List<OrganisatieId> raden(UUID begroting) {
        return ronden.laatste(begroting).orElseThrow().trajecten().stream()
                .map(traject -> traject.deelnemer().organisatie())
                .toList();
    }

    private void iedereen_reageert_in_zijn_eigen_acht_weken(Organisatie nieuw) throws Exception {
        assertThat(toneel.openTaken()).hasSize(4).allMatch(taak -> taak.startsWith("ontvangstOntwerpBevestigen"));
        toneel.griffier('A', "ontvangstOntwerpBevestigen", "ontvangenOp", BEGIN);
        toneel.klok.zet(BEGIN.plusDays(1));
        for (char letter : "BCN".toCharArray()) {
            toneel.griffier(letter, "ontvangstOntwerpBevestigen", "ontvangenOp", BEGIN.plusDays(1));
        }
        LocalDate naKoningsdag = LocalDate.of(2027, 4, 28);
        assertThat(toneel.traject('A').laatsteDag()).isEqualTo(BEGIN.plusWeeks(8));
        assertThat(toneel.traject('B').laatsteDag())
                .as("on Koningsdag no term ends (Algemene termijnenwet art. 1 lid 1)")
                .isEqualTo(naKoningsdag);
        toneel.griffier(
                'A',
                "zienswijzeOpOntwerpVastleggen",
                "uitkomst",
                "zienswijze",
                "besluitVan",
                BEGIN,
                "zienswijze",
                "Te duur.");
        toneel.griffier('B', "zienswijzeOpOntwerpVastleggen", "uitkomst", "geen", "besluitVan", BEGIN);
        toneel.griffier('N', "zienswijzeOpOntwerpVastleggen", "uitkomst", "geen", "besluitVan", BEGIN);
        assertThat(pagina(Besluittoneel.griffier(nieuw.id())).text())
                .as("another raad reads what it says when it was weighed (ADR 14)")
                .doesNotContain("Te duur.");
        toneel.klok.zet(naKoningsdag);
        toneel.draai();
        assertThat(toneel.traject('C').antwoord()).as("on its last day").isEqualTo(Antwoord.OPEN);
        toneel.klok.zet(naKoningsdag.plusDays(1));
        toneel.draai();
        assertThat(toneel.traject('C').antwoord()).isEqualTo(Antwoord.VERSTREKEN);
        assertThat(toneel.openTaken()).containsExactly("zienswijzenWegen");
    }

    private void weigeren_kan_alleen_op_een_grond_van_de_wet(LocalDate dag) {
        assertThatThrownBy(() -> toneel.griffier(
                        'B',
                        "toestemmingVastleggen",
                        "uitkomst",
                        "onthouden",
                        "besluitVan",
                        dag,
                        "motivering",
                        "Geen zin."))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("strijd met het recht of het algemeen belang");
        toneel.griffier(
                'B',
                "toestemmingVastleggen",
                "uitkomst",
                "onthouden",
                "besluitVan",
                dag,
                "grond",
                "belang",
                "motivering",
                "De dienst wordt te groot.");
    }

    private void bekendmaken_en_inschrijven(Organisatie nieuw, LocalDate dag) {
        LocalDate geldtVanaf = LocalDate.of(2028, 1, 1);
        assertThatThrownBy(() -> bekendmaken(dag, dag.minusDays(1)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("niet gaan gelden vóór de bekendmaking");
        bekendmaken(dag, geldtVanaf);
        toneel.bestuur("inschrijvingDoorgeven", "ingeschrevenOp", dag);

        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(toneel.openTaken()).isEmpty();
        assertThat(toneel.regeling().isDeelnemerOp(nieuw.id(), geldtVanaf.minusDays(1)))
                .isFalse();
        assertThat(toneel.regeling().isDeelnemerOp(nieuw.id(), geldtVanaf)).isTrue();
        assertThat(journaal.van(toneel.dossier()).stream().map(Journaal.Regel::omschrijving))
                .anyMatch(regel -> regel.contains(nieuw.naam() + " neemt deel vanaf zaterdag 1 januari 2028"))
                .anyMatch(
                        regel -> regel.contains("Ontbreekt: Evaluatie van de regeling (Wgr art. 11a). Toch toegezonden:"
                                + " Dat volgt in een aparte wijziging."))
                .anyMatch(regel -> regel.contains("niet op tijd gereageerd. Dat is geen instemming."));
        assertThat(journaal.klopt(toneel.dossier())).isTrue();
    }

    private void bekendmaken(LocalDate op, LocalDate inwerkingtreding) {
        toneel.doe(
                Besluittoneel.bestuurssecretaris(toneel.traject('A').deelnemer().organisatie()),
                "regelingBekendmaken",
                null,
                "bekendgemaaktOp",
                op,
                "vindplaats",
                "gmb-2027-1",
                "inwerkingtreding",
                inwerkingtreding);
    }

    @Test
    @Order(2)
    void een_veranderd_ontwerp_gaat_opnieuw_en_zonder_regels_legt_het_bestuur_uit_waarom() throws Exception {
        toneel.regeling(2, COLLEGE);
        voorstellen(null);
        reageren();

        assertThatThrownBy(() -> toneel.bestuur(
                        "zienswijzenWegen", "reactie", "Anders.", "opnieuw", "ja", "reden", "Grote wijziging."))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("aangepaste tekst");
        de_regeling_zegt_of_een_aangepaste_tekst_opnieuw_gaat();
        toneel.bestuur(
                "zienswijzenWegen",
                "reactie",
                "Anders.",
                "opnieuw",
                "ja",
                "reden",
                "Grote wijziging.",
                "ontwerp",
                ontwerp(toneel.dossier()));
        assertThat(toneel.traject('A').antwoord()).isEqualTo(Antwoord.OPEN);
        reageren();
        toneel.bestuur("zienswijzenWegen", "reactie", "Zo.", "opnieuw", "nee", "reden", "Niets.");
        besluit('A', "voor");
        besluit('B', "tegen");

        assertThatThrownBy(() -> toneel.bestuur("totstandkomingVaststellen", "uitkomst", "nee", "vastgesteldOp", BEGIN))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("niet ingevuld is Drempel voor wijziging");
        toneel.bestuur(
                "totstandkomingVaststellen",
                "uitkomst",
                "nee",
                "vastgesteldOp",
                BEGIN,
                "toelichting",
                "De tekst vraagt dat allen voor zijn.");
        assertThat(procedures.lees(toneel.dossier()).stand()).isEqualTo("niet tot stand gekomen");
        assertThat(toneel.openTaken()).isEmpty();
    }

    private void de_regeling_zegt_of_een_aangepaste_tekst_opnieuw_gaat() throws IOException {
        String tekst = ontwerp(toneel.dossier()).toString();
        nieuweRonde("nooit");
        assertThatThrownBy(() -> toneel.bestuur(
                        "zienswijzenWegen", "reactie", "A", "opnieuw", "ja", "reden", "B", "ontwerp", tekst))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("is er geen nieuwe ronde");
        nieuweRonde("altijd");
        assertThatThrownBy(() -> toneel.bestuur(
                        "zienswijzenWegen", "reactie", "A", "opnieuw", "nee", "reden", "B", "ontwerp", tekst))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("gaat een aangepaste tekst altijd opnieuw naar de raden");
    }

    private void nieuweRonde(String keuze) {
        jdbc.sql("delete from termijninstelling where regeling = ?")
                .param(toneel.regeling().id().waarde())
                .update();
        instelling("NIEUWE_RONDE", keuze);
    }

    private void instelling(String naam, String waarde) {
        jdbc.sql("insert into termijninstelling (regeling, naam, waarde) values (?, ?, ?)")
                .params(toneel.regeling().id().waarde(), naam, waarde)
                .update();
    }

    /** @param ook what else they fill in: names of fields, each followed by its value */
    private void reageren(Object... ook) {
        Object[] geen = {"uitkomst", "geen", "besluitVan", BEGIN};
        Object[] ingevuld = Stream.concat(Stream.of(geen), Stream.of(ook)).toArray();
        for (char letter : "AB".toCharArray()) {
            toneel.griffier(letter, "ontvangstOntwerpBevestigen", "ontvangenOp", BEGIN);
            toneel.griffier(letter, "zienswijzeOpOntwerpVastleggen", ingevuld);
        }
    }

    private void besluit(char letter, String keuze) {
        toneel.griffier(letter, "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", BEGIN);
        toneel.college(letter, "besluitDeelnemerVastleggen", "besluit", keuze, "besluitVan", BEGIN);
    }

    @Test
    @Order(3)
    void waar_raden_zelf_meedoen_vervallen_zienswijze_en_toestemming() throws Exception {
        toneel.regeling(2, RAAD);
        drempel("WIJZIGING", "UNANIEM");
        OrganisatieId vertrekker =
                toneel.regeling().deelnemersOp(BEGIN).get(1).organisatie().id();
        voorstellen(vertrekker);

        assertThat(toneel.openTaken()).as("who leaves does not decide").hasSize(1);
        toneel.griffier('A', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        toneel.bestuur("totstandkomingVaststellen", "uitkomst", "ja", "vastgesteldOp", BEGIN);
        bekendmaken(BEGIN, BEGIN.plusDays(8));
        toneel.bestuur("inschrijvingDoorgeven", "ingeschrevenOp", BEGIN, "kenmerk", "R1");

        assertThat(toneel.regeling().isDeelnemerOp(vertrekker, BEGIN.plusDays(7)))
                .isTrue();
        assertThat(toneel.regeling().isDeelnemerOp(vertrekker, BEGIN.plusDays(8)))
                .isFalse();
    }

    @Test
    @Order(4)
    void in_een_gemengde_regeling_besluiten_raad_en_college_allebei() throws Exception {
        toneel.regeling(2, RAAD, COLLEGE);
        drempel("WIJZIGING", "UNANIEM");
        voorstellen(null);
        for (char letter : "AB".toCharArray()) {
            toneel.griffier(letter, "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", BEGIN);
        }
        assertThat(toneel.openTaken()).hasSize(2).allMatch(taak -> taak.startsWith("besluitRaadVastleggen"));
        toneel.griffier('A', "besluitRaadVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        toneel.college('A', "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        toneel.griffier('B', "besluitRaadVastleggen", "besluit", "tegen", "besluitVan", BEGIN);

        assertThat(toneel.openTaken())
                .as("without its raad the college has nothing to decide")
                .containsExactly("totstandkomingVaststellen");
        assertThat(pagina(toneel.secretaris()).text())
                .contains("raad voor, maandag 1 maart 2027", "De drempel van de regeling is niet gehaald");
        toneel.bestuur("totstandkomingVaststellen", "uitkomst", "nee", "vastgesteldOp", BEGIN);
    }

    @Test
    @Order(4)
    void toestemming_vooraf_geldt_alleen_voor_de_tekst_zoals_de_raad_die_kende() throws Exception {
        toneel.regeling(2, COLLEGE);
        instelling("voorstel-wijziging", "6 weken");
        voorstellen(null);
        reageren("vooraf", true);
        assertThat(pagina(toneel.secretaris()).text()).contains("vooraf verleend, als het ontwerp niet wijzigt");
        toneel.bestuur(
                "zienswijzenWegen",
                "reactie",
                "Anders.",
                "opnieuw",
                "nee",
                "reden",
                "Het is klein.",
                "ontwerp",
                ontwerp(toneel.dossier()));

        assertThat(toneel.openTaken()).hasSize(2).allMatch(taak -> taak.startsWith("toestemmingVastleggen"));
        assertThat(journaal.van(toneel.dossier()).stream().map(Journaal.Regel::omschrijving))
                .anyMatch(regel -> regel.contains("maar het ontwerp is gewijzigd. De raad wordt opnieuw gevraagd."));
        String uiterlijk = BEGIN.plusWeeks(6).toString();
        assertThat(pagina(toneel.secretaris()).text())
                .contains("uiterlijk " + Dagen.voluit(BEGIN.plusWeeks(6)) + ", volgens de regeling");
        assertThat(besluittermijnen())
                .containsOnly(Map.entry(naam('A'), uiterlijk + " OPEN"), Map.entry(naam('B'), uiterlijk + " OPEN"));
        besluit('A', "voor");
        toneel.griffier(
                'B',
                "toestemmingVastleggen",
                "uitkomst",
                "onthouden",
                "besluitVan",
                BEGIN,
                "grond",
                "recht",
                "motivering",
                "Strijdig.");
        assertThat(besluittermijnen())
                .containsOnly(
                        Map.entry(naam('A'), uiterlijk + " GEHAALD"), Map.entry(naam('B'), uiterlijk + " VERVALLEN"));
    }

    /** Per deelnemer the last day for its besluit, and whether it was kept. */
    private Map<String, String> besluittermijnen() {
        Map<UUID, String> namen = toneel.besluiten.van(toneel.dossier()).stream()
                .collect(Collectors.toMap(
                        Besluittraject::id, een -> een.deelnemer().naam()));
        return termijnen.van(toneel.dossier()).stream()
                .filter(termijn -> termijn.soort().equals("besluitDeelnemerVastleggen"))
                .collect(Collectors.toMap(
                        termijn -> namen.getOrDefault(termijn.onderdeel(), ""),
                        termijn -> termijn.uiterlijk() + " " + termijn.status()));
    }

    private String naam(char letter) {
        return toneel.traject(letter).deelnemer().naam();
    }

    @Test
    @Order(5)
    void een_ingetrokken_voorstel_vraagt_niemand_meer_iets() throws Exception {
        toneel.regeling(2, COLLEGE);
        voorstellen(null);
        String pad = "/procedures/" + toneel.dossier() + "/terugnemen";

        assertThat(haal(pad, toneel.secretaris()).select("h1").text()).isEqualTo("Het voorstel intrekken");
        assertThat(status(
                        pad,
                        Besluittoneel.griffier(toneel.traject('A').deelnemer().organisatie())))
                .isEqualTo(403);
        assertThat(stuur(pad, "").getContentAsString(StandardCharsets.UTF_8))
                .contains("waarom het voorstel wordt ingetrokken");
        assertThat(stuur(pad, "Het plan is van de baan.").getRedirectedUrl())
                .isEqualTo("/procedures/" + toneel.dossier());
        toneel.draai();

        assertThat(toneel.openTaken()).isEmpty();
        assertThat(pagina(toneel.secretaris()).text()).contains("ingetrokken", "Reden: Het plan is van de baan.");
        assertThat(stuur(pad, "Nog eens.").getStatus()).isEqualTo(409);
    }

    @Test
    @Order(6)
    void wat_niet_klopt_komt_terug_met_wat_te_doen() throws Exception {
        toneel.regeling(2, COLLEGE);
        MockHttpServletResponse antwoord = site.perform(multipart("/procedures/wijziging/nieuw")
                        .param("regeling", toneel.regeling().id().waarde())
                        .param("dossier", UUID.randomUUID().toString())
                        .param("toetreder", "Nergenshuizen")
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        Document pagina = Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
        assertThat(pagina.select("#fouten-kop ~ ul li").eachText())
                .containsExactly(
                        "Schrijf in hoogstens 150 tekens wat er wijzigt.",
                        "Kies wie de wijziging bekendmaakt voor alle deelnemers.",
                        "Het register kent ‘Nergenshuizen’ niet. Schrijf de naam zoals in het register.",
                        "Kies het bestand met het ontwerp.");
        assertThat(pagina.select("#toetreder").val()).isEqualTo("Nergenshuizen");
    }

    @Test
    @Order(7)
    void waar_deelneming_verplicht_is_vertrekt_ook_niemand_door_een_wijziging() throws Exception {
        toneel.regeling(2, COLLEGE);
        jdbc.sql("update regels set verplichte_deelneming = 'de Wet veiligheidsregio''s' where regeling = ?")
                .param(toneel.regeling().id().waarde())
                .update();
        MockHttpServletResponse antwoord = site.perform(multipart("/procedures/wijziging/nieuw")
                        .file(new MockMultipartFile("ontwerp", "ontwerp.pdf", "application/pdf", Bestanden.pdf()))
                        .param("regeling", toneel.regeling().id().waarde())
                        .param("dossier", UUID.randomUUID().toString())
                        .param("onderwerp", "vertrek van een gemeente")
                        .param("bekendmaker", eersteDeelnemer().code())
                        .param("vertrekker", eersteDeelnemer().code())
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        Document pagina = Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
        assertThat(pagina.select("#fouten-kop ~ ul li").eachText())
                .containsExactly("Uit deze regeling kan een deelnemer niet vertrekken: de deelneming is verplicht door"
                        + " een wet (de Wet veiligheidsregio's).");
    }

    @Test
    @Order(99)
    void alle_stappen_en_stromen_zijn_doorlopen() {
        Doorlopen.assertAllesDoorlopen("wijzigingsprocedure");
        Doorlopen.assertAllesDoorlopen("besluitDeelnemer");
        Doorlopen.assertAllesDoorlopen("bekendmaking");
    }

    private void drempel(String besluit, String deelnemers) {
        String regeling = toneel.regeling().id().waarde();
        jdbc.sql("insert into besluitregels (regeling, vanaf, wijze, versie) values (?, date '2024-01-01', 'VAST', 1)")
                .param(regeling)
                .update();
        jdbc.sql("insert into drempel (regeling, vanaf, besluit, deelnemers, instemming_van)"
                        + " values (?, date '2024-01-01', ?, ?, '')")
                .params(regeling, besluit, deelnemers)
                .update();
    }

    private void voorstellen_op_de_pagina(String toetreder) throws Exception {
        UUID dossier = UUID.randomUUID();
        assertThat(status("/procedures/wijziging/nieuw", toneel.secretaris())).isEqualTo(200);
        Document inhoud = Jsoup.parse(site.perform(multipart("/procedures/wijziging/nieuw")
                        .file(new MockMultipartFile("ontwerp", "ontwerp.pdf", "application/pdf", Bestanden.pdf()))
                        .param("dossier", dossier.toString())
                        .param("regeling", toneel.regeling().id().waarde())
                        .param("onderwerp", "toetreding van een gemeente")
                        .param("bekendmaker", eersteDeelnemer().code())
                        .param("toetreder", toetreder)
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(inhoud.select("h1").text()).isEqualTo("Staat alles in het ontwerp?");
        MockHttpServletResponse antwoord = de_inhoud_wordt_gecontroleerd(inhoud);
        assertThat(antwoord.getRedirectedUrl())
                .as(antwoord.getContentAsString(StandardCharsets.UTF_8))
                .isEqualTo("/procedures/" + dossier);
        toneel.begint(dossier);
    }

    private MockHttpServletResponse de_inhoud_wordt_gecontroleerd(Document pagina) throws Exception {
        assertThat(inhoud(pagina, Map.of()).getContentAsString(StandardCharsets.UTF_8))
                .contains("Evaluatie van de regeling: kies een antwoord.");
        Map<String, String> antwoorden = new HashMap<>();
        pagina.select("section[aria-labelledby=verplicht] select").forEach(vraag -> {
            antwoorden.put(vraag.attr("name"), "GEVONDEN");
            antwoorden.put(vraag.attr("name").replace("inhoud.", "waar."), "artikel 3");
        });
        assertThat(antwoorden)
                .as("twelve mandatory onderdelen of an openbaar lichaam")
                .hasSize(24);
        antwoorden.put("inhoud.evaluatie", "ONTBREEKT");
        antwoorden.put("inhoud.doel", "ONTBREEKT");
        Document gewaarschuwd = Jsoup.parse(inhoud(pagina, antwoorden).getContentAsString(StandardCharsets.UTF_8));
        assertThat(gewaarschuwd.select("#fouten-kop ~ ul li").text()).contains("Er ontbreekt iets dat de wet vraagt.");
        assertThat(gewaarschuwd
                        .select("select[name=inhoud.belang] option[selected]")
                        .val())
                .as("what was typed comes back")
                .isEqualTo("GEVONDEN");
        antwoorden.put("toch", "Dat volgt in een aparte wijziging.");
        return inhoud(pagina, antwoorden);
    }

    private MockHttpServletResponse inhoud(Document pagina, Map<String, String> antwoorden) throws Exception {
        MockHttpServletRequestBuilder verzoek = post("/procedures/wijziging/nieuw/inhoud")
                .with(user(toneel.secretaris()))
                .with(csrf());
        pagina.select("form[action$=inhoud] input[type=hidden]:not([name=_csrf])")
                .forEach(veld -> verzoek.param(veld.attr("name"), veld.val()));
        antwoorden.forEach(verzoek::param);
        return site.perform(verzoek).andReturn().getResponse();
    }

    private void voorstellen(@Nullable OrganisatieId vertrekker) throws IOException {
        UUID dossier = UUID.randomUUID();
        start.voorstellen(
                dossier,
                new Wijzigingsformulier.Gelezen(
                        toneel.regeling(), "wijziging van de taken", eersteDeelnemer(), null, vertrekker),
                ontwerp(dossier),
                new Inhoudscontrole(List.of(), ""),
                secretaris());
        toneel.begint(dossier);
    }

    private OrganisatieId eersteDeelnemer() {
        return toneel.regeling().deelnemersOp(BEGIN).get(0).organisatie().id();
    }

    private UUID ontwerp(UUID dossier) throws IOException {
        return documenten
                .bewaar(dossier, "Ontwerp", "ontwerp.pdf", new ByteArrayInputStream(Bestanden.pdf()), secretaris())
                .id();
    }

    private Handelend secretaris() {
        return toegang.handelend(toneel.secretaris(), toneel.regeling().dagelijksBestuur());
    }

    private Document pagina(String persoon) throws Exception {
        return haal("/procedures/" + toneel.dossier(), persoon);
    }

    private Document haal(String pad, String persoon) throws Exception {
        MockHttpServletResponse antwoord =
                site.perform(get(pad).with(user(persoon))).andReturn().getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private int status(String pad, String persoon) throws Exception {
        return site.perform(get(pad).with(user(persoon)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse stuur(String pad, String reden) throws Exception {
        return site.perform(post(pad)
                        .param("reden", reden)
                        .with(user(toneel.secretaris()))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }
}
