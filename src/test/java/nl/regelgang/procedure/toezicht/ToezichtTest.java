package nl.regelgang.procedure.toezicht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Scenario;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.procesmotor.Positie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnen.Proceduresoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a toezichthouder does with what he gets (Gemeentewet art. 201 and 203-209), on the real engine. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ToezichtTest {

    private static final LocalDate ONTVANGEN = LocalDate.of(2027, 7, 20);
    private static final LocalDate NIEUWJAAR = LocalDate.of(2028, 1, 1);

    @Autowired
    private Spel spel;

    @Autowired
    private Toezichten toezichten;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Termijnregister termijnen;

    @Autowired
    private PlatformTransactionManager transacties;

    @Autowired
    private ApplicationEventPublisher feiten;

    @Autowired
    private MockMvc site;

    private Toezichtspel toezicht;
    private Regeling regeling;
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void doek_op() {
        toezicht =
                new Toezichtspel(spel, toezichten, toestemmingen, new TransactionTemplate(transacties), feiten, site);
        spel.zet(ONTVANGEN);
        regeling = spel.regeling(Regels.STANDAARD);
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void zwijgt_de_toezichthouder_tot_het_begrotingsjaar_dan_is_geen_goedkeuring_nodig() {
        ontvangt_de_begroting(false);
        assertThat(spel.openTaken(id)).containsExactly("Toezichtregime bepalen");
        assertThat(termijn("toezichtregimeBepalen").uiterlijk()).isEqualTo(LocalDate.of(2027, 12, 31));
        spel.zet(LocalDate.of(2027, 12, 31));
        toezicht.draai(id);
        assertThat(spel.openTaken(id)).as("the last day is still his").containsExactly("Toezichtregime bepalen");

        spel.zet(NIEUWJAAR);
        toezicht.draai(id);
        assertThat(spel.openTaken(id)).isEmpty();
        is_geeindigd_met("Repressief toezicht", "repressief toezicht");
        assertThat(spel.journaal(id))
                .anyMatch(regel -> regel.contains("Er is geen mededeling gedaan tot en met vrijdag 31 december 2027"));
        assertThat(spel.lees("/procedures/" + id, griffier(0)))
                .contains("Repressief toezicht: er is geen goedkeuring nodig");
    }

    @Test
    void de_toezichthouder_deelt_mee_dat_het_toezicht_repressief_is() {
        ontvangt_de_begroting(false);
        toezicht.bepaalt(regeling, id, "regime", "repressief");
        is_geeindigd_met("Repressief toezicht", "repressief toezicht");
        assertThat(termijn("toezichtregimeBepalen").status()).isEqualTo(Status.GEHAALD);
        assertThat(spel.verzonden(id))
                .contains("bericht van de toezichthouder aan " + Mensenwerk.adres(Mensenwerk.secretaris(regeling)))
                .filteredOn(een -> een.startsWith("bericht van de toezichthouder"))
                .as("the secretaris and three griffies")
                .hasSize(4);
        assertThat(spel.lees("/procedures/" + id + "/journaal", Mensenwerk.secretaris(regeling)))
                .as("what the toezichthouder did is for the bestuur to read")
                .contains("Repressief toezicht");
    }

    @Test
    void preventief_toezicht_met_goedkeuring_na_verdaging() {
        ontvangt_de_begroting(false);
        LocalDate mededeling = LocalDate.of(2027, 9, 1);
        spel.zet(mededeling);
        wordt_preventief();
        assertThat(spel.openTaken(id)).containsExactly("Over goedkeuring besluiten");
        assertThat(termijn("overGoedkeuringBesluiten").uiterlijk())
                .as("thirteen weeks from the mededeling")
                .isEqualTo(mededeling.plusWeeks(13));
        assertThat(spel.motor.positie(id.toString()).orElseThrow().stappen())
                .filteredOn(stap -> stap.status() == Positie.Status.MOGELIJK)
                .extracting(Positie.Stap::naam)
                .as("goedkeuring can be given or not, and only one of both will")
                .containsExactlyInAnyOrder("Verdaging meedelen", "Goedkeuring verleend", "Goedkeuring onthouden");

        toezicht.besluit(regeling, id, "besluit", "verdaagd", "motivering", "Er is nader onderzoek nodig.");
        assertThat(spel.openTaken(id)).containsExactly("Over goedkeuring besluiten");
        assertThat(termijn("overGoedkeuringBesluiten").uiterlijk()).isEqualTo(mededeling.plusWeeks(26));
        wordt_geweigerd("besluit", "Verdagen kan één keer", "verdaagd");

        toezicht.besluit(regeling, id, "besluit", "goedgekeurd", "motivering", "Het evenwicht is hersteld.");
        is_geeindigd_met("Goedkeuring verleend", "goedgekeurd");
        assertThat(termijn("overGoedkeuringBesluiten").status()).isEqualTo(Status.GEHAALD);
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling)))
                .contains("Het evenwicht is hersteld.", "nader onderzoek nodig")
                .doesNotContain("Toestemming vragen");
    }

    @Test
    void goedkeuring_onthouden_kan_alleen_op_de_gronden_van_de_wet_en_daarna_is_toestemming_nodig() {
        ontvangt_de_begroting(false);
        wordt_preventief();
        wordt_geweigerd("weigergrond", "Gemeentewet art. 206", "onthouden");
        toezicht.besluit(
                regeling,
                id,
                "besluit",
                "onthouden",
                "weigergrond",
                "financieel_belang",
                "motivering",
                "Het tekort blijft.");
        is_geeindigd_met("Goedkeuring onthouden", "goedkeuring onthouden");
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("wegens strijd met het algemene financiële"));
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling)))
                .contains("Toestemming vragen");
    }

    @Test
    void toestemming_die_na_twee_maanden_niet_is_geweigerd_is_verleend() {
        ontvangt_de_begroting(false);
        wordt_preventief();
        toezicht.vraagt_toestemming(id, Mensenwerk.secretaris(regeling), ONTVANGEN, "toestemming", "Inhuur meldkamer");
        assertThat(spel.openTaken(id)).contains("Over toestemming besluiten");
        Toestemming aanvraag = toestemmingen.van(id).get(0);
        assertThat(aanvraag.uiterlijk()).isEqualTo(LocalDate.of(2027, 9, 20));
        spel.zet(LocalDate.of(2027, 9, 20));
        toezicht.draai(id);
        assertThat(toestemmingen.lees(aanvraag.id()).besluit()).isNull();

        spel.zet(LocalDate.of(2027, 9, 21));
        toezicht.draai(id);
        assertThat(toestemmingen.lees(aanvraag.id()).stand()).isEqualTo("van rechtswege verleend");
        assertThat(spel.openTaken(id)).containsExactly("Over goedkeuring besluiten");
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling)))
                .contains("Binnen twee maanden is geen besluit verzonden.");
        assertThat(spel.journaal.van(id))
                .filteredOn(regel -> regel.omschrijving().startsWith("Toestemming van rechtswege"))
                .singleElement()
                .satisfies(regel -> assertThat(regel.grondslag()).hasToString("Gemeentewet art. 208 lid 3"));
    }

    @Test
    void de_toezichthouder_besluit_op_een_aanvraag_en_hoort_van_spoed() {
        ontvangt_de_begroting(false);
        wordt_preventief();
        String secretaris = Mensenwerk.secretaris(regeling);
        toezicht.vraagt_toestemming(id, secretaris, ONTVANGEN, "toestemming", "Inhuur");
        assertThatThrownBy(() -> toezicht.doet(
                        regeling,
                        id,
                        "Over toestemming besluiten",
                        Toezichtspel.met(
                                Map.of("besluitOp", ONTVANGEN), "besluit", "afgewezen", "toelichting", "Nee.")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Gemeentewet art. 208 lid 2");
        toezicht.doet(
                regeling,
                id,
                "Over toestemming besluiten",
                Toezichtspel.met(Map.of("besluitOp", ONTVANGEN), "besluit", "verleend", "toelichting", "Tot € 5.000."));
        toezicht.vraagt_toestemming(id, secretaris, ONTVANGEN, "spoed", "Noodreparatie");
        assertThat(spel.openTaken(id)).containsExactly("Over goedkeuring besluiten");
        assertThat(spel.lees("/procedures/" + id, secretaris))
                .contains("Tot € 5.000.", "gemeld wegens spoed", "Noodreparatie");
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.equals(
                        "bericht voor de toezichthouder aan " + Mensenwerk.adres(toezicht.toezichthouder(regeling))))
                .hasSize(2);
    }

    @Test
    void een_raad_brengt_een_zienswijze_naar_voren_bij_de_toezichthouder_en_maar_een_keer() {
        ontvangt_de_begroting(false);
        assertThat(zienswijze(0, ONTVANGEN, "De bijdrage stijgt te hard.").getRedirectedUrl())
                .isEqualTo("/procedures/" + id);
        assertThat(inhoud(zienswijze(0, ONTVANGEN, "Nog een keer."))).contains("Uw raad heeft al een zienswijze");
        assertThat(zienswijzetekst(0))
                .contains("Uw raad heeft al een zienswijze")
                .doesNotContain("Zienswijze naar voren brengen");
        assertThat(zienswijzetekst(1)).contains("Zienswijze naar voren brengen");
        assertThat(inhoud(zienswijze(1, ONTVANGEN.plusDays(1), "Morgen."))).contains("De datum ligt in de toekomst");
        assertThat(spel.lees(
                        "/taken/"
                                + spel.taak(id, "Toezichtregime bepalen", null).id(),
                        toezicht.toezichthouder(regeling)))
                .contains("De bijdrage stijgt te hard.");

        wordt_preventief();
        toezicht.besluit(regeling, id, "besluit", "goedgekeurd", "motivering", "Akkoord.");
        assertThat(zienswijze(1, ONTVANGEN, "Te laat.").getStatus())
                .as("after the besluit (Wgr art. 35 lid 5)")
                .isEqualTo(409);
        assertThat(zienswijzetekst(1))
                .contains("heeft besloten op dinsdag 20 juli 2027", "Wgr art. 35 lid 5")
                .doesNotContain("Zienswijze naar voren brengen");
    }

    @Test
    void een_wijziging_volgt_het_regime_van_de_begroting_van_dat_jaar() {
        ontvangt_de_begroting(false);
        UUID begroting = id;
        wordt_preventief();
        id = toezicht.ontvangt(regeling, Proceduresoort.BEGROTINGSWIJZIGING, 2028, false);
        assertThat(spel.openTaken(id)).as("without asking again").containsExactly("Over goedkeuring besluiten");
        assertThat(lopend("overGoedkeuringBesluiten"))
                .as("until the begroting is approved")
                .isEmpty();

        spel.zet(LocalDate.of(2027, 9, 1));
        toezicht.besluit(regeling, begroting, "besluit", "goedgekeurd", "motivering", "Akkoord.");
        assertThat(termijn("overGoedkeuringBesluiten").uiterlijk())
                .as("Gemeentewet art. 207 lid 2")
                .isEqualTo(LocalDate.of(2027, 12, 1));
        toezicht.besluit(regeling, id, "besluit", "goedgekeurd", "motivering", "Akkoord.");
        is_geeindigd_met("Goedkeuring verleend", "goedgekeurd");
    }

    @Test
    void een_wijziging_onder_repressief_toezicht_vraagt_niets() {
        ontvangt_de_begroting(false);
        toezicht.bepaalt(regeling, id, "regime", "repressief");
        id = toezicht.ontvangt(regeling, Proceduresoort.BEGROTINGSWIJZIGING, 2028, false);
        assertThat(spel.openTaken(id)).isEmpty();
        is_geeindigd_met("Repressief toezicht", "repressief toezicht");
        assertThat(zienswijzetekst(0)).contains("van de vastgestelde begrotingswijziging vindt");
        assertThat(zienswijze(0, ONTVANGEN, "Ook hierover.").getRedirectedUrl()).isEqualTo("/procedures/" + id);
    }

    @Test
    void de_toezichthouder_stelt_de_jaarrekening_vast_die_het_bestuur_niet_vaststelt() {
        id = toezicht.ontvangt(regeling, Proceduresoort.JAARREKENING, 2026, false);
        assertThat(spel.openTaken(id)).containsExactly("Vaststelling vastleggen");
        assertThatThrownBy(() -> toezicht.doet(
                        regeling,
                        id,
                        "Vaststelling vastleggen",
                        Toezichtspel.met(Map.of("besluitOp", ONTVANGEN.minusDays(1)), "motivering", "Vastgesteld.")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("latere dag");
        toezicht.doet(
                regeling,
                id,
                "Vaststelling vastleggen",
                Toezichtspel.met(Map.of("besluitOp", ONTVANGEN), "motivering", "Zonder aanpassing."));
        is_geeindigd_met("Jaarrekening vastgesteld door toezichthouder", "vastgesteld door de toezichthouder");
        assertThat(spel.lees("/procedures/" + id, griffier(0))).contains("Zonder aanpassing.");
    }

    @Test
    void verkeerde_invoer_wordt_geweigerd_met_het_artikel() {
        ontvangt_de_begroting(false);
        assertThatThrownBy(() -> toezicht.bepaalt(regeling, id, "regime", "preventief"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Gemeentewet art. 203 lid 1-2");
        assertThatThrownBy(() -> toezicht.bepaalt(
                        regeling, id, "regime", "preventief", "grond", "begroting_te_laat", "toelichting", "Te laat."))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("De begroting was op tijd", "Gemeentewet art. 203 lid 2");
        assertThatThrownBy(() -> spel.voltooi(
                        spel.taak(id, "Toezichtregime bepalen", null),
                        Mensenwerk.secretaris(regeling),
                        Map.of("regime", "repressief", "mededelingOp", ONTVANGEN.toString())))
                .as("a bestuur does not decide on its own toezicht")
                .isInstanceOf(NietGevonden.class);
        Regeling andere = spel.regeling(Regels.STANDAARD);
        assertThat(spel.status("/procedures/" + id, Mensenwerk.secretaris(andere)))
                .isEqualTo(404);
        String pad = "/procedures/" + id + "/toezicht/";
        assertThat(spel.status(pad + "toestemming", griffier(0))).isEqualTo(404);
        assertThat(spel.status(pad + "zienswijze", Mensenwerk.secretaris(regeling)))
                .isEqualTo(404);
        assertThat(toezicht.verzend(
                                pad + "toestemming",
                                Mensenwerk.secretaris(regeling),
                                ONTVANGEN,
                                "op",
                                "soort",
                                "toestemming",
                                "waarvoor",
                                "Inhuur",
                                "bedrag",
                                "1")
                        .getStatus())
                .as("no goedkeuring is needed yet")
                .isEqualTo(409);
    }

    @Test
    void met_een_provincie_erbij_houdt_de_minister_toezicht_en_gelden_de_artikelen_van_dat_hoofdstuk() {
        regeling = spel.regeling(Regels.STANDAARD, OrganisatieSoort.GEMEENTE, OrganisatieSoort.PROVINCIE);
        ontvangt_de_begroting(false);
        assertThat(toezicht.toezichthouder(regeling)).isEqualTo("toezicht.mnre1034");
        assertThat(spel.taak(id, "Toezichtregime bepalen", null).grondslag()).hasToString("Wgr art. 59 lid 7");
        assertThatThrownBy(() -> spel.voltooi(
                        spel.taak(id, "Toezichtregime bepalen", null),
                        "toezicht.pv25",
                        Map.of("regime", "repressief", "mededelingOp", ONTVANGEN.toString())))
                .as("gedeputeerde staten are a deelnemer here")
                .isInstanceOf(NietGevonden.class);
        assertThat(zienswijzetekst(0)).contains("Wgr art. 59 lid 5");
    }

    @Test
    void wat_de_waterschapswet_vraagt_is_niet_nagegaan_dus_begint_er_niets() {
        regeling = spel.regeling(Regels.STANDAARD, OrganisatieSoort.WATERSCHAP, OrganisatieSoort.WATERSCHAP);
        assertThat(toezichten.na(toezicht.verzonden(regeling, Proceduresoort.BEGROTING, 2028, false)))
                .isEmpty();
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("toezichtprocedure");
        Doorlopen.assertAllesDoorlopen("toestemmingVerplichtingen");
        Doorlopen.assertAllesDoorlopen("vaststellingJaarrekening");
    }

    private void ontvangt_de_begroting(boolean teLaat) {
        id = toezicht.ontvangt(regeling, Proceduresoort.BEGROTING, 2028, teLaat);
    }

    private void wordt_preventief() {
        toezicht.bepaalt(
                regeling,
                id,
                "regime",
                "preventief",
                "grond",
                "evenwicht",
                "toelichting",
                "De reserve dekt het tekort maar één jaar.");
    }

    private void wordt_geweigerd(String veld, String zin, String besluit) {
        assertThatThrownBy(() -> toezicht.besluit(regeling, id, "besluit", besluit, "motivering", "Zo."))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class,
                        fout -> assertThat(fout.fouten().get(veld)).contains(zin));
    }

    private MockHttpServletResponse zienswijze(int raad, LocalDate op, String tekst) {
        return toezicht.verzend(
                "/procedures/" + id + "/toezicht/zienswijze", griffier(raad), op, "besluitVan", "zienswijze", tekst);
    }

    private String zienswijzetekst(int raad) {
        return spel.lees("/procedures/" + id + "/toezicht/zienswijze", griffier(raad));
    }

    private static String inhoud(MockHttpServletResponse antwoord) {
        return new String(antwoord.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String griffier(int nummer) {
        return Mensenwerk.griffier(Spel.deelnemer(regeling, nummer));
    }

    private void is_geeindigd_met(String einde, String stand) {
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo(einde);
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(procedures.lees(id).stand()).isEqualTo(stand);
        assertThat(spel.journaal.klopt(id)).isTrue();
    }

    private List<LopendeTermijn> lopend(String soort) {
        return termijnen.van(id).stream()
                .filter(een -> een.soort().equals(soort))
                .toList();
    }

    private LopendeTermijn termijn(String soort) {
        assertThat(lopend(soort)).as(soort).hasSize(1);
        return lopend(soort).get(0);
    }
}
