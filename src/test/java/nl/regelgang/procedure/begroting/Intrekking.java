package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The dagelijks bestuur withdraws the procedure. */
abstract class Intrekking extends Scenario {

    @Test
    void halverwege_ingetrokken_vervallen_alle_taken_en_links_en_horen_de_raden_het() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.het_college_van("Tiel").bereidt_een_standpunt_voor("Geen zienswijze.");
        als.de_griffier_van("Buren").dient_een_zienswijze_in("Te duur.");

        als.de_secretaris().trekt_de_procedure_in("De cijfers kloppen niet.");
        dan.is_de_procedure_geeindigd_met("Begrotingsprocedure ingetrokken");
        dan.kregen_alle_griffiers_bericht("procedure ingetrokken", 1);
        dan.staat_in_het_journaal("ingetrokken. Reden: De cijfers kloppen niet.", "werkafspraak");
        dan.staat_in_het_journaal("8 raden ingelicht: de begrotingsprocedure is ingetrokken", "Wgr art. 17 lid 2");
        dan.heeft_een_zienswijze_ingediend("Buren");
        dan.heeft_niet_gereageerd(
                "Culemborg", "Maasdriel", "Neder-Betuwe", "Tiel", "West Betuwe", "West Maas en Waal", "Zaltbommel");
        assertThat(als.het_college_van("Tiel").leest_lid(1)).contains("de procedure is ingetrokken");
        dan.kan_dit_niet_meer(
                () -> als.de_secretaris().trekt_de_procedure_in("Nog eens."), "kan niet worden ingetrokken");
        dan.loopt_er_geen_termijn();
    }

    @Test
    void een_procedure_die_net_is_gestart_kan_meteen_worden_ingetrokken() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_secretaris().trekt_de_procedure_in("Vergissing.");
        dan.is_de_procedure_geeindigd_met("Begrotingsprocedure ingetrokken");
    }
}
