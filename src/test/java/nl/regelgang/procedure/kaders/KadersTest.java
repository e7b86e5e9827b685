package nl.regelgang.procedure.kaders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Rondespel;
import nl.regelgang.procedure.Scenario;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
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
import org.springframework.mock.web.MockHttpServletResponse;

/** The kaders for a begroting and the voorlopige jaarrekening, in one sending before 30 April (Wgr art. 34b). */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KadersTest {

    private static final String NIEUW = "/procedures/kaders/nieuw";

    @Autowired
    private Spel spel;

    @Autowired
    private Rondespel ronde;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Termijnregister termijnen;

    private @Nullable Regeling gekozen;
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void doek_op() {
        spel.zet(LocalDate.of(2027, 4, 29));
        id = UUID.randomUUID();
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void wie_iets_kan_starten_leest_bij_elke_procedure_waar_zij_voor_is_en_een_griffier_zendt_geen_kaders() {
        gekozen = spel.regeling(Regels.STANDAARD);
        Document pagina = Jsoup.parse(spel.lees("/procedures/nieuw", Mensenwerk.secretaris(regeling())));

        assertThat(pagina.select(".rg-beurten li").eachText())
                .as("what is due first stands first")
                .hasSizeGreaterThan(1)
                .first()
                .asString()
                .contains("Uiterlijk donderdag 29 april 2027", "De kaders voor 2028 moeten bij de raden zijn");
        assertThat(pagina.select(".rg-beurten a:contains(Beginnen)").eachAttr("href"))
                .contains(
                        NIEUW + "?regeling=" + regeling().id(),
                        "/procedures/begroting/nieuw?regeling=" + regeling().id());
        assertThat(Jsoup.parse(spel.lees("/procedures/begroting/nieuw", Mensenwerk.secretaris(regeling())))
                        .select("#regeling option[selected]")
                        .val())
                .as("the only one that can be chosen")
                .isEqualTo(regeling().id().waarde());
        assertThat(pagina.select(".rg-kaarten > li"))
                .hasSizeGreaterThan(7)
                .allSatisfy(kaart -> assertThat(kaart.select("p").text()).endsWith("."));
        assertThat(pagina.select("h3:contains(Kaders toezenden) a").attr("href"))
                .isEqualTo(NIEUW);
        String griffier = Mensenwerk.griffier(Spel.deelnemer(regeling(), 0));
        assertThat(spel.lees("/procedures/nieuw", griffier)).doesNotContain("Kaders toezenden", "Nog te beginnen");
    }

    @Test
    void op_29_april_is_het_nog_op_tijd_en_gaan_beide_stukken_samen_naar_alle_raden() {
        gekozen = spel.regeling(Regels.STANDAARD);
        assertThat(spel.lees(NIEUW, Mensenwerk.secretaris(regeling()))).contains("vóór 30 april");
        String nogTeDoen = "De kaders voor 2028 moeten bij de raden zijn";
        assertThat(Jsoup.parse(spel.lees("/procedures", Mensenwerk.secretaris(regeling())))
                        .select("section[aria-labelledby=te-beginnen]")
                        .text())
                .contains(
                        "Uiterlijk donderdag 29 april 2027 vandaag " + nogTeDoen + " (Wgr art. 34b)",
                        "woensdag 14 juli 2027 nog 76 dagen De jaarrekening 2026 moet bij de toezichthouder zijn");
        begin("");
        assertThat(spel.lees("/procedures", Mensenwerk.secretaris(regeling()))).doesNotContain(nogTeDoen);
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Kaders bij de raden");
        assertThat(termijnen.van(id)).singleElement().satisfies(termijn -> assertThat(termijn.status())
                .isEqualTo(Termijnregister.Status.GEHAALD));
        assertThat(spel.verzonden(id).stream().filter(een -> een.startsWith("kaders toegezonden")))
                .hasSize(3);
        String griffier = Mensenwerk.griffier(Spel.deelnemer(regeling(), 1));
        assertThat(spel.lees("/procedures/" + id, griffier))
                .contains("Voorlopige jaarrekening", "Kaders voor de begroting 2028", "donderdag 29 april 2027");
        assertThat(spel.journaal.klopt(id)).isTrue();
    }

    @Test
    void het_jaar_van_de_regeling_zegt_wat_er_is_en_wat_er_komt() {
        gekozen = spel.regeling(Regels.STANDAARD);
        begin("");
        String pad = "/regelingen/" + regeling().id() + "/jaar";
        assertThat(spel.lees(pad, Mensenwerk.griffier(Spel.deelnemer(regeling(), 0))))
                .contains(
                        "Het jaar 2027",
                        "/procedures/" + id,
                        "Begroting 2028",
                        "Jaarrekening 2026",
                        "nog niet gestart");
        assertThat(spel.lees(pad + "?jaar=2026", Mensenwerk.secretaris(regeling())))
                .contains("Kaders voor de begroting 2027")
                .doesNotContain("/procedures/" + id);
        assertThat(spel.lees("/regelingen/" + regeling().id(), Mensenwerk.secretaris(regeling())))
                .contains(pad);
        assertThat(spel.status(pad, Mensenwerk.secretaris(spel.regeling(Regels.STANDAARD))))
                .isEqualTo(404);
    }

    @Test
    void een_dag_later_vraagt_om_een_reden_en_een_tweede_keer_kan_niet() throws Exception {
        gekozen = spel.regeling(Regels.STANDAARD);
        spel.zet(LocalDate.of(2027, 4, 30));
        assertThat(formulier("2028", "").getContentAsString())
                .contains("vóór 30 april (Wgr art. 34b)", "Vul dan hier de reden in");
        assertThat(formulier("2027", "").getContentAsString()).contains("2028 of later");
        begin("De jaarrekening was later klaar.");
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("Reden: De jaarrekening was later klaar."));
        assertThat(termijnen.van(id).get(0).status()).isEqualTo(Termijnregister.Status.VERSTREKEN);
        id = UUID.randomUUID();
        assertThat(formulier("2028", "Nog eens.").getContentAsString()).contains("Er is al een procedure");
        assertThat(spel.status(NIEUW, Mensenwerk.griffier(Spel.deelnemer(regeling(), 0))))
                .isEqualTo(404);
    }

    @Test
    void de_raden_reageren_als_de_regeling_dat_wil_en_horen_wat_ermee_gebeurt() {
        met_reactietermijn();
        begin("");
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.LOOPT);
        ronde.antwoord(id, Spel.deelnemer(regeling(), 0), "Niet meer dan de index.");
        ronde.antwoord(id, Spel.deelnemer(regeling(), 1), null);
        ronde.antwoord(id, Spel.deelnemer(regeling(), 2), null);
        assertThat(spel.openTaken(id)).contains("Oordeel vaststellen");
        spel.voltooi(
                spel.taak(id, "Oordeel vaststellen", null),
                Mensenwerk.secretaris(regeling()),
                Map.of("oordeel", "Terecht.", "conclusie", "Wij houden de index aan.", "besluitVan", "2027-04-29"));
        ronde.draai(id);

        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.griffier(Spel.deelnemer(regeling(), 1))))
                .contains("Niet meer dan de index.", "Wij houden de index aan.");
    }

    @Test
    void kaders_kunnen_terug_zolang_de_raden_nog_reageren() {
        met_reactietermijn();
        begin("");
        String secretaris = Mensenwerk.secretaris(regeling());
        assertThat(spel.verzend("/procedures/" + id + "/terugnemen", secretaris, "reden", "Verkeerd stuk.")
                        .getRedirectedUrl())
                .isEqualTo("/procedures/" + id);
        ronde.draai(id);
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(procedures.lees(id).stand()).isEqualTo("ingetrokken");
        assertThat(spel.verzonden(id)).anyMatch(een -> een.startsWith("cyclusprocedure ingetrokken"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("kadersprocedure");
    }

    private void met_reactietermijn() {
        gekozen = spel.regeling(new Regels(
                Termijninstellingen.STANDAARD.met("reactie-kaders", Lengte.van("6 weken")),
                null,
                Regels.STANDAARD.stemregels()));
    }

    private Regeling regeling() {
        return Objects.requireNonNull(gekozen);
    }

    private MockHttpServletResponse formulier(String jaar, String afwijking) {
        return ronde.start(
                NIEUW,
                id,
                Mensenwerk.secretaris(regeling()),
                Map.of("regeling", regeling().id().waarde(), "jaar", jaar, "afwijking", afwijking),
                "jaarrekening");
    }

    private void begin(String afwijking) {
        assertThat(formulier("2028", afwijking).getRedirectedUrl()).isEqualTo("/procedures/" + id);
        ronde.draai(id);
    }
}
