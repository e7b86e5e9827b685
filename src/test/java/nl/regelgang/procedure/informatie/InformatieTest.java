package nl.regelgang.procedure.informatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import org.springframework.mock.web.MockHttpServletResponse;

/** What raden ask and hear (Wgr art. 17), on the real engine and through the pages. */
@Scenario
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InformatieTest {

    private static final LocalDate NU = LocalDate.of(2027, 3, 1);
    private static final String VRAAG = "/procedures/informatie/vraag";
    private static final String BERICHT = "/procedures/informatie/bericht";

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
                Termijninstellingen.STANDAARD.met("inlichtingen-bestuur", Lengte.van("45 dagen")),
                null,
                Regels.STANDAARD.stemregels()));
    }

    @AfterEach
    void doek_neer() {
        spel.klok.los();
    }

    @Test
    void een_raadslid_vraagt_en_krijgt_antwoord_binnen_de_termijn_van_de_regeling() {
        vraag("raadslid", "nee");
        assertThat(spel.openTaken(id)).containsExactly("Inlichtingen geven");
        assertThat(termijn().uiterlijk()).as("45 days").isEqualTo(LocalDate.of(2027, 4, 15));
        assertThat(spel.verzonden(id))
                .containsExactly("verzoek van een raad aan " + Mensenwerk.adres(Mensenwerk.secretaris(regeling)));
        assertThat(spel.status("/procedures/" + id, griffier(1)))
                .as("another raad, which does not read along")
                .isEqualTo(404);

        antwoord(Map.of());
        assertThat(spel.motor.positie(id.toString()).orElseThrow().beeindigd()).isEqualTo("Inlichtingen gegeven");
        assertThat(termijn().status()).isEqualTo(Status.GEHAALD);
        assertThat(spel.lees("/procedures/" + id, griffier(0)))
                .contains("Vraag van een raadslid van", "Hoe lang is de wachtlijst?", "Zes weken.");
        assertThat(spel.verzonden(id)).contains("inlichtingen gegeven aan " + Mensenwerk.adres(griffier(0)));
    }

    @Test
    void een_motie_kan_ook_aan_de_andere_raden_worden_getoond() {
        vraag("motie", "ja");
        assertThat(spel.lees("/procedures/" + id, griffier(1)))
                .contains("Motie van de raad van", "Alle raden lezen dit.");
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("verzoek van een andere raad"))
                .hasSize(2);
        antwoord(Map.of());
        assertThat(spel.verzonden(id))
                .filteredOn(een -> een.startsWith("inlichtingen gegeven"))
                .hasSize(3);
    }

    @Test
    void wie_te_laat_antwoordt_zegt_waarom_en_zonder_termijn_in_de_regeling_is_niets_te_laat() {
        vraag("raad", "nee");
        spel.zet(LocalDate.of(2027, 4, 16));
        assertThatThrownBy(() -> antwoord(Map.of()))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("Dit is te laat");
        antwoord(Map.of("afwijking", "Het onderzoek duurde langer."));
        assertThat(spel.journaal(id)).anyMatch(regel -> regel.contains("Reden: Het onderzoek duurde langer."));

        regeling = spel.regeling(Regels.STANDAARD);
        vraag("raad", "nee");
        assertThat(termijnen.van(id)).isEmpty();
        assertThat(spel.lees(
                        "/taken/" + spel.taak(id, "Inlichtingen geven", null).id(), Mensenwerk.secretaris(regeling)))
                .contains("De regeling noemt geen termijn");
    }

    @Test
    void een_bericht_gaat_op_hetzelfde_moment_naar_alle_raden_en_ieder_bevestigt_dat_hij_het_las() {
        id = UUID.randomUUID();
        assertThat(bericht("Tekort in de jeugdzorg", "Er dreigt een tekort.").getRedirectedUrl())
                .isEqualTo("/procedures/" + id);
        spel.draai(Set.of(id.toString()));
        assertThat(procedures.lees(id).fase()).isEqualTo(Fase.VOLTOOID);
        assertThat(spel.verzonden(id))
                .as("proof of sending")
                .hasSize(3)
                .allMatch(een -> een.startsWith("bericht aan alle raden aan griffier"));
        assertThat(spel.journaal(id)).contains("Bericht op hetzelfde moment gezonden aan 3 raden.");

        String pad = "/procedures/" + id;
        assertThat(spel.lees(pad, griffier(0)))
                .contains("Gelezen door 0 van 3 griffies", "Bevestigen dat wij dit lazen");
        assertThat(spel.verzend(pad + "/gelezen", griffier(0), "x", "").getRedirectedUrl())
                .isEqualTo(pad);
        assertThat(spel.verzend(pad + "/gelezen", griffier(0), "x", "").getRedirectedUrl())
                .as("twice is once")
                .isEqualTo(pad);
        assertThat(spel.lees(pad, Mensenwerk.secretaris(regeling)))
                .contains("Gelezen door 1 van 3 griffies", "gelezen, maandag 1 maart 2027")
                .doesNotContain("Bevestigen dat wij dit lazen");
        assertThat(spel.journaal(id))
                .filteredOn(regel -> regel.contains("bevestigd"))
                .hasSize(1);
        assertThat(spel.verzend(pad + "/gelezen", Mensenwerk.secretaris(regeling), "x", "")
                        .getStatus())
                .isEqualTo(404);
        assertThat(spel.journaal.klopt(id)).isTrue();
    }

    @Test
    void verkeerde_invoer_wordt_geweigerd_met_een_zin_die_zegt_wat_te_doen() {
        Map<String, String> leeg =
                Map.of("keuze", "iets anders", "aard", "", "onderwerp", "", "tekst", "", "delen", "");
        assertThat(inhoud(formulieren.start(VRAAG, id, griffier(0), leeg)))
                .contains(
                        "Kies aan welk bestuur u het verzoek zendt",
                        "Kies of een raadslid of de raad",
                        "Schrijf de vraag, de motie of het voorstel op",
                        "Kies of de andere raden meelezen");
        id = UUID.randomUUID();
        assertThat(inhoud(bericht("", ""))).contains("Schrijf wat de raden moeten weten");
        assertThat(spel.status(VRAAG, Mensenwerk.secretaris(regeling))).isEqualTo(404);
        assertThat(spel.status(BERICHT, griffier(0))).isEqualTo(404);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void together_they_walked_every_step_and_flow() {
        Doorlopen.assertAllesDoorlopen("inlichtingen");
        Doorlopen.assertAllesDoorlopen("raadsbericht");
    }

    private void vraag(String aard, String delen) {
        String naar = formulieren
                .start(
                        VRAAG,
                        UUID.randomUUID(),
                        griffier(0),
                        Map.of(
                                "keuze",
                                regeling.id() + "|"
                                        + Spel.deelnemer(regeling, 0).id(),
                                "aard",
                                aard,
                                "onderwerp",
                                "wachtlijst",
                                "tekst",
                                "Hoe lang is de wachtlijst?",
                                "delen",
                                delen))
                .getRedirectedUrl();
        assertThat(naar).startsWith("/procedures/");
        id = UUID.fromString(String.valueOf(naar).substring("/procedures/".length()));
        spel.draai(Set.of(id.toString()));
    }

    private void antwoord(Map<String, Object> meer) {
        Map<String, Object> ingevuld = new HashMap<>(
                Map.of("antwoord", "Zes weken.", "op", spel.vandaag().toString()));
        ingevuld.putAll(meer);
        spel.voltooi(spel.taak(id, "Inlichtingen geven", null), Mensenwerk.secretaris(regeling), ingevuld);
        spel.draai(Set.of(id.toString()));
    }

    private MockHttpServletResponse bericht(String onderwerp, String tekst) {
        return formulieren.start(
                BERICHT,
                id,
                Mensenwerk.secretaris(regeling),
                Map.of("regeling", regeling.id().waarde(), "onderwerp", onderwerp, "tekst", tekst));
    }

    private static String inhoud(MockHttpServletResponse antwoord) {
        try {
            return antwoord.getContentAsString();
        } catch (UnsupportedEncodingException fout) {
            throw new AssertionError(fout);
        }
    }

    private String griffier(int nummer) {
        return Mensenwerk.griffier(Spel.deelnemer(regeling, nummer));
    }

    private LopendeTermijn termijn() {
        assertThat(termijnen.van(id)).hasSize(1);
        return termijnen.van(id).get(0);
    }
}
