package nl.regelgang.termijnen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Een termijn zoals hij voor één regeling geldt: hoofdstuk, keuzes en wat in de regeling staat. */
class TermijnregelTest {

    private static final Termijntabel NU = Termijntabel.op(LocalDate.of(2026, 11, 22));
    private static final Termijninstellingen STANDAARD = Termijninstellingen.STANDAARD;
    private static final LocalDate STUKKEN = LocalDate.of(2026, 6, 18);

    @Test
    void de_langere_termijn_van_de_regeling_gaat_voor_en_de_wet_wordt_genoemd() {
        Uiterlijk uiterlijk = uiterlijk(
                "ontwerpbegroting-openbaar-lichaam",
                STANDAARD.met("ontwerpbegroting-openbaar-lichaam", Lengte.weken(14)),
                Aanknoping.op(STUKKEN));

        assertThat(uiterlijk.uitleg())
                .isEqualTo(
                        "Uiterlijk donderdag 12 maart 2026: veertien weken vóór de aanbieding aan het algemeen bestuur"
                                + " op 18 juni 2026 (regeling); de wet vraagt ten minste twaalf weken (Wgr art. 35 lid 1).");
    }

    @Test
    void een_kortere_termijn_in_de_regeling_verandert_niets() {
        assertThat(uiterlijk(
                        "ontwerpbegroting-openbaar-lichaam",
                        STANDAARD.met("ontwerpbegroting-openbaar-lichaam", Lengte.weken(8)),
                        Aanknoping.op(STUKKEN)))
                .isEqualTo(uiterlijk("ontwerpbegroting-openbaar-lichaam", STANDAARD, Aanknoping.op(STUKKEN)));
    }

    @Test
    void volle_weken_gelden_alleen_waar_de_wet_het_open_laat() {
        Termijninstellingen vrij = STANDAARD.met(Instelling.VRIJE_WEKEN, "ja");

        assertThat(uiterlijk("ontwerpbegroting-openbaar-lichaam", vrij, Aanknoping.op(STUKKEN))
                        .dag())
                .isEqualTo("2026-03-25");
        assertThat(uiterlijk("kennisgeving-begroting", vrij, Aanknoping.op(STUKKEN))
                        .dag())
                .isEqualTo("2026-06-04");
    }

    @Test
    void een_eerdere_datum_van_de_regeling_gaat_voor_en_een_latere_niet() {
        Aanknoping jaar = Aanknoping.in(2027);

        assertThat(uiterlijk("kaders", STANDAARD.met("kaders", MonthDay.of(4, 1)), jaar)
                        .uitleg())
                .isEqualTo("Uiterlijk dinsdag 31 maart 2026: vóór 1 april (regeling); volgens de wet vóór 30 april"
                        + " (Wgr art. 34b).");
        assertThat(uiterlijk("kaders", STANDAARD.met("kaders", MonthDay.of(6, 1)), jaar))
                .isEqualTo(uiterlijk("kaders", STANDAARD, jaar));
        assertThat(uiterlijk(
                        "begroting-inzenden",
                        STANDAARD.met("begroting-inzenden", MonthDay.of(8, 1)),
                        Aanknoping.op(LocalDate.of(2026, 7, 27), 2027)))
                .extracting(Uiterlijk::dag, uiterlijk -> uiterlijk.grondslag().toString(), Uiterlijk::uitleg)
                .containsExactly(
                        LocalDate.of(2026, 7, 31),
                        "regeling",
                        "Uiterlijk vrijdag 31 juli 2026: in ieder geval vóór 1 augustus (regeling); twee weken na de"
                                + " vaststelling op 27 juli 2026 is later: maandag 10 augustus.");
    }

    @Test
    void een_vaste_datum_schuift_alleen_op_als_de_regeling_daarvoor_kiest() {
        Termijninstellingen gekozen = STANDAARD.met(Instelling.TERMIJNENWET_VASTE_DATUM, "ja");

        assertThat(uiterlijk("kaders", STANDAARD, Aanknoping.in(2029)).uitleg())
                .isEqualTo("Uiterlijk zaterdag 29 april 2028: vóór 30 april (Wgr art. 34b). Dat is een zaterdag; of de"
                        + " Algemene termijnenwet een vaste datum verlengt, staat niet vast.");
        assertThat(uiterlijk("kaders", gekozen, Aanknoping.in(2029)))
                .extracting(Uiterlijk::dag, Uiterlijk::adviesdatum, Uiterlijk::uitleg)
                .containsExactly(
                        LocalDate.of(2028, 5, 1),
                        null,
                        "Uiterlijk maandag 1 mei 2028: vóór 30 april (Wgr art. 34b) is zaterdag 29 april; verlengd tot"
                                + " de eerstvolgende werkdag, omdat de regeling de Algemene termijnenwet op een vaste"
                                + " datum toepast.");
        assertThat(uiterlijk("kaders", gekozen, Aanknoping.in(2027)))
                .isEqualTo(uiterlijk("kaders", STANDAARD, Aanknoping.in(2027)));
        assertThat(uiterlijk("kaders", gekozen.met("kaders", MonthDay.of(4, 6)), Aanknoping.in(2027))
                        .dag())
                .as("een datum uit de regeling is geen termijn in een wet")
                .isEqualTo("2026-04-05");
    }

    @Test
    void een_termijn_uit_de_regeling_valt_buiten_de_termijnenwet_tenzij_de_regeling_anders_zegt() {
        Termijninstellingen regeling = STANDAARD.met("zienswijze-bestuursbesluit", Lengte.weken(12));
        Aanknoping dinsdag = Aanknoping.op(LocalDate.of(2026, 2, 10));

        assertThat(uiterlijk("zienswijze-bestuursbesluit", regeling, dinsdag).uitleg())
                .isEqualTo("Uiterlijk dinsdag 5 mei 2026: twaalf weken na toezending op 10 februari 2026 (regeling)."
                        + " Dat is een algemeen erkende feestdag (Bevrijdingsdag), maar de termijn wordt niet verlengd:"
                        + " de Algemene termijnenwet geldt alleen voor een termijn in een wet (art. 1 lid 1).");
        assertThat(uiterlijk(
                                "zienswijze-bestuursbesluit",
                                regeling.met(Instelling.TERMIJNENWET_REGELING, "ja"),
                                dinsdag)
                        .dag())
                .isEqualTo("2026-05-06");
    }

    @Test
    void inwerkingtreding_wordt_nooit_verlengd() {
        Termijninstellingen regeling =
                STANDAARD.met("inwerkingtreding", Lengte.van("8 dagen")).met(Instelling.TERMIJNENWET_REGELING, "ja");

        assertThat(uiterlijk("inwerkingtreding", regeling, Aanknoping.op(LocalDate.of(2026, 4, 27)))
                        .dag())
                .isEqualTo("2026-05-05");
    }

    @Test
    void inspraak_is_zes_weken_tenzij_de_regeling_iets_anders_zegt() {
        Aanknoping terinzage = Aanknoping.op(LocalDate.of(2028, 3, 16));

        assertThat(uiterlijk("inspraak", STANDAARD, terinzage).dag()).isEqualTo("2028-04-26");
        assertThat(uiterlijk("inspraak", STANDAARD.met("inspraak", Lengte.weken(4)), terinzage))
                .extracting(Uiterlijk::dag, uiterlijk -> uiterlijk.grondslag().toString())
                .containsExactly(LocalDate.of(2028, 4, 12), "regeling");
    }

    @Test
    void een_regeling_die_niets_noemt_heeft_geen_termijn() {
        assertThat(NU.regel("evaluatie", Hoofdstuk.I).termijn(Hoofdstuk.I, STANDAARD))
                .isEmpty();
        assertThat(NU.regel("evaluatie", Hoofdstuk.I)
                        .termijn(Hoofdstuk.I, STANDAARD.met("evaluatie", Lengte.van("4 jaar"))))
                .map(termijn -> termijn.uiterlijk(Aanknoping.op(LocalDate.of(2024, 2, 29)))
                        .uitleg())
                .contains("Uiterlijk dinsdag 29 februari 2028: vier jaar na de vorige evaluatie op 29 februari 2024"
                        + " (regeling).");
    }

    @ParameterizedTest
    @CsvSource({"KENNISGEVING, kennisgeving-begroting", "OPHEFFING_ALS_WIJZIGING, zienswijze-opheffing"})
    void een_keuze_kan_een_termijn_uitzetten(Instelling instelling, String id) {
        assertThat(NU.regel(id, Hoofdstuk.I).termijn(Hoofdstuk.I, STANDAARD)).isPresent();
        assertThat(NU.regel(id, Hoofdstuk.I).termijn(Hoofdstuk.I, STANDAARD.met(instelling, "nee")))
                .isEmpty();
        assertThat(NU.regel("zienswijze-regeling", Hoofdstuk.I).termijn(Hoofdstuk.I, STANDAARD.met(instelling, "nee")))
                .isPresent();
    }

    @Test
    void alleen_hoofdstuk_I_telt_altijd_vanaf_ontvangst() {
        Termijninstellingen toezending = STANDAARD.met(Instelling.AANVANG_ZIENSWIJZE, "toezending");
        Aanknoping dag = Aanknoping.op(LocalDate.of(2026, 3, 9));

        assertThat(NU.regel("zienswijze-regeling", Hoofdstuk.IV)
                        .uiterlijk(Hoofdstuk.IV, toezending, dag)
                        .map(Uiterlijk::uitleg))
                .contains(
                        "Uiterlijk maandag 4 mei 2026: acht weken na toezending op 9 maart 2026 (Wgr art. 51 lid 3).");
        assertThat(NU.regel("zienswijze-regeling", Hoofdstuk.IV)
                        .uiterlijk(Hoofdstuk.IV, STANDAARD, dag)
                        .map(Uiterlijk::uitleg)
                        .orElseThrow())
                .contains("na ontvangst");
        assertThat(uiterlijk("zienswijze-regeling", toezending, dag).uitleg()).contains("na ontvangst");
    }

    @Test
    void de_reactie_gaat_vooraf_aan_de_vaststelling() {
        Aanknoping vergadering = Aanknoping.op(LocalDate.of(2026, 7, 6));

        assertThat(uiterlijk("reactie-begroting", STANDAARD, vergadering).uitleg())
                .isEqualTo(
                        "Uiterlijk zondag 5 juli 2026: voorafgaand aan de vaststelling van de begroting op 6 juli 2026"
                                + " (Wgr art. 35 lid 4). Dat is een zondag, maar een termijn die wordt teruggerekend, schuift"
                                + " niet op (Algemene termijnenwet art. 1 lid 2).");
        assertThat(NU.regel("reactie-begroting", Hoofdstuk.IV)
                        .uiterlijk(Hoofdstuk.IV, STANDAARD, vergadering)
                        .map(Uiterlijk::grondslag))
                .map(Object::toString)
                .contains("werkafspraak");
    }

    @Test
    void bekrachtigen_kan_tot_en_met_de_dag_van_de_vergadering() {
        assertThat(uiterlijk("geheimhouding-bekrachtigen", STANDAARD, Aanknoping.op(LocalDate.of(2026, 7, 5)))
                        .uitleg())
                .isEqualTo("Uiterlijk zondag 5 juli 2026: in de eerstvolgende vergadering met quorum op 5 juli 2026"
                        + " (Wgr art. 23 lid 3).");
    }

    @Test
    void de_sluiting_van_de_zienswijzen_is_een_verzoek_dat_de_regeling_kan_wijzigen() {
        assertThat(uiterlijk("zienswijze-begroting", STANDAARD, Aanknoping.op(STUKKEN)))
                .extracting(Uiterlijk::dag, uiterlijk -> uiterlijk.grondslag().toString())
                .containsExactly(LocalDate.of(2026, 6, 17), "werkafspraak");
        assertThat(uiterlijk(
                        "zienswijze-begroting",
                        STANDAARD.met("zienswijze-begroting", Lengte.weken(2)),
                        Aanknoping.op(STUKKEN)))
                .extracting(Uiterlijk::dag, uiterlijk -> uiterlijk.grondslag().toString())
                .containsExactly(LocalDate.of(2026, 6, 4), "regeling");
    }

    @ParameterizedTest
    @EnumSource(names = {"I", "VI"})
    void elke_soort_termijn_kan_een_ander_artikel_krijgen(Hoofdstuk hoofdstuk) {
        NU.regels().stream()
                .filter(regel -> regel.hoofdstukken().contains(hoofdstuk))
                .flatMap(regel -> regel.termijn(hoofdstuk, STANDAARD).stream())
                .forEach(termijn -> {
                    Termijn anders = termijn.volgens(Grondslag.REGELING);
                    assertThat(anders.grondslag()).isEqualTo(Grondslag.REGELING);
                    assertThat(anders.volgens(termijn.grondslag())).isEqualTo(termijn);
                });
    }

    @Test
    void gedeputeerde_staten_stellen_per_geval_een_termijn_die_niet_in_de_wet_staat() {
        assertThat(uiterlijk(
                        "geschil-opdracht",
                        STANDAARD.met("geschil-opdracht", Lengte.weken(8)).met(Instelling.TERMIJNENWET_REGELING, "ja"),
                        Aanknoping.op(LocalDate.of(2026, 3, 10))))
                .extracting(Uiterlijk::dag, uiterlijk -> uiterlijk.grondslag().toString())
                .containsExactly(LocalDate.of(2026, 5, 5), "Wgr art. 28 lid 2");
    }

    @Test
    void zonder_dag_of_jaar_is_er_geen_uitkomst() {
        assertThatThrownBy(() -> uiterlijk("kaders", STANDAARD, Aanknoping.op(STUKKEN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this term needs a year");
        assertThatThrownBy(() -> uiterlijk("zienswijze-regeling", STANDAARD, Aanknoping.in(2027)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("this term needs the day of an event");
    }

    @Test
    void een_keuze_die_niet_bestaat_wordt_geweigerd() {
        assertThatThrownBy(() -> STANDAARD.met(Instelling.VRIJE_WEKEN, "soms"))
                .isInstanceOfSatisfying(OngeldigeInvoer.class, fout -> assertThat(fout.fouten())
                        .containsEntry("VRIJE_WEKEN", "Kies bij Volle weken een van de genoemde mogelijkheden."));
    }

    @ParameterizedTest
    @CsvSource({"zienswijze-regeling", "kaders", "reactie-begroting", "bestaat-niet", "indemniteit"})
    void een_lengte_die_de_regeling_niet_kan_bepalen_wordt_geweigerd(String id) {
        assertThatThrownBy(() -> STANDAARD.met(id, Lengte.weken(9)))
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessage("Deze termijn kan niet in de regeling worden bepaald. Laat het veld leeg.");
    }

    @ParameterizedTest
    @CsvSource({"begroting-vaststellen", "evaluatie", "bestaat-niet"})
    void een_datum_die_de_regeling_niet_kan_bepalen_wordt_geweigerd(String id) {
        assertThatThrownBy(() -> STANDAARD.met(id, MonthDay.of(4, 1))).isInstanceOf(OngeldigeInvoer.class);
    }

    @Test
    void instellingen_onthouden_alles_wat_erin_gezet_is() {
        Termijninstellingen gevuld = STANDAARD
                .met(Instelling.AANBIEDING, "vergadering")
                .met(Instelling.NIEUWE_RONDE, "altijd")
                .met("evaluatie", Lengte.van("4 jaar"))
                .met("opzegtermijn", Lengte.van("1 jaar"))
                .met("kaders", MonthDay.of(4, 1))
                .met("jaarrekening-inzenden", MonthDay.of(7, 1));

        assertThat(gevuld.keuze(Instelling.NIEUWE_RONDE)).isEqualTo("altijd");
        assertThat(gevuld.aanbieding(STUKKEN, STUKKEN.plusDays(14))).isEqualTo(STUKKEN.plusDays(14));
        assertThat(STANDAARD.aanbieding(STUKKEN, STUKKEN.plusDays(14))).isEqualTo(STUKKEN);
        assertThat(gevuld.lengte("evaluatie")).contains(Lengte.van("4 jaar"));
        assertThat(gevuld.lengte("opzegtermijn")).contains(Lengte.van("1 jaar"));
        assertThat(gevuld.datum("kaders")).contains(MonthDay.of(4, 1));
        assertThat(gevuld.datum("jaarrekening-inzenden")).contains(MonthDay.of(7, 1));
        assertThat(STANDAARD.lengte("evaluatie")).isEmpty();
        assertThat(STANDAARD.datum("kaders")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "VRIJE_WEKEN, nee",
        "NIEUWE_RONDE, vragen",
        "RADEN_BIJ_WISSELING, eigen",
        "KENNISGEVING, ja",
        "AANBIEDING, stukken",
        "OPHEFFING_ALS_WIJZIGING, ja",
        "TERMIJNENWET_REGELING, nee",
        "TERMIJNENWET_VASTE_DATUM, nee",
        "AANVANG_ZIENSWIJZE, ontvangst",
        "GESCHIL_SCHORST, nee",
        "GESCHIL_DOOR, open",
        "PARTICIPATIE, awb",
        "ALLEEN_WATERSCHAPPEN, nee"
    })
    void elke_open_vraag_heeft_de_standaard_van_de_wettekst(Instelling instelling, String standaard) {
        assertThat(STANDAARD.keuze(instelling)).isEqualTo(standaard);
        assertThat(STANDAARD.aan(instelling)).isEqualTo(standaard.equals("ja"));
    }

    @ParameterizedTest
    @EnumSource(Instelling.class)
    void elke_open_vraag_kan_op_een_pagina_worden_gesteld(Instelling instelling) {
        assertThat(instelling.naam()).isNotBlank();
        assertThat(instelling.hulptekst())
                .containsPattern("(Wgr|Gemeentewet|Algemene termijnenwet) art\\.")
                .endsWith(".");
        assertThat(instelling.grondslag().wettelijk()).isTrue();
        assertThat(instelling.keuzes()).hasSizeGreaterThan(1).allSatisfy(keuze -> {
            assertThat(keuze.tekst()).isNotBlank();
            assertThat(STANDAARD.met(instelling, keuze.code()).keuze(instelling))
                    .isEqualTo(keuze.code());
        });
    }

    private static Uiterlijk uiterlijk(String id, Termijninstellingen instellingen, Aanknoping aanknoping) {
        return NU.regel(id, Hoofdstuk.I)
                .uiterlijk(Hoofdstuk.I, instellingen, aanknoping)
                .orElseThrow();
    }
}
