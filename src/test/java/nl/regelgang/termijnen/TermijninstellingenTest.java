package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.Termijninstellingen.STANDAARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a beheerder fills in about the terms of a regeling, and how it is stored. */
class TermijninstellingenTest {

    private static final String TWAALF_WEKEN = "ontwerpbegroting-openbaar-lichaam";

    private static Termijnregel regel(String id) {
        return Termijntabel.op(LocalDate.of(2026, 11, 1)).regel(id, Hoofdstuk.I);
    }

    @Test
    void wat_wordt_opgeslagen_komt_zo_terug() {
        Termijninstellingen gevuld = STANDAARD
                .met(Instelling.AANBIEDING, "vergadering")
                .met(TWAALF_WEKEN, Lengte.weken(14))
                .met("kaders", MonthDay.of(4, 1));

        assertThat(gevuld.afwijkend())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("AANBIEDING", "vergadering", TWAALF_WEKEN, "14 weken", "kaders", "1 april"));
        assertThat(gevuld.opgeslagen())
                .hasSize(Instelling.values().length + 2)
                .containsAllEntriesOf(gevuld.afwijkend())
                .containsEntry("VRIJE_WEKEN", "nee");
        assertThat(Termijninstellingen.van(gevuld.afwijkend())).isEqualTo(gevuld);
        assertThat(Termijninstellingen.van(gevuld.opgeslagen())).isEqualTo(gevuld);
        assertThat(Termijninstellingen.van(Map.of())).isEqualTo(STANDAARD);
    }

    @Test
    void een_keuze_voor_de_standaard_is_geen_afwijking() {
        assertThat(STANDAARD.met(Instelling.VRIJE_WEKEN, "ja").met(Instelling.VRIJE_WEKEN, "nee"))
                .isEqualTo(STANDAARD);
        assertThat(STANDAARD.met(Instelling.KENNISGEVING, "nee").keuzes()).containsOnlyKeys(Instelling.KENNISGEVING);
    }

    @ParameterizedTest
    @CsvSource({"bestaat-niet, 8 weken", "VRIJE_WEKEN, soms"})
    void wat_niet_bestaat_kan_niet_zijn_opgeslagen(String naam, String waarde) {
        assertThatThrownBy(() -> Termijninstellingen.van(Map.of(naam, waarde))).isInstanceOf(OngeldigeInvoer.class);
    }

    /** A procedure may run by a law that asked less than the law of today. */
    /** A procedure that runs keeps the settings of the day on which it began, also those that there are no more. */
    @Test
    void wat_vroeger_kon_worden_ingevuld_en_niets_deed_wordt_overgeslagen() {
        assertThat(Termijninstellingen.van(
                        Map.of("TOEZENDING_EN_ONTVANGST", "ja", "leden-aanwijzen", "6 weken", "VRIJE_WEKEN", "ja")))
                .isEqualTo(STANDAARD.met(Instelling.VRIJE_WEKEN, "ja"));
    }

    @Test
    void wat_is_opgeslagen_wordt_niet_aan_de_wet_van_nu_gehouden() {
        assertThat(Termijninstellingen.van(Map.of(TWAALF_WEKEN, "9 weken")).lengte(TWAALF_WEKEN))
                .contains(Lengte.weken(9));
    }

    @ParameterizedTest
    @CsvSource({
        "ontwerpbegroting-openbaar-lichaam, 14 weken, 14 weken",
        "ontwerpbegroting-openbaar-lichaam, '  14   Weken ', 14 weken",
        "ontwerpbegroting-openbaar-lichaam, 12 weken, 12 weken",
        "ontwerpbegroting-openbaar-lichaam, 3 maanden, 3 maanden",
        "ontwerpbegroting-openbaar-lichaam, 84 dagen, 84 dagen",
        "zienswijze-begroting, 3 dagen, 3 dagen",
        "evaluatie, 4 jaar, 4 jaar",
        "kaders, 15 April, 15 april",
        "kaders, 30 april, 30 april"
    })
    void een_termijn_uit_de_regeling_kan_worden_ingevuld(String id, String ingevuld, String bewaard) {
        assertThat(STANDAARD.met(regel(id), ingevuld).tekst(id)).isEqualTo(bewaard);
    }

    @Test
    void een_leeg_veld_haalt_alleen_die_termijn_weg() {
        Termijninstellingen gevuld = STANDAARD
                .met("evaluatie", Lengte.van("4 jaar"))
                .met("opzegtermijn", Lengte.van("1 jaar"))
                .met("kaders", MonthDay.of(4, 1));

        assertThat(gevuld.met(regel("evaluatie"), " ").afwijkend()).containsOnlyKeys("opzegtermijn", "kaders");
        assertThat(gevuld.met(regel("kaders"), "").afwijkend()).containsOnlyKeys("opzegtermijn", "evaluatie");
        assertThat(STANDAARD.tekst("evaluatie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ontwerpbegroting-openbaar-lichaam | 11 weken | elf weken is korter dan de wet vraagt: ten minste twaalf weken (Wgr art. 35 lid 1).",
                "ontwerpbegroting-openbaar-lichaam | 83 dagen | 83 dagen is korter dan de wet vraagt",
                "ontwerpbegroting-openbaar-lichaam | 2 maanden | twee maanden is korter dan de wet vraagt",
                "ontwerpbegroting-openbaar-lichaam | twaalf | schrijf een getal van 1 tot en met 999 en een eenheid, bijvoorbeeld 14 weken.",
                "ontwerpbegroting-openbaar-lichaam | 0 weken | schrijf een getal",
                "ontwerpbegroting-openbaar-lichaam | 1000 weken | schrijf een getal",
                "kaders | 1 mei | vóór 1 mei is later dan de wet toestaat: vóór 30 april (Wgr art. 34b).",
                "kaders | 31 april | schrijf een dag en een maand, bijvoorbeeld 15 april.",
                "kaders | 8 weken | schrijf een dag en een maand"
            })
    void wat_niet_kan_wordt_geweigerd_met_de_reden(String id, String ingevuld, String zin) {
        assertThatThrownBy(() -> STANDAARD.met(regel(id), ingevuld))
                .isInstanceOfSatisfying(
                        OngeldigeInvoer.class, fout -> assertThat(fout.fouten()).containsOnlyKeys(id))
                .hasMessageStartingWith(regel(id).handeling() + ": ")
                .hasMessageContaining(zin);
    }

    @ParameterizedTest
    @CsvSource({
        "83 dagen, 12 weken, true",
        "84 dagen, 12 weken, false",
        "12 weken, 84 dagen, false",
        "2 maanden, 59 dagen, false",
        "2 maanden, 60 dagen, true",
        "1 jaar, 12 maanden, false",
        "11 maanden, 1 jaar, true"
    })
    void lengten_in_verschillende_eenheden_zijn_te_vergelijken(String een, String ander, boolean korter) {
        assertThat(Lengte.van(een).isKorterDan(Lengte.van(ander))).isEqualTo(korter);
    }

    @Test
    void van_wet_en_regeling_geldt_de_langste() {
        TeruggerekendeTermijn wet =
                WettelijkeTermijnen.metVrijeWeken(WettelijkeTermijnen.ONTWERPBEGROTING_OPENBAAR_LICHAAM, true);

        assertThat(wet.geldend()).isEqualTo(wet);
        assertThat(metEigen(wet, Lengte.weken(14)).geldend())
                .isEqualTo(new TeruggerekendeTermijn(
                        Grondslag.REGELING, Lengte.weken(14), null, wet.doel(), wet.vrijeWeken()));
        assertThat(metEigen(wet, Lengte.weken(12)).geldend()).isEqualTo(wet);
        assertThat(metEigen(wet, Lengte.weken(11)).geldend()).isEqualTo(wet);
    }

    private static TeruggerekendeTermijn metEigen(TeruggerekendeTermijn wet, Lengte eigen) {
        return new TeruggerekendeTermijn(wet.grondslag(), wet.lengte(), eigen, wet.doel(), wet.vrijeWeken());
    }

    @ParameterizedTest
    @EnumSource(Hoofdstuk.class)
    void een_vraag_staat_alleen_bij_een_hoofdstuk_waarin_zij_open_is(Hoofdstuk hoofdstuk) {
        boolean metGeschil = hoofdstuk == Hoofdstuk.I || hoofdstuk == Hoofdstuk.III || hoofdstuk == Hoofdstuk.V;

        assertThat(Instelling.ALLEEN_WATERSCHAPPEN.geldtIn(hoofdstuk)).isEqualTo(hoofdstuk == Hoofdstuk.V);
        assertThat(Instelling.AANVANG_ZIENSWIJZE.geldtIn(hoofdstuk)).isEqualTo(hoofdstuk != Hoofdstuk.I);
        assertThat(Instelling.GESCHIL_DOOR.geldtIn(hoofdstuk)).isEqualTo(metGeschil);
        assertThat(Instelling.GESCHIL_SCHORST.geldtIn(hoofdstuk)).isEqualTo(metGeschil);
        assertThat(Instelling.VRIJE_WEKEN.geldtIn(hoofdstuk)).isTrue();
    }

    @Test
    void elke_vraag_noemt_haar_procedure_en_de_woorden_van_haar_keuzes() {
        assertThat(Instelling.VRIJE_WEKEN.procedure()).isEqualTo(Proceduresoort.BEGROTING);
        assertThat(Instelling.GESCHIL_DOOR.procedure()).isEqualTo(Proceduresoort.GESCHIL);
        assertThat(Instelling.AANBIEDING.tekst("vergadering")).isEqualTo("De dag van de vergadering");
        assertThatThrownBy(() -> Instelling.AANBIEDING.tekst("ja")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void elke_termijn_heeft_een_hulptekst_en_een_voorbeeld_dat_mag() {
        assertThat(regel("kaders").hulptekst(Hoofdstuk.IV))
                .isEqualTo("De wet is het minimum. Vul alleen een eerdere datum in die in de regeling staat (Wgr art."
                        + " 58b). Zonder invulling: vóór 30 april.");
        assertThat(regel(TWAALF_WEKEN).hulptekst(Hoofdstuk.I))
                .isEqualTo("De wet is het minimum. Vul alleen een langere termijn in die in de regeling staat (Wgr art."
                        + " 35 lid 1). Zonder invulling: twaalf weken vóór de aanbieding aan het algemeen bestuur.");
        assertThat(regel("evaluatie").hulptekst(Hoofdstuk.I))
                .isEqualTo("De wet noemt geen termijn. Vul in wat in de regeling staat (Wgr art. 11a).");
        assertThat(regel("kaders").voorbeeld()).isEqualTo("1 april");
        assertThat(regel(TWAALF_WEKEN).voorbeeld()).isEqualTo("14 weken");
        assertThat(regel("zienswijze-begroting").voorbeeld()).isEqualTo("3 dagen");
        assertThat(regel("evaluatie").voorbeeld()).isEqualTo("8 weken");
        assertThat(Termijntabel.op(LocalDate.of(2026, 11, 1)).instelbaar(Hoofdstuk.I))
                .allSatisfy(regel -> assertThat(
                                STANDAARD.met(regel, regel.voorbeeld()).tekst(regel.id()))
                        .isEqualTo(regel.voorbeeld()));
    }
}
