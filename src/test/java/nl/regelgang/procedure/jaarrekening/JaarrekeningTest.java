package nl.regelgang.procedure.jaarrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Rondespel;
import nl.regelgang.procedure.Scenario;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.procesmotor.Positie;
import nl.regelgang.regeling.OrganisatieSoort;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnen.Lengte;
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
import org.springframework.test.web.servlet.MockMvc;

/** The jaarrekening of a regeling (Wgr art. 34 lid 3-4), on the real engine and all real modules. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JaarrekeningTest {

    private static final String NIEUW = "/procedures/jaarrekening/nieuw";
    private static final LocalDate TOEGEZONDEN = LocalDate.of(2027, 4, 20);
    private static final LocalDate NU = LocalDate.of(2027, 5, 3);

    @Autowired
    private Spel spel;

    @Autowired
    private Rondespel ronde;

    @Autowired
    private MockMvc site;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Termijnregister termijnen;

    private @Nullable Regeling gekozen;
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void doek_op() {
        spel.zet(NU);
        id = UUID.randomUUID();
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void zonder_zienswijze_van_de_raden_naar_de_toezichthouder() {
        gekozen = spel.regeling(Regels.STANDAARD);
        begin("nee", TOEGEZONDEN, "");
        assertThat(spel.openTaken(id)).containsExactly("Verklaring vastleggen");
        assertThat(uiterlijk("jaarrekeningToezenden")).isEqualTo(LocalDate.of(2027, 7, 14));
        assertThat(uiterlijk("jaarrekeningVaststellen")).isEqualTo(LocalDate.of(2027, 12, 31));

        de_stappen_staan_in_de_orde_van_de_wet();
        leg_de_verklaring_vast();
        leg_ter_inzage(NU);
        spel.zet(LocalDate.of(2027, 5, 18));
        UUID vastgesteld = stel_vast_en_zend_toe(LocalDate.of(2027, 5, 18), LocalDate.of(2027, 5, 18));

        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd())
                .isEqualTo("Jaarrekening vastgesteld en toegezonden");
        assertThat(status("jaarrekeningToezenden")).isEqualTo(Status.GEHAALD);
        assertThat(uiterlijk("jaarrekeningToezenden")).as("two weeks").isEqualTo(LocalDate.of(2027, 6, 1));
        assertThat(spel.journaal(id))
                .anyMatch(
                        regel -> regel.contains("De raden kregen de voorlopige jaarrekening op dinsdag 20 april 2027"))
                .anyMatch(regel -> regel.contains("3 raden ingelicht: jaarrekening 2026 is vastgesteld"));
        assertThat(spel.bijToezichthouder(procedures.lees(id), 2027))
                .contains("jaarrekening 2026", "ontvangen op 18 mei 2027", "1 jun. 2027", "Wgr art. 34 lid 4");
        String griffier = Mensenwerk.griffier(Spel.deelnemer(regeling(), 0));
        assertThat(spel.lees("/procedures/" + id, griffier)).contains("Jaarrekening 2026", "goedkeurend");
        assertThat(spel.status("/documenten/" + vastgesteld, griffier)).isEqualTo(200);
        assertThat(spel.journaal.klopt(id)).isTrue();
    }

    private void de_stappen_staan_in_de_orde_van_de_wet() {
        List<Positie.Stap> stappen =
                spel.motor.positie(id.toString()).orElseThrow().stappen();
        assertThat(stappen)
                .extracting(Positie.Stap::naam)
                .containsSubsequence(
                        "Jaarrekening vaststellen",
                        "Indemniteit voorstellen",
                        "Over indemniteit besluiten",
                        "Jaarrekening toezenden",
                        "Toezending meedelen");
        assertThat(stappen)
                .filteredOn(stap -> stap.status() == Positie.Status.NOG_TE_DOEN)
                .extracting(Positie.Stap::naam)
                .contains("Jaarrekening vaststellen", "Jaarrekening toezenden")
                .doesNotContain("Raadpleging beginnen", "Indemniteit voorstellen", "Ter vaststelling zenden");
    }

    @Test
    void de_raden_worden_geraadpleegd_als_de_regeling_dat_wil() {
        met_zienswijzetermijn("6 weken");
        begin("nee", TOEGEZONDEN, "");
        leg_de_verklaring_vast();
        assertThat(spel.openTaken(id)).hasSize(6).allMatch(taak -> taak.contains("Deelnemer"));
        ronde.antwoord(id, Spel.deelnemer(regeling(), 0), "Zet het overschot in de reserve.");
        ronde.antwoord(id, Spel.deelnemer(regeling(), 1), null);

        spel.zet(LocalDate.of(2027, 6, 14));
        ronde.draai(id);
        assertThat(spel.openTaken(id)).as("six weeks and not a day more").doesNotContain("Oordeel vaststellen");
        spel.zet(LocalDate.of(2027, 6, 15));
        ronde.draai(id);
        assertThat(spel.openTaken(id)).contains("Oordeel vaststellen");
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.griffier(Spel.deelnemer(regeling(), 1))))
                .as("until the bestuur answered it is not for the others")
                .doesNotContain("Zet het overschot");
        geef_een_oordeel();
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.griffier(Spel.deelnemer(regeling(), 1))))
                .contains("Zet het overschot in de reserve.", "Dat doen wij.");

        leg_ter_inzage(LocalDate.of(2027, 6, 15));
        ronde.antwoord(id, Spel.deelnemer(regeling(), 2), "Wij zijn later, maar vinden het ook.");
        assertThat(spel.openTaken(id)).containsExactly("Jaarrekening vaststellen", "Oordeel vaststellen");
        assertThatThrownBy(() -> voltooi("Jaarrekening vaststellen", besluit("vastgesteld", LocalDate.of(2027, 6, 15))))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("beraadslagen kan vanaf dinsdag 29 juni 2027 (Gemeentewet art. 197 lid 3)")
                .hasMessageContaining("nog geen oordeel");
        geef_een_oordeel();
        spel.zet(LocalDate.of(2027, 6, 29));
        stel_vast_en_zend_toe(LocalDate.of(2027, 6, 29), LocalDate.of(2027, 6, 29));
        assertThat(spel.verzonden(id).stream().filter(een -> een.startsWith("reactie op zienswijzen")))
                .as("both times to all three")
                .hasSize(6);
    }

    @Test
    void als_geen_raad_een_zienswijze_heeft_wacht_niemand_langer() {
        met_zienswijzetermijn("6 weken");
        begin("nee", TOEGEZONDEN, "");
        leg_de_verklaring_vast();
        for (int nummer = 0; nummer < 3; nummer++) {
            ronde.antwoord(id, Spel.deelnemer(regeling(), nummer), null);
        }
        assertThat(spel.openTaken(id))
                .contains("Jaarrekening ter inzage leggen")
                .doesNotContain("Oordeel vaststellen");
    }

    @Test
    void onrechtmatigheden_gaan_voor() {
        gekozen = spel.regeling(Regels.STANDAARD);
        begin("ja", TOEGEZONDEN, "");
        leg_de_verklaring_vast();
        leg_ter_inzage(NU);
        LocalDate standpunt = LocalDate.of(2027, 5, 18);
        spel.zet(standpunt);
        assertThatThrownBy(() -> voltooi("Jaarrekening vaststellen", besluit("onrechtmatig", standpunt)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("waarom");
        Map<String, Object> metReden = besluit("onrechtmatig", standpunt);
        metReden.put("bedenkingen", "De inkoop is niet aanbesteed.");
        voltooi("Jaarrekening vaststellen", metReden);
        assertThat(spel.openTaken(id)).containsExactly("Indemniteit voorstellen");
        assertThat(uiterlijk("indemniteitVoorstellen")).as("two months").isEqualTo(LocalDate.of(2027, 7, 19));

        spel.zet(LocalDate.of(2027, 7, 20));
        Map<String, Object> voorstel =
                new HashMap<>(Map.of("voorstel", "Aanvaard het bedrag.", "voorgesteldOp", "2027-07-20"));
        assertThatThrownBy(() -> voltooi("Indemniteit voorstellen", voorstel))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Dit is te laat");
        voorstel.put("afwijking", "Het onderzoek duurde langer.");
        voltooi("Indemniteit voorstellen", voorstel);
        voltooi("Over indemniteit besluiten", Map.of("besluit", "aangenomen", "besluitOp", "2027-07-20"));
        assertThat(spel.openTaken(id)).containsExactly("Jaarrekening vaststellen");

        LocalDate op = LocalDate.of(2027, 7, 20);
        voltooi("Jaarrekening vaststellen", besluit("vastgesteld", op));
        assertThatThrownBy(() -> zend_toe(op, Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("vóór 15 juli (Wgr art. 34 lid 4)");
        zend_toe(op, Map.of("afwijking", "De onrechtmatigheden kostten tijd."));
        assertThat(spel.openTaken(id)).containsExactly("Specifieke uitkering verantwoorden");
        voltooi(
                "Specifieke uitkering verantwoorden",
                Map.of("verzondenOp", op.toString(), "afwijking", "Samen met de jaarrekening."));
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling())))
                .contains("De inkoop is niet aanbesteed.", "aangenomen", "ja, verantwoord op dinsdag 20 juli 2027");
    }

    @Test
    void wat_niet_wordt_vastgesteld_gaat_ter_vaststelling_naar_de_toezichthouder() {
        gekozen = spel.regeling(Regels.STANDAARD);
        begin("nee", TOEGEZONDEN, "");
        leg_de_verklaring_vast();
        leg_ter_inzage(NU);
        spel.zet(LocalDate.of(2027, 5, 18));
        Map<String, Object> niet = besluit("niet", LocalDate.of(2027, 5, 18));
        niet.put("bedenkingen", "De cijfers kloppen niet.");
        voltooi("Jaarrekening vaststellen", niet);
        UUID stuk = spel.bestand(id, "Jaarrekening", spel.secretaris(regeling()));
        assertThat(spel.bijToezichthouder(procedures.lees(id), 2027)).isEmpty();
        voltooi("Ter vaststelling zenden", Map.of("jaarrekening", stuk.toString(), "verzondenOp", "2027-05-18"));

        assertThat(procedures.lees(id).stand()).isEqualTo("ter vaststelling bij de toezichthouder");
        assertThat(spel.bijToezichthouder(procedures.lees(id), 2027))
                .contains("jaarrekening 2026, ter vaststelling", "ontvangen op 18 mei 2027", "geen");
        assertThat(status("jaarrekeningVaststellen")).isEqualTo(Status.VERVALLEN);
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("niet vastgesteld op dinsdag 18 mei 2027"));
    }

    @Test
    void intrekken_kan_tot_het_besluit_en_daarna_kan_het_opnieuw() {
        met_zienswijzetermijn("6 weken");
        begin("nee", TOEGEZONDEN, "");
        leg_de_verklaring_vast();
        String pad = "/procedures/" + id + "/terugnemen";
        assertThat(spel.status(pad, Mensenwerk.griffier(Spel.deelnemer(regeling(), 0))))
                .isEqualTo(403);
        assertThat(spel.verzend(pad, Mensenwerk.secretaris(regeling()), "reden", "Verkeerd jaar.")
                        .getRedirectedUrl())
                .isEqualTo("/procedures/" + id);
        ronde.draai(id);
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.GESTOPT);
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling())))
                .contains("Reden: Verkeerd jaar.");
        id = UUID.randomUUID();
        begin("nee", TOEGEZONDEN, "");
        assertThat(spel.openTaken(id)).containsExactly("Verklaring vastleggen");
    }

    @Test
    void verkeerde_invoer_wordt_geweigerd_met_een_zin_die_zegt_wat_te_doen() throws Exception {
        gekozen = spel.regeling(Regels.STANDAARD);
        String laat = formulier("nee", LocalDate.of(2027, 4, 30), "").getContentAsString();
        assertThat(laat).contains("vóór 30 april (Wgr art. 34b)", "Vul dan hier de reden in");
        assertThat(formulier("", LocalDate.of(2027, 5, 4), "").getContentAsString())
                .contains("Deze dag moet nog komen", "Kies of er een specifieke uitkering was");
        begin("nee", LocalDate.of(2027, 4, 30), "De accountant was laat.");
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("Reden: De accountant was laat."));
        UUID eerste = id;
        id = UUID.randomUUID();
        assertThat(formulier("nee", TOEGEZONDEN, "").getContentAsString())
                .contains("Er is al een procedure voor jaarrekening 2026");
        id = eerste;
        leg_de_verklaring_vast();
        leg_ter_inzage(NU);
        assertThatThrownBy(() -> voltooi("Jaarrekening vaststellen", besluit("vastgesteld", NU.minusDays(1))))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("latere dag");
        assertThatThrownBy(() -> spel.voltooi(
                        spel.taak(id, "Jaarrekening vaststellen", null),
                        Mensenwerk.lid(regeling()),
                        besluit("vastgesteld", NU)))
                .isInstanceOf(NietBevoegd.class);
        Regeling andere = spel.regeling(Regels.STANDAARD);
        assertThat(spel.status("/procedures/" + id, Mensenwerk.secretaris(andere)))
                .isEqualTo(404);
        assertThat(spel.status(NIEUW, Mensenwerk.griffier(Spel.deelnemer(regeling(), 0))))
                .isEqualTo(404);
    }

    @Test
    void de_stemmen_worden_per_lid_geteld_naar_de_meerderheid_van_de_regeling() {
        gekozen = spel.regeling(new Regels(
                Termijninstellingen.STANDAARD,
                null,
                new Stemregels(Stemregels.Quorum.GEEN, Stemregels.Meerderheid.TWEE_DERDE)));
        LocalDate op = ligt_ter_inzage();
        assertThatThrownBy(() -> voltooi("Jaarrekening vaststellen", gestemd("vastgesteld", op)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Vul eerst voor elk lid in");
        spel.stem(regeling(), id, "VOOR", "TEGEN", "TEGEN");
        assertThatThrownBy(() -> voltooi("Jaarrekening vaststellen", gestemd("vastgesteld", op)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geen meerderheid voor");
        spel.stem(regeling(), id, "VOOR", "VOOR");
        voltooi("Jaarrekening vaststellen", gestemd("vastgesteld", op));
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling())))
                .contains("Uitgebracht: 2 voor + 1 tegen = 3 stemmen.");
        assertThat(spel.journaal(id))
                .anyMatch(regel -> regel.startsWith("Stemming op dinsdag 18 mei 2027: jaarrekening vastgesteld."));
    }

    @Test
    void als_de_stemmen_staken_wordt_in_een_volgende_vergadering_opnieuw_gestemd() {
        gekozen = spel.regeling(Regels.STANDAARD);
        LocalDate op = ligt_ter_inzage();
        spel.stem(regeling(), id, "VOOR", "TEGEN", "BLANCO");
        assertThatThrownBy(() -> voltooi("Jaarrekening vaststellen", gestemd("vastgesteld", op)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("nog geen besluit");
        assertThat(leg_vergadering_vast(op.plusDays(1))).isEqualTo(422);
        assertThat(leg_vergadering_vast(op)).isEqualTo(302);
        assertThat(spel.openTaken(id)).containsExactly("Jaarrekening vaststellen");
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("de stemmen staken"));
        assertThat(spel.lees("/procedures/" + id + "/stemming", Mensenwerk.secretaris(regeling())))
                .contains("In de vorige vergadering staakten de stemmen");

        spel.stem(regeling(), id, "VOOR", "VOOR", "BLANCO");
        assertThat(leg_vergadering_vast(op)).as("these votes do decide").isEqualTo(409);
        assertThatThrownBy(() -> voltooi("Jaarrekening vaststellen", gestemd("vastgesteld", op)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining(
                        "opnieuw stemmen gebeurt in een volgende vergadering (Gemeentewet art. 32 lid 4)");
        spel.zet(op.plusDays(1));
        voltooi("Jaarrekening vaststellen", gestemd("vastgesteld", op.plusDays(1)));
        assertThat(procedures.lees(id).stand()).isEqualTo("vastgesteld");
    }

    @Test
    void wat_van_een_stemming_is_ingevuld_telt_niet_als_niemand_om_stemming_vroeg() {
        gekozen = spel.regeling(Regels.STANDAARD);
        LocalDate op = ligt_ter_inzage();
        spel.stem(regeling(), id, "TEGEN");
        voltooi("Jaarrekening vaststellen", besluit("vastgesteld", op));
        assertThat(spel.journaal(id)).noneMatch(regel -> regel.startsWith("Stemming"));
        assertThat(spel.lees("/procedures/" + id, Mensenwerk.secretaris(regeling())))
                .doesNotContain("Gemeentewet art. 20 en 28");
    }

    private LocalDate ligt_ter_inzage() {
        begin("nee", TOEGEZONDEN, "");
        leg_de_verklaring_vast();
        leg_ter_inzage(NU);
        LocalDate op = LocalDate.of(2027, 5, 18);
        spel.zet(op);
        return op;
    }

    private int leg_vergadering_vast(LocalDate op) {
        return spel.verzend(
                        "/procedures/" + id + "/stemming/vergadering",
                        Mensenwerk.secretaris(regeling()),
                        "zonderBesluitOp",
                        op.toString())
                .getStatus();
    }

    private static Map<String, Object> gestemd(String uitkomst, LocalDate op) {
        Map<String, Object> ingevuld = besluit(uitkomst, op);
        ingevuld.put("gestemd", "ja");
        return ingevuld;
    }

    @Test
    void wat_met_de_kaders_naar_de_raden_ging_wordt_overgenomen() throws Exception {
        spel.zet(TOEGEZONDEN);
        gekozen = spel.regeling(Regels.STANDAARD);
        UUID kaders = UUID.randomUUID();
        ronde.start(
                "/procedures/kaders/nieuw",
                kaders,
                Mensenwerk.secretaris(regeling()),
                Map.of("regeling", regeling().id().waarde(), "jaar", "2028"),
                "jaarrekening");
        ronde.draai(kaders);
        spel.zet(NU);
        assertThat(spel.lees(NIEUW + "?regeling=" + regeling().id(), Mensenwerk.secretaris(regeling())))
                .contains("die op dinsdag 20 april 2027 met de kaders naar de raden ging, wordt overgenomen");
        assertThat(zonder_bestand_en_zonder_dag()).isEqualTo("/procedures/" + id);
        ronde.draai(id);
        assertThat(spel.journaal(id))
                .anyMatch(
                        regel -> regel.contains("De raden kregen de voorlopige jaarrekening op dinsdag 20 april 2027"));
    }

    private @Nullable String zonder_bestand_en_zonder_dag() throws Exception {
        return site.perform(multipart(NIEUW)
                        .param("dossier", id.toString())
                        .param("regeling", regeling().id().waarde())
                        .param("jaar", "2026")
                        .param("sisa", "nee")
                        .secure(true)
                        .with(user(Mensenwerk.secretaris(regeling())))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    @Test
    void met_een_provincie_erbij_gelden_de_artikelen_van_dat_hoofdstuk() {
        gekozen = spel.regeling(Regels.STANDAARD, OrganisatieSoort.GEMEENTE, OrganisatieSoort.PROVINCIE);
        begin("nee", TOEGEZONDEN, "");
        assertThat(lopend("jaarrekeningToezenden").grondslag()).hasToString("Wgr art. 58 lid 4");
        assertThat(spel.taak(id, "Verklaring vastleggen", null).grondslag()).hasToString("Wgr art. 59 lid 7");
        assertThat(lopend("jaarrekeningToezenden").omschrijving()).contains("minister");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("jaarrekeningprocedure");
        Doorlopen.assertAllesDoorlopen("raadpleging");
    }

    private void met_zienswijzetermijn(String lengte) {
        gekozen = spel.regeling(new Regels(
                Termijninstellingen.STANDAARD.met("zienswijze-jaarrekening", Lengte.van(lengte)),
                null,
                Regels.STANDAARD.stemregels()));
    }

    private Regeling regeling() {
        return Objects.requireNonNull(gekozen);
    }

    private MockHttpServletResponse formulier(String sisa, LocalDate toegezondenOp, String afwijking) {
        return ronde.start(
                NIEUW,
                id,
                Mensenwerk.secretaris(regeling()),
                Map.of(
                        "regeling", regeling().id().waarde(),
                        "jaar", "2026",
                        "sisa", sisa,
                        "afwijking", afwijking,
                        "toegezondenOp.dag", String.valueOf(toegezondenOp.getDayOfMonth()),
                        "toegezondenOp.maand", String.valueOf(toegezondenOp.getMonthValue()),
                        "toegezondenOp.jaar", String.valueOf(toegezondenOp.getYear())));
    }

    private void begin(String sisa, LocalDate toegezondenOp, String afwijking) {
        assertThat(formulier(sisa, toegezondenOp, afwijking).getRedirectedUrl()).isEqualTo("/procedures/" + id);
        ronde.draai(id);
    }

    private void leg_de_verklaring_vast() {
        UUID verslag = spel.bestand(id, "Verslag", spel.secretaris(regeling()));
        voltooi(
                "Verklaring vastleggen",
                Map.of(
                        "accountant",
                        "Accountant Voorbeeld",
                        "strekking",
                        "goedkeurend",
                        "verklaringVan",
                        NU.toString(),
                        "verslag",
                        verslag.toString()));
    }

    private void leg_ter_inzage(LocalDate op) {
        UUID stuk = spel.bestand(id, "Jaarrekening", spel.secretaris(regeling()));
        voltooi(
                "Jaarrekening ter inzage leggen",
                Map.of("jaarrekening", stuk.toString(), "kennisgevingOp", op.toString()));
    }

    private void geef_een_oordeel() {
        voltooi(
                "Oordeel vaststellen",
                Map.of(
                        "oordeel", "Wij zijn het eens.",
                        "conclusie", "Dat doen wij.",
                        "besluitVan", spel.vandaag().toString()));
    }

    private static Map<String, Object> besluit(String uitkomst, LocalDate op) {
        return new HashMap<>(Map.of("uitkomst", uitkomst, "gestemd", "nee", "vergaderingOp", op.toString()));
    }

    private UUID stel_vast_en_zend_toe(LocalDate vastgesteldOp, LocalDate verzondenOp) {
        voltooi("Jaarrekening vaststellen", besluit("vastgesteld", vastgesteldOp));
        return zend_toe(verzondenOp, Map.of());
    }

    private UUID zend_toe(LocalDate op, Map<String, String> meer) {
        UUID stuk = spel.bestand(id, "Jaarrekening", spel.secretaris(regeling()));
        Map<String, Object> ingevuld =
                new HashMap<>(Map.of("jaarrekening", stuk.toString(), "verzondenOp", op.toString()));
        ingevuld.putAll(meer);
        voltooi("Jaarrekening toezenden", ingevuld);
        return stuk;
    }

    private void voltooi(String taak, Map<String, Object> ingevuld) {
        spel.voltooi(spel.taak(id, taak, null), Mensenwerk.secretaris(regeling()), ingevuld);
        ronde.draai(id);
    }

    private LopendeTermijn lopend(String soort) {
        List<LopendeTermijn> gevonden = termijnen.van(id).stream()
                .filter(termijn -> termijn.soort().equals(soort))
                .toList();
        assertThat(gevonden).as(soort).hasSize(1);
        return gevonden.get(0);
    }

    private LocalDate uiterlijk(String soort) {
        return lopend(soort).uiterlijk();
    }

    private Status status(String soort) {
        return lopend(soort).status();
    }
}
