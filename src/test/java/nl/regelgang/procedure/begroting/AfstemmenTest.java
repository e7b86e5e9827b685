package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Griffies prepare a zienswijze together, and every raad decides for itself (Wgr art. 35 lid 3). */
class AfstemmenTest extends Scenario {

    private static final String KANARIE = "kanarie-van-Tiel";

    private Schrijftafel tiel;
    private Schrijftafel buren;
    private Schrijftafel culemborg;

    @BeforeEach
    void een_ronde() {
        gegeven.regio_rivierenland();
        als.de_secretaris_start_de_begrotingsprocedure(2028);
        tiel = new Schrijftafel(toneel(), "Tiel");
        buren = new Schrijftafel(toneel(), "Buren");
        culemborg = new Schrijftafel(toneel(), "Culemborg");
    }

    @Test
    void wat_een_griffie_schrijft_leest_niemand_anders() {
        UUID tekst = tiel.schrijft(KANARIE);

        assertThat(tiel.leest(tekst)).contains(KANARIE, "Alleen uw griffie leest deze tekst.");
        leest_niemand(tekst, buren, culemborg);
    }

    @Test
    void wat_met_een_griffie_is_gedeeld_leest_die_griffie_en_niemand_anders() {
        UUID tekst = tiel.schrijft(KANARIE);
        String controle = tiel.deelt(tekst, "Buren");

        assertThat(controle)
                .contains("Deze griffie leest versie 1", "Gemeente Buren", KANARIE)
                .contains("Naam van " + als.de_griffier_van("Buren").persoon())
                .doesNotContain("Culemborg");
        assertThat(buren.leest_het_overzicht()).contains("van de raad van Gemeente Tiel");
        assertThat(buren.leest(tekst)).contains(KANARIE);
        leest_niemand(tekst, culemborg);
        assertThat(tiel.leest_het_overzicht())
                .contains("Gedeeld met Gemeente Buren (versie 1).")
                .contains("Voorgenomen zienswijze, versie 1, gedeeld met de griffie van Gemeente Buren");
    }

    /** One mail for what the griffie did not read yet, and the bestuur finds no trace of it. */
    @Test
    void wie_een_tekst_mag_lezen_krijgt_een_mail_met_een_link_en_zonder_inhoud() {
        UUID tekst = tiel.schrijft(KANARIE);
        tiel.deelt(tekst, "Buren");
        tiel.deelt(tekst, "Buren");
        tiel.deelt(tekst, "Buren", "Culemborg");

        assertThat(mail_over(tekst, "Culemborg")).hasSize(1);
        assertThat(mail_over(tekst, "Zaltbommel")).isEmpty();
        assertThat(mail_over(tekst, "Buren")).singleElement().satisfies(mail -> assertThat(mail.tekst())
                .contains("De griffie van Gemeente Tiel deelt een tekst")
                .contains("/voorgenomen/" + toneel().traject("Buren").id() + "/teksten/")
                .doesNotContain(KANARIE));
        assertThat(tiel.leest_het_overzicht())
                .containsOnlyOnce("gedeeld met de griffie van Gemeente Buren (")
                .containsOnlyOnce("gedeeld met de griffie van Gemeente Culemborg (");
        assertThat(toneel().postuit.van(toneel().dossier()))
                .extracting(Postuit.Verzending::soort)
                .doesNotContain("tekst gedeeld");

        tiel.wijzigt(tekst, 1, "Een tweede versie.");
        tiel.deelt(tekst, "Buren");
        assertThat(mail_over(tekst, "Buren")).hasSize(2);
    }

    private List<Opvangpost.Mail> mail_over(UUID tekst, String deelnemer) {
        return toneel().postVan(als.de_griffier_van(deelnemer).persoon()).stream()
                .filter(mail -> mail.tekst().contains("/teksten/" + tekst))
                .toList();
    }

    @Test
    void wie_twee_keer_op_plaatsen_drukt_plaatst_een_opmerking() {
        UUID tekst = tiel.schrijft("Te duur.");
        tiel.deelt(tekst, "Buren");
        buren.merkt_op(tekst, "Noem de reserve.");
        buren.merkt_op(tekst, "Noem de reserve.");
        assertThat(tiel.leest(tekst)).containsOnlyOnce("Noem de reserve.");

        tiel.merkt_op(tekst, "Noem de reserve.");
        tiel.wijzigt(tekst, 1, "Veel te duur.");
        tiel.deelt(tekst, "Buren");
        buren.merkt_op(tekst, "Noem de reserve.");
        assertThat(tiel.leest(tekst).split("Noem de reserve[.]", -1)).hasSize(4);
    }

    /** Not the DB, the AB, another person of the own gemeente, or the griffie of another regeling. */
    @Test
    void het_bestuur_het_college_en_een_andere_regeling_lezen_niets_van_wat_griffies_delen() {
        UUID tekst = tiel.schrijft(KANARIE);
        tiel.deelt(tekst, "Buren");
        tiel.merkt_op(tekst, KANARIE);
        String college = Mensenwerk.bestuurssecretaris(toneel().deelnemer("Tiel"));
        List<String> mensen = List.of(
                als.de_secretaris().persoon(),
                Mensenwerk.lid(toneel().regeling()),
                college,
                Mensenwerk.griffier(andere_regeling()));

        for (String persoon : mensen) {
            for (String deelnemer : List.of("Tiel", "Buren")) {
                Schrijftafel tafel = new Schrijftafel(toneel(), deelnemer, persoon);
                assertThat(tafel.status("")).as(persoon).isEqualTo(404);
                assertThat(tafel.status("/teksten/" + tekst)).as(persoon).isEqualTo(404);
                assertThat(tafel.probeert("/teksten/" + tekst + "/overnemen")).isEqualTo(404);
            }
        }
        Pagina bestuur = new Pagina(toneel(), als.de_secretaris().persoon());
        String procedure = "/procedures/" + toneel().dossier();
        assertThat(bestuur.lees(procedure)
                        + bestuur.lees(procedure + "/journaal")
                        + bestuur.lees(procedure + "/ronden/1"))
                .doesNotContain(KANARIE)
                .doesNotContain("gedeeld met")
                .doesNotContain("/voorgenomen/");
    }

    @Test
    void een_nieuwe_versie_is_pas_te_lezen_als_zij_opnieuw_is_gedeeld() {
        UUID tekst = tiel.schrijft("Te duur.");
        tiel.deelt(tekst, "Buren");
        tiel.wijzigt(tekst, 1, KANARIE);

        assertThat(buren.leest(tekst)).contains("Te duur.").doesNotContain(KANARIE);
        assertThat(tiel.leest(tekst)).contains("Versie 2 is niet met iedereen gedeeld.");
        tiel.deelt(tekst, "Buren");
        assertThat(buren.leest(tekst)).contains(KANARIE).doesNotContain("Te duur.");
    }

    @Test
    void wie_stopt_met_delen_laat_niemand_meer_lezen_ook_geen_opmerkingen() {
        UUID tekst = tiel.schrijft(KANARIE);
        tiel.deelt(tekst, "Buren", "Culemborg");
        buren.merkt_op(tekst, "Een opmerking van Buren.");
        assertThat(culemborg.leest(tekst)).contains("Een opmerking van Buren.");
        tiel.stopt_met_delen(tekst, "Buren");
        leest_niemand(tekst, buren);
        assertThat(culemborg.leest(tekst)).contains(KANARIE);

        tiel.stopt_met_delen(tekst, "Culemborg");
        leest_niemand(tekst, buren, culemborg);
        assertThat(buren.probeert("/teksten/" + tekst + "/opmerkingen", "opmerking", "Nog een."))
                .isEqualTo(404);
        assertThat(tiel.leest_het_overzicht()).contains("niet meer gedeeld met de griffie van Gemeente Culemborg");
    }

    @Test
    void wie_een_tekst_overneemt_noemt_van_wie_hij_was() {
        UUID tekst = tiel.schrijft("De bijdrage stijgt te hard.");
        tiel.wijzigt(tekst, 1, KANARIE);
        tiel.deelt(tekst, "Buren");
        buren.schrijft("Wat Buren zelf schreef.");
        UUID eigen = buren.neemt_over(tekst);

        assertThat(buren.leest(eigen))
                .contains("Overgenomen van de raad van Gemeente Tiel, versie 2.", KANARIE, "Wat Buren zelf schreef.");
        buren.wijzigt(eigen, 2, KANARIE + " en meer");
        assertThat(buren.leest(eigen))
                .contains("Overgenomen van de raad van Gemeente Tiel, versie 2, daarna aangepast.");
        assertThat(tiel.status("/teksten/" + eigen)).isEqualTo(404);
        leest_niemand(eigen, culemborg);
    }

    /** What the griffier of another raad confirms is what he saw. */
    @Test
    void wie_deelt_terwijl_een_collega_wijzigt_deelt_niets() {
        UUID tekst = tiel.schrijft("Te duur.");
        String met = toneel().deelnemer("Buren").id().code();
        tiel.wijzigt(tekst, 1, KANARIE);

        assertThat(tiel.probeert("/teksten/" + tekst + "/delen", "versie", "1", "met", met))
                .isEqualTo(409);
        leest_niemand(tekst, buren);
        assertThat(tiel.status("/teksten/" + tekst + "/delen/controle")).isEqualTo(422);
        assertThat(tiel.status("/teksten/" + tekst + "/delen/controle?met=gm9999"))
                .isEqualTo(422);
    }

    @Test
    void twee_griffiers_die_tegelijk_bewaren_verliezen_niets() {
        UUID tekst = tiel.stelt_gezamenlijk_voor("Samen te duur.");
        tiel.deelt(tekst, "Buren");
        buren.schrijft_mee(tekst);
        tiel.wijzigt(tekst, 1, "Wat Tiel ervan maakt.");
        MockHttpServletResponse botsing = buren.wijzigt(tekst, 1, "Wat Buren ervan maakt.");

        assertThat(botsing.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(Schrijftafel.tekst(botsing)).select("main").text())
                .contains("heeft intussen versie 2 bewaard. Uw tekst is nog niet bewaard.", "Wat Tiel ervan maakt.");
        assertThat(Jsoup.parse(Schrijftafel.tekst(botsing)).select("textarea").text())
                .isEqualTo("Wat Buren ervan maakt.");
        assertThat(buren.wijzigt(tekst, 2, "Wat beiden willen.").getStatus()).isEqualTo(302);
        assertThat(tiel.leest(tekst)).contains("Wat beiden willen.", "Wat Tiel ervan maakt.");
    }

    @Test
    void elke_raad_brengt_de_gezamenlijke_tekst_zelf_naar_voren_en_wie_afwijkt_niet_meer_gezamenlijk() {
        UUID tekst = tiel.stelt_gezamenlijk_voor("Eerst nog kaal.");
        tiel.deelt(tekst, "Buren", "Culemborg");
        buren.schrijft_mee(tekst);
        culemborg.schrijft_mee(tekst);
        buren.wijzigt(tekst, 1, "De bijdrage stijgt te hard.\r\nStel een jaar uit.");

        als.de_griffier_van("Tiel").dient_een_zienswijze_in("De bijdrage stijgt te hard.\nStel een jaar uit.");
        als.de_griffier_van("Buren").dient_een_zienswijze_in("De bijdrage stijgt te hard.\nStel een jaar uit.");
        als.de_griffier_van("Culemborg").dient_een_zienswijze_in("De bijdrage stijgt te hard.");
        String bestuur = als.de_secretaris().persoon();
        assertThat(pagina_van("Tiel", bestuur))
                .contains("elk bij eigen besluit, ook naar voren gebracht voor Gemeente Buren.");
        assertThat(pagina_van("Culemborg", bestuur)).doesNotContain("Gezamenlijke zienswijze");
        // The griffie of Tiel may not know yet what the others said.
        assertThat(pagina_van("Tiel", als.de_griffier_van("Tiel").persoon())).doesNotContain("ook naar voren gebracht");
        assertThat(tiel.leest_het_overzicht())
                .contains("nam de gezamenlijke zienswijze over, versie 2, bij eigen besluit");

        als.de_griffier_van("Buren").heropent_het_antwoord("Vergissing.");
        assertThat(pagina_van("Tiel", bestuur)).doesNotContain("Gezamenlijke zienswijze");
    }

    @Test
    void wie_niet_meer_meeschrijft_of_alleen_mag_lezen_wijzigt_niets() {
        UUID tekst = tiel.stelt_gezamenlijk_voor("Samen te duur.");
        tiel.deelt(tekst, "Buren");
        assertThat(buren.wijzigt(tekst, 1, "Stiekem.").getStatus()).isEqualTo(404);
        buren.schrijft_mee(tekst);
        buren.stapt_uit(tekst);
        assertThat(buren.wijzigt(tekst, 1, "Stiekem.").getStatus()).isEqualTo(404);
        assertThat(buren.probeert("/teksten/" + tekst + "/delen/stoppen", "met", "gm0214"))
                .isEqualTo(404);
        assertThat(buren.probeert("/teksten/" + tekst + "/delen", "versie", "1", "met", "gm0216"))
                .isEqualTo(404);
    }

    @Test
    void het_concept_gaat_zonder_overtypen_in_de_taak_en_niemand_anders_krijgt_het_daar() {
        UUID tekst = tiel.schrijft(KANARIE);
        UUID van_buren = buren.schrijft("kanarie-van-Buren");
        als.de_griffier_van("Tiel").bevestigt_de_ontvangst().plant_de_raadsvergadering_op(toneel().vandaag());
        String taak = "/taken/"
                + toneel().openTaak("Zienswijze vastleggen", "Tiel")
                        .orElseThrow()
                        .id();
        Pagina griffier = new Pagina(toneel(), als.de_griffier_van("Tiel").persoon());

        assertThat(griffier.lees(taak)).contains("Zet in het formulier: Voorgenomen zienswijze, versie 1");
        assertThat(Jsoup.parse(griffier.lees(taak + "?voorstel=" + tekst))
                        .select("textarea[name=zienswijze]")
                        .text())
                .isEqualTo(KANARIE);
        assertThat(griffier.lees(taak + "?voorstel=" + van_buren)).doesNotContain("kanarie-van-Buren");
    }

    @Test
    void na_het_antwoord_van_de_raad_is_er_niets_meer_te_schrijven_of_te_delen() {
        UUID tekst = tiel.schrijft("Te duur.");
        als.de_griffier_van("Tiel").dient_een_zienswijze_in("Te duur.");

        assertThat(tiel.wijzigt(tekst, 1, "Nog duurder.").getStatus()).isEqualTo(409);
        assertThat(tiel.probeert("/teksten/" + tekst + "/delen", "versie", "1", "met", "gm0214"))
                .isEqualTo(409);
        assertThat(tiel.leest(tekst)).contains("Te duur.").doesNotContain("Tekst wijzigen");
    }

    @Test
    void lege_en_te_lange_tekst_wordt_geweigerd_en_wat_was_getypt_blijft_staan() {
        assertThat(tiel.probeert("/teksten", "soort", "EIGEN", "zienswijze", "   "))
                .isEqualTo(422);
        assertThat(tiel.probeert("/teksten", "soort", "EIGEN", "zienswijze", "x".repeat(50_001)))
                .isEqualTo(422);
        UUID tekst = tiel.schrijft("Te duur.");
        assertThat(tiel.probeert("/teksten", "soort", "EIGEN", "zienswijze", "Nog een."))
                .isEqualTo(409);
        assertThat(tiel.probeert("/teksten/" + tekst + "/opmerkingen", "opmerking", ""))
                .isEqualTo(422);
    }

    @Test
    void vijandige_tekst_blijft_tekst() {
        String kwaad = "<script>xss()</script>[[${7919*104729}]]</textarea><img src=x onerror=xss()>";
        UUID tekst = tiel.schrijft(kwaad);
        tiel.deelt(tekst, "Buren");
        buren.merkt_op(tekst, kwaad);

        Stream.of(
                        buren.lees("/teksten/" + tekst),
                        tiel.lees("/teksten/" + tekst + "/wijzigen"),
                        tiel.lees("/teksten/" + tekst + "/delen/controle?met=gm0214"))
                .map(Jsoup::parse)
                .forEach(pagina -> {
                    assertThat(pagina.select("main script, img[src=x]")).isEmpty();
                    assertThat(pagina.html()).contains("7919*104729").doesNotContain("829348951");
                });
    }

    /** A label, and a link in the summary of faults, lead to the first element with an id. */
    @Test
    void op_geen_van_de_paginas_komt_een_id_twee_keer_voor() {
        UUID tekst = tiel.schrijft("Te duur.");
        tiel.deelt(tekst, "Buren");
        for (String pad : List.of(
                "",
                "/teksten/nieuw?soort=GEZAMENLIJK",
                "/teksten/" + tekst,
                "/teksten/" + tekst + "/wijzigen",
                "/teksten/" + tekst + "/delen",
                "/teksten/" + tekst + "/delen/controle?met=gm0214")) {
            assertThat(Jsoup.parse(tiel.lees(pad)).select("[id]").eachAttr("id"))
                    .as(pad)
                    .doesNotHaveDuplicates();
        }
    }

    /** He shares what he writes as everybody does, and only he begins it. */
    @Test
    void de_adoptiegriffier_bereidt_voor_alle_raden_voor_en_leest_niets_van_een_ander() {
        assertThat(tiel.probeert("/teksten", "soort", "ADOPTIE", "zienswijze", "Voor allen."))
                .isEqualTo(404);
        String griffier = als.de_griffier_van("Tiel").persoon();
        String pad = "/regelingen/" + toneel().regeling().id() + "/adoptiegriffier";
        assertThat(Bezoek.verzend(
                        toneel().browser,
                        pad,
                        als.de_griffier_van("Buren").persoon(),
                        Map.of(
                                "wie", griffier + "@gm0281",
                                "totEnMet.dag", "1",
                                "totEnMet.maand", "3",
                                "totEnMet.jaar", "2028")))
                .isEqualTo(302);
        assertThat(new Pagina(toneel(), als.de_secretaris().persoon())
                        .lees("/regelingen/" + toneel().regeling().id()))
                .contains("bereidt de zienswijzen voor alle griffies voor, tot en met woensdag 1 maart 2028");

        UUID tekst = tiel.begint("ADOPTIE", KANARIE);
        leest_niemand(tekst, buren, culemborg);
        tiel.deelt(tekst, "Buren", "Culemborg");
        UUID eigen = buren.neemt_over(tekst);
        assertThat(buren.leest(eigen)).contains("Overgenomen van de adoptiegriffier van Gemeente Tiel, versie 1.");
        UUID van_culemborg = culemborg.schrijft("Van Culemborg zelf.");
        assertThat(tiel.status("/teksten/" + van_culemborg)).isEqualTo(404);

        assertThat(Bezoek.verzend(toneel().browser, pad + "/beeindigen", griffier, Map.of()))
                .isEqualTo(302);
        assertThat(tiel.wijzigt(tekst, 1, "Nog iets.").getStatus()).isEqualTo(404);
    }

    private Organisatie andere_regeling() {
        Regeling nu = toneel().regeling();
        gegeven.belastingsamenwerking_rivierenland();
        Organisatie ijsselstein = toneel().deelnemer("IJsselstein");
        toneel().kies(nu);
        return ijsselstein;
    }

    private String pagina_van(String deelnemer, String persoon) {
        return new Pagina(toneel(), persoon)
                .lees("/procedures/" + toneel().dossier() + "/trajecten/"
                        + toneel().traject(deelnemer).id());
    }

    private static void leest_niemand(UUID tekst, Schrijftafel... tafels) {
        for (Schrijftafel tafel : tafels) {
            assertThat(tafel.status("/teksten/" + tekst)).isEqualTo(404);
            assertThat(tafel.leest_het_overzicht())
                    .doesNotContain(KANARIE)
                    .doesNotContain("van de raad van Gemeente Tiel");
        }
    }
}
