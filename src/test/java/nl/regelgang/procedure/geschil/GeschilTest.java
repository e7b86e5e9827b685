package nl.regelgang.procedure.geschil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.openbaar.OpenbareProcedures;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Rondespel;
import nl.regelgang.procedure.Scenario;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.toegang.Toegang;
import org.jsoup.Jsoup;
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

/** A geschil from the melding to the besluit (Wgr art. 28 and 29), on the real engine and all real modules. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GeschilTest {

    private static final String NIEUW = "/procedures/geschil/nieuw";
    private static final LocalDate NU = LocalDate.of(2027, 3, 1);
    private static final String GS = "toezicht.pv25";

    @Autowired
    private Spel spel;

    @Autowired
    private Rondespel ronde;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Treden treden;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private List<OpenbareProcedures> openbaar;

    @Autowired
    private JdbcClient jdbc;

    private @Nullable Regeling gekozen;
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void doek_op() {
        spel.zet(NU);
        gekozen = spel.regeling(Regels.STANDAARD);
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void wie_er_na_overleg_niet_uitkomt_legt_het_voor_en_gs_dragen_een_besluit_op() {
        stappen(Trede.Soort.AMBTELIJK_OVERLEG, Trede.Soort.BESTUURLIJK_OVERLEG);
        meld(Map.of("aard", "BESLUIT"), datum("besluitBekendOp", NU));
        assertThat(spel.lees(pad(), college(0)))
                .contains("Wie beslist: gedeputeerde staten van Gelderland", "(Wgr art. 28 lid 1)")
                .contains("Een geschil houdt niets tegen");
        assertThat(dag("overlegVoeren0")).isEqualTo(NU.plusWeeks(4));
        assertThat(dag("geschilVoorleggen")).as("six weeks after the besluit").isEqualTo(NU.plusWeeks(6));
        assertThat(spel.status(pad(), GS))
                .as("gedeputeerde staten read it when it is theirs")
                .isEqualTo(404);
        assertThat(spel.status(pad(), Mensenwerk.griffier(Spel.deelnemer(regeling(), 2))))
                .as("who is no party reads nothing")
                .isEqualTo(404);
        assertThat(openbaar).allSatisfy(bron -> assertThat(bron.van(regeling().id()))
                .as("no rule says that a geschil is openbaar")
                .isEmpty());
        overleg("niet", "Er is over de cijfers gesproken.");
        spel.zet(NU.plusWeeks(2));
        overleg("niet", "Het bestuur houdt vast aan zijn uitleg.");
        spel.zet(NU.plusWeeks(7));
        assertThatThrownBy(() -> leg_voor(Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Dit is te laat. Uiterlijk maandag 12 april 2027");
        UUID brief = spel.bestand(id, "Verzoek", collegeHandelend());
        leg_voor(Map.of("afwijking", "Partijen waren nog in gesprek.", "stuk", brief.toString()));
        assertThat(spel.openTaken(id)).containsExactly("Minnelijke oplossing zoeken");
        assertThat(spel.lees(pad(), GS))
                .contains("Er is over de cijfers gesproken.", "Het bestuur houdt vast aan zijn uitleg.");
        assertThat(dossier(GS)).contains("journaal.txt", "stukken.txt", "stukken/01-stuk.pdf");
        assertThat(spel.status(pad() + "/dossier.zip", Mensenwerk.griffier(Spel.deelnemer(regeling(), 2))))
                .isEqualTo(404);
        assertThat(dag("opGeschilBeslissen"))
                .as("sixteen weeks after the end of the beroepstermijn")
                .isEqualTo(NU.plusWeeks(22));
        assertThat(spel.taken
                        .context(spel.taak(id, "Minnelijke oplossing zoeken", null))
                        .toelichting())
                .anyMatch(zin -> zin.startsWith("Geprobeerd: ambtelijk overleg op maandag 1 maart 2027."));
        gs("Minnelijke oplossing zoeken", Map.of("uitkomst", "niet", "verslag", "Partijen blijven bij hun standpunt."));
        hoor();
        assertThatThrownBy(() -> beslis("opdracht", Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Kies welk bestuur");
        assertThatThrownBy(() -> beslis("opdracht", Map.of("opdrachtAan", "wederpartij")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("(Wgr art. 28 lid 2)");
        LocalDate tot = NU.plusWeeks(10);
        beslis("opdracht", Map.of("opdrachtAan", "wederpartij", "opdrachtTot", tot.toString()));
        assertThat(spel.openTaken(id)).containsExactly("Opgedragen besluit nemen");
        assertThat(dag("opgedragenBesluitNemen")).isEqualTo(tot);
        voltooi(
                "Opgedragen besluit nemen",
                Mensenwerk.secretaris(regeling()),
                Map.of("genomenOp", vandaag(), "besluit", "De bijdrage is aangepast."));
        assertThat(procedures.lees(id).stand()).isEqualTo("beslist, en het opgedragen besluit is genomen");
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.lees(pad() + "/journaal", college(0)))
                .as("each party reads what gedeputeerde staten and the other did")
                .contains("Partijen gehoord op", "Wgr art. 28 lid 2");
        assertThat(spel.journaal.klopt(id)).isTrue();
    }

    @Test
    void gs_verdagen_hun_beslissing_een_keer_met_reden_en_een_nieuwe_dag() {
        meld(Map.of("aard", "BESLUIT"), datum("besluitBekendOp", NU));
        leg_voor(Map.of());
        String verdaging = pad() + "/geschil-verdaging";
        LocalDate termijn = NU.plusWeeks(22);
        assertThat(spel.status(verdaging, college(0))).as("a party").isEqualTo(403);
        assertThat(spel.lees(verdaging, GS))
                .contains("uiterlijk op maandag 2 augustus 2027", "uiterlijk maandag 11 oktober 2027");
        assertThat(verdaag(termijn, "Nader advies.")).contains("Kies een dag na maandag 2 augustus 2027");
        assertThat(verdaag(NU.plusWeeks(32).plusDays(1), "Nader advies."))
                .as("ten weeks at most")
                .contains("niet later dan maandag 11 oktober 2027 (Awb art. 7:24 lid 4)");
        assertThat(verdaag(NU.plusWeeks(30), " ")).contains("waarom er meer tijd nodig is");
        verdaag(NU.plusWeeks(30), "Er is nader advies gevraagd.");
        assertThat(dag("opGeschilBeslissen")).isEqualTo(NU.plusWeeks(30));
        assertThat(spel.taak(id, "Minnelijke oplossing zoeken", null).uiterlijk())
                .isEqualTo(NU.plusWeeks(30));
        assertThat(spel.journaal(id)).anyMatch(een -> een.contains("Reden: Er is nader advies gevraagd."));
        assertThat(spel.lees(pad(), college(0))).contains("Beslissing verdaagd", "Reden: Er is nader advies gevraagd.");
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("bericht over een geschil"))
                .as("to each party about the melding and the verdaging, and to gedeputeerde staten about the verdaging")
                .hasSize(5);
        assertThat(spel.status(verdaging, GS)).as("once").isEqualTo(409);
        gs("Minnelijke oplossing zoeken", Map.of("uitkomst", "niet", "verslag", "Niet gelukt."));
        hoor();
        spel.zet(NU.plusWeeks(30).plusDays(1));
        assertThatThrownBy(() -> beslis("afgewezen", Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Dit is te laat.");
        beslis("afgewezen", Map.of("afwijking", "Het advies kwam laat."));
        assertThat(spel.openTaken(id)).isEmpty();
    }

    @Test
    void zonder_besluit_is_er_geen_termijn_om_te_verdagen_en_na_de_termijn_kan_het_niet_meer() {
        meld(Map.of());
        leg_voor(Map.of());
        assertThat(spel.lees(pad(), GS)).doesNotContain("Beslissing verdagen");
        assertThat(spel.status(pad() + "/geschil-verdaging", GS)).isEqualTo(409);
        meld(Map.of("aard", "BESLUIT"), datum("besluitBekendOp", NU));
        leg_voor(Map.of());
        spel.zet(NU.plusWeeks(22));
        assertThat(spel.lees(pad(), GS)).contains("Beslissing verdagen");
        spel.zet(NU.plusWeeks(22).plusDays(1));
        assertThat(spel.lees(pad(), GS)).doesNotContain("Beslissing verdagen");
        assertThat(spel.status(pad() + "/geschil-verdaging", GS)).isEqualTo(409);
    }

    @Test
    void een_beheerder_legt_vast_welke_stappen_de_regeling_vraagt_en_een_geschil_begint_daarmee() {
        String beheer = "/beheer/regelingen/" + regeling().id() + "/geschilstappen";
        assertThat(fouten(beheer, Map.of("artikel-2", "artikel 30")))
                .as("all that is wrong at once, and what is half filled in is not lost")
                .containsExactly(
                        "Vul ‘Vanaf welke dag geldt dit?’ in.",
                        "Kies een stap uit de lijst.",
                        "Schrijf bij stap 2 een termijn, bijvoorbeeld 6 weken.");
        assertThat(fouten(beheer, Map.of()))
                .hasSize(2)
                .contains("Kies ten minste één stap, of laat deze pagina zoals zij is.");
        Map<String, String> velden = new HashMap<>(datum("vanaf", NU));
        velden.putAll(Map.of(
                "soort-1", Trede.Soort.AMBTELIJK_OVERLEG.name(),
                "artikel-1", "artikel 30 lid 1",
                "termijn-1", "6 weken"));
        assertThat(ronde.start(beheer, id, spel.beheerder(), velden).getRedirectedUrl())
                .isEqualTo(beheer);
        assertThat(treden.op(regeling().id(), NU))
                .containsExactly(new Trede(Trede.Soort.AMBTELIJK_OVERLEG, "artikel 30 lid 1", Lengte.van("6 weken")));
        assertThat(spel.lees(beheer, spel.beheerder())).contains("artikel 30 lid 1");
        meld(Map.of());
        assertThat(spel.openTaken(id)).containsExactly("Overleg voeren");
        assertThat(dag("overlegVoeren0")).isEqualTo(NU.plusWeeks(6));
    }

    @Test
    void neemt_het_bestuur_het_besluit_niet_op_tijd_dan_doen_gs_het() {
        meld(Map.of());
        leg_voor(Map.of());
        gs("Minnelijke oplossing zoeken", Map.of("uitkomst", "niet", "verslag", "Niet gelukt."));
        hoor();
        LocalDate tot = NU.plusWeeks(4);
        beslis("opdracht", Map.of("opdrachtAan", "indiener", "opdrachtTot", tot.toString()));
        spel.zet(tot);
        spel.draai(Set.of(id.toString()));
        assertThat(spel.openTaken(id))
                .as("on the last day it is still the bestuur's")
                .containsExactly("Opgedragen besluit nemen");
        spel.zet(tot.plusDays(1));
        spel.draai(Set.of(id.toString()));
        assertThat(spel.openTaken(id)).containsExactly("Besluit in de plaats nemen");
        gs("Besluit in de plaats nemen", Map.of("genomenOp", vandaag(), "besluit", "Het college betaalt."));
        assertThat(spel.journaal(id))
                .anyMatch(een -> een.startsWith("Besluit genomen in de plaats van het bestuur op"));
    }

    @Test
    void liggen_deelnemers_in_twee_provincies_dan_overleggen_gs_en_bij_spoed_besluiten_zij_zelf() {
        OrganisatieId elders = Spel.deelnemer(regeling(), 2).id();
        jdbc.sql("update organisatie set provincie = 'pv26' where id = ?")
                .param(elders.code())
                .update();
        meld(Map.of());
        spel.zet(NU.plusDays(1));
        leg_voor(Map.of());
        gs("Minnelijke oplossing zoeken", Map.of("uitkomst", "niet", "verslag", "Geen tijd."));
        hoor();
        assertThat(spel.openTaken(id)).containsExactly("Provincies raadplegen");
        gs("Provincies raadplegen", Map.of("overlegOp", vandaag(), "verslag", "Zij zijn het eens."));
        assertThat(spel.journaal(id)).anyMatch(een -> een.contains("gedeputeerde staten van Utrecht"));
        assertThatThrownBy(() -> beslis("spoed", Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("(Wgr art. 28 lid 3)");
        beslis("spoed", Map.of("besluit", "De dijk wordt nu hersteld."));
        assertThat(procedures.lees(id).stand()).isEqualTo("beslist");
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Geschil beslist");
    }

    @Test
    void een_omgevingsdienst_met_een_provincie_krijgt_geen_artikel_28_maar_de_kroon() {
        gekozen = spel.regeling(
                Regels.STANDAARD, OrganisatieSoort.GEMEENTE, OrganisatieSoort.GEMEENTE, OrganisatieSoort.PROVINCIE);
        stappen(Trede.Soort.MEDIATION);
        assertThat(spel.lees(NIEUW, college(0)))
                .contains("bij koninklijk besluit", "(Grondwet art. 136)")
                .doesNotContain("Wgr art. 28 lid 1");
        meld(Map.of());
        assertThat(spel.lees(pad(), college(0))).contains("Wie beslist: de Kroon");
        overleg("niet", "De mediator gaf het op.");
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(procedures.lees(id).stand()).isEqualTo("verwezen naar de Kroon, bij koninklijk besluit");
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("bericht over een geschil"))
                .hasSize(4);
    }

    @Test
    void partijen_worden_het_eens_in_elke_stap() {
        stappen(Trede.Soort.PEER_REVIEW, Trede.Soort.COMMISSIE_VAN_WIJZEN);
        meld(Map.of());
        overleg("opgelost", "De collega's gaven een goed advies.");
        assertThat(procedures.lees(id).stand()).isEqualTo("minnelijk opgelost");
        assertThat(spel.lees(pad(), college(0))).contains("niet meer nodig");

        meld(Map.of());
        assertThatThrownBy(() -> spel.voltooi(
                        spel.taak(id, "Overleg voeren", null),
                        Mensenwerk.collegelid(1, Spel.deelnemer(regeling(), 0)),
                        overlegvelden("niet", "x")))
                .as("a collegelid is no party himself")
                .isInstanceOf(NietBevoegd.class);
        assertThat(spel.status(pad() + "/geschil-einde", Mensenwerk.secretaris(regeling())))
                .as("the other party")
                .isEqualTo(403);
        assertThat(post(pad() + "/geschil-einde", Map.of()).getStatus()).isEqualTo(422);
        post(pad() + "/geschil-einde", Map.of("hoe", "eens", "uitleg", "De bijdrage wordt gedeeld."));
        spel.draai(Set.of(id.toString()));
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(spel.journaal(id)).contains("Partijen zijn het eens geworden. De bijdrage wordt gedeeld.");
        assertThat(post(pad() + "/geschil-einde", Map.of("hoe", "eens", "uitleg", "Nog eens."))
                        .getStatus())
                .isEqualTo(409);

        zonder_stappen();
        leg_voor(Map.of());
        gs("Minnelijke oplossing zoeken", Map.of("uitkomst", "opgelost", "verslag", "Met hulp van de gedeputeerde."));
        assertThat(procedures.lees(id).stand()).isEqualTo("minnelijk opgelost");

        zonder_stappen();
        leg_voor(Map.of());
        post(pad() + "/geschil-einde", Map.of("hoe", "ingetrokken", "uitleg", "Wij zien ervan af."));
        spel.draai(Set.of(id.toString()));
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.GESTOPT);
        assertThat(spel.openTaken(id)).isEmpty();
    }

    @Test
    void wie_geen_partij_is_wordt_geweigerd_met_het_artikel() throws Exception {
        assertThat(spel.status(NIEUW, Mensenwerk.lid(regeling()))).isEqualTo(403);
        assertThat(spel.lees(NIEUW, Mensenwerk.collegelid(1, Spel.deelnemer(regeling(), 0))))
                .contains("Een geschil is er tussen besturen", "(Wgr art. 28 lid 1)");
        Regeling andere = spel.regeling(Regels.STANDAARD);
        Map<String, String> vanEenAnder = velden(
                Map.of("partij", andere.id() + " " + Spel.deelnemer(andere, 0).uitvoerendOrgaan()));
        assertThat(ronde.start(NIEUW, UUID.randomUUID(), college(0), vanEenAnder)
                        .getContentAsString())
                .contains("U treedt bij deze regeling niet op voor een partij", "(Wgr art. 28 lid 1)");
        Map<String, String> metZichzelf = velden(Map.of(
                "wederpartij", Spel.deelnemer(regeling(), 0).uitvoerendOrgaan().toString()));
        assertThat(ronde.start(NIEUW, UUID.randomUUID(), college(0), metZichzelf)
                        .getContentAsString())
                .contains("niet uw eigen organisatie (Wgr art. 28 lid 1)");
    }

    @Test
    void hetzelfde_formulier_nog_eens_zenden_maakt_geen_tweede_geschil() {
        meld(Map.of());
        assertThat(ronde.start(NIEUW, id, college(0), velden(Map.of())).getRedirectedUrl())
                .as("leads to the one that it began")
                .isEqualTo(pad());
        assertThat(ronde.start(NIEUW, id, college(1), velden(Map.of())).getStatus())
                .as("who may not see it, hears of nothing")
                .isEqualTo(404);
        assertThat(spel.openTaken(id)).containsExactly("Geschil voorleggen");
    }

    @Test
    void een_geschil_uit_een_andere_procedure_verwijst_terug_en_houdt_die_niet_op() {
        meld(Map.of());
        UUID eerste = id;
        Fase voor = procedures.lees(eerste).fase();
        meld(Map.of("bij", eerste.toString(), "onderwerp", "de kosten"));
        assertThat(spel.lees(pad(), college(0)))
                .contains("Komt voort uit", "geschil over de bijdrage", "/procedures/" + eerste);
        assertThat(spel.lees("/procedures/" + eerste, college(0))).contains("Geschil over de kosten: gemeld");
        assertThat(procedures.lees(eerste).fase()).isEqualTo(voor);
        assertThat(spel.openTaken(eerste)).containsExactly("Geschil voorleggen");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("geschilprocedure");
        Doorlopen.assertAllesDoorlopen("geschilbeslissing");
    }

    private Regeling regeling() {
        return Objects.requireNonNull(gekozen);
    }

    private String college(int nummer) {
        return Mensenwerk.bestuurssecretaris(Spel.deelnemer(regeling(), nummer));
    }

    private Handelend collegeHandelend() {
        return toegang.handelend(college(0), Spel.deelnemer(regeling(), 0).uitvoerendOrgaan());
    }

    private List<String> dossier(String persoon) {
        List<String> namen = new ArrayList<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(spel.haal(pad() + "/dossier.zip", persoon)))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                namen.add(deel.getName());
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return namen;
    }

    private String pad() {
        return "/procedures/" + id;
    }

    private String vandaag() {
        return spel.vandaag().toString();
    }

    private LocalDate dag(String soort) {
        return termijnen.van(id).stream()
                .filter(termijn -> termijn.soort().equals(soort))
                .findFirst()
                .orElseThrow()
                .uiterlijk();
    }

    private void stappen(Trede.Soort... soorten) {
        treden.bewaar(
                regeling().id(),
                NU.minusYears(1),
                List.of(soorten).stream()
                        .map(soort -> new Trede(soort, "artikel 34", Lengte.weken(4)))
                        .toList(),
                Handelend.SYSTEEM);
    }

    private void zonder_stappen() {
        gekozen = spel.regeling(Regels.STANDAARD);
        meld(Map.of());
    }

    private static Map<String, String> datum(String veld, LocalDate dag) {
        return Map.of(
                veld + ".dag", String.valueOf(dag.getDayOfMonth()),
                veld + ".maand", String.valueOf(dag.getMonthValue()),
                veld + ".jaar", String.valueOf(dag.getYear()));
    }

    private Map<String, String> velden(Map<String, String> meer) {
        Map<String, String> velden = new HashMap<>(Map.of(
                "partij", regeling().id() + " " + Spel.deelnemer(regeling(), 0).uitvoerendOrgaan(),
                "wederpartij", regeling().dagelijksBestuur().toString(),
                "aard", "REGELING",
                "onderwerp", "de bijdrage",
                "omschrijving", "De bijdrage is verkeerd berekend."));
        velden.putAll(meer);
        return velden;
    }

    private void meld(Map<String, String> meer) {
        meld(meer, Map.of());
    }

    private void meld(Map<String, String> meer, Map<String, String> nogMeer) {
        Map<String, String> alle = velden(meer);
        alle.putAll(nogMeer);
        String naar = Objects.requireNonNull(
                ronde.start(NIEUW, UUID.randomUUID(), college(0), alle).getRedirectedUrl());
        id = UUID.fromString(naar.substring("/procedures/".length()));
        spel.draai(Set.of(id.toString()));
    }

    private MockHttpServletResponse post(String pad, Map<String, String> velden) {
        return ronde.start(pad, id, college(0), velden);
    }

    private Map<String, Object> overlegvelden(String uitkomst, String verslag) {
        return Map.of(
                "gevoerdOp",
                vandaag(),
                "deelnemers",
                "de portefeuillehouders",
                "uitkomst",
                uitkomst,
                "verslag",
                verslag);
    }

    private void overleg(String uitkomst, String verslag) {
        voltooi("Overleg voeren", college(0), overlegvelden(uitkomst, verslag));
    }

    private void leg_voor(Map<String, Object> meer) {
        Map<String, Object> ingevuld =
                new HashMap<>(Map.of("verzoek", "Bepaal de bijdrage.", "voorgelegdOp", vandaag()));
        ingevuld.putAll(meer);
        voltooi("Geschil voorleggen", college(0), ingevuld);
    }

    private List<String> fouten(String pad, Map<String, String> velden) {
        try {
            return Jsoup.parse(ronde.start(pad, id, spel.beheerder(), velden).getContentAsString())
                    .select("#fouten-kop ~ ul li")
                    .eachText();
        } catch (UnsupportedEncodingException fout) {
            throw new AssertionError(fout);
        }
    }

    private String verdaag(LocalDate tot, String reden) {
        Map<String, String> velden = new HashMap<>(datum("tot", tot));
        velden.put("reden", reden);
        try {
            return ronde.start(pad() + "/geschil-verdaging", id, GS, velden).getContentAsString();
        } catch (UnsupportedEncodingException fout) {
            throw new AssertionError(fout);
        }
    }

    private void hoor() {
        gs("Partijen horen", Map.of("gehoordOp", vandaag(), "indiener", "Te veel.", "wederpartij", "Juist genoeg."));
    }

    private void beslis(String uitkomst, Map<String, Object> meer) {
        Map<String, Object> ingevuld = new HashMap<>(
                Map.of("uitkomst", uitkomst, "motivering", "Artikel 23 is duidelijk.", "beslotenOp", vandaag()));
        ingevuld.putAll(meer);
        gs("Op geschil beslissen", ingevuld);
    }

    private void gs(String taak, Map<String, Object> ingevuld) {
        voltooi(taak, GS, ingevuld);
    }

    private void voltooi(String taak, String persoon, Map<String, Object> ingevuld) {
        spel.voltooi(spel.taak(id, taak, null), persoon, ingevuld);
        spel.draai(Set.of(id.toString()));
    }
}
