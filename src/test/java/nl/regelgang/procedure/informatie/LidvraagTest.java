package nl.regelgang.procedure.informatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.Rondespel;
import nl.regelgang.procedure.Scenario;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** What a raad or college asks the lid of the bestuur that it appointed (Wgr art. 16, 18 and 19). */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LidvraagTest {

    private static final LocalDate NU = LocalDate.of(2027, 3, 1);
    private static final String LID = "/procedures/informatie/lid";

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
        regeling = spel.regeling(new Regels(
                Termijninstellingen.STANDAARD.met("inlichtingen-lid", Lengte.van("45 dagen")),
                null,
                Regels.STANDAARD.stemregels()));
        id = UUID.randomUUID();
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void een_raadslid_vraagt_het_lid_en_alleen_de_eigen_organisatie_leest_het() {
        vraag("RAADSLID", griffier(0));
        assertThat(spel.openTaken(id)).containsExactly("Vraag beantwoorden");
        assertThat(termijn().uiterlijk()).as("45 days").isEqualTo(LocalDate.of(2027, 4, 15));
        assertThat(spel.verzonden(id))
                .containsExactly("vraag aan het eigen lid aan " + Mensenwerk.adres(secretaris(0)));
        assertThat(spel.taken.context(spel.taak(id, "Vraag beantwoorden", null)).toelichting())
                .anyMatch(zin -> zin.startsWith("Wie uw organisatie in het bestuur vertegenwoordigt: "));
        assertThat(spel.journaal.van(id))
                .anySatisfy(regel -> assertThat(regel.grondslag()).hasToString("Wgr art. 19"));

        antwoord(secretaris(0), Map.of());
        assertThat(termijn().status()).isEqualTo(Status.GEHAALD);
        assertThat(procedures.lees(id).stand()).isEqualTo("beantwoord");
        assertThat(spel.lees("/procedures/" + id, griffier(0)))
                .contains("Hoe stemde u?", "Voor de begroting.", "Alleen de eigen organisatie leest dit.");
        assertThat(spel.verzonden(id)).contains("antwoord van het eigen lid aan " + Mensenwerk.adres(griffier(0)));
        for (String ander :
                Set.of(griffier(1), secretaris(1), Mensenwerk.secretaris(regeling), Mensenwerk.lid(regeling))) {
            assertThat(spel.status("/procedures/" + id, ander)).as(ander).isEqualTo(404);
        }
    }

    @Test
    void een_college_vraagt_het_lid_en_wie_te_laat_antwoordt_zegt_waarom() {
        vraag("COLLEGE", secretaris(0));
        spel.zet(LocalDate.of(2027, 4, 16));
        assertThatThrownBy(() -> antwoord(secretaris(0), Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("te laat");
        antwoord(secretaris(0), Map.of("afwijking", "Het lid was ziek."));
        assertThat(termijn().status()).isEqualTo(Status.VERSTREKEN);
        assertThat(spel.journaal.van(id))
                .anySatisfy(regel -> assertThat(regel.grondslag()).hasToString("Wgr art. 18"));
        assertThat(spel.lees("/procedures/" + id, secretaris(0))).contains("Antwoord van het lid");
    }

    @Test
    void in_een_regeling_van_raden_antwoordt_het_raadslid_via_de_griffie() {
        regeling = vanRaden(regeling);
        vraag("RAAD", griffier(0));
        antwoord(griffier(0), Map.of());
        assertThat(spel.journaal.van(id))
                .anySatisfy(regel -> assertThat(regel.grondslag()).hasToString("Wgr art. 16 lid 1-2"));
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Vraag beantwoord");
    }

    @Test
    void verkeerde_invoer_wordt_geweigerd_met_een_zin_die_zegt_wat_te_doen() {
        assertThat(formulieren.start(LID, id, griffier(0), velden("COLLEGE")).getStatus())
                .as("a griffier does not ask for the college")
                .isEqualTo(200);
        assertThat(spel.status(LID, Mensenwerk.secretaris(regeling))).isEqualTo(404);
        assertThat(formulieren
                        .start(LID, id, griffier(0), Map.of("keuze", keuze("RAAD"), "onderwerp", "x".repeat(101)))
                        .getStatus())
                .isEqualTo(200);
        assertThatThrownBy(() -> procedures.lees(id)).isInstanceOf(NietGevonden.class);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("inlichtingenVanLid");
    }

    private void vraag(String wie, String persoon) {
        assertThat(formulieren.start(LID, id, persoon, velden(wie)).getRedirectedUrl())
                .isEqualTo("/procedures/" + id);
        spel.draai(Set.of(id.toString()));
    }

    private Map<String, String> velden(String wie) {
        return Map.of("keuze", keuze(wie), "onderwerp", "de stem over de begroting", "tekst", "Hoe stemde u?");
    }

    private void antwoord(String persoon, Map<String, Object> ook) {
        Map<String, Object> ingevuld = new HashMap<>(
                Map.of("antwoord", "Voor de begroting.", "op", spel.vandaag().toString()));
        ingevuld.putAll(ook);
        spel.voltooi(spel.taak(id, "Vraag beantwoorden", null), persoon, ingevuld);
        spel.draai(Set.of(id.toString()));
    }

    private Regeling vanRaden(Regeling van) {
        Regeling nieuw = new Regeling(
                van.id(),
                van.lichaam(),
                van.naam(),
                van.korteNaam(),
                van.vorm(),
                van.deelnemers().stream()
                        .map(een -> new Deelnemer(een.organisatie(), Set.of(OrgaanSoort.RAAD), 1, null, null))
                        .toList(),
                een(van).provincie(),
                null,
                null,
                van.regels());
        spel.regelingen.bewaar(nieuw);
        return spel.regelingen.vind(van.id()).orElseThrow();
    }

    private static Organisatie een(Regeling regeling) {
        return Spel.deelnemer(regeling, 0);
    }

    private String keuze(String wie) {
        return wie + "|" + regeling.id().waarde() + "|" + een(regeling).id().code();
    }

    private LopendeTermijn termijn() {
        return termijnen.van(id).get(0);
    }

    private String griffier(int nummer) {
        return Mensenwerk.griffier(Spel.deelnemer(regeling, nummer));
    }

    private String secretaris(int nummer) {
        return Mensenwerk.bestuurssecretaris(Spel.deelnemer(regeling, nummer));
    }
}
