package nl.regelgang.procedure.verplichteuitgave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.modellen.Doorlopen;
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
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a gemeente must put on its begroting (Gemeentewet art. 193-195), on the real engine. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerplichteUitgaveTest {

    private static final LocalDate NU = LocalDate.of(2027, 12, 1);
    private static final LocalDate REACTIE = LocalDate.of(2028, 1, 31);
    private static final String GEDEPUTEERDE_STATEN = "toezicht.pv25";

    @Autowired
    private Spel spel;

    @Autowired
    private Rondespel formulieren;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Termijnregister termijnen;

    private Regeling regeling;
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void doek_op() {
        spel.zet(NU);
        regeling = spel.regeling(Regels.STANDAARD);
        id = UUID.randomUUID();
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void weigert_de_raad_dan_zetten_gedeputeerde_staten_de_uitgave_op_de_begroting() {
        vraag();
        assertThat(spel.openTaken(id))
                .containsExactly(
                        "Raadsbesluit vastleggen " + Spel.deelnemer(regeling, 0).naam());
        assertThat(spel.status("/procedures/" + id, GEDEPUTEERDE_STATEN))
                .as("as long as the raad can do it itself")
                .isEqualTo(404);
        raad("geweigerd", "De bijdrage is te hoog.");
        assertThat(termijn().status()).isEqualTo(Status.GEHAALD);
        assertThat(spel.openTaken(id)).containsExactly("Over opneming besluiten");
        assertThat(spel.lees(
                        "/taken/"
                                + spel.taak(id, "Over opneming besluiten", null).id(),
                        GEDEPUTEERDE_STATEN))
                .contains("De bijdrage is te hoog.", "Gemeentewet art. 193 onder a");

        voltooi(
                "Over opneming besluiten",
                GEDEPUTEERDE_STATEN,
                Map.of("besluit", "geplaatst", "motivering", "Het is een schuld.", "dekking", "Onvoorziene uitgaven."));
        assertThat(procedures.lees(id).stand()).isEqualTo("op de begroting, wacht op betaling");
        assertThat(spel.journaal.van(id))
                .filteredOn(regel -> regel.omschrijving().startsWith("De toezichthouder heeft de uitgave"))
                .singleElement()
                .satisfies(regel -> assertThat(regel.grondslag()).hasToString("Gemeentewet art. 194 lid 1-2"));
        assertThat(spel.taken
                        .context(spel.taak(id, "Betaling vastleggen", null))
                        .toelichting())
                .as("why it is on the begroting that the raad did not want it on")
                .anyMatch(zin -> zin.startsWith("De toezichthouder heeft de uitgave op"));
        voltooi("Betaling vastleggen", Mensenwerk.secretaris(regeling), Map.of("betaald", "ja"));
        is_geeindigd_met("Uitgave betaald", "betaald");
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.griffier(Spel.deelnemer(regeling, 0))))
                .contains("op de begroting gezet", "Onvoorziene uitgaven.", "betaald op");
    }

    @Test
    void neemt_de_raad_de_uitgave_op_maar_betaalt_de_gemeente_niet_dan_wordt_de_betaling_opgedragen() {
        vraag();
        raad("opgenomen", null);
        voltooi("Betaling vastleggen", Mensenwerk.secretaris(regeling), Map.of("betaald", "nee"));
        assertThat(spel.openTaken(id)).containsExactly("Betaling opdragen");
        voltooi("Betaling opdragen", GEDEPUTEERDE_STATEN, Map.of());
        is_geeindigd_met("Betaling opgedragen", "betaling opgedragen");
        assertThat(spel.verzonden(id))
                .contains("bericht over een verplichte uitgave aan "
                        + Mensenwerk.adres(Mensenwerk.bestuurssecretaris(Spel.deelnemer(regeling, 0))));
    }

    @Test
    void een_raad_die_zwijgt_houdt_gedeputeerde_staten_niet_tegen_en_die_kunnen_afwijzen() {
        vraag();
        spel.zet(REACTIE);
        spel.draai(Set.of(id.toString()));
        assertThat(spel.openTaken(id)).hasSize(1).allMatch(taak -> taak.startsWith("Raadsbesluit vastleggen"));
        spel.zet(REACTIE.plusDays(1));
        spel.draai(Set.of(id.toString()));
        assertThat(spel.lees(
                        "/taken/"
                                + spel.taak(id, "Over opneming besluiten", null).id(),
                        GEDEPUTEERDE_STATEN))
                .contains("tot en met maandag 31 januari 2028 niets laten weten");
        assertThatThrownBy(() -> voltooi(
                        "Over opneming besluiten",
                        GEDEPUTEERDE_STATEN,
                        Map.of(
                                "besluit", "afgewezen",
                                "motivering", "De schuld is niet opeisbaar.",
                                "op", REACTIE.toString())))
                .as("as long as the raad was waited for")
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("dinsdag 1 februari 2028 of een latere dag");
        voltooi(
                "Over opneming besluiten",
                GEDEPUTEERDE_STATEN,
                Map.of("besluit", "afgewezen", "motivering", "De schuld is niet opeisbaar."));
        is_geeindigd_met("Verzoek afgewezen", "afgewezen door de toezichthouder");
    }

    @Test
    void de_dag_van_de_raad_staat_bij_de_termijnen_en_blijft_in_zicht_als_hij_voorbij_is() {
        vraag();
        String griffier = Mensenwerk.griffier(Spel.deelnemer(regeling, 0));
        String cockpit =
                "/overzicht/organisaties/" + Spel.deelnemer(regeling, 0).id() + "?jaar=2028";
        assertThat(termijn().status()).isEqualTo(Status.OPEN);
        assertThat(termijn().grondslag()).isEqualTo(Grondslag.WERKAFSPRAAK);
        assertThat(spel.lees(cockpit, griffier)).contains("Laten weten of de raad de uitgave op de begroting 2028 zet");

        spel.zet(REACTIE.plusDays(1));
        spel.draai(Set.of(id.toString()));
        assertThat(termijn().status()).isEqualTo(Status.VERSTREKEN);
        assertThat(spel.lees(cockpit, griffier)).contains("Laten weten of de raad de uitgave op de begroting 2028 zet");
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling)))
                .contains("<span>te laat</span>", "uiterlijk maandag 31 januari 2028");
        voltooi(
                "Over opneming besluiten",
                GEDEPUTEERDE_STATEN,
                Map.of("besluit", "geplaatst", "motivering", "Het is een schuld."));
        assertThat(termijn().status()).isEqualTo(Status.VERVALLEN);
        assertThat(spel.lees("/procedures/" + id, griffier))
                .contains("niets laten weten; de toezichthouder besloot op dinsdag 1 februari 2028");
    }

    @Test
    void ook_als_de_minister_toezicht_op_de_regeling_houdt_zijn_het_gedeputeerde_staten_van_de_gemeente() {
        regeling = spel.regeling(Regels.STANDAARD, OrganisatieSoort.GEMEENTE, OrganisatieSoort.PROVINCIE);
        vraag();
        assertThat(procedures.lees(id).bestuur().toezichthouder().naam())
                .isEqualTo("gedeputeerde staten van Gelderland");
        UUID eerste = id;
        id = UUID.randomUUID();
        assertThat(inhoud(formulier(
                        Map.of("gemeente", Spel.deelnemer(regeling, 1).id().code()))))
                .as("a province")
                .contains("Gemeentewet art. 193-195 gaat over gemeenten");
        assertThat(id).isNotEqualTo(eerste);
    }

    @Test
    void verkeerde_invoer_wordt_geweigerd_met_een_zin_die_zegt_wat_te_doen() {
        assertThat(inhoud(formulier(Map.of("bedrag", "veel", "aard", "", "reactieTot.jaar", "2027", "jaar", "straks"))))
                .contains(
                        "Schrijf het bedrag in euro",
                        "Kies waarom de uitgave verplicht is (Gemeentewet art. 193)",
                        "Vul het begrotingsjaar in");
        vraag();
        assertThatThrownBy(() -> raad("geweigerd", null))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("waarom de raad weigert");
        assertThatThrownBy(() -> spel.voltooi(
                        spel.taak(id, "Raadsbesluit vastleggen", null),
                        Mensenwerk.griffier(Spel.deelnemer(regeling, 1)),
                        Map.of("besluit", "opgenomen", "op", NU.toString())))
                .as("the griffier of another gemeente")
                .isInstanceOf(NietGevonden.class);
        assertThat(spel.status("/procedures/" + id, Mensenwerk.griffier(Spel.deelnemer(regeling, 1))))
                .isEqualTo(404);
        assertThat(spel.status(
                        "/procedures/verplichte-uitgave/nieuw", Mensenwerk.griffier(Spel.deelnemer(regeling, 0))))
                .isEqualTo(404);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("verplichteUitgave");
    }

    private void vraag() {
        assertThat(formulier(Map.of()).getRedirectedUrl()).isEqualTo("/procedures/" + id);
        spel.draai(Set.of(id.toString()));
    }

    private MockHttpServletResponse formulier(Map<String, String> anders) {
        Map<String, String> velden = new HashMap<>(Map.of(
                "regeling", regeling.id().waarde(),
                "gemeente", Spel.deelnemer(regeling, 0).id().code(),
                "jaar", "2028",
                "bedrag", "125.000",
                "aard", "schuld",
                "omschrijving", "Bijdrage 2028",
                "reactieTot.dag", "31",
                "reactieTot.maand", "1",
                "reactieTot.jaar", "2028"));
        velden.putAll(anders);
        return formulieren.start("/procedures/verplichte-uitgave/nieuw", id, Mensenwerk.secretaris(regeling), velden);
    }

    private static String inhoud(MockHttpServletResponse antwoord) {
        try {
            return antwoord.getContentAsString();
        } catch (java.io.UnsupportedEncodingException fout) {
            throw new AssertionError(fout);
        }
    }

    private void raad(String besluit, @Nullable String toelichting) {
        Map<String, Object> ingevuld = new HashMap<>(Map.of("besluit", besluit));
        if (toelichting != null) {
            ingevuld.put("toelichting", toelichting);
        }
        voltooi("Raadsbesluit vastleggen", Mensenwerk.griffier(Spel.deelnemer(regeling, 0)), ingevuld);
    }

    private void voltooi(String taak, String persoon, Map<String, Object> ingevuld) {
        Map<String, Object> alles = new HashMap<>(ingevuld);
        alles.putIfAbsent("op", spel.vandaag().toString());
        spel.voltooi(spel.taak(id, taak, null), persoon, alles);
        spel.draai(Set.of(id.toString()));
    }

    private LopendeTermijn termijn() {
        return termijnen.van(id).stream()
                .filter(een -> een.soort().equals("raadsbesluitVastleggen"))
                .reduce((een, ander) -> ander)
                .orElseThrow();
    }

    private void is_geeindigd_met(String einde, String stand) {
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo(einde);
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(procedures.lees(id).stand()).isEqualTo(stand);
    }
}
