package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.formulieren.Datuminvoer;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Rondespel;
import nl.regelgang.procedure.Spel;
import nl.regelgang.procedure.stemming.Stemmen;
import nl.regelgang.regeling.Evaluaties;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels.Keuze;
import nl.regelgang.termijnbewaking.Termijnregister;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The year 2027 of one regeling, day by day: kaders and begroting for 2028, jaarrekening 2026, the evaluatie that falls in
 * this year, a wijziging of the begroting of 2027, and the toezichthouder.
 */
@nl.regelgang.procedure.Scenario
class EenJaarTest {

    private static final String GEDEPUTEERDE_STATEN = "toezicht.pv25";

    @Autowired
    private Spel spel;

    @Autowired
    private Rondespel formulieren;

    @Autowired
    private Zienswijzeronden ronden;

    @Autowired
    private Termijnregister register;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Begrotingen begrotingen;

    @Autowired
    private Begrotingsprocedures begrotingsprocedures;

    @Autowired
    private Stemmen stemmen;

    @Autowired
    private Evaluaties evaluaties;

    private Regeling regeling;
    private Jaarspel jaar;
    private UUID begroting = UUID.randomUUID();

    @BeforeEach
    void het_jaar_begint() {
        spel.zet(LocalDate.of(2027, 1, 4));
        regeling = spel.regeling(new Regels(
                Termijninstellingen.STANDAARD
                        .met("reactie-kaders", Lengte.van("4 weken"))
                        .met("evaluatie", Lengte.van("4 jaar")),
                null,
                Regels.STANDAARD.stemregels()));
        jaar = new Jaarspel(spel, formulieren, ronden, register, jdbc, regeling);
        evaluaties.bewaar(regeling.id(), LocalDate.of(2023, 10, 1), Handelend.SYSTEEM);
    }

    @AfterEach
    void het_jaar_is_om() {
        spel.klok.los();
    }

    @Test
    void een_heel_jaar_van_een_regeling_waarin_elke_termijn_wordt_gehaald() {
        jaar.het_wordt(3, 22);
        UUID kaders = jaar.begin("kaders", Map.of("jaar", "2028"), "jaarrekening");

        jaar.het_wordt(4, 2);
        UUID evaluatie = jaar.dossier("EVALUATIE");
        assertThat(spel.openTaken(evaluatie))
                .as("the evaluatie begins by itself, 26 weeks before its last day")
                .containsExactly("Evaluatieplan vaststellen");

        jaar.het_wordt(4, 5);
        de_secretaris_zendt_de_ontwerpbegroting();
        jaar.raad_antwoordt(kaders, 0, "Niet meer dan de index.");
        jaar.raad_antwoordt(kaders, 1, "");
        jaar.raad_antwoordt(kaders, 2, "");
        oordeel(kaders);

        jaar.het_wordt(4, 26);
        UUID jaarrekening = de_secretaris_begint_de_jaarrekening();
        assertThat(spel.lees("/procedures/" + begroting, Mensenwerk.griffier(jaar.deelnemer(1))))
                .contains("Reactie van " + jaar.deelnemer(0).naam(), "Niet meer dan de index.", "Dat doen wij.");
        assertThat(stukken_van_de_kaders()).containsExactlyInAnyOrder("Kaders", "Voorlopige jaarrekening");
        jaar.het_wordt(5, 3);
        jaar.secretaris_doet(
                jaarrekening,
                "Jaarrekening ter inzage leggen",
                "kennisgevingOp",
                "jaarrekening",
                jaar.bestand(jaarrekening, "Jaarrekening"));
        jaar.het_wordt(5, 10);
        evaluatieplan(evaluatie);
        jaar.het_wordt(5, 24);
        jaar.secretaris_doet(
                jaarrekening, "Jaarrekening vaststellen", "vergaderingOp", "uitkomst", "vastgesteld", "gestemd", "nee");
        jaar.het_wordt(5, 25);
        jaar.secretaris_doet(
                jaarrekening,
                "Jaarrekening toezenden",
                "verzondenOp",
                "jaarrekening",
                jaar.bestand(jaarrekening, "Jaarrekening"));

        jaar.het_wordt(6, 7);
        jaar.raad_antwoordt(begroting, 0, "De bijdrage stijgt te hard.");
        jaar.raad_antwoordt(begroting, 1, "");
        jaar.raad_antwoordt(begroting, 2, "");
        de_colleges_beantwoorden_de_vragenlijst(evaluatie);
        jaar.het_wordt(6, 21);
        het_bestuur_reageert_op_de_zienswijze();
        de_raden_lezen_de_nota_naar_thema();
        jaar.het_wordt(6, 28);
        jaar.secretaris_doet(begroting, "Begroting aanbieden", "aangebodenOp", "kennisgevingOp", spel.vandaag());
        jaar.het_wordt(7, 12);
        het_algemeen_bestuur_stelt_de_begroting_vast();
        jaar.het_wordt(7, 13);
        jaar.secretaris_doet(
                begroting, "Begroting toezenden", "verzondenOp", "begroting", jaar.bestand(begroting, "Begroting"));

        jaar.het_wordt(9, 6);
        UUID wijziging = de_secretaris_wijzigt_de_begroting_van_dit_jaar();
        evaluatierapport(evaluatie);
        jaar.het_wordt(9, 15);
        jaar.doet(
                jaar.dossier("TOEZICHT"),
                "Toezichtregime bepalen",
                GEDEPUTEERDE_STATEN,
                "regime",
                "repressief",
                "mededelingOp",
                spel.vandaag());
        for (int raad = 0; raad < 3; raad++) {
            jaar.raad_antwoordt(wijziging, raad, "");
        }

        jaar.het_wordt(11, 29);
        jaar.secretaris_doet(
                wijziging, "Begrotingswijziging aanbieden", "aangebodenOp", "kennisgevingOp", spel.vandaag());
        jaar.het_wordt(12, 13);
        jaar.secretaris_doet(
                wijziging,
                "Begrotingswijziging vaststellen",
                "vergaderingOp",
                "uitkomst",
                "vastgesteld",
                "gestemd",
                "nee");
        jaar.het_wordt(12, 14);
        jaar.secretaris_doet(
                wijziging,
                "Begrotingswijziging toezenden",
                "verzondenOp",
                "wijziging",
                jaar.bestand(wijziging, "Begrotingswijziging"));
        jaar.doet(
                jaar.dossier("TOEZICHT"),
                "Toezichtregime bepalen",
                GEDEPUTEERDE_STATEN,
                "regime",
                "repressief",
                "mededelingOp",
                spel.vandaag());
        jaar.het_wordt(12, 31);

        alles_is_op_tijd_en_af();
    }

    private void de_secretaris_zendt_de_ontwerpbegroting() {
        LocalDate aanbieding = LocalDate.of(2027, 6, 28);
        LocalDate vergadering = LocalDate.of(2027, 7, 12);
        Handelend secretaris = spel.secretaris(regeling);
        UUID ontwerp = spel.bestand(begroting, "Ontwerpbegroting", secretaris);
        Startformulier formulier = new Startformulier(
                regeling.id().waarde(),
                "2028",
                Datuminvoer.van(aanbieding),
                Datuminvoer.van(vergadering),
                begroting.toString(),
                ontwerp.toString(),
                null);
        begrotingen.voorbereiden(begroting, formulier.lees(List.of(regeling.id()), null), ontwerp);
        begrotingen.starten(begrotingsprocedures.lees(begroting), List.of(), null, secretaris);
        jaar.draai();
    }

    private void oordeel(UUID dossier) {
        jaar.secretaris_doet(
                dossier, "Oordeel vaststellen", "besluitVan", "oordeel", "Terecht.", "conclusie", "Dat doen wij.");
    }

    private UUID de_secretaris_begint_de_jaarrekening() {
        UUID jaarrekening = jaar.begin("jaarrekening", Map.of("jaar", "2026", "sisa", "nee"));
        assertThat(spel.lees("/procedures/" + jaarrekening, jaar.secretaris()))
                .as("the day on which it went to the raden with the kaders")
                .contains("maandag 22 maart 2027");
        jaar.secretaris_doet(
                jaarrekening,
                "Verklaring vastleggen",
                "verklaringVan",
                "accountant",
                "Accountant Voorbeeld",
                "strekking",
                "goedkeurend",
                "verslag",
                jaar.bestand(jaarrekening, "Verslag"));
        return jaarrekening;
    }

    /** As a griffier finds them on the page of the begroting. */
    private List<String> stukken_van_de_kaders() {
        return Jsoup.parse(spel.lees("/procedures/" + begroting, Mensenwerk.griffier(jaar.deelnemer(1))))
                .select("section[aria-labelledby=kaders] a[href^=/documenten/]")
                .eachText();
    }

    private void het_bestuur_reageert_op_de_zienswijze() {
        UUID traject = formulieren.traject(begroting, jaar.deelnemer(0)).id();
        deel_in_punten(traject);
        begrotingen.reageren(
                begrotingsprocedures.lees(begroting),
                traject,
                "Dat is zo.",
                "De stijging wordt gespreid.",
                spel.secretaris(regeling));
        jaar.secretaris_doet(begroting, "Reactie vaststellen", "besluitVan");
    }

    /** The raden read the points by theme when they have the answer, and each first what was done with its own. */
    private void deel_in_punten(UUID traject) {
        String nota = "/procedures/" + begroting + "/nota";
        for (String thema : List.of("Bijdrage", "Reserves")) {
            formulieren.start(
                    nota + "/punten",
                    begroting,
                    jaar.secretaris(),
                    Map.of(
                            "bron",
                            traject.toString(),
                            "thema",
                            thema,
                            "punt",
                            "Over de " + thema.toLowerCase(Locale.ROOT) + ".",
                            "reactie",
                            "Dat is zo.",
                            "conclusie",
                            "De stijging wordt gespreid."));
        }
        assertThat(spel.lees(nota, jaar.secretaris())).contains("Over de bijdrage.", "Over de reserves.");
        assertThat(spel.lees(nota, Mensenwerk.griffier(jaar.deelnemer(0))))
                .as("not before the raden have the answer")
                .doesNotContain("Over de reserves.");
    }

    private void de_raden_lezen_de_nota_naar_thema() {
        String nota = "/procedures/" + begroting + "/nota";
        assertThat(spel.lees(nota, Mensenwerk.griffier(jaar.deelnemer(0))))
                .containsSubsequence("Wat er met uw eigen zienswijze is gedaan", "Bijdrage", "Reserves");
        assertThat(spel.lees(nota, Mensenwerk.griffier(jaar.deelnemer(1))))
                .doesNotContain("uw eigen zienswijze")
                .containsSubsequence("Bijdrage", "Over de bijdrage.", "Reserves", "Over de reserves.");
    }

    private void het_algemeen_bestuur_stelt_de_begroting_vast() {
        stemmen.invullen(
                begroting,
                stemmen.lopende(begroting).stemmen().stream()
                        .collect(Collectors.toMap(stem -> stem.lid().id(), stem -> Keuze.VOOR)));
        jaar.secretaris_doet(begroting, "Stemming vastleggen", "vergaderingOp");
    }

    private void evaluatieplan(UUID evaluatie) {
        jaar.doet(
                evaluatie,
                "Evaluatieplan vaststellen",
                jaar.secretaris(),
                "opdrachtgever",
                "ab",
                "uitvoerder",
                "Bureau Voorbeeld",
                "reikwijdte",
                "beide",
                "vraagstelling",
                "Werkt de samenwerking?",
                "participatie",
                "nee",
                "participatieToelichting",
                "Er is geen beleid voor ingezetenen.",
                "antwoordenTot",
                LocalDate.of(2027, 6, 21));
    }

    private void de_colleges_beantwoorden_de_vragenlijst(UUID evaluatie) {
        for (int nummer = 0; nummer < 3; nummer++) {
            spel.voltooi(
                    spel.taak(
                            evaluatie,
                            "Vragenlijst invullen",
                            jaar.deelnemer(nummer).naam()),
                    Mensenwerk.bestuurssecretaris(jaar.deelnemer(nummer)),
                    Map.of("doel", "goed", "taakuitvoering", "goed", "financien", "voldoende", "samenwerking", "goed"));
        }
        jaar.draai();
    }

    private void evaluatierapport(UUID evaluatie) {
        jaar.secretaris_doet(
                evaluatie,
                "Evaluatierapport vaststellen",
                "vastgesteldOp",
                "rapport",
                jaar.bestand(evaluatie, "Evaluatierapport"),
                "conclusies",
                "De samenwerking is goed.");
        jaar.secretaris_doet(
                evaluatie,
                "Vervolg bepalen",
                "besluitOp",
                "vervolg",
                "geen",
                "vervolgToelichting",
                "Er is niets te veranderen.");
    }

    private UUID de_secretaris_wijzigt_de_begroting_van_dit_jaar() {
        return jaar.begin(
                "begrotingswijziging",
                Map.of(
                        "jaar", "2027",
                        "onderwerp", "extra toezicht",
                        "bedrag", "125.000",
                        "bijdrage", "ja",
                        "technisch", "nee",
                        "aanbieding.dag", "29",
                        "aanbieding.maand", "11",
                        "aanbieding.jaar", "2027"));
    }

    private void alles_is_op_tijd_en_af() {
        List<LopendeTermijn> termijnen = jaar.termijnen();
        assertThat(termijnen)
                .as("no term was missed in the whole year")
                .hasSizeGreaterThan(20)
                .noneMatch(termijn -> termijn.status() == Status.VERSTREKEN);
        assertThat(termijnen)
                .filteredOn(termijn -> termijn.status() == Status.OPEN)
                .as("only the next evaluatie waits, four years later")
                .extracting(LopendeTermijn::uiterlijk)
                .allMatch(dag -> dag.getYear() == 2031);
        assertThat(jaar.dossiers()).allSatisfy(dossier -> assertThat(spel.openTaken(dossier))
                .as(dossier.toString())
                .isEmpty());
        assertThat(jaar.dossiers())
                .flatExtracting(spel::journaal)
                .as("nobody had to explain himself")
                .noneMatch(regel -> regel.contains("Afwijking:"));
        assertThat(jaar.dossiers()).allMatch(spel.journaal::klopt);
        assertThat(spel.lees("/regelingen/" + regeling.id() + "/jaar?jaar=2027", jaar.secretaris()))
                .contains("Kaders voor de begroting 2028", "Jaarrekening 2026");
    }
}
