package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * Wgr art. 35 lid 4 asks for a reaction on every zienswijze before the begroting is adopted: also on one that was brought
 * naar voren about a draft that the bestuur rejected.
 */
abstract class ReactieNaAfwijzing extends Scenario {

    private static final LocalDate NIEUWE_AANBIEDING = VERGADERING.plusWeeks(12);
    private static final LocalDate NIEUWE_VERGADERING = NIEUWE_AANBIEDING.plusWeeks(2);

    @Test
    void een_nieuwe_ronde_maakt_de_reactie_op_een_eerdere_zienswijze_niet_overbodig() {
        afgewezen_zonder_reactie_aan_tiel();
        dan.toont_de_pagina_van_de_procedure(
                "Uit een eerdere ronde wacht nog op een reactie van het bestuur: de zienswijze van Gemeente Tiel.");
        dan.heeft_nog_niet_gereageerd(
                "Buren",
                "Culemborg",
                "Maasdriel",
                "Neder-Betuwe",
                "Tiel",
                "West Betuwe",
                "West Maas en Waal",
                "Zaltbommel");

        als.de_griffier_van("Culemborg").dient_een_zienswijze_in("Nu te zuinig.");
        dan.zegt_de_pagina_van_de_reacties("Over het eerdere ontwerp, toegezonden op maandag 1 maart 2027.");
        als.de_secretaris().reageert_op("Culemborg", "Niet te zuinig.", "Geen wijziging.");
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().stelt_de_reactie_vast(), "", "bij de zienswijze van Gemeente Tiel");

        als.de_secretaris().reageert_op_uit_ronde(1, "Tiel", "Terecht.", "Het ontwerp is aangepast.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 2);
        als.de_tijd_verstrijkt_tot(NIEUWE_AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(NIEUWE_VERGADERING).iedereen_stemt_voor();
        als.de_secretaris().zendt_de_begroting_toe();
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
    }

    @Test
    void zonder_die_reactie_is_ook_de_tweede_stemming_een_afwijking() {
        afgewezen_zonder_reactie_aan_tiel();
        als.de_tijd_verstrijkt_tot(NIEUWE_AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        dan.loopt_de_termijn("reactieVaststellen", NIEUWE_VERGADERING.minusDays(1));
        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(NIEUWE_VERGADERING).iedereen_stemt_voor(),
                "afwijking",
                "Op 1 zienswijze is nog niet gereageerd; dat moet vóór de vaststelling (Wgr art. 35 lid 4).");

        als.de_secretaris().reageert_op_uit_ronde(1, "Tiel", "Terecht.", "Het ontwerp is aangepast.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 1);
        dan.loopt_de_termijn_niet("reactieVaststellen");
        als.het_bestuur_vergadert_op(NIEUWE_VERGADERING).iedereen_stemt_voor();
        dan.staat_de_procedure_bij("Begroting toezenden");
    }

    /** The task is the one of the first round, and its day is that of the term. */
    @Test
    void de_open_taak_om_te_reageren_krijgt_in_een_nieuwe_ronde_de_dag_van_het_nieuwe_plan() {
        afgewezen_zonder_reactie_aan_tiel();
        dan.loopt_de_termijn("reactieVaststellen", NIEUWE_VERGADERING.minusDays(1));
        dan.heeft_het_bestuur_de_taak("Reactie vaststellen", NIEUWE_VERGADERING.minusDays(1));
    }

    @Test
    void ook_zonder_nieuwe_ronde_volgt_die_taak_het_nieuwe_plan() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_tegen_met_reden("Het ontwerp gaat terug.");
        als.de_secretaris()
                .past_het_ontwerp_aan_zonder_nieuwe_ronde(
                        VERGADERING.plusWeeks(1), VERGADERING.plusWeeks(3), "De bijdragen dalen.");
        dan.loopt_de_termijn("reactieVaststellen", VERGADERING.plusWeeks(3).minusDays(1));
        dan.heeft_het_bestuur_de_taak(
                "Reactie vaststellen", VERGADERING.plusWeeks(3).minusDays(1));
    }

    /** A reaction that was sent in the first round is not asked again. */
    @Test
    void wie_al_een_reactie_kreeg_hoeft_er_na_een_nieuwe_ronde_geen_tweede() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");
        als.de_secretaris().reageert_op("Tiel", "Niet te duur.", "Geen wijziging.");
        als.de_secretaris().stelt_de_reactie_vast();
        tot_de_nieuwe_ronde();

        als.de_griffier_van("Culemborg").dient_een_zienswijze_in("Nu te zuinig.");
        als.de_secretaris().reageert_op("Culemborg", "Niet te zuinig.", "Geen wijziging.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 2);
    }

    private void afgewezen_zonder_reactie_aan_tiel() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");
        tot_de_nieuwe_ronde();
    }

    private void tot_de_nieuwe_ronde() {
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_tegen_met_reden("Het ontwerp gaat terug.");
        als.de_secretaris()
                .past_het_ontwerp_aan_met_nieuwe_ronde(NIEUWE_AANBIEDING, NIEUWE_VERGADERING, "De bijdragen dalen.");
    }
}
