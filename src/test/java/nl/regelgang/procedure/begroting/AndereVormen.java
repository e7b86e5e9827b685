package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;
import static nl.regelgang.procedure.begroting.Verzetbareklok.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Regelingen to which other articles apply: with a provincie, with a waterschap, and a bedrijfsvoeringsorganisatie. */
abstract class AndereVormen extends Scenario {

    @Test
    void met_een_provincie_gelden_de_artikelen_58_en_59_en_is_de_minister_toezichthouder() {
        gegeven.omgevingsdienst_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        dan.kreeg_bericht("Gelderland", "stukken toegezonden", 1);
        dan.is_het_vertegenwoordigend_orgaan_van("Gelderland", "provinciale staten");
        dan.staat_in_het_journaal("Stukken toegezonden aan 9 raden", "Wgr art. 59 lid 1");
        dan.kreeg_een_mail(
                als.de_griffier_van("Gelderland").persoon(),
                "Ontwerpbegroting 2028",
                "Provinciale staten van Provincie Gelderland kunnen een zienswijze naar voren brengen (Wgr art. 59 lid 3).",
                "algemeen verkrijgbaar zijn (Wgr art. 59 lid 2).");

        als.de_griffier_van("Gelderland").dient_een_zienswijze_in("Provinciale staten willen een lagere bijdrage.");
        dan.staat_in_het_journaal(
                "naar voren gebracht door provinciale staten van Provincie Gelderland", "Wgr art. 59 lid 3");
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().reageert_op("Gelderland", "Begrijpelijk.", "Geen wijziging.");
        als.de_secretaris().stelt_de_reactie_vast();
        dan.staat_in_het_journaal("reactie op 1 zienswijze", "Wgr art. 59 lid 4");
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        dan.staat_in_het_journaal("begroting vastgesteld", "Wgr art. 58 lid 1");
        als.de_secretaris().zendt_de_begroting_toe();

        dan.staat_in_het_journaal(
                "toegezonden aan minister van Binnenlandse Zaken en Koninkrijksrelaties", "Wgr art. 58 lid 2");
        dan.kreeg_de_toezichthouder_bericht();
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
        dan.noemt_het_journaal_alleen("17", "58", "59");
    }

    @Test
    void met_een_waterschap_gelden_de_artikelen_67_en_68_en_geeft_het_algemeen_bestuur_de_zienswijze() {
        gegeven.belastingsamenwerking_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        dan.kreeg_bericht("Waterschap Rivierenland", "stukken toegezonden", 1);
        dan.is_het_vertegenwoordigend_orgaan_van("Waterschap Rivierenland", "algemeen bestuur");

        als.het_college_van("Waterschap Rivierenland").bereidt_een_standpunt_voor("Geen zienswijze.");
        als.het_college_van("Waterschap Rivierenland").is_geheel_akkoord();
        als.het_college_van("Waterschap Rivierenland").stelt_het_standpunt_vast();
        als.de_griffier_van("Waterschap Rivierenland").dient_een_zienswijze_in("Graag meer waterveiligheid.");
        dan.staat_in_het_journaal(
                "naar voren gebracht door het algemeen bestuur van Waterschap Rivierenland", "Wgr art. 68 lid 3");
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().reageert_op("Waterschap Rivierenland", "Eens.", "Wij nemen het mee.");
        als.de_secretaris().stelt_de_reactie_vast();
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        als.de_secretaris().zendt_de_begroting_toe();
        dan.staat_in_het_journaal("toegezonden aan gedeputeerde staten van Gelderland", "Wgr art. 67 lid 2");
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
        dan.noemt_het_journaal_alleen("17", "67", "68");
    }

    /** One bestuur: the twelve weeks are counted back from the day on which it adopts the begroting. */
    @Test
    void een_bedrijfsvoeringsorganisatie_telt_twaalf_weken_terug_vanaf_de_vaststelling() {
        gegeven.bedrijfsvoeringsorganisatie_west_betuwe();
        LocalDate vaststelling = BEGIN.plusDays(84);
        als.de_secretaris().start_de_begrotingsprocedure(2028, vaststelling.minusDays(14), vaststelling);

        als.de_tijd_verstrijkt_tot(vaststelling.minusDays(14));
        dan.wacht_de_procedure_op_de_zienswijzen();
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("Culemborg", "Tiel", "West Betuwe");
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(vaststelling).iedereen_stemt_voor();
        als.de_secretaris().zendt_de_begroting_toe();
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
    }

    @Test
    void de_zienswijzetermijn_van_een_bedrijfsvoeringsorganisatie_eindigt_de_dag_voor_de_vaststelling() {
        gegeven.bedrijfsvoeringsorganisatie_west_betuwe();
        LocalDate vaststelling = BEGIN.plusDays(84);
        als.de_secretaris().start_de_begrotingsprocedure(2028, vaststelling.minusDays(14), vaststelling);
        assertThat(vaststelling).isEqualTo("2027-05-24");

        als.het_is(Instant.parse("2027-05-23T21:59:59Z"));
        dan.wacht_de_procedure_op_de_zienswijzen();
        als.het_is(Instant.parse("2027-05-23T22:00:00Z"));
        dan.heeft_het_bestuur_de_taak("Begroting aanbieden", vaststelling);
    }

    @Test
    void een_bedrijfsvoeringsorganisatie_die_te_vroeg_vaststelt_heeft_een_reden_nodig() {
        gegeven.bedrijfsvoeringsorganisatie_west_betuwe();
        LocalDate teVroeg = BEGIN.plusDays(83);
        als.de_secretaris().start_met_reden(2028, teVroeg.minusDays(14), teVroeg, "De zaal is niet eerder vrij.");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("Culemborg", "Tiel", "West Betuwe");
        als.de_tijd_verstrijkt_tot(teVroeg.minusDays(14));
        als.de_secretaris().biedt_de_begroting_aan();

        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(teVroeg).iedereen_stemt_voor(),
                "toelichting",
                "vaststellen kan vanaf maandag 24 mei 2027 (Wgr art. 35 lid 1)");
        als.het_bestuur_vergadert_op(teVroeg).iedereen_stemt_voor_met_toelichting("Alle raden hebben al geantwoord.");
        dan.staat_de_procedure_bij("Begroting toezenden");
    }
}
