package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Lengte;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijntabel;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The planning that the secretaris sees before he starts; B-numbers are the worked examples of the law. */
class BegrotingsplanningTest {

    private static final Regels ZONDER_KENNISGEVING =
            new Regels(Termijninstellingen.STANDAARD.met(Instelling.KENNISGEVING, "nee"), null, Stemregels.GEMEENTEWET);

    private Vorm vorm = Vorm.OPENBAAR_LICHAAM;
    private Hoofdstuk hoofdstuk = Hoofdstuk.I;
    private Regels regels = Regels.STANDAARD;
    private LocalDate vandaag = LocalDate.of(2026, 3, 2);

    private Planning planning(String verzending, String aanbieding, String vergadering) {
        return Begrotingsplanning.maak(new Planvraag(
                new Begrotingstermijnen(vorm, hoofdstuk, regels, Termijntabel.op(vandaag)),
                "gedeputeerde staten van Gelderland",
                2027,
                LocalDate.parse(verzending),
                new Plan(LocalDate.parse(aanbieding), LocalDate.parse(vergadering)),
                vandaag));
    }

    private static PlanStap stap(Planning planning, String begin) {
        return planning.stappen().stream()
                .filter(stap -> stap.omschrijving().startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> teksten(Planning planning) {
        return planning.alleWaarschuwingen().stream().map(Waarschuwing::tekst).toList();
    }

    @Test
    void b5_verzonden_op_15_april_en_vastgesteld_op_9_juli_gaat_de_begroting_uiterlijk_23_juli_naar_gs() {
        regels = ZONDER_KENNISGEVING;
        Planning planning = planning("2026-04-15", "2026-07-08", "2026-07-09");

        assertThat(planning.alleWaarschuwingen()).isEmpty();
        assertThat(planning.vraagtReden()).isFalse();
        assertThat(stap(planning, "Ontwerpbegroting toezenden").uiterlijk()).isEqualTo("2026-04-15");
        assertThat(stap(planning, "Begroting met de zienswijzen").uitleg())
                .startsWith("Niet eerder dan woensdag 8 juli 2026, twaalf weken na de toezending.");
        assertThat(stap(planning, "Begroting toezenden aan gedeputeerde staten van Gelderland")
                        .uiterlijk())
                .isEqualTo("2026-07-23");
    }

    @Test
    void b5_met_de_kennisgeving_bij_de_aanbieding_kan_de_vergadering_niet_voor_22_juli() {
        Planning planning = planning("2026-04-15", "2026-07-08", "2026-07-09");

        assertThat(planning.vraagtReden()).isTrue();
        assertThat(teksten(planning))
                .containsExactly("Tussen de openbare kennisgeving op woensdag 8 juli 2026 en de vergadering ontbreken"
                        + " 13 dagen: doe de kennisgeving uiterlijk donderdag 25 juni 2026, of vergader niet eerder dan"
                        + " woensdag 22 juli 2026 (Gemeentewet art. 190 lid 3).");
        assertThat(planning("2026-04-15", "2026-07-08", "2026-07-22").vraagtReden())
                .isFalse();
    }

    @Test
    void b5_met_vrije_weken_is_de_aanbieding_een_dag_later() {
        regels = new Regels(
                ZONDER_KENNISGEVING.instellingen().met(Instelling.VRIJE_WEKEN, "ja"), null, Stemregels.GEMEENTEWET);

        assertThat(teksten(planning("2026-04-15", "2026-07-08", "2026-07-09")))
                .containsExactly(
                        "De termijn voor de raden is 1 dag te kort: verzend uiterlijk dinsdag 14 april 2026, of"
                                + " plan de aanbieding niet eerder dan donderdag 9 juli 2026 (Wgr art. 35 lid 1).");
    }

    @Test
    void b6_een_openbaar_lichaam_dat_vanaf_de_vergadering_rekent_is_14_dagen_te_laat() {
        Planning planning = planning("2026-04-09", "2026-06-18", "2026-07-02");

        assertThat(stap(planning, "Ontwerpbegroting toezenden").uiterlijk()).isEqualTo("2026-03-26");
        assertThat(teksten(planning))
                .containsExactly("De termijn voor de raden is 14 dagen te kort: verzend uiterlijk donderdag 26 maart"
                        + " 2026, of plan de aanbieding niet eerder dan donderdag 2 juli 2026 (Wgr art. 35 lid 1).");
        assertThat(planning.vraagtReden()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Vorm.class,
            names = {"BEDRIJFSVOERINGSORGANISATIE", "GEMEENSCHAPPELIJK_ORGAAN"})
    void b6_een_ongeleed_bestuur_rekent_vanaf_de_vaststelling(Vorm ongeleed) {
        vorm = ongeleed;
        Planning planning = planning("2026-04-09", "2026-06-18", "2026-07-02");

        assertThat(stap(planning, "Ontwerpbegroting toezenden").uiterlijk()).isEqualTo("2026-04-09");
        assertThat(planning.alleWaarschuwingen()).isEmpty();
        assertThat(stap(planning, "Zienswijze").gepland()).isEqualTo("2026-07-01");
        assertThat(planning.stappen()).extracting(PlanStap::wie).doesNotContain("dagelijks bestuur");
    }

    @ParameterizedTest
    @CsvSource({"2027, 06-08, 06-22", "2028, 06-08, 06-22", "2029, 06-08, 06-22"})
    void b18_de_uiterste_verzenddag_hangt_af_van_de_vorm(int jaar, String openbaarLichaam, String bestuur) {
        assertThat(uitersteVerzending(jaar)).isEqualTo((jaar - 1) + "-" + openbaarLichaam);
        vorm = Vorm.BEDRIJFSVOERINGSORGANISATIE;
        assertThat(uitersteVerzending(jaar)).isEqualTo((jaar - 1) + "-" + bestuur);
        vorm = Vorm.OPENBAAR_LICHAAM;
        regels = ZONDER_KENNISGEVING;
        assertThat(uitersteVerzending(jaar)).isEqualTo((jaar - 1) + "-" + bestuur);
    }

    private LocalDate uitersteVerzending(int jaar) {
        Plan plan = new Plan(LocalDate.of(jaar - 1, 6, 18), LocalDate.of(jaar - 1, 7, 2));
        return Begrotingsplanning.maak(new Planvraag(
                        new Begrotingstermijnen(vorm, hoofdstuk, regels, Termijntabel.op(vandaag)),
                        "GS",
                        jaar,
                        vandaag,
                        plan,
                        vandaag))
                .uitersteVerzending()
                .dag();
    }

    @Test
    void b18_alles_op_de_laatste_dag_vraagt_geen_reden_en_een_dag_later_wel() {
        assertThat(planning("2026-06-08", "2026-08-31", "2026-09-14").vraagtReden())
                .isFalse();
        assertThat(planning("2026-06-09", "2026-09-01", "2026-09-15").waarschuwingen())
                .singleElement()
                .isEqualTo(
                        Waarschuwing.afwijking(
                                "Bij verzending op dinsdag 9 juni 2026 is toezending vóór 15 september"
                                        + " niet haalbaar met alle termijnen: verzend uiterlijk maandag 8 juni 2026 (Wgr art. 34 lid 2)."));
    }

    @Test
    void de_stappen_staan_op_volgorde_met_hun_artikel_en_wie_aan_zet_is() {
        Planning planning = planning("2026-03-02", "2026-06-18", "2026-07-02");

        assertThat(planning.stappen())
                .extracting(PlanStap::omschrijving, stap -> stap.grondslag().toString(), PlanStap::wie)
                .containsExactly(
                        rij("Ontwerpbegroting toezenden aan de raden", "Wgr art. 35 lid 1", "dagelijks bestuur"),
                        rij(
                                "Ontwerpbegroting ter inzage leggen en verkrijgbaar stellen",
                                "Wgr art. 35 lid 2",
                                "besturen van de deelnemers"),
                        rij("Zienswijze naar voren brengen", "Wgr art. 35 lid 3", "raden"),
                        rij("Reageren op de zienswijzen", "Wgr art. 35 lid 4", "dagelijks bestuur"),
                        rij(
                                "Begroting met de zienswijzen aanbieden aan het algemeen bestuur",
                                "Wgr art. 35 lid 3",
                                "dagelijks bestuur"),
                        rij(
                                "Openbare kennisgeving van de aangeboden begroting doen",
                                "Gemeentewet art. 190 lid 3",
                                "dagelijks bestuur"),
                        rij("Begroting vaststellen", "Wgr art. 34 lid 1", "algemeen bestuur"),
                        rij(
                                "Begroting toezenden aan gedeputeerde staten van Gelderland",
                                "Wgr art. 34 lid 2",
                                "dagelijks bestuur"));
        assertThat(planning.stappen())
                .extracting(PlanStap::uiterlijk)
                .containsExactly(
                        LocalDate.of(2026, 3, 26),
                        null,
                        null,
                        LocalDate.of(2026, 7, 1),
                        LocalDate.of(2026, 6, 18),
                        LocalDate.of(2026, 6, 18),
                        LocalDate.of(2026, 12, 31),
                        LocalDate.of(2026, 7, 16));
        assertThat(stap(planning, "Zienswijze").gepland()).isEqualTo("2026-06-17");
        assertThat(planning.alleWaarschuwingen()).isEmpty();
    }

    private static Tuple rij(Object... waarden) {
        return tuple(waarden);
    }

    @Test
    void zonder_de_regel_over_de_kennisgeving_is_die_stap_er_niet() {
        regels = ZONDER_KENNISGEVING;
        Planning planning = planning("2026-03-02", "2026-07-02", "2026-07-02");

        assertThat(planning.stappen()).extracting(PlanStap::omschrijving).noneMatch(naam -> naam.contains("kennisgev"));
        assertThat(planning.alleWaarschuwingen()).isEmpty();
    }

    @Test
    void in_hoofdstuk_iv_gelden_de_artikelen_van_dat_hoofdstuk_en_noemt_de_wet_geen_moment_voor_de_reactie() {
        hoofdstuk = Hoofdstuk.IV;
        Planning planning = planning("2026-03-02", "2026-06-18", "2026-07-02");

        assertThat(planning.stappen())
                .extracting(stap -> stap.grondslag().toString())
                .containsExactly(
                        "Wgr art. 59 lid 1",
                        "Wgr art. 59 lid 2",
                        "Wgr art. 59 lid 3",
                        "Wgr art. 59 lid 4",
                        "Wgr art. 59 lid 3",
                        "regeling",
                        "Wgr art. 58 lid 1",
                        "Wgr art. 58 lid 2");
        PlanStap reactie = stap(planning, "Reageren");
        assertThat(reactie.uiterlijk()).isNull();
        assertThat(reactie.gepland()).isEqualTo("2026-07-01");
        assertThat(stap(planning, "Ontwerpbegroting toezenden").omschrijving()).endsWith("raden en provinciale staten");
    }

    /** Wgr art. 35 lid 7 and 68 lid 7 lead to the Gemeentewet; for the other chapters no article is established. */
    @ParameterizedTest
    @EnumSource(
            value = Hoofdstuk.class,
            names = {"I", "V"},
            mode = EnumSource.Mode.EXCLUDE)
    void buiten_hoofdstuk_i_en_v_wordt_de_gemeentewet_niet_genoemd_en_niets_verzonnen(Hoofdstuk ander) {
        hoofdstuk = ander;
        Planning planning = planning("2026-03-02", "2026-09-10", "2026-09-16");

        assertThat(planning.toString()).doesNotContain("Gemeentewet art.").doesNotContain("lid 7");
        assertThat(stap(planning, "Openbare kennisgeving").uitleg()).contains("niet de Gemeentewet van toepassing");
        assertThat(planning.alleWaarschuwingen())
                .as("the consequence of being late is not claimed either")
                .anyMatch(waarschuwing -> waarschuwing.tekst().contains("niet meer mogelijk"))
                .noneMatch(waarschuwing -> waarschuwing.tekst().contains("preventief"));
    }

    @Test
    void waterschappen_hebben_vier_weken_voor_de_toezending() {
        hoofdstuk = Hoofdstuk.III;
        Planning planning = planning("2026-03-02", "2026-06-18", "2026-07-02");

        assertThat(stap(planning, "Begroting toezenden").uiterlijk()).isEqualTo("2026-07-30");
        assertThat(stap(planning, "Begroting toezenden").grondslag()).hasToString("Wgr art. 50f lid 2");
    }

    @ParameterizedTest
    @CsvSource({"false, Gemeentewet art. 190 lid 3", "true, regeling"})
    void in_hoofdstuk_v_geldt_de_gemeentewet_tenzij_alleen_waterschappen_bevoegdheden_overdroegen(
            boolean alleenWaterschappen, String artikel) {
        hoofdstuk = Hoofdstuk.V;
        regels = new Regels(
                Termijninstellingen.STANDAARD.met(Instelling.ALLEEN_WATERSCHAPPEN, alleenWaterschappen ? "ja" : "nee"),
                null,
                Stemregels.GEMEENTEWET);

        assertThat(stap(planning("2026-03-02", "2026-06-18", "2026-07-02"), "Openbare kennisgeving")
                        .grondslag())
                .hasToString(artikel);
    }

    @Test
    void een_uiterste_verzenddag_in_het_verleden_vraagt_een_reden() {
        vandaag = LocalDate.of(2026, 3, 27);
        Planning planning = planning("2026-03-27", "2026-06-18", "2026-07-02");

        assertThat(planning.afwijkingen())
                .containsExactly(
                        "De uiterste dag om te verzenden, donderdag 26 maart 2026, is voorbij en de termijn voor"
                                + " de raden is 1 dag te kort: plan de aanbieding niet eerder dan vrijdag 19 juni 2026"
                                + " (Wgr art. 35 lid 1).");
    }

    @Test
    void een_aanbieding_na_de_vergadering_wordt_gemeld() {
        regels = ZONDER_KENNISGEVING;

        assertThat(planning("2026-03-02", "2026-07-03", "2026-07-02").alleWaarschuwingen())
                .containsExactly(Waarschuwing.afwijking("De aanbieding op vrijdag 3 juli 2026 is na de vergadering op"
                        + " donderdag 2 juli 2026: plan de aanbieding eerder of de vergadering later"
                        + " (Wgr art. 35 lid 3)."));
    }

    @Test
    void een_vergadering_in_het_begrotingsjaar_zelf_is_te_laat() {
        Planning planning = planning("2026-03-02", "2026-12-17", "2027-01-07");

        assertThat(planning.vraagtReden()).isTrue();
        assertThat(teksten(planning))
                .anyMatch(zin -> zin.startsWith("De vergadering op donderdag 7 januari 2027 is niet in 2026:")
                        && zin.endsWith("(Wgr art. 34 lid 1)."));
        assertThat(stap(planning, "Begroting toezenden").uiterlijk()).isEqualTo("2026-09-14");
    }

    @Test
    void een_vergadering_na_14_september_vraagt_een_reden_en_noemt_het_gevolg() {
        assertThat(stap(planning("2026-03-02", "2026-08-27", "2026-09-15"), "Begroting vaststellen")
                        .waarschuwingen())
                .containsExactly(
                        Waarschuwing.afwijking("Na deze vergadering is toezending vóór 15 september niet meer mogelijk:"
                                + " vergader uiterlijk maandag 14 september 2026 (Wgr art. 34 lid 2). De toezichthouder"
                                + " kan preventief toezicht instellen: dan heeft de begroting zijn goedkeuring nodig"
                                + " (Gemeentewet art. 203 lid 2)."));
        assertThat(planning("2026-03-02", "2026-08-27", "2026-09-14").vraagtReden())
                .isFalse();
    }

    @Test
    void na_14_september_is_de_uiterste_dag_voorbij() {
        vandaag = LocalDate.of(2026, 9, 14);
        assertThat(planning("2026-09-14", "2026-12-08", "2026-12-22").waarschuwingen())
                .extracting(Waarschuwing::tekst)
                .noneMatch(zin -> zin.contains("is voorbij"));

        vandaag = LocalDate.of(2026, 9, 15);
        assertThat(planning("2026-09-15", "2026-12-08", "2026-12-22").waarschuwingen())
                .singleElement()
                .satisfies(waarschuwing -> {
                    assertThat(waarschuwing.afwijking()).isTrue();
                    assertThat(waarschuwing.tekst())
                            .startsWith("De uiterste dag om de begroting toe te zenden, maandag 14 september 2026, is"
                                    + " voorbij: zend haar toe zodra zij is vastgesteld");
                });
    }

    @Test
    void een_geplande_dag_in_het_weekend_of_op_een_feestdag_wordt_gemeld_maar_vraagt_geen_reden() {
        regels = ZONDER_KENNISGEVING;
        vandaag = LocalDate.of(2026, 2, 2);
        Planning planning = planning("2026-02-07", "2026-05-05", "2026-05-14");

        assertThat(planning.vraagtReden()).isFalse();
        assertThat(teksten(planning))
                .containsExactly(
                        "De geplande dag, zaterdag 7 februari 2026, is geen werkdag (Algemene termijnenwet art. 1 lid"
                                + " 1): kies liever een werkdag.",
                        "De geplande dag, dinsdag 5 mei 2026, is een algemeen erkende feestdag (Bevrijdingsdag)"
                                + " (Algemene termijnenwet art. 3): kies liever een werkdag.",
                        "De geplande dag, donderdag 14 mei 2026, is een algemeen erkende feestdag (Hemelvaartsdag)"
                                + " (Algemene termijnenwet art. 3): kies liever een werkdag.");
    }

    @Test
    void een_uiterste_dag_op_een_feestdag_geeft_het_advies_van_b7() {
        vorm = Vorm.BEDRIJFSVOERINGSORGANISATIE;
        Planning planning = Begrotingsplanning.maak(new Planvraag(
                new Begrotingstermijnen(vorm, hoofdstuk, ZONDER_KENNISGEVING, Termijntabel.op(vandaag)),
                "GS",
                2028,
                LocalDate.of(2027, 3, 1),
                new Plan(LocalDate.of(2027, 6, 14), LocalDate.of(2027, 6, 21)),
                LocalDate.of(2027, 3, 1)));

        assertThat(stap(planning, "Ontwerpbegroting toezenden").uiterlijk()).isEqualTo("2027-03-29");
        assertThat(teksten(planning)).singleElement().asString().contains("houd uiterlijk donderdag 25 maart 2027 aan");
        assertThat(planning.vraagtReden()).isFalse();
    }

    @Test
    void een_jaar_zonder_gelijkgestelde_dagen_wordt_een_keer_gemeld() {
        Planning planning = Begrotingsplanning.maak(new Planvraag(
                new Begrotingstermijnen(vorm, hoofdstuk, regels, Termijntabel.op(vandaag)),
                "GS",
                2030,
                LocalDate.of(2029, 3, 1),
                new Plan(LocalDate.of(2029, 6, 14), LocalDate.of(2029, 6, 28)),
                LocalDate.of(2029, 3, 1)));

        assertThat(teksten(planning))
                .singleElement()
                .asString()
                .contains("Voor 2029 is nog niet besloten welke dagen met een feestdag worden gelijkgesteld");
        assertThat(planning.vraagtReden()).isFalse();
    }

    @Test
    void bij_een_bestuur_hangt_de_kennisgeving_niet_aan_de_aanbieding_maar_aan_vandaag() {
        vorm = Vorm.BEDRIJFSVOERINGSORGANISATIE;
        vandaag = LocalDate.of(2026, 6, 20);

        PlanStap kennisgeving = stap(planning("2026-03-02", "2026-06-25", "2026-07-02"), "Openbare kennisgeving");

        assertThat(kennisgeving.gepland()).isNull();
        assertThat(kennisgeving.uiterlijk()).isEqualTo("2026-06-18");
        assertThat(kennisgeving.waarschuwingen()).singleElement().satisfies(waarschuwing -> assertThat(
                        waarschuwing.tekst())
                .contains("ontbreken 2 dagen", "vergader niet eerder dan zaterdag 4 juli 2026"));
    }

    @Test
    void een_regeling_zonder_bestuur_heeft_geen_begroting() {
        vorm = Vorm.REGELING_ZONDER_MEER;

        assertThatThrownBy(() -> planning("2026-03-02", "2026-06-18", "2026-07-02"))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("geen begroting");
    }

    @Test
    void een_langere_termijn_van_de_regeling_telt_overal_en_noemt_de_regeling() {
        regels = met(ZONDER_KENNISGEVING.instellingen().met("ontwerpbegroting-openbaar-lichaam", Lengte.weken(14)));
        Planning planning = planning("2026-04-15", "2026-07-08", "2026-07-09");

        assertThat(stap(planning, "Ontwerpbegroting toezenden"))
                .extracting(PlanStap::uiterlijk, stap -> stap.grondslag().toString())
                .containsExactly(LocalDate.of(2026, 4, 1), "regeling");
        assertThat(stap(planning, "Ontwerpbegroting toezenden").uitleg())
                .contains("veertien weken", "de wet vraagt ten minste twaalf weken (Wgr art. 35 lid 1)");
        assertThat(stap(planning, "Begroting met de zienswijzen").uitleg())
                .startsWith("Niet eerder dan woensdag 22 juli 2026, veertien weken na de toezending.");
        assertThat(teksten(planning))
                .containsExactly(
                        "De termijn voor de raden is 14 dagen te kort: verzend uiterlijk woensdag 1 april 2026,"
                                + " of plan de aanbieding niet eerder dan woensdag 22 juli 2026 (regeling).");
    }

    @Test
    void is_de_vergadering_zelf_de_aanbieding_dan_lopen_de_twaalf_weken_tot_die_dag() {
        regels = met(ZONDER_KENNISGEVING.instellingen().met(Instelling.AANBIEDING, "vergadering"));
        Planning planning = planning("2026-04-09", "2026-06-18", "2026-07-02");

        assertThat(planning.alleWaarschuwingen()).isEmpty();
        assertThat(stap(planning, "Ontwerpbegroting toezenden").uiterlijk()).isEqualTo("2026-04-09");
        assertThat(stap(planning, "Zienswijze").gepland()).isEqualTo("2026-07-01");
    }

    @Test
    void de_regeling_kan_een_eerdere_dag_vragen_voor_de_zienswijzen() {
        regels = met(ZONDER_KENNISGEVING.instellingen().met("zienswijze-begroting", Lengte.weken(2)));

        assertThat(stap(planning("2026-04-15", "2026-07-08", "2026-07-09"), "Zienswijze"))
                .extracting(PlanStap::gepland, PlanStap::uitleg)
                .containsExactly(
                        LocalDate.of(2026, 6, 24),
                        "De wet noemt geen einddatum. Uiterlijk woensdag 24 juni 2026: twee weken vóór de aanbieding aan"
                                + " het algemeen bestuur op 8 juli 2026 (regeling). Een latere zienswijze gaat mee tot"
                                + " de stemming.");
    }

    @Test
    void de_regeling_kan_een_eerdere_datum_noemen_voor_de_toezichthouder() {
        regels = met(ZONDER_KENNISGEVING.instellingen().met("begroting-inzenden", MonthDay.of(7, 15)));
        Planning planning = planning("2026-04-15", "2026-07-08", "2026-07-09");

        assertThat(stap(planning, "Begroting toezenden"))
                .extracting(PlanStap::uiterlijk)
                .isEqualTo(LocalDate.of(2026, 7, 14));
        assertThat(teksten(planning("2026-04-15", "2026-07-08", "2026-07-16")))
                .anyMatch(
                        tekst -> tekst.startsWith("Na deze vergadering is toezending vóór 15 juli niet meer mogelijk"));
    }

    private static Regels met(Termijninstellingen instellingen) {
        return new Regels(instellingen, null, Stemregels.GEMEENTEWET);
    }
}
