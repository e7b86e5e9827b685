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
    void een_antwoord_dat_niet_van_het_lid_was_telt_niet_en_de_tekst_kan_terug_voor_een_nieuwe() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Collegewerk college = als.het_college_van("Tiel");

        college.bereidt_een_standpunt_voor("Geen zienswijze.");
        college.is_geheel_akkoord();
        dan.heeft_een_taak("Standpunt vaststellen", "Tiel");
        college.lid_meldt_dat_hij_het_niet_was(1);
        college.vindt_dat_het_antwoord_niet_klopt();
        assertThat(college.leest_het_standpunt()).contains("Er wordt gewacht op antwoorden.");
        assertThat(college.leest_de_taak("Standpunt vaststellen")).contains("is niet (meer) voldaan", "/standpunten/");

        college.neemt_de_tekst_terug("De wethouder wil een andere tekst.");
        dan.heeft_geen_taak("Standpunt vaststellen", "Tiel");
        dan.heeft_een_taak("Standpunt voorbereiden", "Tiel");
        assertThat(college.leest_lid(1)).contains("teruggenomen", "opnieuw voorbereid");

        college.bereidt_een_standpunt_voor("Dien een zienswijze in.");
        college.is_geheel_akkoord();
        college.stelt_het_standpunt_vast();
        dan.heeft_geen_taak("Standpunt vaststellen", "Tiel");
        dan.staat_in_het_journaal("Teruggenomen voordat het college besloot", "werkafspraak");
    }

    @Test
    void een_mail_die_terugkwam_staat_bij_de_taken_van_wie_er_iets_aan_kan_doen() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Collegewerk college = als.het_college_van("Tiel");
        college.bereidt_een_standpunt_voor("Geen zienswijze.");
        assertThat(college.leest_lid(1)).as("it was sent").contains("Bent u akkoord met dit standpunt?");
        college.post_aan_lid_komt_terug(1);

        String melding = "een bericht is misschien niet aangekomen bij ";
        assertThat(college.leest("/taken")).as("also without a task in hand").contains(melding, "/berichten");
        dan.leest_niemand_anders_in_zijn_taken(melding);
        college.is_geheel_akkoord();
        assertThat(college.leest_de_taak("Standpunt vaststellen")).contains(melding);
    }

    @Test
    void een_tekst_waarop_nog_wordt_gewacht_kan_terug() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Collegewerk college = als.het_college_van("Tiel");

        college.bereidt_een_standpunt_voor("Geen zienswijze.");
        college.lid_is_akkoord(1);
        college.neemt_de_tekst_terug("Er staat een fout in.");

        dan.heeft_een_taak("Standpunt voorbereiden", "Tiel");
        assertThat(college.leest_het_standpunt())
                .contains("Deze tekst is teruggenomen", "Er staat een fout in.")
                .doesNotContain("Tekst terugnemen");
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
