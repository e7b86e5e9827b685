package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.RAADSVERGADERING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** From start to toezending when all goes as the law means it to. */
abstract class GoedePad extends Scenario {

    @Test
    void acht_raden_en_een_vastgestelde_begroting() {
        gegeven.regio_rivierenland();

        als.de_secretaris_start_de_begrotingsprocedure(2028);
        dan.wacht_de_procedure_op_de_zienswijzen();
        dan.heeft_nog_niet_gereageerd(
                "Buren",
                "Culemborg",
                "Maasdriel",
                "Neder-Betuwe",
                "Tiel",
                "West Betuwe",
                "West Maas en Waal",
                "Zaltbommel");
        dan.kregen_alle_griffiers_bericht("stukken toegezonden", 1);
        dan.staat_in_het_journaal("Begrotingsprocedure 2028 van", "Wgr art. 35 lid 1");
        dan.staat_in_het_journaal("Stukken toegezonden aan 8 raden", "Wgr art. 35 lid 1");

        als.de_griffier_van("Tiel").bevestigt_de_ontvangst().plant_de_raadsvergadering_op(RAADSVERGADERING);
        dan.staat_in_het_journaal("Gemeente Tiel bevestigt de ontvangst", "Wgr art. 35 lid 1");

        als.het_college_van("Tiel").bereidt_een_standpunt_voor("Dien een zienswijze in.");
        als.het_college_van("Tiel").is_geheel_akkoord();
        als.het_college_van("Tiel").stelt_het_standpunt_vast();
        dan.heeft_een_taak("Zienswijze vastleggen", "Tiel");

        als.de_tijd_verstrijkt_tot(RAADSVERGADERING);
        als.de_griffier_van("Tiel").legt_de_zienswijze_vast("Wij missen dekking voor de jeugdzorg.");
        dan.heeft_een_zienswijze_ingediend("Tiel");
        dan.heeft_geen_enkele_taak("Tiel");
        dan.staat_in_het_journaal("Zienswijze naar voren gebracht door de raad van Gemeente Tiel", "Wgr art. 35 lid 3");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt(
                "Buren", "Culemborg", "Maasdriel", "Neder-Betuwe", "West Betuwe", "West Maas en Waal");
        dan.wacht_de_procedure_op_de_zienswijzen();
        als.de_griffier_van("Zaltbommel").dient_een_zienswijze_in("Zorg voor een sluitende begroting.");
        dan.staat_de_procedure_bij("Reactie vaststellen");

        als.de_secretaris().reageert_op("Tiel", "Terecht punt.", "Wij passen de begroting aan.");
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().stelt_de_reactie_vast(), "", "bij de zienswijze van Gemeente Zaltbommel");
        als.de_secretaris().reageert_op("Zaltbommel", "Zij is sluitend.", "Geen wijziging.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.staat_de_procedure_bij("Begroting aanbieden");
        dan.kregen_alle_griffiers_bericht("reactie op zienswijzen", 1);
        dan.staat_in_het_journaal("reactie op 2 zienswijzen toegezonden aan alle 8 raden", "Wgr art. 35 lid 4");

        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        dan.staat_in_het_journaal("aangeboden aan het bestuur, met 2 zienswijzen", "Wgr art. 35 lid 3");
        dan.heeft_het_bestuur_de_taak("Stemming vastleggen", VERGADERING);

        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        dan.staat_in_het_journaal("Stemming op maandag 7 juni 2027: begroting vastgesteld", "Wgr art. 34 lid 1");
        dan.kregen_alle_griffiers_bericht("begroting vastgesteld", 1);
        dan.heeft_het_bestuur_de_taak("Begroting toezenden", LocalDate.of(2027, 6, 21));

        als.de_secretaris().zendt_de_begroting_toe();
        dan.kregen_alle_griffiers_bericht("begroting toegezonden", 1);
        dan.kreeg_de_toezichthouder_bericht();
        dan.staat_in_het_journaal("toegezonden aan gedeputeerde staten van Gelderland", "Wgr art. 34 lid 2");
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
    }
}
