package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.procesmotor.Positie;
import nl.regelgang.taken.Taak;
import nl.regelgang.zienswijzen.Traject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** What somebody must see, and what not. */
abstract class Zicht {

    private final Toneel toneel;

    Zicht(Toneel toneel) {
        this.toneel = toneel;
    }

    void ziet_de_procedure(String persoon) {
        assertThat(toneel.rechten.ziet(toneel.procedure(), persoon)).as(persoon).isTrue();
        assertThat(toneel.rechten.zichtbaar(persoon)).contains(toneel.procedure());
    }

    void ziet_de_procedure_niet(String persoon) {
        assertThat(toneel.rechten.ziet(toneel.procedure(), persoon)).as(persoon).isFalse();
        assertThat(toneel.rechten.zichtbaar(persoon)).doesNotContain(toneel.procedure());
        assertThat(toneel.leesbaarheid.magLezen(
                        persoon, toneel.dossier(), toneel.procedure().ontwerp()))
                .isFalse();
    }

    String de_toezichthouder() {
        return "toezicht."
                + toneel.procedure().bestuur().toezichthouder().orgaan().organisatie();
    }

    void mag_de_zienswijze_lezen(String persoon, String deelnemer) {
        assertThat(magLezen(persoon, deelnemer)).as(persoon).isTrue();
    }

    void mag_de_zienswijze_niet_lezen(String persoon, String deelnemer) {
        assertThat(magLezen(persoon, deelnemer)).as(persoon).isFalse();
    }

    private boolean magLezen(String persoon, String deelnemer) {
        Traject traject = toneel.traject(deelnemer);
        return toneel.ronderechten.magZienswijzeLezen(toneel.procedure().bestuur(), toneel.ronde(), traject, persoon);
    }

    void mag_het_document_lezen(String persoon, UUID document) {
        assertThat(toneel.leesbaarheid.magLezen(persoon, toneel.dossier(), document))
                .as(persoon)
                .isTrue();
    }

    void mag_het_document_niet_lezen(String persoon, UUID document) {
        assertThat(toneel.leesbaarheid.magLezen(persoon, toneel.dossier(), document))
                .as(persoon)
                .isFalse();
    }

    void ziet_in_het_journaal(String persoon, String tekst) {
        assertThat(journaalVan(persoon)).anyMatch(regel -> regel.contains(tekst));
    }

    void ziet_niet_in_het_journaal(String persoon, String tekst) {
        assertThat(journaalVan(persoon)).isNotEmpty().noneMatch(regel -> regel.contains(tekst));
    }

    private List<String> journaalVan(String persoon) {
        List<Journaal.Regel> alles = toneel.journaal.van(toneel.dossier());
        return toneel.procedurerechten.leesbaar(toneel.procedure().bestuur(), alles, persoon).stream()
                .map(Journaal.Regel::omschrijving)
                .toList();
    }

    void ziet_in_het_overzicht_bij_college(String persoon, String deelnemer, String woord) {
        assertThat(rij(persoon, deelnemer).college().woord()).isEqualTo(woord);
    }

    /** @param soort which icon stands before the word */
    void ziet_in_het_overzicht_bij_zienswijze(String persoon, String deelnemer, String soort, String woord) {
        assertThat(rij(persoon, deelnemer).zienswijze())
                .extracting(Matrixrij.Vakje::soort, Matrixrij.Vakje::woord)
                .containsExactly(soort, woord);
    }

    void ziet_in_het_overzicht_bij_vergadering(String persoon, String deelnemer, String woord) {
        assertThat(rij(persoon, deelnemer).vergadering().woord()).isEqualTo(woord);
    }

    void ziet_in_het_overzicht_bij_reactie(String persoon, String deelnemer, String woord) {
        assertThat(rij(persoon, deelnemer).reactie().woord()).isEqualTo(woord);
    }

    /** @param zin null when nothing is said about it */
    void ziet_over_de_herinnering(String persoon, String deelnemer, @Nullable String zin) {
        assertThat(rij(persoon, deelnemer).herinnerd()).isEqualTo(zin);
    }

    /** The row on the page, and the line in the file, have all of these words. */
    void zegt_het_overzicht(String persoon, String deelnemer, String... woorden) {
        assertThat(regelOpDePagina(persoon, deelnemer)).contains(woorden);
        assertThat(regelInHetBestand(persoon, deelnemer)).contains(woorden);
    }

    /** Once, above the rows; on a telephone the cells that say nothing are not shown. */
    void zegt_het_overzicht_dat_voorbereiding_onzichtbaar_is(String persoon, boolean onzichtbaar) {
        Document pagina = Jsoup.parse(new Pagina(toneel, persoon).lees(ronde()));
        assertThat(pagina.text().contains("Hoe andere deelnemers zich voorbereiden, ziet u niet"))
                .isEqualTo(onzichtbaar);
        assertThat(pagina.select("td.rg-verborgen").eachText())
                .allSatisfy(woord -> assertThat(woord).isEqualTo("niet zichtbaar"));
        assertThat(pagina.select("td.rg-verborgen").isEmpty()).isNotEqualTo(onzichtbaar);
    }

    /** Neither the row on the page nor the line in the file has any of these words. */
    void zwijgt_het_overzicht(String persoon, String deelnemer, String... woorden) {
        assertThat(regelOpDePagina(persoon, deelnemer)).doesNotContain(woorden);
        assertThat(regelInHetBestand(persoon, deelnemer)).doesNotContain(woorden);
    }

    /**
     * In this order, on the page and in the file.
     *
     * @param vraag what stands in the address behind the path
     */
    void staan_in_het_overzicht(String persoon, String vraag, String... deelnemers) {
        Pagina lezer = new Pagina(toneel, persoon);
        assertThat(Jsoup.parse(lezer.lees(ronde() + vraag))
                        .select("tbody th > :first-child")
                        .eachText())
                .containsExactly(deelnemers);
        assertThat(lezer.lees(ronde() + "/overzicht.csv" + vraag).lines().skip(1))
                .extracting(regel -> regel.substring(0, regel.indexOf(';')))
                .containsExactly(deelnemers);
    }

    void bestaat_de_ronde_niet(String persoon, int nummer) {
        String pad = "/procedures/" + toneel.dossier() + "/ronden/" + nummer;
        assertThat(Bezoek.status(toneel.browser, pad, persoon)).isEqualTo(404);
        assertThat(Bezoek.status(toneel.browser, pad + "/overzicht.csv", persoon))
                .isEqualTo(404);
    }

    private String regelOpDePagina(String persoon, String deelnemer) {
        return Jsoup.parse(new Pagina(toneel, persoon).lees(ronde())).select("tbody tr").stream()
                .map(org.jsoup.nodes.Element::text)
                .filter(regel -> regel.startsWith("Gemeente " + deelnemer))
                .findFirst()
                .orElseThrow();
    }

    private String regelInHetBestand(String persoon, String deelnemer) {
        return new Pagina(toneel, persoon)
                .lees(ronde() + "/overzicht.csv")
                .lines()
                .filter(regel -> regel.startsWith("Gemeente " + deelnemer + ";"))
                .findFirst()
                .orElseThrow();
    }

    private String ronde() {
        return "/procedures/" + toneel.dossier() + "/ronden/" + toneel.ronde().nummer();
    }

    private Matrixrij rij(String persoon, String deelnemer) {
        UUID traject = toneel.traject(deelnemer).id();
        return toneel.matrix.van(toneel.procedure(), toneel.ronde(), persoon).stream()
                .filter(rij -> rij.traject().equals(traject))
                .findFirst()
                .orElseThrow();
    }

    void kreeg_een_mail(String persoon, String onderwerp, String... zinnen) {
        assertThat(toneel.postVan(persoon)).anySatisfy(mail -> {
            assertThat(mail.onderwerp()).endsWith(onderwerp);
            String tekst = opEenRegel(mail.tekst());
            assertThat(List.of(zinnen)).allSatisfy(zin -> assertThat(tekst).contains(zin));
        });
    }

    private static String opEenRegel(String tekst) {
        return tekst.replaceAll("\\s+", " ");
    }

    /** Of the secretaris, while there is a vote to record. */
    void zegt_de_pagina_van_de_stemming(String woorden) {
        assertThat(pagina("/stemming")).contains(woorden);
    }

    void zegt_de_pagina_van_de_reacties(String woorden) {
        assertThat(pagina("/reacties")).contains(woorden);
    }

    private String pagina(String wat) {
        return new Pagina(toneel, Mensenwerk.secretaris(toneel.regeling()))
                .lees("/procedures/" + toneel.dossier() + wat);
    }

    void heeft_precies_gedaan(String deelnemer, String... stappen) {
        String traject = toneel.traject(deelnemer).id().toString();
        assertThat(toneel.motor.positie(traject).orElseThrow().stappen())
                .filteredOn(stap -> stap.status() == Positie.Status.GEDAAN)
                .extracting(Positie.Stap::naam)
                .containsExactlyInAnyOrder(stappen);
    }

    /** The day on which the bestuur counts on the answer that is open. */
    void loopt_het_antwoord_tot(String deelnemer, LocalDate dag) {
        assertThat(toneel.termijnen.van(toneel.dossier()))
                .filteredOn(
                        een -> een.onderdeel().equals(toneel.traject(deelnemer).id()))
                .extracting(een -> een.status() + " " + een.uiterlijk())
                .contains("OPEN " + dag);
    }

    void zijn_de_toegezonden_reacties(String deelnemer, String... oordelen) {
        assertThat(toneel.reacties.verzonden(toneel.traject(deelnemer).id()))
                .extracting(Traject.Reactie::oordeel)
                .containsExactly(oordelen);
    }

    /** The hash of a reaction with one reactie in it, computed as the journaal says. */
    String som_van_de_reactie(String deelnemer, String reactie) {
        return Sha256.van(toneel.traject(deelnemer).id() + " " + reactie + "\n");
    }

    void leest_bij_de_taak(String taak, String deelnemer, String zin) {
        Taak open = toneel.openTaak(taak, deelnemer).orElseThrow();
        assertThat(String.join(" ", toneel.taken.context(open).toelichting())).contains(zin);
    }

    void is_de_taak_gevraagd_voor(String taak, String deelnemer, LocalDate dag) {
        assertThat(toneel.openTaak(taak, deelnemer))
                .get()
                .extracting(Taak::uiterlijk)
                .isEqualTo(dag);
    }
}
