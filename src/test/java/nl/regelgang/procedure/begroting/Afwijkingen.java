package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A term that is not met asks for a reason, and never more than that. */
abstract class Afwijkingen extends Scenario {

    private static final LocalDate TE_VROEG = AANBIEDING.minusDays(1);

    @Test
    void starten_met_een_te_korte_termijn_vraagt_een_reden() {
        gegeven.regio_rivierenland();
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().start_de_begrotingsprocedure(2028, TE_VROEG, VERGADERING),
                "afwijking",
                "Een termijn wordt niet gehaald.");
        als.de_secretaris().start_met_reden(2028, TE_VROEG, VERGADERING, "De accountant was ziek.");
        dan.staat_in_het_journaal("(Wgr art. 35 lid 1). Reden: De accountant was ziek.", "Wgr art. 35 lid 1");
    }

    @Test
    void aanbieden_voordat_de_twaalf_weken_om_zijn_vraagt_een_reden() {
        gegeven.regio_rivierenland();
        als.de_secretaris().start_met_reden(2028, TE_VROEG, VERGADERING, "De accountant was ziek.");
        als.de_tijd_verstrijkt_tot(TE_VROEG);

        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().biedt_de_begroting_aan(),
                "afwijking",
                "De raden kregen de stukken op maandag 1 maart 2027 en hebben twaalf weken;"
                        + " aanbieden kan vanaf maandag 24 mei 2027 (Wgr art. 35 lid 1).");
        dan.staat_de_procedure_bij("Begroting aanbieden");
        dan.bewaart_de_pagina_wat_was_ingevuld("Begroting aanbieden", TE_VROEG);

        als.de_secretaris().biedt_de_begroting_aan(TE_VROEG, "Alle raden stemden in met een kortere termijn.");
        dan.staat_in_het_journaal(
                "Afwijking: De raden kregen de stukken op maandag 1 maart 2027 en hebben twaalf weken;",
                "Wgr art. 35 lid 3");
        dan.staat_in_het_journaal("Reden: Alle raden stemden in met een kortere termijn.", "Wgr art. 35 lid 3");
        dan.staat_de_procedure_bij("Stemming vastleggen");
    }

    @Test
    void stemmen_voordat_op_elke_zienswijze_is_gereageerd_vraagt_een_reden() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");

        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor(),
                "afwijking",
                "nog niet gereageerd; dat moet vóór de vaststelling (Wgr art. 35 lid 4)");
        dan.staat_de_procedure_bij("Stemming vastleggen", "Reactie vaststellen");
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor_met_reden("Mondeling besproken.");
        dan.staat_in_het_journaal(
                "Afwijking: Op 1 zienswijze is nog niet gereageerd; dat moet vóór de vaststelling (Wgr art. 35 lid 4)."
                        + " Reden: Mondeling besproken.",
                "Wgr art. 34 lid 1");
        dan.staat_de_procedure_bij("Begroting toezenden", "Reactie vaststellen");
        als.de_secretaris().zendt_de_begroting_toe();
        dan.staat_de_procedure_bij("Reactie vaststellen");

        als.de_secretaris().reageert_op("Tiel", "Niet te duur.", "Geen wijziging.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 1);
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
        dan.loopt_er_geen_termijn();
    }

    @Test
    void tussen_openbare_kennisgeving_en_stemming_zitten_twee_weken() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING.plusDays(1));
        als.de_secretaris().biedt_de_begroting_aan(AANBIEDING.plusDays(1), null);

        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor(),
                "afwijking",
                "stemmen kan vanaf dinsdag 8 juni 2027 (Gemeentewet art. 190 lid 3)");
        als.het_bestuur_vergadert_op(VERGADERING.plusDays(1)).iedereen_stemt_voor();
        dan.staat_de_procedure_bij("Begroting toezenden");
    }

    @Test
    void de_openbare_kennisgeving_kan_bij_de_stemming_nog_worden_vastgelegd() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().biedt_de_begroting_aan(AANBIEDING.plusDays(1), null),
                "kennisgevingOp",
                "De datum ligt in de toekomst.");
        als.de_secretaris().biedt_de_begroting_aan(null, null);
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor_na_kennisgeving_op(AANBIEDING);
        dan.staat_in_het_journaal("Openbare kennisgeving op maandag 24 mei 2027.", "Wgr art. 34 lid 1");
        dan.staat_de_procedure_bij("Begroting toezenden");
    }

    @Test
    void aanbieden_kan_niet_van_voor_de_toezending_zijn() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().bood_aan_op(Verzetbareklok.BEGIN.minusDays(1)),
                "aangebodenOp",
                "pas op maandag 1 maart 2027 aan de raden toegezonden");
    }

    @Test
    void stemmen_voordat_is_aangeboden_vraagt_een_reden() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(VERGADERING.plusDays(1));
        als.de_secretaris().biedt_de_begroting_aan(AANBIEDING, null);
        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor(),
                "afwijking",
                "De begroting is pas op dinsdag 8 juni 2027 aan het bestuur aangeboden (Wgr art. 35 lid 3).");
        als.het_bestuur_vergadert_op(VERGADERING.plusDays(1)).iedereen_stemt_voor();
        dan.staat_de_procedure_bij("Begroting toezenden");
    }

    @Test
    void een_plan_met_de_vergadering_voor_de_aanbieding_vraagt_een_reden() {
        gegeven.regio_rivierenland();
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().start_de_begrotingsprocedure(2028, AANBIEDING, AANBIEDING.minusDays(1)),
                "afwijking",
                "Een termijn wordt niet gehaald.");
        als.de_secretaris()
                .start_met_reden(2028, AANBIEDING, AANBIEDING.minusDays(1), "De vergadering wordt verplaatst.");
        dan.staat_in_het_journaal(
                "plan de aanbieding eerder of de vergadering later (Wgr art. 35 lid 3)", "Wgr art. 35 lid 1");
    }

    @Test
    void zonder_openbare_kennisgeving_vraagt_de_stemming_een_reden() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan(null, null);
        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor(),
                "afwijking",
                "geen datum van de openbare kennisgeving");
    }

    @Test
    void te_laat_toezenden_vraagt_een_reden() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();

        als.de_tijd_verstrijkt_tot(VERGADERING.plusDays(15));
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().zendt_de_begroting_toe(), "afwijking", "De toezending is te laat.");
        als.de_secretaris().zendt_de_begroting_toe_met_reden("Ziekte.");
        dan.staat_in_het_journaal("Afwijking: De toezending is te laat.", "Wgr art. 34 lid 2");
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
    }
}
