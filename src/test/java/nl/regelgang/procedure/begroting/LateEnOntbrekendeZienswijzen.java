package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Raden that are late, that have nothing to say, and that say nothing (Wgr art. 35 lid 3 and 4). */
abstract class LateEnOntbrekendeZienswijzen extends Scenario {

    /** The day before the aanbieding ends at midnight in the Netherlands, where it is summer time by then. */
    private static final Instant EINDE_TERMIJN = Instant.parse("2027-05-23T22:00:00Z");

    @Test
    void een_raad_geen_zienswijze_een_raad_te_laat_en_een_raad_antwoordt_nooit() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Wij missen dekking.");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt(
                "Culemborg", "Maasdriel", "Neder-Betuwe", "West Maas en Waal", "Zaltbommel");
        dan.heeft_geen_zienswijze("Culemborg", "Maasdriel", "Neder-Betuwe", "West Maas en Waal", "Zaltbommel");
        dan.heeft_nog_niet_gereageerd("Buren", "West Betuwe");

        assertThat(als.de_secretaris().herinnert_wie_nog_niet_heeft_gereageerd())
                .containsExactly("Gemeente Buren", "Gemeente West Betuwe");
        dan.kreeg_bericht("Buren", "herinnering", 1);
        dan.kreeg_bericht("West Betuwe", "herinnering", 1);
        dan.kreeg_bericht("Tiel", "herinnering", 0);
        dan.kreeg_bericht("Culemborg", "herinnering", 0);

        als.de_tijd_verstrijkt_tot(AANBIEDING);
        dan.staat_de_procedure_bij("Reactie vaststellen", "Begroting aanbieden");
        als.de_secretaris().reageert_op("Tiel", "Terecht.", "Wij passen aan.");
        als.de_secretaris().stelt_de_reactie_vast();
        als.de_secretaris().biedt_de_begroting_aan();
        dan.loopt_de_termijn_niet("reactieVaststellen");

        als.de_griffier_van("Buren").dient_een_zienswijze_in("Alsnog: te duur.");
        dan.is_de_zienswijze_te_laat("Buren");
        dan.staat_in_het_journaal("na de dag waarop het bestuur erop rekende", "Wgr art. 35 lid 3");
        dan.staat_de_procedure_bij("Stemming vastleggen", "Reactie vaststellen");
        dan.heeft_het_bestuur_de_taak("Reactie vaststellen", VERGADERING.minusDays(1));
        dan.loopt_de_termijn("reactieVaststellen", VERGADERING.minusDays(1));

        als.de_secretaris().reageert_op("Buren", "Niet te duur.", "Geen wijziging.");
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 1);
        als.de_secretaris().stelt_de_reactie_vast();
        dan.loopt_de_termijn_niet("reactieVaststellen");
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 2);

        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        dan.heeft_niet_gereageerd("West Betuwe");
        dan.heeft_geen_enkele_taak("West Betuwe");
        als.de_secretaris().zendt_de_begroting_toe();
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
    }

    @Test
    void het_wachten_op_de_raden_eindigt_op_de_seconde() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);

        als.het_is(EINDE_TERMIJN.minusSeconds(1));
        dan.wacht_de_procedure_op_de_zienswijzen();

        als.het_is(EINDE_TERMIJN);
        dan.staat_de_procedure_bij("Begroting aanbieden");
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 0);
    }

    /** There was nothing to react to at the aanbieding, but art. 35 lid 4 still holds. */
    @Test
    void ook_als_de_eerste_zienswijze_te_laat_komt_moet_het_bestuur_reageren() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        dan.staat_de_procedure_bij("Begroting aanbieden");

        als.de_griffier_van("Buren").dient_een_zienswijze_in("Te duur.");
        als.de_secretaris().reageert_op("Buren", "Niet te duur.", "Geen wijziging.");
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 0);
        als.de_secretaris().stelt_de_reactie_vast();
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 1);
        dan.staat_in_het_journaal("reactie op 1 zienswijze toegezonden aan alle 8 raden", "Wgr art. 35 lid 4");
    }

    @Test
    void een_raad_die_het_ontwerp_niet_behandelt_heeft_geen_zienswijze() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);

        als.de_griffier_van("Buren").bevestigt_de_ontvangst().meldt_dat_de_raad_het_ontwerp_niet_behandelt();
        dan.heeft_geen_zienswijze("Buren");
        dan.heeft_geen_enkele_taak("Buren");
        dan.staat_in_het_journaal("Gemeente Buren behandelt het ontwerp niet", "Wgr art. 35 lid 3");
        dan.staat_in_het_journaal(
                "Geen zienswijze naar voren gebracht door de raad van Gemeente Buren", "Wgr art. 35 lid 3");
    }

    @Test
    void zonder_zienswijzen_is_er_niets_om_op_te_reageren() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt(
                "Buren",
                "Culemborg",
                "Maasdriel",
                "Neder-Betuwe",
                "Tiel",
                "West Betuwe",
                "West Maas en Waal",
                "Zaltbommel");
        dan.staat_de_procedure_bij("Begroting aanbieden");
    }

    @Test
    void na_de_stemming_wordt_geen_zienswijze_meer_aangenomen() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        ThrowingCallable formulier = als.de_griffier_van("Buren")
                .bevestigt_de_ontvangst()
                .plant_de_raadsvergadering_op(AANBIEDING)
                .heeft_de_zienswijze_nog_open_staan("Te laat.");
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor_terwijl_de_motor_stilstaat();

        dan.kan_dit_niet_meer(formulier, "intussen afgerond of niet meer nodig");
        dan.heeft_niet_gereageerd(
                "Buren",
                "Culemborg",
                "Maasdriel",
                "Neder-Betuwe",
                "Tiel",
                "West Betuwe",
                "West Maas en Waal",
                "Zaltbommel");
    }

    /** The law sets no day on which the raden must be ready: one silent raad does not keep the bestuur from reacting. */
    @Test
    void het_bestuur_hoeft_met_reageren_niet_te_wachten_op_een_raad_die_zwijgt() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Wij missen dekking.");
        dan.staat_de_procedure_bij("Zienswijzen afwachten", "Reactie vaststellen");

        als.de_secretaris().reageert_op("Tiel", "Terecht.", "Wij passen aan.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 1);
        als.de_griffier_van("Buren").dient_een_zienswijze_in("Te duur.");
        dan.heeft_het_bestuur_de_taak("Reactie vaststellen", VERGADERING.minusDays(1));
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        dan.staat_de_procedure_bij("Stemming vastleggen", "Reactie vaststellen");
    }

    @Test
    void wat_een_griffier_tegenstrijdig_invult_wordt_niet_stil_weggelaten() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier griffier = als.de_griffier_van("Buren").bevestigt_de_ontvangst();
        dan.wordt_dit_geweigerd(
                () -> griffier.meldt_geen_behandeling_maar_wel_een_datum(), "vergaderingOp", "Maak de datum leeg");
        griffier.plant_de_raadsvergadering_op(Verzetbareklok.BEGIN);
        dan.wordt_dit_geweigerd(
                () -> griffier.meldt_geen_zienswijze_maar_wel_een_tekst("Te duur."),
                "zienswijze",
                "Maak de tekst leeg");
        dan.heeft_een_taak("Zienswijze vastleggen", "Buren");
    }

    @Test
    void een_raadsbesluit_is_niet_van_voor_de_verzending() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier griffier = als.de_griffier_van("Buren").bevestigt_de_ontvangst();
        griffier.plant_de_raadsvergadering_op(Verzetbareklok.BEGIN);
        dan.wordt_dit_geweigerd(
                () -> griffier.legt_een_besluit_vast_van(Verzetbareklok.BEGIN.minusDays(1)),
                "besluitVan",
                "De stukken zijn pas op maandag 1 maart 2027 verzonden.");
    }

    @Test
    void ontvangst_kan_niet_voor_de_verzending_of_in_de_toekomst_liggen() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        Griffier griffier = als.de_griffier_van("Buren");

        dan.wordt_dit_geweigerd(
                () -> griffier.bevestigt_de_ontvangst_op(Verzetbareklok.BEGIN.minusDays(1)),
                "ontvangenOp",
                "De stukken zijn pas op maandag 1 maart 2027 verzonden.");
        dan.wordt_dit_geweigerd(
                () -> griffier.bevestigt_de_ontvangst_op(Verzetbareklok.BEGIN.plusDays(1)),
                "ontvangenOp",
                "De datum ligt in de toekomst.");
        griffier.bevestigt_de_ontvangst();
        dan.heeft_een_taak("Raadsvergadering plannen", "Buren");
    }
}
