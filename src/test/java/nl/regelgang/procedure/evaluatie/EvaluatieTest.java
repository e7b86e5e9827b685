package nl.regelgang.procedure.evaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Scenario;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.regeling.Evaluaties;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.RegelingOpgeheven;
import nl.regelgang.regeling.Regels;
import nl.regelgang.taken.Taak;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The evaluatie of a regeling (Wgr art. 11a), from the day on which it is planned. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EvaluatieTest {

    private static final LocalDate NU = LocalDate.of(2027, 3, 1);
    private static final LocalDate VORIGE = LocalDate.of(2026, 11, 16);
    private static final LocalDate UITERLIJK = LocalDate.of(2030, 11, 16);
    private static final LocalDate BEGINT = LocalDate.of(2030, 5, 18);

    @Autowired
    private Spel spel;

    @Autowired
    private Evaluaties evaluaties;

    @Autowired
    private Evaluatieopslag opslag;

    @Autowired
    private Evaluatieantwoorden antwoorden;

    @Autowired
    private Evaluatieplanner planner;

    @Autowired
    private EvaluatieTaken taken;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private ApplicationEventPublisher feiten;

    @Autowired
    private RepositoryService modellen;

    @Autowired
    private RuntimeService processen;

    private @Nullable Regeling gekozen;
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void doek_op() {
        spel.zet(NU);
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void de_evaluatie_begint_jaren_later_vanzelf_ook_als_het_model_intussen_opnieuw_is_uitgebracht() throws Exception {
        elke_vier_jaar_voor_het_laatst_op(VORIGE);
        assertThat(evaluatie().uiterlijk()).isEqualTo(UITERLIJK);
        assertThat(evaluatie().begintOp()).isEqualTo(BEGINT);
        String definitie = definitie();

        het_model_wordt_opnieuw_uitgebracht();
        spel.klok.zet(Dagen.eindeVan(BEGINT.minusDays(1)).minusSeconds(1));
        draai();
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(evaluatie().procedure().stand()).isEqualTo("gepland");

        spel.klok.zet(Dagen.eindeVan(BEGINT.minusDays(1)));
        draai();
        assertThat(spel.openTaken(id)).containsExactly("Evaluatieplan vaststellen");
        assertThat(definitie()).as("it runs on in the model in which it waited").isEqualTo(definitie);
        assertThat(modellen.createProcessDefinitionQuery()
                        .processDefinitionKey("evaluatieprocedure")
                        .latestVersion()
                        .singleResult()
                        .getId())
                .isNotEqualTo(definitie);
        assertThat(spel.verzonden(id))
                .anyMatch(een ->
                        een.equals("evaluatieplan gevraagd aan " + Mensenwerk.adres(Mensenwerk.secretaris(regeling()))))
                .anyMatch(een ->
                        een.equals("evaluatie begonnen aan " + Mensenwerk.adres(Mensenwerk.griffier(deelnemer(0)))));
    }

    @Test
    void wat_na_de_opheffing_zou_beginnen_stopt() throws Exception {
        elke_vier_jaar_voor_het_laatst_op(VORIGE);
        feiten.publishEvent(new RegelingOpgeheven(regeling().id(), BEGINT.plusDays(1)));
        assertThat(evaluatie().procedure().fase())
                .as("it begins before the end")
                .isEqualTo(Fase.LOOPT);

        feiten.publishEvent(new RegelingOpgeheven(regeling().id(), BEGINT));
        assertThat(evaluatie().procedure().fase()).isEqualTo(Fase.GESTOPT);
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("Reden: De regeling is opgeheven."));
    }

    @Test
    void van_plan_tot_voorstel_om_de_regeling_te_wijzigen() {
        begonnen();
        assertThat(taken.bij(
                                Evaluatiemelder.PROCES,
                                id.toString(),
                                "evaluatieplanVaststellen",
                                Grondslag.van("Wgr art. 11a"))
                        .orElseThrow()
                        .toelichting())
                .as("what the regeling says about ingezetenen stands where the plan is made")
                .anyMatch(zin -> zin.contains("inspraak volgens afdeling 3.4 Awb"));
        stel_het_plan_vast("ja");
        for (int nummer = 0; nummer < 3; nummer++) {
            beantwoord(nummer, nummer == 2 ? "matig" : "goed");
        }
        assertThat(spel.openTaken(id)).containsExactly("Inbreng vastleggen");
        voltooi("Inbreng vastleggen", Map.of("inbreng", "Ingezetenen willen kortere wachttijden."));
        spel.zet(LocalDate.of(2030, 9, 2));
        stel_het_rapport_vast(Map.of());
        LocalDate rapport = LocalDate.of(2030, 9, 2);
        bepaal_het_vervolg("wijziging");

        assertThat(evaluatie().procedure().fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Wijziging voorgesteld");
        assertThat(spel.journaal(id))
                .anyMatch(regel -> regel.contains("3 van 3 vragenlijsten beantwoord"))
                .anyMatch(regel -> regel.contains("een voorstel om de regeling te wijzigen"))
                .anyMatch(regel -> regel.contains("3 raden ingelicht: het evaluatierapport is vastgesteld"));
        assertThat(termijnen.van(id))
                .filteredOn(termijn -> termijn.onderdeel().equals(id))
                .extracting(Termijnregister.LopendeTermijn::status)
                .containsExactly(Termijnregister.Status.GEHAALD);
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.griffier(deelnemer(0))))
                .contains("Vervolg: een voorstel om de regeling te wijzigen", "kortere wachttijden");
        Evaluatie volgende = opslag.lopend(regeling().id()).orElseThrow();
        assertThat(volgende.uiterlijk()).isEqualTo(rapport.plusYears(4));
        assertThat(volgende.id()).isNotEqualTo(id);
    }

    @Test
    void wie_niet_antwoordt_houdt_de_evaluatie_niet_op() {
        begonnen();
        stel_het_plan_vast("nee");
        beantwoord(0, "goed");
        assertThat(spel.openTaken(id))
                .containsExactly(
                        "Vragenlijst invullen " + deelnemer(1).naam(),
                        "Vragenlijst invullen " + deelnemer(2).naam());

        spel.zet(BEGINT.plusDays(40));
        draai();
        assertThat(spel.openTaken(id)).hasSize(2);
        spel.zet(BEGINT.plusDays(41));
        draai();
        assertThat(spel.openTaken(id)).contains("Evaluatierapport vaststellen");
        beantwoord(1, "onvoldoende");

        stel_het_rapport_vast(Map.of());
        assertThat(spel.openTaken(id)).containsExactly("Vervolg bepalen");
        assertThat(antwoorden.van(id))
                .extracting(Antwoord::stand)
                .containsExactly("beantwoord", "beantwoord", "niet beantwoord");
        bepaal_het_vervolg("verbeterplan");
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Evaluatie afgerond");
    }

    @Test
    void de_secretaris_kan_eerder_beginnen_en_stoppen() {
        elke_vier_jaar_voor_het_laatst_op(VORIGE);
        assertThat(planner.beginNu(regeling().id(), spel.secretaris(regeling())))
                .isEqualTo(id);
        draai();
        assertThat(spel.openTaken(id)).containsExactly("Evaluatieplan vaststellen");
        spel.zet(BEGINT);
        stel_het_plan_vast("nee");

        String pagina = "/procedures/" + id + "/evaluatie/stoppen";
        String secretaris = Mensenwerk.secretaris(regeling());
        assertThat(spel.lees(pagina, secretaris)).contains("Waarom stopt u de evaluatie?");
        assertThat(spel.verzend(pagina, secretaris, "reden", " ").getStatus()).isEqualTo(200);
        assertThat(evaluatie().procedure().fase()).isEqualTo(Fase.LOOPT);
        assertThat(spel.verzend(pagina, secretaris, "reden", "De regeling wordt opgeheven")
                        .getRedirectedUrl())
                .isEqualTo("/procedures/" + id);
        draai();
        assertThat(spel.lees("/procedures/" + id, secretaris)).contains("Reden: De regeling wordt opgeheven");
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(evaluatie().procedure().fase()).isEqualTo(Fase.GESTOPT);
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Evaluatie niet afgerond");
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("De regeling wordt opgeheven"));
        assertThat(opslag.lopend(regeling().id())).isEmpty();
    }

    @Test
    void wat_gepland_is_verschuift_met_de_regeling_en_wat_begonnen_is_niet() {
        elke_vier_jaar_voor_het_laatst_op(VORIGE);
        evaluaties.bewaar(regeling().id(), LocalDate.of(2027, 1, 4), Handelend.SYSTEEM);
        assertThat(evaluatie().uiterlijk()).isEqualTo(LocalDate.of(2031, 1, 4));
        assertThat(termijnen.van(id))
                .extracting(Termijnregister.LopendeTermijn::uiterlijk)
                .contains(LocalDate.of(2031, 1, 4));
        spel.zet(BEGINT);
        draai();
        assertThat(spel.openTaken(id)).as("not on the old day").isEmpty();

        spel.zet(LocalDate.of(2030, 7, 6));
        draai();
        assertThat(spel.openTaken(id)).containsExactly("Evaluatieplan vaststellen");
        evaluaties.bewaar(regeling().id(), LocalDate.of(2027, 1, 5), Handelend.SYSTEEM);
        assertThat(evaluatie().uiterlijk()).isEqualTo(LocalDate.of(2031, 1, 4));
    }

    @Test
    void zonder_termijn_in_de_regeling_wordt_niets_gepland_maar_de_secretaris_kan_beginnen() {
        gekozen = spel.regeling(Regels.STANDAARD);
        evaluaties.bewaar(regeling().id(), VORIGE, Handelend.SYSTEEM);
        assertThat(opslag.lopend(regeling().id())).isEmpty();

        var antwoord = spel.verzend(
                "/procedures/evaluatie/nieuw",
                Mensenwerk.secretaris(regeling()),
                "regeling",
                regeling().id().waarde());
        id = opslag.lopend(regeling().id()).orElseThrow().id();
        assertThat(antwoord.getRedirectedUrl()).isEqualTo("/procedures/" + id);
        draai();
        assertThat(spel.openTaken(id)).containsExactly("Evaluatieplan vaststellen");
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling())))
                .contains("de regeling noemt geen termijn");
    }

    @Test
    void wie_ziet_wat() {
        begonnen();
        String secretaris = Mensenwerk.secretaris(regeling());
        String griffier = Mensenwerk.griffier(deelnemer(1));
        stel_het_plan_vast("nee");
        beantwoord(0, "onvoldoende");
        String pagina = "/procedures/" + id;
        assertThat(spel.lees("/procedures", griffier)).contains(pagina, "deelnemers antwoorden");
        assertThat(spel.lees(pagina, secretaris)).contains("onvoldoende", "Te lang wachten");
        assertThat(spel.lees(pagina, griffier))
                .contains("U ziet het antwoord van uw eigen organisatie")
                .doesNotContain("Te lang wachten");
        assertThat(spel.lees(pagina, Mensenwerk.griffier(deelnemer(0)))).contains("Te lang wachten");
        Regeling andere = spel.regeling(Regels.STANDAARD);
        assertThat(spel.status(pagina, Mensenwerk.secretaris(andere))).isEqualTo(404);
        assertThat(spel.status(pagina + "/evaluatie/stoppen", griffier)).isEqualTo(404);
        assertThat(spel.lees("/zoeken?q=evaluatie", griffier)).contains(pagina);

        spel.zet(BEGINT.plusDays(41));
        draai();
        UUID rapport = stel_het_rapport_vast(Map.of());
        assertThat(spel.lees(pagina, griffier)).contains("Te lang wachten", "De samenwerking is goed");
        assertThat(spel.status("/documenten/" + rapport, griffier)).isEqualTo(200);
        assertThat(spel.status("/documenten/" + rapport, Mensenwerk.secretaris(andere)))
                .isEqualTo(404);
    }

    @Test
    void verkeerde_invoer_wordt_geweigerd_met_een_zin_die_zegt_wat_te_doen() {
        begonnen();
        Map<String, Object> vandaag = plan("nee");
        vandaag.put("antwoordenTot", BEGINT.toString());
        assertThatThrownBy(() -> voltooi("Evaluatieplan vaststellen", vandaag))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Vul een latere dag in");
        stel_het_plan_vast("nee");
        Taak vragenlijst = spel.taak(id, "Vragenlijst invullen", deelnemer(0).naam());
        assertThatThrownBy(() -> spel.voltooi(vragenlijst, Mensenwerk.collegelid(1, deelnemer(0)), antwoord("goed")))
                .isInstanceOf(NietBevoegd.class);
        spel.zet(UITERLIJK.plusDays(1));
        draai();
        UUID stuk = spel.bestand(id, "Evaluatierapport", spel.secretaris(regeling()));
        assertThatThrownBy(() -> voltooi("Evaluatierapport vaststellen", rapport(stuk)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Volgens de regeling moest de evaluatie klaar zijn");
        stel_het_rapport_vast(Map.of("afwijking", "Het onderzoek duurde langer."));
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("Het onderzoek duurde langer."));
        Map<String, Object> teVroeg = new HashMap<>(vervolg("geen"));
        teVroeg.put("besluitOp", UITERLIJK.toString());
        assertThatThrownBy(() -> voltooi("Vervolg bepalen", teVroeg)).isInstanceOf(OngeldigeInvoer.class);
        Taak besluit = spel.taak(id, "Vervolg bepalen", null);
        assertThatThrownBy(() -> spel.voltooi(besluit, Mensenwerk.lid(regeling()), vervolg("geen")))
                .isInstanceOf(NietBevoegd.class);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("evaluatieprocedure");
        Doorlopen.assertAllesDoorlopen("evaluatieDeelnemer");
    }

    private void elke_vier_jaar_voor_het_laatst_op(LocalDate vorige) {
        Termijninstellingen instellingen = Termijninstellingen.STANDAARD.met("evaluatie", Lengte.van("4 jaar"));
        gekozen = spel.regeling(new Regels(instellingen, null, Regels.STANDAARD.stemregels()));
        evaluaties.bewaar(regeling().id(), vorige, Handelend.SYSTEEM);
        id = opslag.lopend(regeling().id()).orElseThrow().id();
    }

    private void begonnen() {
        elke_vier_jaar_voor_het_laatst_op(VORIGE);
        spel.zet(BEGINT);
        draai();
    }

    private Evaluatie evaluatie() {
        return opslag.lees(id);
    }

    private Regeling regeling() {
        return Objects.requireNonNull(gekozen);
    }

    private Organisatie deelnemer(int nummer) {
        return Spel.deelnemer(regeling(), nummer);
    }

    private void draai() {
        Set<String> sleutels = new HashSet<>();
        int voor;
        do {
            voor = sleutels.size();
            sleutels.add(id.toString());
            antwoorden.van(id).forEach(antwoord -> sleutels.add(antwoord.id().toString()));
            spel.draai(sleutels);
            antwoorden.van(id).forEach(antwoord -> sleutels.add(antwoord.id().toString()));
        } while (sleutels.size() > voor);
    }

    private void voltooi(String taak, Map<String, Object> ingevuld) {
        spel.voltooi(spel.taak(id, taak, null), Mensenwerk.secretaris(regeling()), ingevuld);
        draai();
    }

    private static Map<String, Object> plan(String participatie) {
        return new HashMap<>(Map.of(
                "opdrachtgever", "ab",
                "uitvoerder", "Bureau Voorbeeld",
                "reikwijdte", "beide",
                "vraagstelling", "Werkt de samenwerking?",
                "participatie", participatie,
                "participatieToelichting", "Een panel van inwoners.",
                "antwoordenTot", BEGINT.plusDays(40).toString()));
    }

    private void stel_het_plan_vast(String participatie) {
        voltooi("Evaluatieplan vaststellen", plan(participatie));
    }

    private static Map<String, Object> antwoord(String oordeel) {
        return Map.of(
                "doel", oordeel,
                "doelToelichting", "Te lang wachten",
                "taakuitvoering", "goed",
                "financien", "voldoende",
                "samenwerking", "goed");
    }

    private void beantwoord(int nummer, String oordeel) {
        spel.voltooi(
                spel.taak(id, "Vragenlijst invullen", deelnemer(nummer).naam()),
                Mensenwerk.bestuurssecretaris(deelnemer(nummer)),
                antwoord(oordeel));
        draai();
    }

    private Map<String, Object> rapport(UUID stuk) {
        return new HashMap<>(Map.of(
                "rapport", stuk.toString(),
                "conclusies", "De samenwerking is goed",
                "vastgesteldOp", Dagen.vandaag(spel.klok).toString()));
    }

    private UUID stel_het_rapport_vast(Map<String, Object> meer) {
        UUID stuk = spel.bestand(id, "Evaluatierapport", spel.secretaris(regeling()));
        Map<String, Object> ingevuld = rapport(stuk);
        ingevuld.putAll(meer);
        voltooi("Evaluatierapport vaststellen", ingevuld);
        return stuk;
    }

    private Map<String, Object> vervolg(String vervolg) {
        return Map.of(
                "vervolg",
                vervolg,
                "vervolgToelichting",
                "Het bestuur neemt de conclusies over.",
                "besluitOp",
                Dagen.vandaag(spel.klok).toString());
    }

    private void bepaal_het_vervolg(String vervolg) {
        voltooi("Vervolg bepalen", vervolg(vervolg));
    }

    private String definitie() {
        return processen
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult()
                .getProcessDefinitionId();
    }

    /** As an upgrade does years later: the same process with a new version, its forms with it. */
    private void het_model_wordt_opnieuw_uitgebracht() throws Exception {
        String model = "processes/evaluatie/evaluatieprocedure.bpmn";
        var uitgave = modellen.createDeployment()
                .name("later")
                .addString(
                        model,
                        Files.readString(Path.of(model), StandardCharsets.UTF_8)
                                .replace("versionTag=\"1\"", "versionTag=\"2\""));
        try (var formulieren = Files.list(Path.of("forms/evaluatie"))) {
            for (Path formulier : formulieren.toList()) {
                uitgave.addString(formulier.toString(), Files.readString(formulier, StandardCharsets.UTF_8));
            }
        }
        uitgave.deploy();
    }
}
