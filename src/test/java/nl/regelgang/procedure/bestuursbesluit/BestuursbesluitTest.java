package nl.regelgang.procedure.bestuursbesluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Rondespel;
import nl.regelgang.procedure.Scenario;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.taken.Taak;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** A besluit of the bestuur on which the raden may have something to say (Wgr art. 10 lid 5-6), on the real engine. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BestuursbesluitTest {

    private static final String NIEUW = "/procedures/bestuursbesluit/nieuw";
    private static final LocalDate NU = LocalDate.of(2027, 3, 1);
    private static final LocalDate VERGADERING = NU.plusWeeks(12);

    @Autowired
    private Spel spel;

    @Autowired
    private Rondespel ronde;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Regelopslag regels;

    private @Nullable Regeling gekozen;
    private UUID id = UUID.randomUUID();

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void doek_op() {
        spel.zet(NU);
        id = UUID.randomUUID();
        gekozen = spel.regeling(Regels.STANDAARD);
        regels.bewaar(
                regeling().id(),
                new Zienswijzeregels(
                        NU.minusYears(1),
                        "artikel 7",
                        List.of("Meerjarige strategische plannen"),
                        new Verzoekdrempel(false, 2),
                        false,
                        true,
                        0),
                Handelend.SYSTEEM);
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void over_een_besluit_dat_de_regeling_noemt_horen_alle_raden_voor_het_besluit_wat_het_bestuur_vindt() {
        begin(Map.of("opLijst", "Meerjarige strategische plannen"));
        assertThat(spel.lees("/procedures/" + id, griffier(1)))
                .contains("Waarom de raden worden gevraagd")
                .contains("Regeling, artikel 7: Meerjarige strategische plannen.")
                .contains("De raden kunnen antwoorden tot en met " + Dagen.voluit(VERGADERING.minusDays(1)));
        ronde.antwoord(id, Spel.deelnemer(regeling(), 0), "Niet zonder het platteland.");
        ronde.antwoord(id, Spel.deelnemer(regeling(), 1), null);
        ronde.antwoord(id, Spel.deelnemer(regeling(), 2), null);
        assertThat(spel.openTaken(id)).containsExactly("Oordeel vaststellen");
        deel_in_punten();
        voltooi(
                "Oordeel vaststellen",
                Map.of(
                        "oordeel",
                        "Terecht.",
                        "conclusie",
                        "Het plan noemt het platteland.",
                        "besluitVan",
                        NU.toString()));
        assertThat(spel.verzonden(id))
                .as("the oordeel is with all raden, and with the bestuur, before the besluit")
                .filteredOn(een -> een.startsWith("reactie op zienswijzen") || een.startsWith("zienswijzen voor"))
                .hasSize(5);
        assertThat(nota(griffier(0)))
                .containsSubsequence("Wat er met uw eigen zienswijze is gedaan", "Platteland", "Er komt een bus.");
        assertThat(nota(griffier(1))).doesNotContain("uw eigen zienswijze").contains("Platteland", "Er komt een bus.");
        assertThat(punt(Map.of("thema", "Te laat")))
                .as("what the raden have is not changed any more")
                .contains("Een raad die zijn antwoord al heeft, kan niet meer.");
        assertThat(spel.journaal(id))
                .anyMatch(een -> een.startsWith("1 zienswijze en het oordeel daarover toegezonden"));
        spel.zet(VERGADERING);
        besluit("genomen", VERGADERING, Map.of());
        assertThat(procedures.lees(id).stand()).isEqualTo("besluit genomen");
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.journaal.klopt(id)).isTrue();
    }

    @Test
    void hoe_de_regeling_ingezetenen_betrekt_staat_bij_het_besluit() {
        begin(Map.of("opLijst", "Meerjarige strategische plannen"));
        assertThat(spel.lees("/procedures/" + id, griffier(1)))
                .contains("inspraak volgens afdeling 3.4 Awb", "(Awb art. 3:16 lid 1-2)");

        participatie("eigen");
        assertThat(spel.lees("/procedures/" + id, griffier(1)))
                .contains(
                        "De regeling zegt zelf hoe ingezetenen en belanghebbenden worden betrokken (Wgr art. 10 lid 7)");
        participatie("geen");
        assertThat(spel.lees("/procedures/" + id, griffier(1))).contains("Of dat mag, staat niet vast");
    }

    private void participatie(String keuze) {
        jdbc.sql("delete from termijninstelling where regeling = ?")
                .param(regeling().id().waarde())
                .update();
        jdbc.sql("insert into termijninstelling (regeling, naam, waarde) values (?, 'PARTICIPATIE', ?)")
                .params(regeling().id().waarde(), keuze)
                .update();
    }

    private void deel_in_punten() {
        assertThat(nota(griffier(1))).contains("1 zienswijze kunt u nog niet lezen");
        assertThat(punt(Map.of())).contains("Vul een thema in", "Schrijf wat het bestuur ermee doet.");
        punt(Map.of(
                "thema",
                "Platteland",
                "punt",
                "Denk aan het platteland.",
                "reactie",
                "Terecht.",
                "conclusie",
                "Er komt een bus."));
        assertThat(nota(griffier(0)))
                .as("its own zienswijze a raad reads always, what the bestuur makes of it only with the answer")
                .contains("Niet zonder het platteland.", "Nog geen reactie van het bestuur")
                .doesNotContain("Er komt een bus.");
        assertThat(nota(Mensenwerk.secretaris(regeling()))).contains("Er komt een bus.", "indelen in punten");
        assertThat(spel.status("/procedures/" + id + "/nota/punten", griffier(0)))
                .isEqualTo(404);
        String taak = "/taken/" + spel.taak(id, "Oordeel vaststellen", null).id();
        assertThat(spel.lees(taak, Mensenwerk.secretaris(regeling()))).contains("Nota van zienswijzen");
    }

    private String nota(String persoon) {
        return spel.lees("/procedures/" + id + "/nota", persoon);
    }

    private String punt(Map<String, String> ingevuld) {
        Map<String, String> velden = new HashMap<>(ingevuld);
        velden.put("bron", ronde.traject(id, Spel.deelnemer(regeling(), 0)).id().toString());
        try {
            return ronde.start("/procedures/" + id + "/nota/punten", id, Mensenwerk.secretaris(regeling()), velden)
                    .getContentAsString();
        } catch (UnsupportedEncodingException fout) {
            throw new AssertionError(fout);
        }
    }

    @Test
    void een_beheerder_legt_vast_over_welke_besluiten_de_raden_iets_kunnen_zeggen() {
        String pad = "/beheer/regelingen/" + regeling().id() + "/zienswijzebesluiten";
        Map<String, String> velden = new HashMap<>(datum("vanaf", NU));
        velden.putAll(Map.of(
                "artikel", "artikel 9",
                "besluiten", "Verkoop van grond",
                "verzoek", "1/5",
                "bestuur", "nee",
                "spoed", "ja"));
        assertThat(ronde.start(pad, id, spel.beheerder(), velden).getRedirectedUrl())
                .isEqualTo(pad);
        assertThat(regels.op(regeling().id(), NU)).hasValueSatisfying(nieuw -> {
            assertThat(nieuw.artikel()).isEqualTo("artikel 9");
            assertThat(nieuw.besluiten()).containsExactly("Verkoop van grond");
            assertThat(nieuw.verzoek()).isEqualTo(new Verzoekdrempel(true, 5));
            assertThat(nieuw.spoed()).isTrue();
        });
        assertThat(regels.op(regeling().id(), NU.minusDays(1)))
                .as("what held before still does")
                .hasValueSatisfying(oud -> assertThat(oud.artikel()).isEqualTo("artikel 7"));
        assertThat(spel.lees(pad, spel.beheerder())).contains("Verkoop van grond");
        begin(Map.of("opLijst", "Verkoop van grond"));
        assertThat(spel.lees("/procedures/" + id, griffier(1))).contains("Regeling, artikel 9: Verkoop van grond.");
    }

    @Test
    void genoeg_raden_vragen_erom_en_dezelfde_raad_telt_een_keer() throws Exception {
        begin(vragenTot(NU.plusWeeks(4)));
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("voorgenomen besluit"))
                .hasSize(3);
        assertThat(verzoek(0, NU).getRedirectedUrl()).isEqualTo("/procedures/" + id);
        MockHttpServletResponse weer = verzoek(0, NU);
        assertThat(weer.getStatus()).isEqualTo(422);
        assertThat(weer.getContentAsString())
                .contains("vroeg dit al, met het besluit van maandag 1 maart 2027")
                .contains("Elke raad telt één keer mee (regeling, artikel 7; Wgr art. 10 lid 5).");
        assertThat(spel.lees("/procedures/" + id, griffier(1))).contains("1 van de 2 die nodig zijn.");
        assertThat(verzoek(1, NU.plusDays(1)).getContentAsString()).contains("Vul de dag van het raadsbesluit in");
        assertThat(verzoek(1, NU).getStatus()).isEqualTo(302);
        ronde.draai(id);
        assertThat(spel.openTaken(id))
                .filteredOn(een -> een.startsWith("Ontvangst bevestigen"))
                .as("all raden are asked, not only who asked for it")
                .hasSize(3);
        assertThat(verzoek(2, NU).getContentAsString())
                .contains("Vragen om een zienswijze kan bij dit besluit niet meer");
        assertThat(spel.status("/procedures/" + id + "/zienswijzeverzoek", Mensenwerk.secretaris(regeling())))
                .isEqualTo(404);
    }

    @Test
    void vragen_te_weinig_raden_erom_dan_besluit_het_bestuur_zonder_de_raden() throws Exception {
        begin(vragenTot(NU.plusWeeks(4)));
        verzoek(0, NU);
        spel.zet(NU.plusWeeks(4).plusDays(1));
        ronde.draai(id);
        assertThat(spel.openTaken(id)).containsExactly("Besluit nemen");
        assertThat(spel.lees("/procedures/" + id, griffier(0)))
                .contains("Waarom de raden niet worden gevraagd")
                .contains("De regeling wijst dit besluit niet aan")
                .contains("Nodig zijn 2 raden; tot nu toe vroeg 1 raad erom.");
        assertThatThrownBy(() -> besluit("niet", spel.vandaag(), Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("waarom");
        besluit("niet", spel.vandaag(), Map.of("reden", "Er is geen meerderheid."));
        assertThat(procedures.lees(id).stand()).isEqualTo("besluit niet genomen");
        assertThat(verzoek(1, NU).getContentAsString())
                .contains(
                        "al besloten. Een zienswijze geven de raden voordat het besluit wordt genomen (regeling, artikel 7; Wgr art. 10 lid 5).");
    }

    @Test
    void een_zienswijze_na_het_besluit_wordt_geweigerd_met_het_artikel() {
        begin(Map.of("opLijst", "Meerjarige strategische plannen"));
        Organisatie laat = Spel.deelnemer(regeling(), 2);
        spel.voltooi(
                spel.taak(id, "Ontvangst bevestigen", laat.naam()), griffier(2), Map.of("ontvangenOp", NU.toString()));
        Taak vastleggen = spel.taak(id, "Raadsvergadering plannen", laat.naam());
        spel.zet(VERGADERING);
        ronde.draai(id);
        assertThatThrownBy(() -> besluit("genomen", VERGADERING.minusWeeks(2), Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(
                        "Nog niet alle raden hebben geantwoord, en zij hebben tot en met zondag 23 mei 2027");
        besluit("genomen", VERGADERING, Map.of());
        assertThatThrownBy(() -> spel.voltooi(
                        vastleggen, griffier(2), Map.of("behandeling", "ja", "vergaderingOp", VERGADERING.toString())))
                .isInstanceOf(Achterhaald.class);
        assertThat(spel.lees("/taken/" + vastleggen.id(), griffier(2)))
                .contains("De zienswijzeronde is gesloten op", "voordat het bestuur besluit", "(Wgr art. 10 lid 5)");
    }

    @Test
    void bij_spoed_worden_de_raden_overgeslagen_met_redenen_als_afwijking() throws Exception {
        assertThat(formulier(Map.of("opLijst", "Meerjarige strategische plannen", "spoed", "ja"))
                        .getContentAsString())
                .contains("Schrijf waarom het besluit niet kan wachten op de raden");
        begin(Map.of("opLijst", "Meerjarige strategische plannen", "spoed", "ja", "afwijking", "De dijk breekt."));
        assertThat(spel.openTaken(id)).containsExactly("Besluit nemen");
        assertThat(spel.journaal(id))
                .anyMatch(een ->
                        een.contains("Afwijking: De raden worden wegens spoed niet gevraagd; dat staat de regeling toe"
                                + " (artikel 7). Reden: De dijk breekt."));
    }

    @Test
    void intrekken_kan_en_de_raden_horen_het() {
        begin(Map.of("opLijst", "Meerjarige strategische plannen"));
        spel.verzend("/procedures/" + id + "/terugnemen", Mensenwerk.secretaris(regeling()), "reden", "Niet nodig.");
        ronde.draai(id);
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Voornemen ingetrokken");
        assertThat(spel.verzonden(id)).anyMatch(een -> een.startsWith("cyclusprocedure ingetrokken"));
    }

    @Test
    void de_begroting_hoort_hier_niet_en_een_verkeerd_formulier_komt_terug() throws Exception {
        assertThat(formulier(Map.of("aard", "BEGROTING")).getContentAsString())
                .contains("in een eigen procedure (Wgr art. 35). Begin de procedure van de begroting");
        assertThat(formulier(Map.of("opLijst", "Verzonnen", "bestuur", "ja", "onderwerp", ""))
                        .getContentAsString())
                .contains(
                        "Kies een besluit dat deze regeling noemt",
                        "laat dit niet aan het bestuur (Wgr art. 10 lid 5)");
        assertThat(formulier(Map.of()).getContentAsString())
                .contains("Vul in tot wanneer raden om een zienswijze kunnen vragen");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("bestuursbesluit");
    }

    private Regeling regeling() {
        return Objects.requireNonNull(gekozen);
    }

    private String griffier(int nummer) {
        return Mensenwerk.griffier(Spel.deelnemer(regeling(), nummer));
    }

    private static Map<String, String> vragenTot(LocalDate dag) {
        return datum("verzoekTot", dag);
    }

    private static Map<String, String> datum(String veld, LocalDate dag) {
        return Map.of(
                veld + ".dag", String.valueOf(dag.getDayOfMonth()),
                veld + ".maand", String.valueOf(dag.getMonthValue()),
                veld + ".jaar", String.valueOf(dag.getYear()));
    }

    private MockHttpServletResponse formulier(Map<String, String> meer) {
        Map<String, String> velden = new HashMap<>(datum("vergadering", VERGADERING));
        velden.putAll(Map.of(
                "regeling", regeling().id().waarde(),
                "onderwerp", "het beleidsplan",
                "aard", "GEWOON",
                "bestuur", "nee",
                "spoed", "nee"));
        velden.putAll(meer);
        return ronde.start(NIEUW, id, Mensenwerk.secretaris(regeling()), velden);
    }

    private void begin(Map<String, String> meer) {
        assertThat(formulier(meer).getRedirectedUrl()).isEqualTo("/procedures/" + id);
        ronde.draai(id);
    }

    private MockHttpServletResponse verzoek(int nummer, LocalDate besluitVan) throws UnsupportedEncodingException {
        MockHttpServletResponse antwoord = spel.verzend(
                "/procedures/" + id + "/zienswijzeverzoek", griffier(nummer), "besluitVan", besluitVan.toString());
        antwoord.setCharacterEncoding("UTF-8");
        return antwoord;
    }

    private void besluit(String uitkomst, LocalDate op, Map<String, Object> meer) {
        Map<String, Object> ingevuld = new HashMap<>(Map.of("uitkomst", uitkomst, "vergaderingOp", op.toString()));
        ingevuld.putAll(meer);
        voltooi("Besluit nemen", ingevuld);
    }

    private void voltooi(String taak, Map<String, Object> ingevuld) {
        spel.voltooi(spel.taak(id, taak, null), Mensenwerk.secretaris(regeling()), ingevuld);
        ronde.draai(id);
    }
}
