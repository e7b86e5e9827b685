package nl.regelgang.procedure.aangaan;

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
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.Koekjestrommel;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.dossier.Bestanden;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittoneel;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.toegang.Rol;
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
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.MockMvc;

/** How a regeling comes into being, as people live through it, on the real engine and all real modules. */
@SpringBootTest(classes = {Regelgang.class, Besluittoneel.Configuratie.class})
@Import(Koekjestrommel.class)
@AutoConfigureMockMvc
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("test")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AangaanprocedureTest {

    private static final LocalDate BEGIN = Besluittoneel.BEGIN;
    private static final LocalDate GELDT_VANAF = LocalDate.of(2028, 1, 1);

    @Autowired
    private Besluittoneel toneel;

    @Autowired
    private MockMvc site;

    @Autowired
    private Aangaanstart start;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Documenten documenten;

    @Autowired
    private Journaal journaal;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Zienswijzeronden ronden;

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
    void drie_colleges_beginnen_een_openbaar_lichaam_en_twee_doen_mee() throws Exception {
        toneel.regeling(3, COLLEGE);
        het_initiatief_wordt_op_de_pagina_genomen();
        het_ontwerp_wordt_naast_de_wet_gehouden_en_toegezonden();
        iedereen_reageert_en_het_veranderde_ontwerp_gaat_opnieuw();

        LocalDate dag = toneel.vandaag();
        voor('A', dag);
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
                "Te duur.");
        voor('C', dag);
        assertThat(pagina(secretaris()).text())
                .contains(
                        "onthouden wegens strijd met het algemeen belang",
                        "Nodig: ten minste 2 deelnemers. Voor: 2 deelnemers. Gehaald.",
                        "De drempel is gehaald: de regeling gaat door.");
        vaststellen("ja");
        bekendmaken_en_inschrijven();

        Regeling nieuw = nieuweRegeling();
        assertThat(nieuw.vorm()).isEqualTo(Vorm.OPENBAAR_LICHAAM);
        assertThat(nieuw.deelnemersOp(GELDT_VANAF))
                .extracting(deelnemer -> deelnemer.organisatie().id())
                .as("nobody takes part by the besluit of others")
                .containsExactly(gemeente('A').id(), gemeente('C').id());
        assertThat(nieuw.deelnemersOp(GELDT_VANAF.minusDays(1))).isEmpty();
        assertThat(nieuw.geldtOp(GELDT_VANAF.minusDays(1))).isFalse();
        assertThat(procedures.lees(toneel.dossier()).stand()).isEqualTo("bestuur wordt gevormd");
        de_deelnemers_wijzen_leden_aan_en_het_bestuur_komt_bijeen();
        met_de_nieuwe_regeling_kan_een_begroting_beginnen();
        assertThat(journaal.klopt(toneel.dossier())).isTrue();
    }

    private void het_initiatief_wordt_op_de_pagina_genomen() throws Exception {
        UUID dossier = UUID.randomUUID();
        String pad = "/procedures/aangaan/nieuw";
        assertThat(status(pad, Besluittoneel.griffier(gemeente('A').id()))).isEqualTo(404);
        assertThat(haal("/procedures/nieuw", secretaris()).select("a[href$=/aangaan/nieuw]"))
                .hasSize(1);
        Document leeg = haal(pad, secretaris());
        assertThat(leeg.text()).contains(gemeente('A').naam() + " (neemt het initiatief)");

        Document gekozen = invullen(
                dossier,
                null,
                "actie",
                "kiezen",
                "vorm",
                "BEDRIJFSVOERINGSORGANISATIE",
                "partijen",
                "RAAD",
                "erbij",
                gemeente('B').naam() + "\n" + gemeente('C').naam() + "\nNergenshuizen");
        assertThat(fouten(gekozen))
                .contains("Het register kent ‘Nergenshuizen’ niet. Schrijf de naam zoals in het register.")
                .anyMatch(fout -> fout.contains("uitsluitend colleges mee (Wgr art. 8 lid 3)"));
        assertThat(gekozen.select("#erbij").text())
                .as("what was typed comes back")
                .isEqualTo("Nergenshuizen");
        assertThat(gekozen.select("input[name=deelnemers]").eachAttr("value"))
                .containsExactly(gemeente('B').id().code(), gemeente('C').id().code());
        assertThat(gekozen.select("input[name=vorm][checked]").val()).isEqualTo("BEDRIJFSVOERINGSORGANISATIE");

        String teVeel = "Nergenshuizen\n".repeat(151).strip();
        Document geweigerd = invullen(dossier, null, "actie", "kiezen", "erbij", teVeel);
        assertThat(fouten(geweigerd)).contains("Voeg hoogstens 150 namen tegelijk toe.");
        assertThat(geweigerd.select("#erbij").val()).isEqualTo(teVeel);
        Document goed = invullen(dossier, null, keuze("actie", "kiezen"));
        assertThat(goed.text())
                .contains(
                        "Elke raad krijgt het ontwerp en kan binnen acht weken na zijn eigen ontvangst een zienswijze"
                                + " geven (Wgr art. 1 lid 3).",
                        "De colleges wijzen de leden van het algemeen bestuur aan uit hun midden (Wgr art. 13 lid 6).",
                        "De begroting gaat later naar gedeputeerde staten");
        assertThat(fouten(invullen(dossier, null, keuze("actie", "vastleggen"))))
                .containsExactly("Kies het bestand met het startdocument.");
        MockMultipartFile bestand =
                new MockMultipartFile("startdocument", "start.pdf", "application/pdf", Bestanden.pdf());
        assertThat(verstuur(dossier, bestand, keuze("actie", "vastleggen")).getRedirectedUrl())
                .isEqualTo("/procedures/" + dossier);
        toneel.begint(dossier);
        assertThat(pagina(Besluittoneel.griffier(gemeente('B').id())).text())
                .contains("Startdocument", "initiatief genomen");
    }

    private Object[] keuze(String... meer) {
        List<Object> velden = new ArrayList<>(List.of(
                "naam",
                "Regio Nieuwland " + gemeente('A').id(),
                "vorm",
                "OPENBAAR_LICHAAM",
                "partijen",
                "COLLEGE",
                "deelnemers",
                gemeente('B').id().code(),
                "deelnemers",
                gemeente('C').id().code()));
        velden.addAll(Arrays.asList(meer));
        return velden.toArray();
    }

    private void het_ontwerp_wordt_naast_de_wet_gehouden_en_toegezonden() throws Exception {
        String pad = "/procedures/" + toneel.dossier() + "/ontwerp";
        assertThat(status(pad, Besluittoneel.bestuurssecretaris(gemeente('B').id())))
                .as("who may only read it")
                .isEqualTo(403);
        assertThat(status(pad, "secretaris.vreemd")).isEqualTo(404);
        assertThatThrownBy(() -> toneel.doe(secretaris(), "ontwerpOpstellen", null, "ontwerp", ontwerp()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Controleer eerst");

        Map<String, String> antwoorden = new HashMap<>();
        haal(pad, secretaris())
                .select("section[aria-labelledby=verplicht] select")
                .forEach(vraag -> {
                    antwoorden.put(vraag.attr("name"), "GEVONDEN");
                    antwoorden.put(vraag.attr("name").replace("inhoud.", "waar."), "artikel 3");
                });
        antwoorden.put("inhoud.evaluatie", "ONTBREEKT");
        antwoorden.put("minstens", "9");
        assertThat(fouten(Jsoup.parse(controle(pad, antwoorden).getContentAsString(StandardCharsets.UTF_8))))
                .contains("Kies wie de regeling bekendmaakt voor alle deelnemers.")
                .anyMatch(fout -> fout.startsWith("Schrijf een getal van 2 tot en met 3"))
                .anyMatch(fout -> fout.startsWith("Er ontbreekt iets dat de wet vraagt."));
        antwoorden.put("bekendmaker", gemeente('A').id().code());
        antwoorden.put("minstens", "2");
        antwoorden.put("toch", "De evaluatie volgt.");
        assertThat(controle(pad, antwoorden).getStatus()).isEqualTo(302);
        antwoorden.put("waar.belang", "artikel 2");
        controle(pad, antwoorden);
        Document bewaard = haal(pad, secretaris());
        assertThat(bewaard.select("[name=waar.belang]").val())
                .as("a later look takes the place of an earlier one")
                .isEqualTo("artikel 2");
        assertThat(bewaard.select("section[aria-labelledby=taak] h2").text()).isEqualTo("Ontwerp opstellen");

        toneel.doe(secretaris(), "ontwerpOpstellen", null, "ontwerp", ontwerp());
        assertThat(status(pad, secretaris())).isEqualTo(409);
        assertThat(toneel.openTaken()).hasSize(3).allMatch(taak -> taak.startsWith("ontvangstOntwerpBevestigen"));
    }

    private void iedereen_reageert_en_het_veranderde_ontwerp_gaat_opnieuw() throws Exception {
        reageren();
        String leest = haal(
                        "/procedures/" + toneel.dossier() + "/journaal",
                        Besluittoneel.griffier(gemeente('B').id()))
                .text();
        assertThat(leest)
                .as("what another raad did is not for it to read, also not that of the initiatiefnemer")
                .contains(gemeente('B').naam() + ": geen zienswijze")
                .doesNotContain(gemeente('A').naam() + ": geen zienswijze");
        toneel.doe(
                secretaris(),
                "zienswijzenWegen",
                null,
                "reactie",
                "Het bestuur wordt kleiner.",
                "opnieuw",
                "ja",
                "reden",
                "De samenstelling van het bestuur verandert.",
                "ontwerp",
                ontwerp());
        reageren();
        toneel.doe(secretaris(), "zienswijzenWegen", null, "reactie", "Niets.", "opnieuw", "nee", "reden", "Gelijk.");
    }

    private void reageren() {
        for (char letter : letters()) {
            reageren(letter);
        }
    }

    private void reageren(char letter) {
        toneel.griffier(letter, "ontvangstOntwerpBevestigen", "ontvangenOp", toneel.vandaag());
        assertThat(toneel.traject(letter).laatsteDag())
                .isAfterOrEqualTo(toneel.vandaag().plusWeeks(8));
        toneel.griffier(letter, "zienswijzeOpOntwerpVastleggen", "uitkomst", "geen", "besluitVan", toneel.vandaag());
    }

    private void de_deelnemers_wijzen_leden_aan_en_het_bestuur_komt_bijeen() throws Exception {
        assertThat(toneel.openTaken()).hasSize(2).allMatch(taak -> taak.startsWith("ledenAanwijzen"));
        assertThatThrownBy(() -> toneel.college('A', "ledenAanwijzen", "besluitVan", toneel.vandaag()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("op elke regel één lid");
        toneel.college(
                'A',
                "ledenAanwijzen",
                "besluitVan",
                toneel.vandaag(),
                "leden",
                "A. de Vries (wethouder)\nB. Bos\nC. Kok");
        toneel.doe(
                secretaris(),
                "ledenAanwijzen",
                gemeente('C').naam(),
                "besluitVan",
                toneel.vandaag(),
                "leden",
                "D. Dam\nE. Eik\nF. Fok");

        Map<String, Object> vergadering = new HashMap<>(Map.of(
                "vergaderdOp", GELDT_VANAF.minusDays(1), "voorzitter", "X. Onbekend", "dagelijksBestuur", "B. Bos"));
        toneel.klok.zet(GELDT_VANAF.plusDays(10));
        weigert(vergadering, "De regeling geldt vanaf zaterdag 1 januari 2028");
        vergadering.put("vergaderdOp", GELDT_VANAF.plusDays(9));
        weigert(vergadering, "De voorzitter komt uit het algemeen bestuur (Wgr art. 13 lid 9)");
        vergadering.put("voorzitter", "A. de Vries");
        weigert(vergadering, "ten minste twee leden (Wgr art. 14 lid 1)");
        vergadering.put("dagelijksBestuur", "B. Bos\nD. Dam");
        vergadering(vergadering);

        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(toneel.openTaken()).isEmpty();
        assertThat(regelingen.ledenVanHetBestuur(nieuweRegeling().id()).stream()
                        .filter(ABLid::inDagelijksBestuur)
                        .map(ABLid::naam))
                .containsExactly("A. de Vries (wethouder)", "B. Bos", "D. Dam");
        assertThat(pagina(secretaris()).text())
                .contains(
                        "A. de Vries (wethouder), ook in het dagelijks bestuur", "D. Dam, ook in het dagelijks bestuur")
                .doesNotContain("C. Kok, ook");
    }

    private void weigert(Map<String, Object> ingevuld, String zin) {
        assertThatThrownBy(() -> vergadering(ingevuld))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(zin);
    }

    private void vergadering(Map<String, Object> ingevuld) {
        Object[] velden = ingevuld.entrySet().stream()
                .flatMap(veld -> Stream.of(veld.getKey(), veld.getValue()))
                .toArray();
        toneel.doe(secretaris(), "eersteVergaderingVastleggen", null, velden);
    }

    private void met_de_nieuwe_regeling_kan_een_begroting_beginnen() throws Exception {
        Regeling nieuw = nieuweRegeling();
        String secretaris = "secretaris." + nieuw.id();
        toneel.functie(secretaris, nieuw.dagelijksBestuur(), Rol.DB_SECRETARIS);
        UUID begroting = UUID.randomUUID();
        LocalDate aanbieding = toneel.vandaag().plusWeeks(13);
        LocalDate vergadering = toneel.vandaag().plusWeeks(16);
        var verzoek = multipart("/procedures/begroting/nieuw")
                .file(new MockMultipartFile("ontwerp", "begroting.pdf", "application/pdf", Bestanden.pdf()))
                .param("dossier", begroting.toString())
                .param("regeling", nieuw.id().waarde())
                .param("jaar", "2029");
        Map.of("aanbieding", aanbieding, "vergadering", vergadering).forEach((veld, dag) -> {
            verzoek.param(veld + ".dag", Integer.toString(dag.getDayOfMonth()));
            verzoek.param(veld + ".maand", Integer.toString(dag.getMonthValue()));
            verzoek.param(veld + ".jaar", Integer.toString(dag.getYear()));
        });
        site.perform(verzoek.with(user(secretaris)).with(csrf()));
        UUID aangaan = toneel.dossier();
        site.perform(post("/procedures/" + begroting + "/starten")
                .param("afwijking", "Proef.")
                .with(user(secretaris))
                .with(csrf()));
        toneel.begint(begroting);
        assertThat(ronden.laatste(begroting).orElseThrow().trajecten())
                .extracting(traject -> traject.deelnemer().organisatie())
                .containsExactlyInAnyOrder(gemeente('A').id(), gemeente('C').id());
        toneel.begint(aangaan);
    }

    @Test
    @Order(2)
    void raden_die_zelf_een_regeling_treffen_krijgen_geen_zienswijze_en_geven_geen_toestemming() throws Exception {
        beginnen(2, Vormkeuze.GEMEENSCHAPPELIJK_ORGAAN, Set.of(Partij.RAAD), null);
        toegezonden(null);

        assertThat(toneel.openTaken()).hasSize(2).allMatch(taak -> taak.startsWith("besluitDeelnemerVastleggen"));
        for (char letter : "AB".toCharArray()) {
            toneel.griffier(letter, "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        }
        vaststellen("ja");
        bekendmaken(BEGIN, GELDT_VANAF);
        toneel.doe(secretaris(), "inschrijvingDoorgeven", null, "ingeschrevenOp", BEGIN);
        toneel.griffier('A', "ledenAanwijzen", "besluitVan", BEGIN, "leden", "A. de Vries");
        toneel.griffier('B', "ledenAanwijzen", "besluitVan", BEGIN, "toelichting", "De regeling geeft geen zetel.");
        toneel.klok.zet(GELDT_VANAF);
        toneel.doe(
                secretaris(),
                "eersteVergaderingVastleggen",
                null,
                "vergaderdOp",
                GELDT_VANAF,
                "voorzitter",
                "A. de Vries");

        assertThat(nieuweRegeling().deelnemers())
                .allMatch(deelnemer -> deelnemer.aangegaanDoor().equals(Set.of(OrgaanSoort.RAAD)));
        assertThat(pagina(secretaris()).text())
                .contains("geen zetel", "bestuur gevormd")
                .doesNotContain("ook in het dagelijks bestuur");
    }

    @Test
    @Order(3)
    void een_centrumregeling_heeft_geen_bestuur_en_bestaat_niet_zonder_haar_centrum() throws Exception {
        beginnen(3, Vormkeuze.CENTRUMREGELING, Set.of(Partij.COLLEGE), 'A');
        toegezonden(2);
        reageren();
        toneel.doe(secretaris(), "zienswijzenWegen", null, "reactie", "Geen.", "opnieuw", "nee", "reden", "Niets.");
        toneel.griffier('A', "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", BEGIN);
        voor('B', BEGIN);
        voor('C', BEGIN);
        toneel.college('A', "besluitDeelnemerVastleggen", "besluit", "tegen", "besluitVan", BEGIN);
        assertThatThrownBy(() -> vaststellen("ja"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("voor de anderen uitvoert, doet niet mee (Wgr art. 8 lid 4)");
        vaststellen("nee");
        assertThat(procedures.lees(toneel.dossier()).stand()).isEqualTo("niet tot stand gekomen");
        assertThat(regelingen.vind(procedures.lees(toneel.dossier()).bestuur().regeling()))
                .isEmpty();

        beginnen(2, Vormkeuze.CENTRUMREGELING, Set.of(Partij.COLLEGE), 'B');
        toegezonden(null);
        reageren();
        toneel.doe(secretaris(), "zienswijzenWegen", null, "reactie", "Geen.", "opnieuw", "nee", "reden", "Niets.");
        voor('A', BEGIN);
        voor('B', BEGIN);
        vaststellen("ja");
        bekendmaken(BEGIN, GELDT_VANAF);
        toneel.doe(
                Besluittoneel.bestuurssecretaris(gemeente('B').id()),
                "inschrijvingDoorgeven",
                null,
                "ingeschrevenOp",
                BEGIN);

        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(toneel.openTaken()).as("no leden to be chosen").isEmpty();
    }

    @Test
    @Order(4)
    void in_een_gemengde_regeling_is_er_toestemming_maar_geen_zienswijze_en_besluiten_raad_en_college()
            throws Exception {
        beginnen(2, Vormkeuze.REGELING_ZONDER_MEER, Set.of(Partij.RAAD, Partij.COLLEGE), null);
        toegezonden(null);

        assertThat(toneel.openTaken()).hasSize(2).allMatch(taak -> taak.startsWith("toestemmingVastleggen"));
        for (char letter : "AB".toCharArray()) {
            toneel.griffier(letter, "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", BEGIN);
            toneel.griffier(letter, "besluitRaadVastleggen", "besluit", "voor", "besluitVan", BEGIN);
            toneel.college(letter, "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", BEGIN);
        }
        vaststellen("ja");
        bekendmaken(BEGIN, GELDT_VANAF);
        toneel.doe(
                Besluittoneel.bestuurssecretaris(gemeente('B').id()),
                "inschrijvingDoorgeven",
                null,
                "ingeschrevenOp",
                BEGIN);

        assertThat(nieuweRegeling().deelnemers())
                .allMatch(een -> een.aangegaanDoor().equals(Set.of(OrgaanSoort.RAAD, COLLEGE)));
    }

    @Test
    @Order(5)
    void voor_een_gemeente_die_niet_met_regelgang_werkt_legt_de_initiatiefnemer_vast_wat_op_papier_komt()
            throws Exception {
        toneel.regeling(1, COLLEGE);
        Organisatie buiten = toneel.gemeenteZonderMensen();
        beginnenMet(
                Vormkeuze.BEDRIJFSVOERINGSORGANISATIE, Set.of(Partij.COLLEGE), null, List.of(gemeente('A'), buiten));
        toegezonden(null, 'A');
        reageren('A');
        String naam = buiten.naam();
        toneel.doe(secretaris(), "ontvangstOntwerpBevestigen", naam, "ontvangenOp", BEGIN);
        toneel.doe(
                secretaris(),
                "zienswijzeOpOntwerpVastleggen",
                naam,
                "uitkomst",
                "zienswijze",
                "besluitVan",
                BEGIN,
                "zienswijze",
                "Per brief.");
        assertThat(journaal.van(toneel.dossier()))
                .filteredOn(regel -> regel.omschrijving().contains("Per brief."))
                .singleElement()
                .satisfies(regel -> {
                    assertThat(regel.door().functie()).endsWith(", voor " + naam);
                    assertThat(regel.door().namens()).isEqualTo(buiten.griffie());
                });
        toneel.doe(secretaris(), "zienswijzenWegen", null, "reactie", "Geen.", "opnieuw", "nee", "reden", "Niets.");
        toneel.doe(secretaris(), "toestemmingVastleggen", naam, "uitkomst", "verleend", "besluitVan", BEGIN);
        toneel.doe(secretaris(), "besluitDeelnemerVastleggen", naam, "besluit", "voor", "besluitVan", BEGIN);
        voor('A', BEGIN);
        vaststellen("ja");
        assertThat(toneel.openTaken()).containsExactly("regelingBekendmaken");
        een_bedrijfsvoeringsorganisatie_komt_in_het_register_met_een_bestuur(buiten);
    }

    private void een_bedrijfsvoeringsorganisatie_komt_in_het_register_met_een_bestuur(Organisatie buiten) {
        bekendmaken_en_inschrijven();
        assertThat(nieuweRegeling().vorm()).isEqualTo(Vorm.BEDRIJFSVOERINGSORGANISATIE);
        assertThat(nieuweRegeling().deelnemersOp(GELDT_VANAF))
                .extracting(deelnemer -> deelnemer.organisatie().id())
                .containsExactlyInAnyOrder(gemeente('A').id(), buiten.id());
        assertThat(nieuweRegeling().dagelijksBestuur())
                .as("one bestuur (Wgr art. 14a)")
                .isEqualTo(nieuweRegeling().algemeenBestuur());
        toneel.college('A', "ledenAanwijzen", "besluitVan", toneel.vandaag(), "leden", "A. de Vries");
        toneel.doe(
                secretaris(),
                "ledenAanwijzen",
                buiten.naam(),
                "besluitVan",
                toneel.vandaag(),
                "leden",
                "B. van Buiten");
        toneel.klok.zet(GELDT_VANAF.plusDays(10));
        vergadering(Map.of("vergaderdOp", GELDT_VANAF.plusDays(9), "voorzitter", "A. de Vries"));

        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(regelingen.ledenVanHetBestuur(nieuweRegeling().id()))
                .extracting(ABLid::naam)
                .containsExactlyInAnyOrder("A. de Vries", "B. van Buiten");
    }

    @Test
    @Order(6)
    void met_een_deelnemer_is_er_geen_regeling() throws Exception {
        beginnen(2, Vormkeuze.BEDRIJFSVOERINGSORGANISATIE, Set.of(Partij.COLLEGE), null);
        toegezonden(null);
        reageren();
        toneel.doe(secretaris(), "zienswijzenWegen", null, "reactie", "Geen.", "opnieuw", "nee", "reden", "Niets.");
        voor('A', BEGIN);
        toneel.griffier('B', "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", BEGIN);
        toneel.college('B', "besluitDeelnemerVastleggen", "besluit", "tegen", "besluitVan", BEGIN);

        assertThatThrownBy(() -> vaststellen("ja"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("ten minste twee deelnemers (Wgr art. 1 lid 1)");
        vaststellen("nee");
        assertThat(toneel.openTaken()).isEmpty();
    }

    @Test
    @Order(7)
    void een_initiatief_kan_worden_ingetrokken_voor_en_na_het_ontwerp() throws Exception {
        beginnen(2, Vormkeuze.REGELING_ZONDER_MEER, Set.of(Partij.COLLEGE), null);
        intrekken();
        assertThat(pagina(secretaris()).text()).contains("ingetrokken", "Reden: Van de baan.");

        beginnen(2, Vormkeuze.REGELING_ZONDER_MEER, Set.of(Partij.BURGEMEESTER), null);
        toegezonden(null);
        intrekken();
        assertThat(pagina(Besluittoneel.griffier(gemeente('B').id())).text()).contains("Reden: Van de baan.");
        assertThat(stuur(secretaris(), "/terugnemen", Map.of("reden", "Nog eens."))
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    @Order(99)
    void alle_stappen_en_stromen_zijn_doorlopen() {
        Doorlopen.assertAllesDoorlopen("aangaanprocedure");
        Doorlopen.assertAllesDoorlopen("aanwijzingLeden");
    }

    private void intrekken() throws Exception {
        assertThat(status(
                        "/procedures/" + toneel.dossier() + "/terugnemen",
                        Besluittoneel.bestuurssecretaris(gemeente('B').id())))
                .isEqualTo(403);
        assertThat(stuur(secretaris(), "/terugnemen", Map.of("reden", "Van de baan."))
                        .getRedirectedUrl())
                .isEqualTo("/procedures/" + toneel.dossier());
        toneel.draai();
        assertThat(toneel.openTaken()).isEmpty();
        assertThat(procedures.lees(toneel.dossier()).fase()).isEqualTo(Fase.GESTOPT);
    }

    /** @param centrum the letter of who acts for the others, null when nobody does */
    private void beginnen(int aantal, Vormkeuze vorm, Set<Partij> partijen, @Nullable Character centrum) {
        toneel.regeling(aantal, COLLEGE);
        beginnenMet(
                vorm,
                partijen,
                centrum,
                toneel.regeling().deelnemersOp(BEGIN).stream()
                        .map(deelnemer -> deelnemer.organisatie())
                        .toList());
    }

    private void beginnenMet(Vormkeuze vorm, Set<Partij> partijen, @Nullable Character centrum, List<Organisatie> wie) {
        UUID dossier = UUID.randomUUID();
        start.beginnen(
                dossier,
                new Aangaanformulier.Gelezen(
                        initiatiefnemer(),
                        "Nieuw " + dossier,
                        vorm,
                        partijen,
                        "Alleen bedrijfsvoering.",
                        centrum == null ? null : gemeente(centrum).id(),
                        wie),
                bestand(dossier),
                alsInitiatiefnemer());
        toneel.begint(dossier);
    }

    /** @param minstens null when all must take part */
    private void toegezonden(@Nullable Integer minstens) throws Exception {
        toegezonden(minstens, 'B');
    }

    private void toegezonden(@Nullable Integer minstens, char bekendmaker) throws Exception {
        Map<String, String> antwoorden = new HashMap<>();
        antwoorden.put("bekendmaker", gemeente(bekendmaker).id().code());
        antwoorden.put("minstens", minstens == null ? "" : minstens.toString());
        haal("/procedures/" + toneel.dossier() + "/ontwerp", secretaris())
                .select("section[aria-labelledby=verplicht] select")
                .forEach(vraag -> {
                    antwoorden.put(vraag.attr("name"), "GEVONDEN");
                    antwoorden.put(vraag.attr("name").replace("inhoud.", "waar."), "artikel 3");
                });
        stuur(secretaris(), "/ontwerp", antwoorden);
        toneel.doe(secretaris(), "ontwerpOpstellen", null, "ontwerp", ontwerp());
    }

    private void voor(char letter, LocalDate dag) {
        toneel.griffier(letter, "toestemmingVastleggen", "uitkomst", "verleend", "besluitVan", dag);
        toneel.college(letter, "besluitDeelnemerVastleggen", "besluit", "voor", "besluitVan", dag);
    }

    private void vaststellen(String uitkomst) {
        toneel.doe(
                secretaris(),
                "regelingVaststellen",
                null,
                "uitkomst",
                uitkomst,
                "vastgesteldOp",
                toneel.vandaag(),
                "toelichting",
                "Zo besloten.");
    }

    private void bekendmaken_en_inschrijven() {
        LocalDate dag = toneel.vandaag();
        assertThatThrownBy(() -> bekendmaken(dag, dag.minusDays(1)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("niet gaan gelden vóór de bekendmaking");
        bekendmaken(dag, GELDT_VANAF);
        toneel.doe(secretaris(), "inschrijvingDoorgeven", null, "ingeschrevenOp", dag);
    }

    private void bekendmaken(LocalDate op, LocalDate inwerkingtreding) {
        toneel.doe(
                secretaris(),
                "regelingBekendmaken",
                null,
                "bekendgemaaktOp",
                op,
                "vindplaats",
                "gmb-2027-1",
                "inwerkingtreding",
                inwerkingtreding);
    }

    private Regeling nieuweRegeling() {
        Procedure procedure = procedures.lees(toneel.dossier());
        return regelingen.vind(procedure.bestuur().regeling()).orElseThrow();
    }

    private char[] letters() {
        StringBuilder letters = new StringBuilder();
        toneel.besluiten
                .van(toneel.dossier())
                .forEach(traject -> letters.append(traject.deelnemer().naam().charAt("Gemeente ".length())));
        return letters.toString().toCharArray();
    }

    private Organisatie gemeente(char letter) {
        return toneel.regeling().deelnemersOp(BEGIN).get(letter - 'A').organisatie();
    }

    private OrgaanId initiatiefnemer() {
        return gemeente('A').uitvoerendOrgaan();
    }

    private String secretaris() {
        return Besluittoneel.bestuurssecretaris(gemeente('A').id());
    }

    private Handelend alsInitiatiefnemer() {
        return toegang.handelend(secretaris(), initiatiefnemer());
    }

    private UUID ontwerp() {
        return bestand(toneel.dossier());
    }

    private UUID bestand(UUID dossier) {
        try {
            return documenten
                    .bewaar(
                            dossier,
                            "Ontwerp",
                            "ontwerp.pdf",
                            new ByteArrayInputStream(Bestanden.pdf()),
                            alsInitiatiefnemer())
                    .id();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private Document invullen(UUID dossier, @Nullable MockMultipartFile bestand, Object... velden) throws Exception {
        return Jsoup.parse(verstuur(dossier, bestand, velden).getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse verstuur(UUID dossier, @Nullable MockMultipartFile bestand, Object... velden)
            throws Exception {
        var verzoek = multipart("/procedures/aangaan/nieuw");
        if (bestand != null) {
            verzoek.file(bestand);
        }
        verzoek.param("dossier", dossier.toString());
        for (int i = 0; i < velden.length; i += 2) {
            verzoek.param(velden[i].toString(), velden[i + 1].toString());
        }
        return site.perform(verzoek.with(user(secretaris())).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse controle(String pad, Map<String, String> antwoorden) throws Exception {
        var verzoek = post(pad).with(user(secretaris())).with(csrf());
        antwoorden.forEach(verzoek::param);
        return site.perform(verzoek).andReturn().getResponse();
    }

    private MockHttpServletResponse stuur(String persoon, String waar, Map<String, String> velden) throws Exception {
        var verzoek = post("/procedures/" + toneel.dossier() + waar)
                .with(user(persoon))
                .with(csrf());
        velden.forEach(verzoek::param);
        return site.perform(verzoek).andReturn().getResponse();
    }

    private static List<String> fouten(Document pagina) {
        return pagina.select("#fouten-kop ~ ul li").eachText();
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
}
