package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people of one organisation can read of another. */
abstract class WieZietWat extends Scenario {

    @Test
    void een_andere_gemeente_leest_een_zienswijze_pas_als_de_reactie_is_verzonden() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier tiel = als.de_griffier_van("Tiel");
        Griffier buren = als.de_griffier_van("Buren");
        tiel.bevestigt_de_ontvangst().plant_de_raadsvergadering_op(Verzetbareklok.BEGIN);
        UUID besluit = tiel.levert_een_raadsbesluit_aan();
        dan.mag_het_document_niet_lezen(als.de_secretaris().persoon(), besluit);
        tiel.legt_de_zienswijze_vast("Te duur.", besluit);

        dan.mag_de_zienswijze_lezen(tiel.persoon(), "Tiel");
        dan.mag_de_zienswijze_lezen(als.de_secretaris().persoon(), "Tiel");
        dan.mag_de_zienswijze_niet_lezen(buren.persoon(), "Tiel");
        dan.mag_het_document_lezen(tiel.persoon(), besluit);
        dan.mag_het_document_lezen(als.de_secretaris().persoon(), besluit);
        dan.mag_het_document_niet_lezen(buren.persoon(), besluit);

        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().reageert_op("Tiel", "Niet te duur.", "Geen wijziging.");
        dan.mag_de_zienswijze_niet_lezen(buren.persoon(), "Tiel");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.mag_de_zienswijze_lezen(buren.persoon(), "Tiel");
        dan.mag_het_document_lezen(buren.persoon(), besluit);
    }

    /** The reaction to the others was sent before this one came in. */
    @Test
    void een_late_zienswijze_is_voor_anderen_pas_leesbaar_na_de_reactie_daarop() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().reageert_op("Tiel", "Niet te duur.", "Geen wijziging.");
        als.de_secretaris().stelt_de_reactie_vast();

        als.de_tijd_verstrijkt_tot(AANBIEDING.plusDays(1));
        als.de_griffier_van("Buren").dient_een_zienswijze_in("Ook te duur.");
        String ander = als.de_griffier_van("Tiel").persoon();
        dan.mag_de_zienswijze_niet_lezen(ander, "Buren");
        als.de_secretaris().reageert_op("Buren", "Niet te duur.", "Geen wijziging.");
        dan.mag_de_zienswijze_lezen(ander, "Tiel");
        dan.mag_de_zienswijze_niet_lezen(ander, "Buren");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.mag_de_zienswijze_lezen(ander, "Buren");
    }

    @Test
    void hoe_een_college_tot_zijn_standpunt_komt_ziet_alleen_de_eigen_gemeente() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.het_college_van("Tiel").bereidt_een_standpunt_voor("Geen zienswijze.");
        als.het_college_van("Tiel").is_geheel_akkoord();

        dan.ziet_in_het_journaal(als.de_griffier_van("Tiel").persoon(), "standpunt van college");
        dan.ziet_niet_in_het_journaal(als.de_griffier_van("Buren").persoon(), "standpunt van college");
        dan.ziet_niet_in_het_journaal(als.de_secretaris().persoon(), "standpunt van college");
        dan.ziet_in_het_overzicht_bij_college(als.de_griffier_van("Tiel").persoon(), "Tiel", "in voorbereiding");
        dan.ziet_in_het_overzicht_bij_college(als.de_secretaris().persoon(), "Tiel", "niet zichtbaar");
        dan.ziet_in_het_overzicht_bij_college(als.de_griffier_van("Buren").persoon(), "Tiel", "niet zichtbaar");
    }

    /** On the page and in the file: what a raad prepares is its own, and the bestuur sees days and no texts of it. */
    @Test
    void het_overzicht_toont_van_een_ander_alleen_wat_de_stand_van_zijn_antwoord_toelaat() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.het_college_van("Tiel").bereidt_een_standpunt_voor("kanarie-standpunt");
        Griffier tiel = als.de_griffier_van("Tiel").bevestigt_de_ontvangst();
        tiel.plant_de_raadsvergadering_op(Verzetbareklok.BEGIN);
        String buren = als.de_griffier_van("Buren").persoon();
        String secretaris = als.de_secretaris().persoon();

        dan.zegt_het_overzicht(tiel.persoon(), "Tiel", "ontvangen", "in voorbereiding", "geweest");
        dan.zegt_het_overzicht(secretaris, "Tiel", "ontvangen", "geweest");
        dan.zwijgt_het_overzicht(secretaris, "Tiel", "in voorbereiding", "kanarie-standpunt");
        dan.zwijgt_het_overzicht(buren, "Tiel", "ontvangen", "in voorbereiding", "geweest", "kanarie-standpunt");
        dan.zegt_het_overzicht_dat_voorbereiding_onzichtbaar_is(buren, true);
        dan.zegt_het_overzicht_dat_voorbereiding_onzichtbaar_is(secretaris, false);

        tiel.legt_de_zienswijze_vast("kanarie-zienswijze");
        als.de_secretaris().reageert_op("Tiel", "kanarie-oordeel", "kanarie-conclusie");
        dan.zegt_het_overzicht(secretaris, "Tiel", "geschreven");
        dan.zegt_het_overzicht(buren, "Tiel", "naar voren gebracht", "nog niet toegezonden");
        dan.zwijgt_het_overzicht(buren, "Tiel", "geweest", "geschreven", "kanarie");

        als.de_secretaris().stelt_de_reactie_vast();
        dan.zegt_het_overzicht(buren, "Tiel", "ontvangen", "geweest", "toegezonden");
        dan.zwijgt_het_overzicht(buren, "Tiel", "in voorbereiding", "kanarie");
    }

    @Test
    void een_bijlage_moet_in_het_dossier_van_de_procedure_zitten() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        UUID van_een_ander = als.de_griffier_van("Tiel").levert_een_raadsbesluit_aan();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier griffier = als.de_griffier_van("Tiel").bevestigt_de_ontvangst();
        griffier.plant_de_raadsvergadering_op(Verzetbareklok.BEGIN);

        dan.wordt_dit_geweigerd(
                () -> griffier.legt_de_zienswijze_vast("Te duur.", van_een_ander),
                "bijlage",
                "hoort niet bij deze procedure");
        dan.wordt_dit_geweigerd(
                () -> griffier.legt_de_zienswijze_vast("Te duur.", UUID.randomUUID()),
                "bijlage",
                "hoort niet bij deze procedure");
        dan.heeft_een_taak("Zienswijze vastleggen", "Tiel");
    }

    @Test
    void wie_er_niets_mee_te_maken_heeft_ziet_de_procedure_niet_en_de_toezichthouder_pas_na_toezending() {
        gegeven.belastingsamenwerking_rivierenland();
        String buitenstaander = als.de_griffier_van("IJsselstein").persoon();
        gegeven.regio_rivierenland();
        als.de_secretaris().bereidt_voor(2028, AANBIEDING, VERGADERING);
        dan.ziet_de_procedure_niet(als.de_griffier_van("Tiel").persoon());
        als.de_secretaris_start_de_begrotingsprocedure(2028);

        dan.ziet_de_procedure(als.de_griffier_van("Tiel").persoon());
        dan.ziet_de_procedure_niet(buitenstaander);
        dan.ziet_de_procedure_niet(dan.de_toezichthouder());
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        dan.ziet_de_procedure_niet(dan.de_toezichthouder());
        als.de_secretaris().zendt_de_begroting_toe();
        dan.ziet_de_procedure(dan.de_toezichthouder());
    }

    @Test
    void een_lid_van_het_bestuur_leest_wie_de_stemming_vastlegt_en_krijgt_geen_formulier() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();

        dan.kan_het_bestuurslid_de_taak_alleen_bekijken(
                "Stemming vastleggen",
                "Alleen de secretaris van het dagelijks bestuur of de voorzitter van het algemeen bestuur kan deze taak"
                        + " afronden.");
    }

    @Test
    void een_collegelid_leest_wie_het_standpunt_vaststelt_en_krijgt_geen_formulier() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.het_college_van("Tiel").bereidt_een_standpunt_voor("Geen zienswijze.");
        als.het_college_van("Tiel").is_geheel_akkoord();

        dan.kan_een_collegelid_de_taak_alleen_bekijken(
                "Standpunt vaststellen", "Tiel", "Alleen de bestuurssecretaris kan deze taak afronden.");
    }
}
