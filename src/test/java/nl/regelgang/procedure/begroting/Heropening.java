package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.regelgang.gedeeld.Sha256;
import org.junit.jupiter.api.Test;

/** A griffier who makes a mistake, and a text that nobody can exchange afterwards. */
abstract class Heropening extends Scenario {

    @Test
    void een_verkeerd_antwoord_wordt_heropend_en_opnieuw_vastgelegd() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier buren = als.de_griffier_van("Buren");
        buren.bevestigt_de_ontvangst().meldt_dat_de_raad_het_ontwerp_niet_behandelt();
        dan.heeft_geen_zienswijze("Buren");

        assertThat(buren.heropent_het_antwoord(" ")).isEqualTo(200);
        dan.heeft_geen_zienswijze("Buren");
        als.de_tijd_verstrijkt_tot(Verzetbareklok.BEGIN.plusDays(1));
        assertThat(als.de_griffier_van("Tiel").heropent_het_antwoord("Niet van mij."))
                .isEqualTo(409);
        assertThat(buren.heropent_het_antwoord("Verkeerde gemeente aangeklikt."))
                .isEqualTo(302);
        dan.heeft_een_taak("Zienswijze vastleggen", "Buren");
        dan.staat_in_het_journaal(
                "Antwoord van de raad van Gemeente Buren heropend. Het was: geen zienswijze; dat blijft bewaard."
                        + " Reden: Verkeerde gemeente aangeklikt.",
                "werkafspraak");
        dan.kreeg_een_mail(
                als.de_secretaris().persoon(), "Gemeente Buren: antwoord heropend", "Verkeerde gemeente aangeklikt.");
        dan.heeft_precies_gedaan("Buren", "Ontvangst bevestigen", "Raadsvergadering plannen");
        dan.loopt_het_antwoord_tot("Buren", AANBIEDING.minusDays(1));

        buren.legt_de_zienswijze_vast("Te duur.");
        dan.heeft_een_zienswijze_ingediend("Buren");
        dan.heeft_precies_gedaan(
                "Buren",
                "Ontvangst bevestigen",
                "Raadsvergadering plannen",
                "Zienswijze vastleggen",
                "Zienswijze doorzenden",
                "Zienswijze naar voren gebracht");
        dan.heeft_geen_enkele_taak("Buren");
        dan.kreeg_een_mail(als.de_secretaris().persoon(), "Gemeente Buren: zienswijze naar voren gebracht");
    }

    /** The raad did not treat the draft and still does not: no meeting is to be planned any more. */
    @Test
    void wie_na_het_heropenen_weer_geen_zienswijze_heeft_hoeft_niets_te_plannen() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier buren = als.de_griffier_van("Buren");
        buren.bevestigt_de_ontvangst().meldt_dat_de_raad_het_ontwerp_niet_behandelt();
        buren.heropent_het_antwoord("Eerst het raadsbesluit afwachten.");
        dan.ziet_in_het_overzicht_bij_vergadering(buren.persoon(), "Buren", "nog niet gepland");

        buren.legt_vast_dat_er_geen_zienswijze_komt();
        dan.ziet_in_het_overzicht_bij_vergadering(buren.persoon(), "Buren", "niet nodig");
    }

    /** The reaction was to the text that was taken back. */
    @Test
    void op_een_heropende_zienswijze_reageert_het_bestuur_opnieuw() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier tiel = als.de_griffier_van("Tiel");
        tiel.dient_een_zienswijze_in("Te duur.");
        als.de_secretaris().reageert_op("Tiel", "Niet te duur.", "Geen wijziging.");
        assertThat(tiel.heropent_het_antwoord("Dit was de tekst van vorig jaar."))
                .isEqualTo(302);
        tiel.legt_de_zienswijze_vast("Te goedkoop.");

        dan.ziet_in_het_overzicht_bij_reactie(als.de_secretaris().persoon(), "Tiel", "nog te schrijven");
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().stelt_de_reactie_vast(), "", "bij de zienswijze van Gemeente Tiel");
    }

    @Test
    void na_het_sluiten_van_de_ronde_kan_niets_meer_worden_heropend() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier buren = als.de_griffier_van("Buren");
        Griffier tiel = als.de_griffier_van("Tiel");
        buren.doorloopt_alles_tot_geen_zienswijze();
        tiel.doorloopt_alles_tot_geen_zienswijze();
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        assertThat(buren.heropent_het_antwoord("Toch wel.")).isEqualTo(302);
        dan.heeft_een_taak("Zienswijze vastleggen", "Buren");

        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        dan.heeft_geen_enkele_taak("Buren");
        assertThat(tiel.heropent_het_antwoord("Te laat.")).isEqualTo(409);
        dan.heeft_geen_zienswijze("Tiel");
    }

    @Test
    void een_antwoord_dat_nog_onderweg_is_wordt_niet_heropend() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier buren = als.de_griffier_van("Buren").bevestigt_de_ontvangst();
        buren.plant_de_raadsvergadering_op(Verzetbareklok.BEGIN);

        assertThat(buren.heropent_terwijl_het_antwoord_onderweg_is()).isEqualTo(409);
        dan.heeft_geen_zienswijze("Buren");
        assertThat(buren.heropent_het_antwoord("Nu wel.")).isEqualTo(302);
    }

    @Test
    void antwoorden_die_elkaar_tegenspreken_worden_geweigerd_en_een_raadsbesluit_blijft_bewaard() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier buren = als.de_griffier_van("Buren").bevestigt_de_ontvangst();
        dan.wordt_dit_geweigerd(
                buren.plant_een_vergadering_zonder_behandeling(), "vergaderingOp", "Maak de datum leeg, of kies ja.");
        buren.plant_de_raadsvergadering_op(Verzetbareklok.BEGIN);
        dan.wordt_dit_geweigerd(buren.spreekt_zichzelf_tegen(), "zienswijze", "Maak de tekst leeg");

        UUID besluit = buren.levert_een_raadsbesluit_aan();
        buren.legt_vast_dat_er_geen_zienswijze_komt(besluit);
        dan.heeft_geen_zienswijze("Buren");
        dan.mag_het_document_lezen(als.de_secretaris().persoon(), besluit);
    }

    @Test
    void de_tekst_van_zienswijze_en_reactie_ligt_vast_in_het_journaal() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");
        dan.staat_in_het_journaal(Sha256.van("Te duur."), "Wgr art. 35 lid 3");
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().reageert_op("Tiel", "Niet te duur.", "Geen wijziging.");
        String eerste = Sha256.van("Niet te duur.\0Geen wijziging.");
        dan.staat_in_het_journaal("(SHA-256 van de tekst " + eerste + ")", "Wgr art. 35 lid 4");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.staat_in_het_journaal("(SHA-256 " + dan.som_van_de_reactie("Tiel", eerste) + ")", "Wgr art. 35 lid 4");

        als.de_secretaris().reageert_op("Tiel", "Toch te duur.", "Wij passen aan.");
        dan.zijn_de_toegezonden_reacties("Tiel", "Niet te duur.", "Toch te duur.");
        String tweede = Sha256.van("Toch te duur.\0Wij passen aan.");
        dan.staat_in_het_journaal("(SHA-256 " + dan.som_van_de_reactie("Tiel", tweede) + ")", "Wgr art. 35 lid 4");
    }
}
