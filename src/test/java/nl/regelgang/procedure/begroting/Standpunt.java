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
    void als_de_raad_heeft_besloten_vervallen_de_links_van_het_college() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.het_college_van("Tiel").bereidt_een_standpunt_voor("Geen zienswijze.");

        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Wij zijn het er niet mee eens.");
        assertThat(als.het_college_van("Tiel").leest_lid(1)).contains("De raad heeft al besloten");
        dan.heeft_geen_enkele_taak("Tiel");
    }
}
