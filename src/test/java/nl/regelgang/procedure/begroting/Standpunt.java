package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a college comes to its standpunt, through the links in the mail of its members. */
abstract class Standpunt extends Scenario {

    @Test
    void een_lid_is_niet_akkoord_en_het_college_stelt_een_nieuw_standpunt_op() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Collegewerk college = als.het_college_van("Tiel");

        college.bereidt_een_standpunt_voor("Geen zienswijze.");
        dan.heeft_geen_taak("Standpunt voorbereiden", "Tiel");
        college.lid_is_akkoord(1);
        dan.heeft_geen_taak("Standpunt voorbereiden", "Tiel");
        college.lid_is_niet_akkoord(2, "Er is geen dekking.");
        dan.heeft_een_taak("Standpunt voorbereiden", "Tiel");

        college.bereidt_een_standpunt_voor("Dien een zienswijze in.");
        assertThat(college.leest_lid(1)).contains("Dien een zienswijze in.");
        college.is_geheel_akkoord();
        dan.heeft_een_taak("Standpunt vaststellen", "Tiel");
        college.stelt_het_standpunt_vast();

        dan.heeft_geen_taak("Standpunt vaststellen", "Tiel");
        dan.heeft_een_taak("Ontvangst bevestigen", "Tiel");
        dan.staat_in_het_journaal("Niet akkoord van lid", "werkafspraak");
        dan.staat_in_het_journaal("Bij besluit van maandag 1 maart 2027 vastgesteld", "werkafspraak");
    }

    @Test
    void meer_dan_de_helft_is_genoeg_als_dat_zo_is_afgesproken() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Collegewerk college = als.het_college_van("Tiel");

        college.bereidt_een_standpunt_voor_bij_meerderheid("Geen zienswijze.");
        college.lid_is_niet_akkoord(1, "Er is geen dekking.");
        college.lid_is_akkoord(2);
        dan.heeft_geen_taak("Standpunt vaststellen", "Tiel");
        college.lid_is_akkoord(3);

        dan.heeft_een_taak("Standpunt vaststellen", "Tiel");
    }

    @Test
    void zonder_een_afwezig_lid_gaat_het_college_verder_met_een_reden() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Collegewerk college = als.het_college_van("Tiel");

        college.bereidt_een_standpunt_voor("Geen zienswijze.");
        college.lid_is_akkoord(1);
        dan.heeft_geen_taak("Standpunt vaststellen", "Tiel");
        college.gaat_verder_zonder_alle_leden("Twee leden zijn met verlof.");
        dan.heeft_een_taak("Standpunt vaststellen", "Tiel");
        college.stelt_het_standpunt_vast();

        dan.staat_in_het_journaal("Voortgezet naar het besluit van het college", "werkafspraak");
    }

    @Test
    void een_betwist_antwoord_houdt_het_college_op_tot_het_is_afgehandeld() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Collegewerk college = als.het_college_van("Tiel");

        college.bereidt_een_standpunt_voor("Geen zienswijze.");
        college.lid_is_akkoord(1);
        college.lid_meldt_dat_hij_het_niet_was(1);
        college.lid_is_akkoord(2);
        college.lid_is_akkoord(3);
        dan.heeft_geen_taak("Standpunt vaststellen", "Tiel");
        college.vindt_dat_het_antwoord_klopt();

        dan.heeft_een_taak("Standpunt vaststellen", "Tiel");
    }

    @Test
    void als_de_raad_heeft_besloten_vervallen_de_links_van_het_college() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.het_college_van("Tiel").bereidt_een_standpunt_voor("Geen zienswijze.");

        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Wij zijn het er niet mee eens.");
        assertThat(als.het_college_van("Tiel").leest_lid(1)).contains("De raad heeft al besloten");
        dan.heeft_geen_enkele_taak("Tiel");
    }
}
