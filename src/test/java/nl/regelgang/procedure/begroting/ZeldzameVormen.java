package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;
import static nl.regelgang.procedure.begroting.Verzetbareklok.BEGIN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From start to toezending for regelingen of which there are few, and what the law leaves open for them. */
abstract class ZeldzameVormen extends Scenario {

    private static final LocalDate VASTSTELLING = BEGIN.plusDays(84);

    @Test
    void een_gemeenschappelijk_orgaan_stelt_de_begroting_vast_en_zendt_haar_toe() {
        gegeven.gemeenschappelijk_orgaan_van_drie_gemeenten();
        als.de_secretaris().start_de_begrotingsprocedure(2028, VASTSTELLING.minusDays(14), VASTSTELLING);
        dan.kregen_alle_griffiers_bericht("stukken toegezonden", 1);
        dan.rekent_het_bestuur_op_de_zienswijzen_tot_en_met(VASTSTELLING.minusDays(1));

        als.het_college_van("Oosterproef").bereidt_een_standpunt_voor("Dien een zienswijze in.");
        als.het_college_van("Oosterproef").is_geheel_akkoord();
        als.het_college_van("Oosterproef").stelt_het_standpunt_vast();
        als.de_griffier_van("Oosterproef").dient_een_zienswijze_in("Wij willen een lagere bijdrage.");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("Noorderproef", "Zuiderproef");
        als.de_secretaris().reageert_op("Oosterproef", "Begrijpelijk.", "Geen wijziging.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 1);
        als.de_tijd_verstrijkt_tot(VASTSTELLING.minusDays(14));
        als.de_secretaris().biedt_de_begroting_aan();

        dan.zegt_de_pagina_van_de_stemming("alleen als raden de regeling hebben getroffen of mede getroffen");
        als.het_bestuur_vergadert_op(VASTSTELLING).iedereen_stemt_voor();
        dan.is_de_laatste_stemming("(Wgr art. 23 lid 5)");
        dan.staat_in_het_journaal("telt deze toepassing als terugval met Gemeentewet art. 20", "Wgr art. 34 lid 1");
        dan.heeft_het_bestuur_de_taak("Begroting toezenden", VASTSTELLING.plusWeeks(2));
        als.de_secretaris().zendt_de_begroting_toe();
        dan.kreeg_de_toezichthouder_bericht();
        dan.staat_in_het_journaal("toegezonden aan gedeputeerde staten van Gelderland", "Wgr art. 34 lid 2");
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
        dan.noemt_het_journaal_alleen("17", "34", "35");
    }

    /** Wgr art. 50f lid 2: four weeks, where every other chapter gives two. */
    @Test
    void waterschappen_hebben_vier_weken_voor_de_toezending() {
        gegeven.openbaar_lichaam_van_drie_waterschappen();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        dan.is_het_vertegenwoordigend_orgaan_van("Oosterproef", "algemeen bestuur");
        dan.staat_in_het_journaal("Stukken toegezonden aan 3 raden", "Wgr art. 50g lid 1");

        als.het_college_van("Oosterproef").bereidt_een_standpunt_voor("Dien een zienswijze in.");
        als.het_college_van("Oosterproef").is_geheel_akkoord();
        als.het_college_van("Oosterproef").stelt_het_standpunt_vast();
        als.de_griffier_van("Oosterproef").dient_een_zienswijze_in("Graag meer dijken.");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("Noorderproef");
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().reageert_op("Oosterproef", "Eens.", "Wij nemen het mee.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.staat_in_het_journaal("reactie op 1 zienswijze", "Wgr art. 50g lid 4");
        als.de_secretaris().biedt_de_begroting_aan();
        dan.zegt_de_pagina_van_de_stemming("die gelden voor een algemeen bestuur (Wgr art. 22 lid 1)");
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        dan.heeft_niet_gereageerd("Zuiderproef");

        dan.heeft_het_bestuur_de_taak("Begroting toezenden", VERGADERING.plusWeeks(4));
        als.de_tijd_verstrijkt_tot(VERGADERING.plusWeeks(4));
        als.de_secretaris().zendt_de_begroting_toe();
        dan.staat_in_het_journaal("toegezonden aan gedeputeerde staten van Gelderland", "Wgr art. 50f lid 2");
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
        dan.noemt_het_journaal_alleen("17", "50f", "50g");
    }

    @Test
    void waterschappen_zenden_ook_na_een_late_vaststelling_voor_15_september_toe() {
        gegeven.openbaar_lichaam_van_drie_waterschappen();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(LocalDate.of(2027, 8, 30)).iedereen_stemt_voor();
        dan.heeft_het_bestuur_de_taak("Begroting toezenden", LocalDate.of(2027, 9, 14));
    }

    @Test
    void een_bedrijfsvoeringsorganisatie_met_een_zienswijze_en_een_raad_die_zwijgt_komt_tot_het_einde() {
        gegeven.bedrijfsvoeringsorganisatie_west_betuwe();
        als.de_secretaris().start_de_begrotingsprocedure(2028, VASTSTELLING.minusDays(14), VASTSTELLING);
        als.de_griffier_van("Culemborg").dient_een_zienswijze_in("Te duur.");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("West Betuwe");
        dan.heeft_nog_niet_gereageerd("Tiel");
        als.de_secretaris().reageert_op("Culemborg", "Niet te duur.", "Geen wijziging.");
        als.de_secretaris().stelt_de_reactie_vast();
        als.de_tijd_verstrijkt_tot(VASTSTELLING.minusDays(14));
        als.de_secretaris().biedt_de_begroting_aan();
        dan.staat_in_het_journaal("aangeboden aan het bestuur, met 1 zienswijze", "Wgr art. 35 lid 3");

        dan.zegt_de_pagina_van_de_stemming(
                "De wet zegt niet hoe het bestuur van een bedrijfsvoeringsorganisatie stemt");
        als.het_bestuur_vergadert_op(VASTSTELLING)
                .voor("Culemborg", "Tiel")
                .tegen("West Betuwe")
                .wordt_vastgelegd();
        dan.is_de_laatste_stemming("2 voor + 1 tegen = 3 stemmen");
        dan.staat_in_het_journaal("de wet schrijft dat dan niet voor", "Wgr art. 34 lid 1");
        dan.heeft_niet_gereageerd("Tiel");
        dan.heeft_geen_enkele_taak("Tiel");
        als.de_secretaris().zendt_de_begroting_toe();
        dan.kregen_alle_griffiers_bericht("begroting toegezonden", 1);
        dan.kreeg_de_toezichthouder_bericht();
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
    }

    /** There the Gemeentewet is no law but what the application falls back on, and it says so. */
    @Test
    void een_bedrijfsvoeringsorganisatie_zonder_quorum_leest_dat_de_volgende_vergadering_een_terugval_is() {
        gegeven.bedrijfsvoeringsorganisatie_west_betuwe();
        als.de_secretaris().start_de_begrotingsprocedure(2028, VASTSTELLING.minusDays(14), VASTSTELLING);
        als.de_tijd_verstrijkt_tot(VASTSTELLING.minusDays(14));
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VASTSTELLING)
                .voor("Culemborg")
                .afwezig("Tiel", "West Betuwe")
                .wordt_vastgelegd();
        dan.zegt_de_pagina_van_de_stemming("(Gemeentewet art. 20 lid 2-3, als terugval)");
        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(VASTSTELLING).iedereen_stemt_voor(),
                "afwijking",
                "ten minste 24 uur later (Gemeentewet art. 20 lid 2, als terugval)");
    }
}
