package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the algemeen bestuur can do with the begroting besides adopting it. */
abstract class Bestuursbesluit extends Scenario {

    private static final LocalDate TWEEDE_VERGADERING = VERGADERING.plusWeeks(1);

    @Test
    void het_bestuur_wijst_af_en_stelt_het_aangepaste_ontwerp_vast_zonder_nieuwe_ronde() {
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_tegen();
        dan.staat_de_procedure_bij("Ontwerpbegroting aanpassen");
        dan.staat_in_het_journaal("begroting niet vastgesteld", "Wgr art. 34 lid 1");

        LocalDate vergadering = VERGADERING.plusWeeks(2);
        als.de_secretaris()
                .past_het_ontwerp_aan_zonder_nieuwe_ronde(VERGADERING, vergadering, "Alleen een technische wijziging.");
        dan.staat_in_het_journaal("geen nieuwe zienswijzeronde. Reden: Alleen een technische", "werkafspraak");
        dan.heeft_het_bestuur_de_taak("Begroting aanbieden", VERGADERING);
        dan.loopt_de_termijn("begrotingAanbieden", VERGADERING);
        dan.kregen_alle_griffiers_bericht("stukken toegezonden", 1);

        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(vergadering).iedereen_stemt_voor();
        als.de_secretaris().zendt_de_begroting_toe();
        dan.is_de_procedure_geeindigd_met("Begroting vastgesteld en toegezonden");
    }

    @Test
    void het_bestuur_wijst_af_en_de_raden_krijgen_opnieuw_twaalf_weken() {
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_tegen();

        LocalDate aanbieding = VERGADERING.plusDays(84);
        LocalDate vergadering = aanbieding.plusDays(14);
        als.de_secretaris()
                .past_het_ontwerp_aan_met_nieuwe_ronde(aanbieding, vergadering, "De bijdragen stijgen alsnog.");
        dan.staat_in_het_journaal("de raden kunnen opnieuw een zienswijze naar voren brengen", "werkafspraak");
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
        dan.kregen_alle_griffiers_bericht("stukken toegezonden", 2);
        dan.staat_in_het_journaal("er is een nieuwe ontwerpbegroting", "Wgr art. 35 lid 3");

        als.de_tijd_verstrijkt_tot(aanbieding);
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(vergadering).iedereen_stemt_voor_met_reden("Later kon niet.");
        dan.staat_de_procedure_bij("Begroting toezenden");
    }

    @Test
    void een_nieuwe_ronde_is_ook_een_ronde_van_twaalf_weken() {
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_tegen();
        LocalDate teVroeg = VERGADERING.plusDays(83);
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris()
                        .past_het_ontwerp_aan_met_nieuwe_ronde(teVroeg, teVroeg.plusDays(14), "Andere bijdragen."),
                "afwijking",
                "plan de aanbieding niet eerder dan maandag 30 augustus 2027 (Wgr art. 35 lid 1)");
        als.de_secretaris()
                .past_aan_met_nieuwe_ronde_en_afwijking(teVroeg, teVroeg.plusDays(14), "Alle raden zijn akkoord.");
        dan.staat_in_het_journaal("1 dag te kort", "werkafspraak");
        dan.staat_in_het_journaal("(Wgr art. 35 lid 1). Reden: Alle raden zijn akkoord.", "werkafspraak");

        als.de_tijd_verstrijkt_tot(teVroeg);
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().biedt_de_begroting_aan(),
                "afwijking",
                "aanbieden kan vanaf maandag 30 augustus 2027 (Wgr art. 35 lid 1)");
    }

    @Test
    void een_nieuwe_ronde_is_niet_voorbij_voordat_zij_begint() {
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_tegen();
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris()
                        .past_aan_met_nieuwe_ronde_en_afwijking(VERGADERING, VERGADERING.plusDays(14), "Haast."),
                "aanbiedingOp",
                "Kies een dag na vandaag");
        dan.staat_de_procedure_bij("Ontwerpbegroting aanpassen");
    }

    @Test
    void na_te_weinig_leden_is_de_volgende_vergadering_niet_op_dezelfde_dag() {
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING)
                .voor("Tiel")
                .afwezig(
                        "Buren",
                        "Culemborg",
                        "Maasdriel",
                        "Neder-Betuwe",
                        "West Betuwe",
                        "West Maas en Waal",
                        "Zaltbommel")
                .wordt_vastgelegd();
        dan.heeft_het_bestuur_de_taak_zonder_dag("Stemming vastleggen");

        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor(),
                "afwijking",
                "een nieuwe is ten minste 24 uur later (Gemeentewet art. 20 lid 2)");
        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(VERGADERING.minusDays(1)).iedereen_stemt_voor(),
                "vergaderingOp",
                "De vorige stemming was op maandag 7 juni 2027. Vul een latere dag in.");
    }

    @Test
    void na_staken_is_de_volgende_vergadering_niet_op_dezelfde_dag() {
        tot_de_stemming();
        elf_tegen_elf(VERGADERING);
        dan.heeft_het_bestuur_de_taak_zonder_dag("Stemming vastleggen");
        dan.wordt_dit_geweigerd(
                () -> als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor(),
                "afwijking",
                "volgende vergadering (Gemeentewet art. 32 lid 4)");
    }

    @Test
    void de_vastgestelde_begroting_gaat_naar_de_toezichthouder_en_niet_het_ontwerp() {
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_voor();
        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris().zendt_de_begroting_toe_zonder_bestand(),
                "begroting",
                "Vastgestelde begroting");
        als.de_secretaris().zendt_de_begroting_toe();
        dan.leest_de_toezichthouder_de_vastgestelde_begroting();
    }

    @Test
    void met_te_weinig_leden_volgt_een_nieuwe_vergadering_zonder_quorum() {
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING)
                .voor("Tiel", "Buren")
                .afwezig("Culemborg", "Maasdriel", "Neder-Betuwe", "West Betuwe", "West Maas en Waal", "Zaltbommel")
                .wordt_vastgelegd();
        dan.is_de_laatste_stemming("ten minste 5 (Gemeentewet art. 20 lid 1");
        dan.staat_de_procedure_bij("Stemming vastleggen");

        als.het_bestuur_vergadert_op(TWEEDE_VERGADERING)
                .voor("Tiel", "Buren")
                .afwezig("Culemborg", "Maasdriel", "Neder-Betuwe", "West Betuwe", "West Maas en Waal", "Zaltbommel")
                .wordt_vastgelegd();
        dan.is_de_laatste_stemming("7 is ten minste 4: aangenomen");
        dan.staat_de_procedure_bij("Begroting toezenden");
    }

    /** 5 of 8 are there and 2 of them may not vote: 3 of the other 6 is not more than half (Gemeentewet art. 29 lid 1). */
    @Test
    void met_te_weinig_leden_die_mogen_stemmen_volgt_een_nieuwe_vergadering() {
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING)
                .voor("Tiel", "Buren", "Culemborg")
                .onthouden("Maasdriel", "Neder-Betuwe")
                .afwezig("West Betuwe", "West Maas en Waal", "Zaltbommel")
                .wordt_vastgelegd();
        dan.is_de_laatste_stemming("De stemming is niet geldig.");
        dan.staat_de_procedure_bij("Stemming vastleggen");
    }

    @Test
    void als_de_gewogen_stemmen_twee_keer_staken_is_de_begroting_niet_vastgesteld() {
        tot_de_stemming();
        elf_tegen_elf(VERGADERING);
        dan.is_de_laatste_stemming("De stemmen staken: 11 voor en 11 tegen. De beslissing wordt uitgesteld");
        dan.staat_de_procedure_bij("Stemming vastleggen");

        elf_tegen_elf(TWEEDE_VERGADERING);
        dan.is_de_laatste_stemming("11 voor en 11 tegen, opnieuw. Het voorstel is niet aangenomen");
        dan.staat_de_procedure_bij("Ontwerpbegroting aanpassen");
    }

    /** The second meeting decided nothing: the third is still the one after the tie. */
    @Test
    void een_vergadering_zonder_quorum_tussen_twee_keer_staken_verandert_niets() {
        tot_de_stemming();
        elf_tegen_elf(VERGADERING);
        als.het_bestuur_vergadert_op(TWEEDE_VERGADERING)
                .voor("Tiel")
                .afwezig(
                        "Buren",
                        "Culemborg",
                        "Maasdriel",
                        "Neder-Betuwe",
                        "West Betuwe",
                        "West Maas en Waal",
                        "Zaltbommel")
                .wordt_vastgelegd();
        elf_tegen_elf(TWEEDE_VERGADERING.plusWeeks(1));
        dan.is_de_laatste_stemming("opnieuw. Het voorstel is niet aangenomen");
        dan.staat_de_procedure_bij("Ontwerpbegroting aanpassen");
    }

    @Test
    void staken_en_dan_een_meerderheid_is_vastgesteld() {
        tot_de_stemming();
        elf_tegen_elf(VERGADERING);
        als.het_bestuur_vergadert_op(TWEEDE_VERGADERING).iedereen_stemt_voor();
        dan.staat_de_procedure_bij("Begroting toezenden");
    }

    @Test
    void een_aangepast_ontwerp_moet_in_het_eigen_dossier_zitten() {
        tot_de_stemming();
        UUID van_een_ander = als.de_secretaris().levert_een_aangepast_ontwerp_aan();
        tot_de_stemming();
        als.het_bestuur_vergadert_op(VERGADERING).iedereen_stemt_tegen();

        dan.wordt_dit_geweigerd(
                () -> als.de_secretaris()
                        .past_aan(van_een_ander, "nee", VERGADERING, VERGADERING.plusWeeks(2), "Technisch."),
                "ontwerpbegroting",
                "hoort niet bij deze procedure");
        dan.staat_de_procedure_bij("Ontwerpbegroting aanpassen");
    }

    private void tot_de_stemming() {
        gegeven.vandaag_is(Verzetbareklok.BEGIN);
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
    }

    /** 4 + 4 + 3 against 3 + 3 + 3 + 2, and a member that is away. */
    private void elf_tegen_elf(LocalDate dag) {
        als.het_bestuur_vergadert_op(dag)
                .voor("Tiel", "West Betuwe", "Buren")
                .tegen("Culemborg", "Maasdriel", "Zaltbommel", "West Maas en Waal")
                .afwezig("Neder-Betuwe")
                .wordt_vastgelegd();
    }
}
