package nl.regelgang.procedure.informatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

/** The raden propose an adviescommissie together (Wgr art. 24a), on the real engine and through the pages. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommissievoorstelTest {

    private static final LocalDate NU = LocalDate.of(2027, 3, 1);
    private static final String TAAK = "Adviescommissie instellen";

    @Autowired
    private Spel spel;

    @Autowired
    private Rondespel formulieren;

    @Autowired
    private Procedures procedures;

    @Autowired
    private Commissiestart start;

    @Autowired
    private TransactionTemplate transactie;

    @Autowired
    private Termijnregister termijnen;

    private Regeling regeling;
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void doek_op() {
        spel.zet(NU);
        regeling = spel.regeling(Regels.STANDAARD);
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void pas_als_alle_raden_meedoen_beslist_het_algemeen_bestuur_en_alle_raden_horen_het() {
        stel_voor();
        assertThat(spel.verzonden(id))
                .as("the raad that proposes knows it")
                .hasSize(2)
                .allMatch(een -> een.startsWith("voorstel voor een adviescommissie aan griffier"));
        assertThat(besluit(1, "ja", NU).getStatus()).isEqualTo(302);
        assertThat(spel.openTaken(id)).as("one raad is missing").isEmpty();
        assertThat(spel.lees("/procedures/" + id, griffier(2)))
                .contains("2 van de 3 raden doen mee", "nog geen besluit", "Besluit van uw raad vastleggen");
        besluit(2, "ja", NU);
        assertThat(spel.openTaken(id)).containsExactly(TAAK);
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("voorstel van alle raden"))
                .as("secretaris, voorzitter and lid")
                .hasSize(3);
        assertThat(spel.lees("/taken/" + spel.taak(id, TAAK, null).id(), Mensenwerk.secretaris(regeling)))
                .contains("Alle 3 raden doen mee", "Adviseren over de jeugdzorg.", "wensen en bedenkingen");
        assertThatThrownBy(() -> spel.voltooi(
                        spel.taak(id, TAAK, null),
                        Mensenwerk.lid(regeling),
                        Map.of("uitkomst", "ingesteld", "antwoord", "Ja.", "op", NU.toString())))
                .isInstanceOf(NietBevoegd.class);
        stel_in(Map.of("uitkomst", "ingesteld", "wensen", "gehoord"));
        assertThat(procedures.lees(id).stand()).isEqualTo("adviescommissie ingesteld");
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("uitkomst van het voorstel"))
                .hasSize(3);
        assertThat(spel.lees("/procedures/" + id, griffier(1))).contains("De commissie adviseert.");
        assertThat(spel.journaal(id)).anyMatch(een -> een.endsWith("3 van de 3 raden doen mee."));
        assertThat(spel.journaal.klopt(id)).isTrue();
    }

    @Test
    void elke_raad_legt_zijn_lid_vast_of_dat_hij_geen_lid_heeft_zodra_de_commissie_er_is() {
        stel_voor();
        String pad = "/procedures/" + id + "/adviescommissie/lid";
        assertThat(spel.status(pad, griffier(0))).as("not yet").isEqualTo(404);
        besluit(1, "ja", NU);
        besluit(2, "ja", NU);
        spel.zet(NU.plusDays(7));
        stel_in(Map.of("uitkomst", "ingesteld", "wensen", "gehoord"));
        assertThat(spel.lees("/procedures/" + id, griffier(1))).contains("nog niet bekend");
        assertThat(inhoud(lid(0, "ja", "", NU.plusDays(7)))).contains("Vul de naam van het lid in");
        assertThat(inhoud(lid(0, "ja", "A. Jansen", NU)))
                .contains("Vul een dag in van maandag 8 maart 2027", "value=\"A. Jansen\"");
        assertThat(lid(0, "ja", "A. Jansen", NU.plusDays(7)).getStatus()).isEqualTo(302);
        lid(1, "nee", "", NU.plusDays(7));
        assertThat(spel.lees("/procedures/" + id, griffier(2)))
                .contains("A. Jansen, sinds maandag 8 maart 2027", ": geen lid", "nog niet bekend");
        assertThat(spel.journaal(id))
                .anyMatch(een -> een.endsWith("heeft sinds maandag 8 maart 2027 een lid in de adviescommissie."))
                .as("a name can go from the page, from the journaal it cannot")
                .noneMatch(een -> een.contains("A. Jansen"));
        spel.zet(NU.plusDays(30));
        lid(0, "nee", "", NU.plusDays(30));
        assertThat(spel.lees("/procedures/" + id, griffier(2))).doesNotContain("A. Jansen");
        assertThat(spel.status(pad, Mensenwerk.secretaris(regeling))).isEqualTo(404);
    }

    @Test
    void de_raad_die_het_voorstel_deed_trekt_het_in_en_dan_kan_een_ander_opnieuw_beginnen() {
        stel_voor();
        String intrekken = "/procedures/" + id + "/terugnemen";
        assertThat(spel.status(intrekken, griffier(1))).as("another raad").isEqualTo(403);
        assertThat(spel.lees("/procedures/" + id, griffier(0))).contains("Voorstel intrekken");
        assertThat(spel.lees("/procedures/" + id, griffier(1))).doesNotContain("Voorstel intrekken");
        besluit(1, "ja", NU);
        besluit(2, "ja", NU);
        assertThat(spel.openTaken(id)).containsExactly(TAAK);
        spel.verzend(intrekken, griffier(0), "reden", "De jeugdzorg gaat naar een andere regio.");
        spel.draai(Set.of(id.toString()));
        assertThat(spel.openTaken(id)).isEmpty();
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.GESTOPT);
        assertThat(spel.lees("/procedures/" + id, griffier(1)))
                .contains("Reden: De jeugdzorg gaat naar een andere regio.");
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("voorstel ingetrokken"))
                .as("three griffies, and the bestuur that had it")
                .hasSize(6);
        assertThat(spel.verzend(intrekken, griffier(0), "reden", "Nog eens.").getStatus())
                .isEqualTo(409);
        assertThat(inhoud(besluit(1, "ja", NU))).contains("Het voorstel is ingetrokken.");
        stel_voor();
    }

    @Test
    void zolang_een_voorstel_loopt_begint_er_geen_tweede_ook_niet_tegelijk() throws Exception {
        UUID eerste = UUID.randomUUID();
        CountDownLatch voorgesteld = new CountDownLatch(1);
        ExecutorService ander = Executors.newSingleThreadExecutor();
        try {
            Future<?> tweede = ander.submit(() -> {
                voorgesteld.await();
                start.voorstellen(UUID.randomUUID(), gelezen(1), Handelend.SYSTEEM);
                return null;
            });
            // The second begins while the first is not yet in the database for others, so that it cannot see it.
            transactie.executeWithoutResult(nu -> {
                start.voorstellen(eerste, gelezen(0), Handelend.SYSTEEM);
                voorgesteld.countDown();
                assertThatThrownBy(() -> tweede.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            });
            assertThatThrownBy(() -> tweede.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(OngeldigeInvoer.class);
        } finally {
            ander.shutdownNow();
        }
        assertThat(inhoud(voorstel("ja")))
                .contains("Er loopt al een voorstel voor een adviescommissie: adviescommissie jeugdzorg.");
    }

    @Test
    void de_raad_die_voorstelt_noemt_een_dag_en_die_wordt_bewaakt() {
        assertThat(inhoud(voorstel("ja", "reactieTot.dag", "1", "reactieTot.maand", "2", "reactieTot.jaar", "2027")))
                .contains("Kies een dag die nog komt", "value=\"2027\"");
        MockHttpServletResponse begonnen =
                voorstel("ja", "reactieTot.dag", "1", "reactieTot.maand", "6", "reactieTot.jaar", "2027");
        loopt(begonnen);
        assertThat(spel.lees("/procedures/" + id, griffier(1)))
                .contains("De raden kunnen besluiten tot en met dinsdag 1 juni 2027.");
        assertThat(termijnen.van(id))
                .hasSize(2)
                .allMatch(een -> een.uiterlijk().equals(LocalDate.of(2027, 6, 1)) && een.status() == Status.OPEN);
        besluit(1, "ja", NU);
        assertThat(termijnen.van(id))
                .filteredOn(een -> een.status() == Status.OPEN)
                .hasSize(1);
        besluit(2, "nee", NU);
        assertThat(termijnen.van(id)).noneMatch(een -> een.status() == Status.OPEN);
    }

    @Test
    void een_raad_die_niet_meedoet_maakt_dat_het_geen_voorstel_van_alle_raden_is() {
        stel_voor();
        besluit(1, "nee", NU);
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.GESTOPT);
        assertThat(positie()).isEqualTo("Niet alle raden deden mee");
        MockHttpServletResponse teLaat = besluit(2, "ja", NU);
        assertThat(teLaat.getStatus()).isEqualTo(422);
        assertThat(inhoud(teLaat)).contains("geen voorstel meer van de raden gezamenlijk (Wgr art. 24a lid 1)");
    }

    @Test
    void stelt_het_algemeen_bestuur_haar_niet_in_of_hoorde_het_de_raden_niet_dan_zegt_het_waarom() {
        stel_voor();
        besluit(1, "ja", NU);
        spel.zet(NU.plusDays(7));
        besluit(2, "ja", NU.plusDays(7));
        assertThatThrownBy(() -> stel_in(Map.of("uitkomst", "ingesteld")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Kies of de raden hun wensen");
        assertThatThrownBy(() -> stel_in(Map.of("uitkomst", "ingesteld", "wensen", "niet")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Wgr art. 24a lid 2");
        assertThatThrownBy(() -> stel_in(Map.of("uitkomst", "ingesteld", "wensen", "gehoord", "op", NU.toString())))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("De laatste raad besloot pas op maandag 8 maart 2027");
        assertThatThrownBy(() -> stel_in(Map.of("uitkomst", "niet")))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Wgr art. 24a lid 1");
        stel_in(Map.of("uitkomst", "niet", "afwijking", "Er is al een commissie."));
        assertThat(positie()).isEqualTo("Adviescommissie niet ingesteld");
        assertThat(spel.journaal(id)).anyMatch(een -> een.contains("Reden: Er is al een commissie."));
    }

    @Test
    void verkeerde_invoer_wordt_geweigerd_met_het_artikel() {
        assertThat(inhoud(voorstel("nee"))).contains("De raden doen het voorstel samen (Wgr art. 24a lid 1).");
        stel_voor();
        assertThat(inhoud(besluit(0, "ja", NU)))
                .contains("besloot hierover al, op maandag 1 maart 2027", "Elke raad besluit één keer");
        assertThat(inhoud(besluit(1, "", NU))).contains("Kies of uw raad meedoet met het voorstel.");
        assertThat(inhoud(besluit(1, "ja", NU.plusDays(1)))).contains("Vul de dag van het raadsbesluit in");
        String pad = "/procedures/" + id + "/adviescommissie";
        assertThat(spel.lees(pad, griffier(1))).contains("Doet uw raad mee met het voorstel?");
        assertThat(spel.lees(pad, griffier(0))).contains("besloot hierover al").doesNotContain("Besluit vastleggen");
        assertThat(spel.status(pad, Mensenwerk.secretaris(regeling))).isEqualTo(404);

        regeling = orgaan_zonder_adviescommissie();
        assertThat(inhoud(voorstel("ja"))).contains("bij een openbaar lichaam (Wgr art. 24a lid 1).");
    }

    private Regeling orgaan_zonder_adviescommissie() {
        Regeling anders = new Regeling(
                regeling.id(),
                regeling.lichaam(),
                regeling.naam(),
                regeling.korteNaam(),
                Vorm.GEMEENSCHAPPELIJK_ORGAAN,
                regeling.deelnemers(),
                regeling.vestigingsprovincie(),
                null,
                null,
                regeling.regels());
        spel.regelingen.bewaar(anders);
        return anders;
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("commissievoorstel");
    }

    private Vraagformulier.Gelezen gelezen(int nummer) {
        return new Vraagformulier.Gelezen(
                regeling,
                Spel.deelnemer(regeling, nummer),
                Informatie.Aard.VOORSTEL,
                false,
                "adviescommissie jeugdzorg",
                "Adviseren over de jeugdzorg.",
                true,
                null);
    }

    private MockHttpServletResponse lid(int nummer, String heeftLid, String naam, LocalDate sinds) {
        return formulieren.start(
                "/procedures/" + id + "/adviescommissie/lid",
                id,
                griffier(nummer),
                Map.of("heeftLid", heeftLid, "naam", naam, "sinds", sinds.toString()));
    }

    private void stel_voor() {
        loopt(voorstel("ja"));
    }

    private void loopt(MockHttpServletResponse begonnen) {
        String naar = String.valueOf(begonnen.getRedirectedUrl());
        assertThat(naar).startsWith("/procedures/");
        id = UUID.fromString(naar.substring("/procedures/".length()));
        spel.draai(Set.of(id.toString()));
    }

    private MockHttpServletResponse voorstel(String delen, String... meer) {
        Map<String, String> velden = new HashMap<>(Map.of(
                "keuze", regeling.id() + "|" + Spel.deelnemer(regeling, 0).id(),
                "aard", "voorstel",
                "onderwerp", "adviescommissie jeugdzorg",
                "tekst", "Adviseren over de jeugdzorg.",
                "delen", delen));
        for (int i = 0; i < meer.length; i += 2) {
            velden.put(meer[i], meer[i + 1]);
        }
        return formulieren.start("/procedures/informatie/vraag", UUID.randomUUID(), griffier(0), velden);
    }

    private MockHttpServletResponse besluit(int nummer, String mee, LocalDate van) {
        MockHttpServletResponse antwoord = formulieren.start(
                "/procedures/" + id + "/adviescommissie",
                id,
                griffier(nummer),
                Map.of("mee", mee, "besluitVan", van.toString()));
        spel.draai(Set.of(id.toString()));
        return antwoord;
    }

    private void stel_in(Map<String, Object> meer) {
        Map<String, Object> ingevuld = new HashMap<>(Map.of(
                "antwoord", "De commissie adviseert.", "op", spel.vandaag().toString()));
        ingevuld.putAll(meer);
        spel.voltooi(spel.taak(id, TAAK, null), Mensenwerk.secretaris(regeling), ingevuld);
        spel.draai(Set.of(id.toString()));
    }

    private String positie() {
        return String.valueOf(spel.motor.positie(id.toString()).orElseThrow().beeindigd());
    }

    private String griffier(int nummer) {
        Organisatie deelnemer = Spel.deelnemer(regeling, nummer);
        return Mensenwerk.griffier(deelnemer);
    }

    private static String inhoud(MockHttpServletResponse antwoord) {
        try {
            return antwoord.getContentAsString();
        } catch (UnsupportedEncodingException fout) {
            throw new AssertionError(fout);
        }
    }
}
