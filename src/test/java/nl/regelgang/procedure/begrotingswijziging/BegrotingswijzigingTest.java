package nl.regelgang.procedure.begrotingswijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Rondespel;
import nl.regelgang.procedure.Scenario;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnen.Termijninstellingen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** A change of the begroting (Wgr art. 35 lid 6), on the real engine and all real modules. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BegrotingswijzigingTest {

    private static final String NIEUW = "/procedures/begrotingswijziging/nieuw";
    private static final LocalDate NU = LocalDate.of(2027, 3, 1);

    @Autowired
    private Spel spel;

    @Autowired
    private Rondespel ronde;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Vrijstellingen vrijstellingen;

    @Autowired
    private Termijnregister termijnen;

    private @Nullable Regeling gekozen;
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void doek_op() {
        spel.zet(NU);
        id = UUID.randomUUID();
        gekozen = spel.regeling(Regels.STANDAARD);
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void de_raden_worden_gevraagd_en_de_toezichthouder_krijgt_haar_binnen_twee_weken() {
        LocalDate aanbieding = NU.plusWeeks(12);
        begin("ja", "125.000", aanbieding);
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.griffier(Spel.deelnemer(regeling(), 0))))
                .contains("Waarom de raden worden gevraagd", "De regeling zondert geen begrotingswijzigingen uit.");
        assertThat(spel.verzonden(id)).anyMatch(een -> een.startsWith("stukken toegezonden"));
        spel.zet(aanbieding);
        ronde.draai(id);
        assertThat(spel.openTaken(id)).contains("Begrotingswijziging aanbieden");
        bied_aan(aanbieding, Map.of());
        spel.zet(aanbieding.plusWeeks(2));
        stel_vast("vastgesteld", aanbieding.plusWeeks(2));
        assertThat(spel.openTaken(id))
                .as("after the besluit nobody is asked any more")
                .containsExactly("Begrotingswijziging toezenden");
        assertThat(termijnen.van(id))
                .filteredOn(termijn -> termijn.soort().equals("begrotingswijzigingToezenden"))
                .singleElement()
                .satisfies(termijn -> {
                    assertThat(termijn.uiterlijk()).isEqualTo(aanbieding.plusWeeks(4));
                    assertThat(termijn.grondslag()).hasToString("Gemeentewet art. 192 lid 2");
                });
        zend_toe(aanbieding.plusWeeks(2));
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.bijToezichthouder(procedures.lees(id), 2027))
                .contains("extra toezicht", "ontvangen op", "Gemeentewet art. 192 lid 2");
        assertThat(spel.journaal.klopt(id)).isTrue();
    }

    @Test
    void wat_de_regeling_uitzondert_gaat_zonder_de_raden_verder() {
        zonder_de_raden(new Vrijstelling(Vrijstelling.Soort.BIJDRAGE, "artikel 19 lid 2", null));
        begin("nee", "125.000", NU.plusDays(10));
        assertThat(spel.openTaken(id)).containsExactly("Begrotingswijziging aanbieden");
        String griffier = Mensenwerk.griffier(Spel.deelnemer(regeling(), 0));
        assertThat(spel.status("/procedures/" + id, griffier)).isEqualTo(404);
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling())))
                .contains(
                        "Waarom de raden niet worden gevraagd",
                        "Regeling, artikel 19 lid 2: de bijdragen van de deelnemers veranderen niet. Dit zondert de wijziging uit.");
        bied_aan(NU, Map.of("kennisgevingOp", NU.toString()));
        assertThatThrownBy(() -> stel_vast("vastgesteld", NU))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("beraadslagen kan vanaf maandag 15 maart 2027 (Gemeentewet art. 192 lid 2)");
        spel.zet(LocalDate.of(2027, 3, 15));
        stel_vast("vastgesteld", LocalDate.of(2027, 3, 15));
        zend_toe(LocalDate.of(2027, 3, 15));
        assertThat(spel.lees("/procedures/" + id, griffier)).contains("vastgesteld en toegezonden");
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("stuk vastgesteld"))
                .hasSize(3);
    }

    @Test
    void te_vroeg_aanbieden_vraagt_om_een_reden() {
        begin("ja", "125.000", NU.plusWeeks(6));
        spel.zet(NU.plusWeeks(6));
        ronde.draai(id);
        assertThatThrownBy(() -> bied_aan(NU.plusWeeks(6), Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("twaalf weken")
                .hasMessageContaining("maandag 24 mei 2027 (Wgr art. 35 lid 6)");
        bied_aan(NU.plusWeeks(6), Map.of("afwijking", "De brand duldt geen uitstel."));
        assertThatThrownBy(() -> stel_vast("niet", NU.plusWeeks(6)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("waarom");
        assertThatThrownBy(() -> spel.voltooi(
                        spel.taak(id, "Begrotingswijziging vaststellen", null),
                        Mensenwerk.lid(regeling()),
                        besluit("vastgesteld", NU.plusWeeks(6))))
                .isInstanceOf(NietBevoegd.class);
        Map<String, Object> niet = besluit("niet", NU.plusWeeks(6));
        niet.put("reden", "Er is geen geld.");
        voltooi("Begrotingswijziging vaststellen", niet);
        assertThat(procedures.lees(id).stand()).isEqualTo("niet vastgesteld");
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Begroting niet gewijzigd");
    }

    @Test
    void de_stemmen_worden_per_lid_geteld_naar_de_meerderheid_van_de_regeling() {
        gekozen = spel.regeling(new Regels(
                Termijninstellingen.STANDAARD,
                null,
                new Stemregels(Stemregels.Quorum.GEEN, Stemregels.Meerderheid.TWEE_DERDE)));
        zonder_de_raden(new Vrijstelling(Vrijstelling.Soort.BIJDRAGE, "artikel 19 lid 2", null));
        begin("nee", "125.000", NU.plusDays(10));
        bied_aan(NU, Map.of("kennisgevingOp", NU.toString()));
        LocalDate op = NU.plusWeeks(2);
        spel.zet(op);
        spel.stem(regeling(), id, "VOOR", "TEGEN", "TEGEN");
        assertThatThrownBy(() -> voltooi("Begrotingswijziging vaststellen", gestemd("vastgesteld", op)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geen meerderheid voor");
        Map<String, Object> niet = gestemd("niet", op);
        niet.put("reden", "Er is geen geld.");
        voltooi("Begrotingswijziging vaststellen", niet);
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling())))
                .contains("Uitgebracht: 1 voor + 2 tegen = 3 stemmen.");
        assertThat(procedures.lees(id).stand()).isEqualTo("niet vastgesteld");
    }

    private static Map<String, Object> gestemd(String uitkomst, LocalDate op) {
        Map<String, Object> ingevuld = besluit(uitkomst, op);
        ingevuld.put("gestemd", "ja");
        return ingevuld;
    }

    @Test
    void intrekken_en_een_begroting_kan_meer_dan_eens_worden_gewijzigd() throws Exception {
        begin("ja", "125.000", NU.plusWeeks(12));
        spel.verzend("/procedures/" + id + "/terugnemen", Mensenwerk.secretaris(regeling()), "reden", "Niet nodig.");
        ronde.draai(id);
        assertThat(spel.openTaken(id)).isEmpty();
        id = UUID.randomUUID();
        begin("ja", "1", NU.plusWeeks(12));
        id = UUID.randomUUID();
        begin("ja", "2", NU.plusWeeks(12));
        id = UUID.randomUUID();
        assertThat(formulier("", "veel", NU).getContentAsString())
                .contains("Schrijf het bedrag in euro", "Kies ja of nee", "Kies een dag die nog komt");
    }

    @Test
    void de_regeltabel_legt_elke_regel_uit() {
        zonder_de_raden(
                new Vrijstelling(Vrijstelling.Soort.BEDRAG, "artikel 20", new BigDecimal("50000.00")),
                new Vrijstelling(Vrijstelling.Soort.TECHNISCH, "artikel 21", null));
        assertThat(oordeel("50000.00", false).vragen()).isFalse();
        assertThat(oordeel("50000.01", true).vragen()).isFalse();
        Vrijstellingen.Oordeel oordeel = oordeel("50000.01", false);
        assertThat(oordeel.vragen()).isTrue();
        assertThat(String.join("\n", oordeel.uitleg()).replace('\u00a0', ' '))
                .contains("Regeling, artikel 20: het bedrag is € 50.000,01 en de grens is € 50.000,00.")
                .contains("Regeling, artikel 21: de wijziging is niet technisch. Dit zondert de wijziging niet uit.")
                .endsWith("De raden worden gevraagd (Wgr art. 35 lid 6).");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("begrotingswijziging");
    }

    private Vrijstellingen.Oordeel oordeel(String bedrag, boolean technisch) {
        return vrijstellingen.over(
                regeling().id(), new Vrijstelling.Feiten(new BigDecimal(bedrag), true, technisch), "Wgr art. 35 lid 6");
    }

    private void zonder_de_raden(Vrijstelling... regels) {
        vrijstellingen.bewaar(regeling().id(), List.of(regels), Handelend.SYSTEEM);
    }

    private Regeling regeling() {
        return Objects.requireNonNull(gekozen);
    }

    private MockHttpServletResponse formulier(String bijdrage, String bedrag, LocalDate aanbieding) {
        return ronde.start(
                NIEUW,
                id,
                Mensenwerk.secretaris(regeling()),
                Map.of(
                        "regeling",
                        regeling().id().waarde(),
                        "jaar",
                        "2027",
                        "onderwerp",
                        "extra toezicht",
                        "bedrag",
                        bedrag,
                        "bijdrage",
                        bijdrage,
                        "technisch",
                        "nee",
                        "aanbieding.dag",
                        String.valueOf(aanbieding.getDayOfMonth()),
                        "aanbieding.maand",
                        String.valueOf(aanbieding.getMonthValue()),
                        "aanbieding.jaar",
                        String.valueOf(aanbieding.getYear())));
    }

    private void begin(String bijdrage, String bedrag, LocalDate aanbieding) {
        assertThat(formulier(bijdrage, bedrag, aanbieding).getRedirectedUrl()).isEqualTo("/procedures/" + id);
        ronde.draai(id);
    }

    private void bied_aan(LocalDate op, Map<String, String> meer) {
        Map<String, Object> ingevuld = new HashMap<>(Map.of("aangebodenOp", op.toString()));
        ingevuld.putAll(meer);
        voltooi("Begrotingswijziging aanbieden", ingevuld);
    }

    private static Map<String, Object> besluit(String uitkomst, LocalDate op) {
        return new HashMap<>(Map.of("uitkomst", uitkomst, "gestemd", "nee", "vergaderingOp", op.toString()));
    }

    private void stel_vast(String uitkomst, LocalDate op) {
        voltooi("Begrotingswijziging vaststellen", besluit(uitkomst, op));
    }

    private void zend_toe(LocalDate op) {
        UUID stuk = spel.bestand(id, "Begrotingswijziging", spel.secretaris(regeling()));
        voltooi("Begrotingswijziging toezenden", Map.of("wijziging", stuk.toString(), "verzondenOp", op.toString()));
    }

    private void voltooi(String taak, Map<String, Object> ingevuld) {
        spel.voltooi(spel.taak(id, taak, null), Mensenwerk.secretaris(regeling()), ingevuld);
        ronde.draai(id);
    }
}
