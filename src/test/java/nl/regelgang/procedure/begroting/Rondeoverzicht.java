package nl.regelgang.procedure.begroting;

import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.RAADSVERGADERING;
import static nl.regelgang.procedure.begroting.Verzetbareklok.BEGIN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people read while a round runs: in the overview, in their mail, at their tasks. */
abstract class Rondeoverzicht extends Scenario {

    /** The law sets no closing date for a zienswijze, so nobody is too late (Wgr art. 35 lid 3). */
    @Test
    void een_antwoord_na_de_gevraagde_dag_heet_niet_te_laat() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        String secretaris = als.de_secretaris().persoon();
        dan.ziet_in_het_overzicht_bij_zienswijze(secretaris, "Buren", "wacht", "nog niet gereageerd");
        dan.ziet_in_het_overzicht_bij_reactie(secretaris, "Buren", "nog niet aan de orde");

        als.de_tijd_verstrijkt_tot(AANBIEDING);
        dan.ziet_in_het_overzicht_bij_zienswijze(secretaris, "Buren", "let-op", "nog open, na de gevraagde dag");
        als.de_griffier_van("Buren").dient_een_zienswijze_in("Te duur.");
        dan.ziet_in_het_overzicht_bij_zienswijze(
                secretaris, "Buren", "let-op", "naar voren gebracht, na de gevraagde dag");
        dan.ziet_in_het_overzicht_bij_reactie(secretaris, "Buren", "nog te schrijven");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("Tiel");
        dan.ziet_in_het_overzicht_bij_reactie(secretaris, "Tiel", "niet nodig");
    }

    @Test
    void een_herinnering_is_te_zien_en_gaat_geen_twee_keer_op_een_dag() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("Tiel");

        assertThat(als.de_secretaris().herinnert_wie_nog_niet_heeft_gereageerd())
                .hasSize(7);
        assertThat(als.de_secretaris().herinnert_wie_nog_niet_heeft_gereageerd())
                .isEmpty();
        dan.kreeg_bericht("Buren", "herinnering", 1);
        String secretaris = als.de_secretaris().persoon();
        dan.ziet_over_de_herinnering(secretaris, "Buren", "herinnerd op 1 mrt. 2027");
        dan.ziet_over_de_herinnering(secretaris, "Tiel", null);
        dan.ziet_over_de_herinnering(als.de_griffier_van("Buren").persoon(), "Buren", "herinnerd op 1 mrt. 2027");
        dan.ziet_over_de_herinnering(als.de_griffier_van("Tiel").persoon(), "Buren", null);

        als.de_tijd_verstrijkt_tot(BEGIN.plusDays(1));
        assertThat(als.de_secretaris().herinnert_wie_nog_niet_heeft_gereageerd())
                .hasSize(7);
        dan.ziet_over_de_herinnering(secretaris, "Buren", "herinnerd op 2 mrt. 2027");
    }

    @Test
    void de_berichten_zeggen_wie_en_wat() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        String terInzage = "De stukken moeten bij Gemeente Tiel ter inzage liggen en, tegen betaling van de kosten,"
                + " algemeen verkrijgbaar zijn (Wgr art. 35 lid 2). De wet noemt daarvoor geen dag";
        dan.kreeg_een_mail(
                als.de_griffier_van("Tiel").persoon(),
                "Ontwerpbegroting 2028",
                "De raad van Gemeente Tiel kan een zienswijze naar voren brengen (Wgr art. 35 lid 3).",
                terInzage);
        dan.leest_bij_de_taak("Ontvangst bevestigen", "Tiel", terInzage);

        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("Tiel", "Buren");
        als.de_griffier_van("Culemborg").dient_een_zienswijze_in("Te duur.");
        String secretaris = als.de_secretaris().persoon();
        dan.kreeg_een_mail(secretaris, "Gemeente Tiel: geen zienswijze");
        dan.kreeg_een_mail(secretaris, "Gemeente Buren: geen zienswijze");
        dan.kreeg_een_mail(secretaris, "Gemeente Culemborg: zienswijze naar voren gebracht");
    }

    /** All of these are agreements: the law gives a raad no day. */
    @Test
    void elke_taak_van_een_deelnemer_heeft_een_eigen_dag() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        dan.is_de_taak_gevraagd_voor("Ontvangst bevestigen", "Tiel", BEGIN.plusWeeks(1));
        dan.is_de_taak_gevraagd_voor("Standpunt voorbereiden", "Tiel", BEGIN.plusWeeks(6));
        Griffier tiel = als.de_griffier_van("Tiel").bevestigt_de_ontvangst();
        dan.is_de_taak_gevraagd_voor("Raadsvergadering plannen", "Tiel", BEGIN.plusWeeks(2));
        tiel.plant_de_raadsvergadering_op(RAADSVERGADERING);
        dan.is_de_taak_gevraagd_voor("Zienswijze vastleggen", "Tiel", RAADSVERGADERING.plusWeeks(1));

        als.het_college_van("Tiel").bereidt_een_standpunt_voor("Geen zienswijze.");
        als.het_college_van("Tiel").is_geheel_akkoord();
        dan.is_de_taak_gevraagd_voor("Standpunt vaststellen", "Tiel", RAADSVERGADERING.minusDays(1));

        als.de_griffier_van("Buren").bevestigt_de_ontvangst().plant_de_raadsvergadering_op(AANBIEDING);
        dan.is_de_taak_gevraagd_voor("Zienswijze vastleggen", "Buren", AANBIEDING);
    }

    /** On the list as a link, on the page of the task in words; a day that nobody computes says so too. */
    @Test
    void elke_uiterste_dag_van_een_taak_is_uit_te_leggen() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        String griffier = als.de_griffier_van("Tiel").persoon();

        dan.legt_de_taak_haar_dag_uit(
                griffier,
                "Ontvangst bevestigen",
                "Tiel",
                "Een week na de toezending op maandag 1 maart 2027, en niet later dan zondag 23 mei 2027, tot wanneer"
                        + " het bestuur op het antwoord rekent. Dit is een afspraak: de wet geeft de raad geen dag (Wgr"
                        + " art. 35 lid 3).");
        als.de_griffier_van("Tiel").bevestigt_de_ontvangst();
        dan.legt_de_taak_haar_dag_uit(griffier, "Raadsvergadering plannen", "Tiel", "Twee weken na de toezending op");
        als.de_griffier_van("Tiel").plant_de_raadsvergadering_op(RAADSVERGADERING);
        dan.legt_de_taak_haar_dag_uit(
                griffier,
                "Zienswijze vastleggen",
                "Tiel",
                "Een week na de raadsvergadering op woensdag 14 april 2027, en niet later dan zondag 23 mei 2027");
        dan.legt_de_lijst_van_taken_elke_dag_uit(griffier);
        dan.toont_de_pagina_van_de_procedure("Uiterlijk zondag 23 mei 2027: één dag vóór de aanbieding aan het algemeen"
                + " bestuur op 24 mei 2027 (werkafspraak).");

        als.de_tijd_verstrijkt_tot(AANBIEDING);
        String secretaris = als.de_secretaris().persoon();
        dan.legt_de_taak_haar_dag_uit(secretaris, "Begroting aanbieden", null, "Gepland op deze dag. De raden kregen");
        als.de_secretaris().biedt_de_begroting_aan();
        als.het_bestuur_vergadert_op(Plandagen.VERGADERING).iedereen_stemt_voor();
        dan.legt_de_taak_haar_dag_uit(
                secretaris,
                "Begroting toezenden",
                null,
                "Uiterlijk maandag 21 juni 2027: twee weken na de vaststelling op 7 juni 2027 (Wgr art. 34 lid 2).");
    }

    /** In words, on the first screen, without a click; and weighed (Wgr art. 13 lid 4). */
    @Test
    void wie_nog_niet_heeft_gereageerd_staat_er_in_woorden_met_het_gewogen_aandeel() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt(
                "Buren", "Culemborg", "Maasdriel", "Neder-Betuwe", "West Betuwe");

        dan.toont_de_pagina_van_de_procedure("6 van 8 raden hebben gereageerd");
        dan.toont_de_pagina_van_de_procedure("Nog niet gereageerd (2):");
        dan.toont_de_pagina_van_de_procedure("Gemeente West Maas en Waal en Gemeente Zaltbommel.");
        dan.toont_de_pagina_van_de_procedure("19 van 24 stemmen in het bestuur");
        dan.toont_de_pagina_van_de_procedure("% van de inwoners");
    }

    /** What stands in the address can be kept and sent to a colleague. */
    @Test
    void het_overzicht_is_te_filteren_en_te_sorteren_en_het_bestand_heeft_dezelfde_regels() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");
        als.de_griffiers_leggen_vast_dat_er_geen_zienswijze_komt("Buren");
        String secretaris = als.de_secretaris().persoon();

        dan.staan_in_het_overzicht(secretaris, "?toon=zienswijze", "Gemeente Tiel");
        dan.staan_in_het_overzicht(
                secretaris,
                "?toon=open&sorteer=deelnemer&volgorde=af",
                "Gemeente Zaltbommel",
                "Gemeente West Maas en Waal",
                "Gemeente West Betuwe",
                "Gemeente Neder-Betuwe",
                "Gemeente Maasdriel",
                "Gemeente Culemborg");
        dan.staan_in_het_overzicht(secretaris, "?toon=laat");
        dan.bestaat_de_ronde_niet(secretaris, 2);
    }
}
