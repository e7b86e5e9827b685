package nl.regelgang.procedure.begroting;

import static nl.regelgang.gedeeld.Dagen.voluit;
import static nl.regelgang.procedure.begroting.Plandagen.AANBIEDING;
import static nl.regelgang.procedure.begroting.Plandagen.RAADSVERGADERING;
import static nl.regelgang.procedure.begroting.Plandagen.VERGADERING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import org.junit.jupiter.api.Test;

/** "Wat als": a planned day moves, with all that hangs on it and nothing else. */
abstract class PlanningVerzetten extends Scenario {

    private static final Plan LATER = new Plan(AANBIEDING.plusWeeks(2), VERGADERING.plusWeeks(2));
    private static final String REDEN = "De accountant heeft meer tijd nodig.";

    private void begonnen() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
    }

    /** The mailbox is shared with the other scenarios. */
    private boolean overDeze(Opvangpost.Mail mail) {
        return mail.tekst().contains("/procedures/" + toneel().procedure().id());
    }

    @Test
    void voor_het_bewaren_staat_elk_gevolg_op_de_pagina_en_er_verandert_niets() {
        begonnen();
        als.de_griffier_van("Tiel").bevestigt_de_ontvangst().plant_de_raadsvergadering_op(AANBIEDING.plusDays(1));
        List<Journaal.Regel> ervoor = toneel().journaal.van(toneel().dossier());

        Planwerk.Antwoord pagina =
                Planwerk.van_de_secretaris(toneel()).bekijkt(LATER.aanbieding(), LATER.vergadering());

        assertThat(pagina.status()).isEqualTo(200);
        assertThat(pagina.rij("Begroting vaststellen: gepland"))
                .contains(voluit(VERGADERING), voluit(LATER.vergadering()), "Wgr art. 34 lid 1");
        assertThat(pagina.rij("Ontwerpbegroting toezenden aan de raden: uiterlijk"))
                .contains(voluit(LATER.aanbieding().minusWeeks(12)), "Wgr art. 35 lid 1");
        assertThat(pagina.rij("Reageren op de zienswijzen: uiterlijk"))
                .contains(voluit(LATER.vergadering().minusDays(1)));
        assertThat(pagina.rij("Niet langer wachten op raden")).contains(voluit(LATER.aanbieding()));
        assertThat(pagina.rij("Gemeente Buren: Antwoord van de raad"))
                .contains(
                        voluit(AANBIEDING.minusDays(1)),
                        voluit(LATER.aanbieding().minusDays(1)));
        assertThat(pagina.rij("Gemeente Tiel: Taak ‘Zienswijze vastleggen’"))
                .as("a week after its meeting, where the old day was the meeting itself")
                .contains(voluit(AANBIEDING.plusDays(1)), voluit(AANBIEDING.plusDays(8)));
        assertThat(pagina.pagina().select("section[aria-labelledby=raden] tbody tr"))
                .hasSize(8);
        assertThat(pagina.pagina()
                        .select("section[aria-labelledby=raden] tr:contains(Gemeente Tiel)")
                        .text())
                .contains("past", "geen vergaderkalender bekend");
        assertThat(toneel().procedure().plan()).isEqualTo(new Plan(AANBIEDING, VERGADERING));
        assertThat(toneel().journaal.van(toneel().dossier())).isEqualTo(ervoor);
        dan.kregen_alle_griffiers_bericht("dag verzet", 0);
    }

    @Test
    void na_het_verzetten_volgen_termijnen_taken_en_de_timer_en_horen_alleen_de_betrokken_griffiers_het() {
        begonnen();
        als.de_griffier_van("Buren").doorloopt_alles_tot_geen_zienswijze();
        Planwerk.Antwoord antwoord = Planwerk.van_de_secretaris(toneel()).verzet(LATER, REDEN);

        assertThat(antwoord.status()).isEqualTo(302);
        dan.loopt_de_termijn("begrotingAanbieden", LATER.aanbieding(), "werkafspraak", "Gepland op deze dag.");
        dan.loopt_de_termijn("reactieVaststellen", LATER.vergadering().minusDays(1));
        dan.loopt_de_termijn("stemmingVastleggen", LocalDate.of(2027, 12, 31));
        dan.loopt_de_termijn("begrotingToezenden", LocalDate.of(2027, 9, 14));
        dan.rekent_het_bestuur_op_de_zienswijzen_tot_en_met(LATER.aanbieding().minusDays(1));
        dan.staat_in_het_journaal(
                "Planning verzet. Aanbieding aan het bestuur: van maandag 24 mei 2027 naar maandag 7 juni 2027. Vergadering van het bestuur: van maandag 7 juni 2027 naar maandag 21 juni 2027. Reden: "
                        + REDEN,
                "werkafspraak");
        dan.staat_in_het_journaal("is verzet van zondag 6 juni 2027 naar zondag 20 juni 2027", "Wgr art. 35 lid 4");
        dan.kreeg_bericht("Tiel", "dag verzet", 1);
        dan.kreeg_bericht("Buren", "dag verzet", 0);
        assertThat(toneel().postVan(Mensenwerk.griffier(toneel().deelnemer("Tiel"))))
                .filteredOn(mail -> mail.onderwerp().contains("andere dag") && overDeze(mail))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.tekst()).contains("zondag 23 mei 2027", "zondag 6 juni 2027", REDEN));
        assertThat(toneel().postVan(Mensenwerk.lid(toneel().regeling()))).noneMatch(this::overDeze);

        als.de_tijd_verstrijkt_tot(LATER.aanbieding().minusDays(1));
        dan.wacht_de_procedure_op_de_zienswijzen();
        als.de_tijd_verstrijkt_tot(LATER.aanbieding());
        dan.staat_de_procedure_bij("Begroting aanbieden");
        dan.heeft_het_bestuur_de_taak("Begroting aanbieden", LATER.aanbieding());
    }

    @Test
    void naar_voren_gehaald_gaat_de_procedure_eerder_verder_en_is_de_te_korte_termijn_een_afwijking_met_reden() {
        begonnen();
        Plan eerder = new Plan(AANBIEDING.minusWeeks(1), VERGADERING);
        Planwerk secretaris = Planwerk.van_de_secretaris(toneel());

        assertThat(secretaris.bekijkt(eerder.aanbieding(), VERGADERING).pagina().text())
                .contains("7 dagen te kort", "Met deze dagen wordt een termijn niet gehaald");
        assertThat(secretaris.verzet(eerder, " ").fouten()).contains("Vul in waarom de planning verandert");
        assertThat(secretaris.verzet(eerder, REDEN).status()).isEqualTo(302);

        dan.staat_in_het_journaal("7 dagen te kort", "werkafspraak");
        dan.staat_in_het_journaal("Reden: " + REDEN, "werkafspraak");
        als.de_tijd_verstrijkt_tot(eerder.aanbieding());
        dan.staat_de_procedure_bij("Begroting aanbieden");
    }

    @Test
    void een_open_taak_krijgt_de_nieuwe_dag_ook_als_de_vergadering_alleen_wordt_verzet() {
        begonnen();
        als.de_tijd_verstrijkt_tot(AANBIEDING);
        als.de_secretaris().biedt_de_begroting_aan();
        dan.heeft_het_bestuur_de_taak("Stemming vastleggen", VERGADERING);

        Planwerk.Antwoord pagina =
                Planwerk.van_de_secretaris(toneel()).bekijkt_de_vergadering(VERGADERING.plusWeeks(1));
        assertThat(pagina.pagina().text()).contains("De begroting is al aangeboden");
        assertThat(pagina.rij("Taak ‘Stemming vastleggen’")).contains(voluit(VERGADERING.plusWeeks(1)));
        Planwerk.Antwoord antwoord = Planwerk.van_de_secretaris(toneel())
                .verzet(new Plan(AANBIEDING, VERGADERING.plusWeeks(1)), "Geen quorum verwacht.");

        assertThat(antwoord.status()).isEqualTo(302);
        dan.heeft_het_bestuur_de_taak("Stemming vastleggen", VERGADERING.plusWeeks(1));
        dan.kregen_alle_griffiers_bericht("dag verzet", 0);
    }

    @Test
    void wat_niet_kan_wordt_geweigerd_bij_het_veld_en_de_invoer_blijft_staan() {
        begonnen();
        Planwerk secretaris = Planwerk.van_de_secretaris(toneel());
        LocalDate gisteren = toneel().vandaag().minusDays(1);

        eisGeweigerd(secretaris, new Plan(gisteren, VERGADERING), "is voorbij", "aanbieding");
        eisGeweigerd(secretaris, new Plan(AANBIEDING, gisteren), "is voorbij", "vergadering");
        eisGeweigerd(secretaris, new Plan(VERGADERING.plusDays(1), VERGADERING), "na de vergadering", "vergadering");
        eisGeweigerd(secretaris, new Plan(AANBIEDING, VERGADERING), "die al zijn gepland", "aanbieding");
        eisGeweigerd(secretaris, new Plan(toneel().vandaag(), VERGADERING), "Kies een dag na vandaag", "aanbieding");
        assertThat(toneel().procedure().plan()).isEqualTo(new Plan(AANBIEDING, VERGADERING));
    }

    private static void eisGeweigerd(Planwerk secretaris, Plan plan, String zin, String veld) {
        Planwerk.Antwoord antwoord = secretaris.verzet(plan, REDEN);
        assertThat(antwoord.status()).isEqualTo(200);
        assertThat(antwoord.fouten()).contains(zin);
        assertThat(antwoord.pagina().select("[role=alert] a[href=#" + veld + "]"))
                .hasSize(1);
        assertThat(antwoord.pagina().select("#aanbieding-dag").val())
                .isEqualTo(String.valueOf(plan.aanbieding().getDayOfMonth()));
        assertThat(secretaris.bekijkt(plan.aanbieding(), plan.vergadering()).fouten())
                .contains(zin);
    }

    @Test
    void wie_achterloopt_leest_dat_een_collega_de_planning_verzette_en_houdt_zijn_invoer() {
        begonnen();
        String gezien = Planwerk.van_de_secretaris(toneel()).gezien();
        Planwerk.van_de_secretaris(toneel()).verzet(LATER, REDEN);
        Plan anders = new Plan(AANBIEDING.plusWeeks(3), VERGADERING.plusWeeks(3));

        Planwerk.Antwoord antwoord = Planwerk.van_de_secretaris(toneel()).verzet(gezien, anders, "Mijn eigen reden.");

        assertThat(antwoord.fouten()).contains("Een collega heeft de planning intussen verzet", "maandag 7 juni 2027");
        assertThat(antwoord.pagina().select("textarea").val()).isEqualTo("Mijn eigen reden.");
        assertThat(antwoord.pagina().select("input[name=gezien]").val())
                .isEqualTo(Planwerk.van_de_secretaris(toneel()).gezien());
        assertThat(antwoord.rij("Begroting vaststellen: gepland"))
                .contains(voluit(LATER.vergadering()), voluit(anders.vergadering()));
        assertThat(toneel().procedure().plan()).isEqualTo(LATER);
    }

    @Test
    void tweemaal_dezelfde_bevestiging_verzet_eenmaal() {
        begonnen();
        Planwerk eerste = Planwerk.van_de_secretaris(toneel());
        eerste.verzet(LATER, REDEN);
        assertThat(Planwerk.van_de_secretaris(toneel())
                        .nog_eens(eerste)
                        .verzet(LATER, REDEN)
                        .status())
                .isEqualTo(302);
        dan.kreeg_bericht("Tiel", "dag verzet", 1);
    }

    @Test
    void een_beeindigde_procedure_kan_niet_worden_verzet_en_de_invoer_blijft() {
        begonnen();
        als.de_secretaris().trekt_de_procedure_in("Vergissing.");
        Planwerk.Antwoord antwoord = Planwerk.van_de_secretaris(toneel()).verzet(LATER, REDEN);

        assertThat(antwoord.fouten()).contains("Deze procedure is ingetrokken");
        assertThat(antwoord.pagina().select("#aanbieding-dag").val())
                .isEqualTo(String.valueOf(LATER.aanbieding().getDayOfMonth()));
        assertThat(Planwerk.van_de_secretaris(toneel()).opent().status()).isEqualTo(409);
    }

    @Test
    void alleen_de_secretaris_van_het_bestuur_verzet_de_planning() {
        begonnen();
        String pad = "/procedures/" + toneel().dossier();
        assertThat(new Pagina(toneel(), Mensenwerk.secretaris(toneel().regeling())).lees(pad))
                .contains("Planning verzetten");
        for (String ander :
                List.of(Mensenwerk.lid(toneel().regeling()), Mensenwerk.griffier(toneel().deelnemer("Tiel")))) {
            assertThat(Planwerk.van(toneel(), ander).opent().status()).as(ander).isEqualTo(404);
            assertThat(Planwerk.van(toneel(), ander).verzet(LATER, REDEN).status())
                    .as(ander)
                    .isEqualTo(404);
            assertThat(new Pagina(toneel(), ander).lees(pad)).doesNotContain("Planning verzetten");
        }
    }

    @Test
    void de_griffier_verzet_de_vergadering_van_zijn_eigen_raad_en_ziet_eerst_wat_volgt() {
        begonnen();
        String griffier = Mensenwerk.griffier(toneel().deelnemer("Tiel"));
        als.de_griffier_van("Tiel").bevestigt_de_ontvangst().plant_de_raadsvergadering_op(RAADSVERGADERING);
        LocalDate later = RAADSVERGADERING.plusWeeks(2);
        Planwerk werk = Planwerk.van_de_griffier(toneel(), "Tiel", griffier);

        assertThat(werk.bekijkt_de_vergadering(later).rij("Taak ‘Zienswijze vastleggen’"))
                .contains(voluit(RAADSVERGADERING.plusWeeks(1)), voluit(later.plusWeeks(1)));
        assertThat(werk.bekijkt_de_vergadering(AANBIEDING).pagina().text())
                .contains("telt mee zolang er nog niet is gestemd");
        assertThat(werk.verzet_de_vergadering(RAADSVERGADERING.toString(), later, "")
                        .fouten())
                .contains("Vul in waarom");
        assertThat(werk.verzet_de_vergadering(
                                RAADSVERGADERING.toString(), toneel().vandaag().minusDays(1), REDEN)
                        .fouten())
                .contains("is voorbij");
        assertThat(werk.verzet_de_vergadering(AANBIEDING.toString(), later, REDEN)
                        .fouten())
                .contains("een collega heeft de vergadering intussen verzet");
        assertThat(werk.verzet_de_vergadering(RAADSVERGADERING.toString(), later, REDEN)
                        .status())
                .isEqualTo(302);

        assertThat(toneel().traject("Tiel").vergaderingOp()).isEqualTo(later);
        assertThat(toneel().openTaak("Zienswijze vastleggen", "Tiel")
                        .orElseThrow()
                        .uiterlijk())
                .isEqualTo(later.plusWeeks(1));
        assertThat(toneel().openTaak("Standpunt voorbereiden", "Tiel")
                        .orElseThrow()
                        .uiterlijk())
                .isEqualTo(later.minusDays(1));
        dan.staat_in_het_journaal("niet op woensdag 14 april 2027 maar op woensdag 28 april 2027", "Wgr art. 35 lid 3");
        assertThat(Planwerk.van_de_griffier(toneel(), "Tiel", Mensenwerk.griffier(toneel().deelnemer("Buren")))
                        .bekijkt_de_vergadering(later)
                        .status())
                .isEqualTo(404);
    }
}
