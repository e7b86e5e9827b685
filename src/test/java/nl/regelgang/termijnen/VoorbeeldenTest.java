package nl.regelgang.termijnen;

import static nl.regelgang.termijnen.WettelijkeTermijnen.ADMINISTRATIEF_BEROEP;
import static nl.regelgang.termijnen.WettelijkeTermijnen.BEGROTING_INZENDEN;
import static nl.regelgang.termijnen.WettelijkeTermijnen.BEGROTING_INZENDEN_WATERSCHAPPEN;
import static nl.regelgang.termijnen.WettelijkeTermijnen.INSPRAAK;
import static nl.regelgang.termijnen.WettelijkeTermijnen.JAARREKENING_INZENDEN;
import static nl.regelgang.termijnen.WettelijkeTermijnen.KADERS;
import static nl.regelgang.termijnen.WettelijkeTermijnen.KENNISGEVING_BEGROTING;
import static nl.regelgang.termijnen.WettelijkeTermijnen.ONTWERPBEGROTING_BEDRIJFSVOERINGSORGANISATIE;
import static nl.regelgang.termijnen.WettelijkeTermijnen.ONTWERPBEGROTING_GEMEENSCHAPPELIJK_ORGAAN;
import static nl.regelgang.termijnen.WettelijkeTermijnen.ONTWERPBEGROTING_OPENBAAR_LICHAAM;
import static nl.regelgang.termijnen.WettelijkeTermijnen.ZIENSWIJZE_OP_REGELING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regelgang.gedeeld.Grondslag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the law, by their number. */
class VoorbeeldenTest {

    @Test
    void b1_acht_weken_na_ontvangst_op_maandag_eindigt_op_maandag() {
        Uiterlijk uiterlijk = ZIENSWIJZE_OP_REGELING.uiterlijk(LocalDate.of(2026, 3, 9));

        assertThat(uiterlijk.dag()).isEqualTo("2026-05-04");
        assertThat(uiterlijk.adviesdatum()).isNull();
        assertThat(uiterlijk.waarschuwingen()).isEmpty();
        assertThat(uiterlijk.uitleg())
                .isEqualTo("Uiterlijk maandag 4 mei 2026: acht weken na ontvangst op 9 maart 2026 (Wgr art. 1 lid 3).");
    }

    @Test
    void b2_een_einde_op_bevrijdingsdag_schuift_op_naar_de_volgende_werkdag() {
        Uiterlijk uiterlijk = ZIENSWIJZE_OP_REGELING.uiterlijk(LocalDate.of(2026, 3, 10));

        assertThat(uiterlijk.dag()).isEqualTo("2026-05-06");
        assertThat(uiterlijk.uitleg())
                .isEqualTo("Uiterlijk woensdag 6 mei 2026: acht weken na ontvangst op 10 maart 2026 (Wgr art. 1 lid 3)"
                        + " is dinsdag 5 mei, een algemeen erkende feestdag (Bevrijdingsdag); verlengd tot de"
                        + " eerstvolgende werkdag (Algemene termijnenwet art. 1 lid 1).");
    }

    @Test
    void b5_verzonden_op_15_april_is_de_vroegste_aanbieding_8_juli() {
        LocalDate verzonden = LocalDate.of(2026, 4, 15);
        LocalDate aanbieding = ONTWERPBEGROTING_OPENBAAR_LICHAAM.vroegsteDoel(verzonden);

        assertThat(aanbieding).isEqualTo("2026-07-08");
        assertThat(WettelijkeTermijnen.metVrijeWeken(ONTWERPBEGROTING_OPENBAAR_LICHAAM, true)
                        .vroegsteDoel(verzonden))
                .isEqualTo("2026-07-09");
        assertThat(KENNISGEVING_BEGROTING.vroegsteDoel(aanbieding)).isEqualTo("2026-07-22");
        assertThat(BEGROTING_INZENDEN.uiterlijk(LocalDate.of(2026, 7, 9), 2026).dag())
                .isEqualTo("2026-07-23");
    }

    @Test
    void b6_een_openbaar_lichaam_rekent_vanaf_de_stukken_en_een_bvo_vanaf_de_vergadering() {
        LocalDate stukken = LocalDate.of(2026, 6, 18);
        LocalDate vergadering = LocalDate.of(2026, 7, 2);

        Uiterlijk openbaarLichaam = ONTWERPBEGROTING_OPENBAAR_LICHAAM.uiterlijk(stukken);
        assertThat(openbaarLichaam.dag()).isEqualTo("2026-03-26");
        assertThat(openbaarLichaam.uitleg())
                .isEqualTo("Uiterlijk donderdag 26 maart 2026: twaalf weken vóór de aanbieding aan het algemeen bestuur"
                        + " op 18 juni 2026 (Wgr art. 35 lid 1).");
        assertThat(ONTWERPBEGROTING_BEDRIJFSVOERINGSORGANISATIE
                        .uiterlijk(vergadering)
                        .dag())
                .isEqualTo("2026-04-09");
        assertThat(ONTWERPBEGROTING_GEMEENSCHAPPELIJK_ORGAAN
                        .uiterlijk(vergadering)
                        .dag())
                .isEqualTo("2026-04-09");
    }

    @Test
    void b7_een_teruggerekende_termijn_schuift_niet_op_maar_het_advies_is_de_werkdag_ervoor() {
        Uiterlijk uiterlijk = ONTWERPBEGROTING_BEDRIJFSVOERINGSORGANISATIE.uiterlijk(LocalDate.of(2027, 6, 21));

        assertThat(uiterlijk.dag()).isEqualTo("2027-03-29");
        assertThat(uiterlijk.adviesdatum()).isEqualTo("2027-03-25");
        assertThat(uiterlijk.uitleg())
                .endsWith(" Dat is een algemeen erkende feestdag (tweede Paasdag), maar een termijn die wordt"
                        + " teruggerekend, schuift niet op (Algemene termijnenwet art. 1 lid 2).");
        assertThat(uiterlijk.waarschuwingen())
                .containsExactly("29 maart 2027 is een algemeen erkende feestdag (tweede Paasdag) en de termijn schuift"
                        + " niet op: houd uiterlijk donderdag 25 maart 2027 aan, de laatste werkdag ervoor.");
    }

    @Test
    void b9_de_jaarrekening_gaat_binnen_twee_weken_en_voor_15_juli_naar_de_toezichthouder() {
        assertThat(JAARREKENING_INZENDEN
                        .uiterlijk(LocalDate.of(2026, 4, 21), 2026)
                        .dag())
                .isEqualTo("2026-05-06");
        assertThat(JAARREKENING_INZENDEN
                        .uiterlijk(LocalDate.of(2026, 7, 2), 2026)
                        .dag())
                .isEqualTo("2026-07-14");
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-04-29,", "2027, 2027-04-29,", "2028, 2028-04-29, 2028-04-26"})
    void b11_de_kaders_gaan_voor_30_april_naar_de_raden(int jaar, LocalDate dag, LocalDate advies) {
        Uiterlijk uiterlijk = KADERS.uiterlijk(jaar);

        assertThat(uiterlijk.dag()).isEqualTo(dag);
        assertThat(uiterlijk.adviesdatum()).isEqualTo(advies);
        assertThat(uiterlijk.uitleg()).contains("vóór 30 april (Wgr art. 34b)");
        assertThat(uiterlijk.waarschuwingen()).hasSize(advies == null ? 0 : 1);
    }

    @Test
    void b13_bij_inspraak_telt_de_dag_van_de_terinzagelegging_mee() {
        Uiterlijk uiterlijk = INSPRAAK.uiterlijk(LocalDate.of(2028, 3, 16));

        assertThat(uiterlijk.dag()).isEqualTo("2028-04-26");
        assertThat(uiterlijk.uitleg())
                .isEqualTo("Uiterlijk woensdag 26 april 2028: zes weken vanaf de terinzagelegging op 16 maart 2028,"
                        + " die dag meegeteld (Awb art. 3:16 lid 1-2).");
    }

    @Test
    void b16_zestien_weken_wordt_op_tweede_pinksterdag_niet_verlengd() {
        Uiterlijk uiterlijk = ADMINISTRATIEF_BEROEP.uiterlijk(LocalDate.of(2026, 2, 2));

        assertThat(uiterlijk.dag()).isEqualTo("2026-05-25");
        assertThat(uiterlijk.adviesdatum()).isEqualTo("2026-05-22");
        assertThat(uiterlijk.uitleg())
                .endsWith("Dat is een algemeen erkende feestdag (tweede Pinksterdag), maar de termijn wordt niet"
                        + " verlengd: daarvoor is de termijn te lang (Algemene termijnenwet art. 4).");
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026-06-08, 2026-06-22", "2027, 2027-06-08, 2027-06-22", "2028, 2028-06-08, 2028-06-22"})
    void b18_de_laatste_verzenddag_als_alles_op_de_laatste_dag_gebeurt(
            int jaar, LocalDate openbaarLichaam, LocalDate bestuur) {
        LocalDate vergadering =
                BEGROTING_INZENDEN.inIederGeval().uiterlijk(jaar).dag();
        LocalDate aanbieding = KENNISGEVING_BEGROTING.uiterlijk(vergadering).dag();

        assertThat(vergadering).isEqualTo(LocalDate.of(jaar, 9, 14));
        assertThat(ONTWERPBEGROTING_OPENBAAR_LICHAAM.uiterlijk(aanbieding).dag())
                .isEqualTo(openbaarLichaam);
        assertThat(ONTWERPBEGROTING_BEDRIJFSVOERINGSORGANISATIE
                        .uiterlijk(vergadering)
                        .dag())
                .isEqualTo(bestuur);
    }

    @Test
    void een_late_vaststelling_maakt_14_september_de_laatste_dag() {
        Uiterlijk uiterlijk = BEGROTING_INZENDEN.uiterlijk(LocalDate.of(2026, 9, 7), 2026);

        assertThat(uiterlijk.dag()).isEqualTo("2026-09-14");
        assertThat(uiterlijk.uitleg())
                .isEqualTo("Uiterlijk maandag 14 september 2026: in ieder geval vóór 15 september (Wgr art. 34 lid 2);"
                        + " twee weken na de vaststelling op 7 september 2026 is later: maandag 21 september.");
    }

    @Test
    void vaststelling_op_31_augustus_valt_samen_met_de_uiterste_dag() {
        Uiterlijk uiterlijk = BEGROTING_INZENDEN.uiterlijk(LocalDate.of(2026, 8, 31), 2026);

        assertThat(uiterlijk.dag()).isEqualTo("2026-09-14");
        assertThat(uiterlijk.uitleg())
                .isEqualTo("Uiterlijk maandag 14 september 2026: twee weken na de vaststelling op 31 augustus 2026"
                        + " (Wgr art. 34 lid 2).");
    }

    @Test
    void waterschappen_hebben_vier_weken_om_de_begroting_in_te_zenden() {
        Uiterlijk uiterlijk = BEGROTING_INZENDEN_WATERSCHAPPEN.uiterlijk(LocalDate.of(2026, 7, 2), 2026);

        assertThat(uiterlijk.dag()).isEqualTo("2026-07-30");
        assertThat(uiterlijk.grondslag()).hasToString("Wgr art. 50f lid 2");
    }

    @Test
    void een_termijn_uit_de_regeling_zelf_wordt_niet_verlengd() {
        VooruitTermijn regeling = new VooruitTermijn(Grondslag.REGELING, Lengte.weken(8), "na ontvangst", false, false);

        Uiterlijk uiterlijk = regeling.uiterlijk(LocalDate.of(2026, 3, 10));

        assertThat(uiterlijk.dag()).isEqualTo("2026-05-05");
        assertThat(uiterlijk.adviesdatum()).isEqualTo("2026-05-04");
        assertThat(uiterlijk.uitleg()).contains("geldt alleen voor een termijn in een wet (art. 1 lid 1)");
    }

    @Test
    void een_jaar_zonder_besluit_tot_gelijkstelling_geeft_een_waarschuwing() {
        assertThat(ZIENSWIJZE_OP_REGELING.uiterlijk(LocalDate.of(2029, 3, 12)).waarschuwingen())
                .containsExactly(
                        "Voor 2029 is nog niet besloten welke dagen met een feestdag worden gelijkgesteld (Algemene"
                                + " termijnenwet art. 3 lid 3). Deze dag kan nog verschuiven of geen werkdag blijken.");
        assertThat(Kalender.voorbehoud(LocalDate.of(2028, 12, 31))).isEmpty();
        assertThat(KADERS.uiterlijk(2029).waarschuwingen())
                .anyMatch(zin -> zin.startsWith("Voor 2029 is nog niet besloten"));
    }

    @Test
    void een_termijn_over_de_jaargrens_waarschuwt_ook_als_alleen_de_verlenging_in_het_onbekende_jaar_valt() {
        Uiterlijk uiterlijk = ZIENSWIJZE_OP_REGELING.uiterlijk(LocalDate.of(2028, 11, 5));

        assertThat(uiterlijk.dag()).isEqualTo("2029-01-02");
        assertThat(uiterlijk.uitleg()).contains("is zondag 31 december 2028; verlengd");
        assertThat(uiterlijk.waarschuwingen()).hasSize(1);
    }
}
