package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.procesmotor.Positie;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.taken.Taak;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.zienswijzen.Traject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** What must be so. */
final class Dan extends Zicht {

    private final Toneel toneel;

    Dan(Toneel toneel) {
        super(toneel);
        this.toneel = toneel;
    }

    void staat_de_procedure_bij(String... stappen) {
        assertThat(stappen_nu()).containsExactlyInAnyOrder(stappen);
    }

    void kan_nog_komen(String... stappen) {
        assertThat(toneel.positie().stappen().stream()
                        .filter(stap -> stap.status() == Positie.Status.MOGELIJK)
                        .map(Positie.Stap::naam))
                .contains(stappen);
    }

    void moet_nog_komen(String... stappen) {
        assertThat(toneel.positie().stappen().stream()
                        .filter(stap -> stap.status() == Positie.Status.NOG_TE_DOEN)
                        .map(Positie.Stap::naam))
                .contains(stappen);
    }

    private List<String> stappen_nu() {
        return toneel.positie().stappen().stream()
                .filter(stap -> stap.status() == Positie.Status.NU)
                .map(Positie.Stap::naam)
                .toList();
    }

    void wacht_de_procedure_op_de_zienswijzen() {
        assertThat(stappen_nu()).contains("Zienswijzen afwachten");
    }

    void is_de_procedure_geeindigd_met(String einde) {
        assertThat(toneel.positie().beeindigd()).isEqualTo(einde);
        assertThat(toneel.openTaken()).isEmpty();
        assertThat(toneel.journaal.klopt(toneel.dossier())).isTrue();
    }

    void heeft_nog_niet_gereageerd(String... deelnemers) {
        assertThat(met(Traject.Status.OPEN)).containsExactlyInAnyOrder(voluit(deelnemers));
    }

    void heeft_een_zienswijze_ingediend(String... deelnemers) {
        assertThat(met(Traject.Status.INGEDIEND)).containsExactlyInAnyOrder(voluit(deelnemers));
    }

    void heeft_geen_zienswijze(String... deelnemers) {
        assertThat(met(Traject.Status.GEEN)).containsExactlyInAnyOrder(voluit(deelnemers));
    }

    void heeft_niet_gereageerd(String... deelnemers) {
        assertThat(met(Traject.Status.NIET_GEREAGEERD)).containsExactlyInAnyOrder(voluit(deelnemers));
    }

    void is_de_zienswijze_te_laat(String deelnemer) {
        assertThat(toneel.traject(deelnemer).teLaat()).isTrue();
    }

    private List<String> met(Traject.Status status) {
        return toneel.ronde().trajecten().stream()
                .filter(traject -> traject.status() == status)
                .map(traject -> traject.deelnemer().naam())
                .toList();
    }

    private String[] voluit(String... deelnemers) {
        return Arrays.stream(deelnemers)
                .map(deelnemer -> toneel.deelnemer(deelnemer).naam())
                .toArray(String[]::new);
    }

    /** @param grondslag the article, as it reads in the chapter of the regeling */
    void staat_in_het_journaal(String tekst, String grondslag) {
        assertThat(toneel.journaal.van(toneel.dossier())).anySatisfy(regel -> {
            assertThat(regel.omschrijving()).contains(tekst);
            assertThat(regel.grondslag()).hasToString(grondslag);
        });
    }

    /** @param artikelen every article of the Wgr that the journaal may name in this chapter */
    void noemt_het_journaal_alleen(String... artikelen) {
        assertThat(toneel.journaal.van(toneel.dossier()))
                .extracting(regel -> regel.grondslag())
                .filteredOn(grondslag -> grondslag.bron().equals("Wgr"))
                .isNotEmpty()
                .allSatisfy(grondslag -> assertThat(artikelen).contains(grondslag.artikel()));
    }

    void kregen_alle_griffiers_bericht(String soort, int keer) {
        toneel.ronde()
                .trajecten()
                .forEach(traject -> kreeg_bericht(traject.deelnemer().naam(), soort, keer));
    }

    void kreeg_bericht(String deelnemer, String soort, int keer) {
        Organisatie organisatie = toneel.deelnemer(deelnemer);
        assertThat(berichten(Mensenwerk.griffier(organisatie)))
                .as("messages to the griffier of " + deelnemer)
                .filteredOn(soort::equals)
                .hasSize(keer);
    }

    void kreeg_de_toezichthouder_bericht() {
        String wie = "toezicht."
                + toneel.procedure().bestuur().toezichthouder().orgaan().organisatie();
        assertThat(berichten(wie)).containsExactly("begroting voor de toezichthouder");
    }

    private List<String> berichten(String persoon) {
        return toneel.postuit.van(toneel.dossier()).stream()
                .filter(bericht -> bericht.adres().equals(Mensenwerk.adres(persoon)))
                .map(Postuit.Verzending::soort)
                .toList();
    }

    void heeft_een_taak(String naam, String deelnemer) {
        assertThat(toneel.openTaak(naam, deelnemer)).as(naam + " " + deelnemer).isPresent();
    }

    /** The secretaris of the bestuur and the griffier of the same gemeente. */
    void leest_niemand_anders_in_zijn_taken(String tekst) {
        for (String ander :
                List.of(Mensenwerk.secretaris(toneel.regeling()), Mensenwerk.griffier(toneel.deelnemer("Tiel")))) {
            assertThat(new Pagina(toneel, ander).lees("/taken")).as(ander).doesNotContain(tekst);
        }
    }

    void heeft_geen_enkele_taak(String deelnemer) {
        String voluit = toneel.deelnemer(deelnemer).naam();
        assertThat(toneel.openTaken()).noneMatch(taak -> taak.endsWith(voluit));
    }

    void heeft_het_bestuur_de_taak(String naam, LocalDate uiterlijk) {
        assertThat(toneel.openTaak(naam, null))
                .get()
                .extracting(Taak::uiterlijk)
                .isEqualTo(uiterlijk);
    }

    void wordt_dit_geweigerd(ThrowingCallable poging, String veld, String zin) {
        OngeldigeInvoer fout = catchThrowableOfType(OngeldigeInvoer.class, poging);
        assertThat(fout).as("refusal").isNotNull();
        assertThat(fout.fouten()).containsKey(veld);
        assertThat(fout.fouten().get(veld)).contains(zin);
    }

    void kan_dit_niet_meer(ThrowingCallable poging, String zin) {
        assertThat(catchThrowable(poging)).isInstanceOf(Achterhaald.class).hasMessageContaining(zin);
    }

    void kan_het_bestuurslid_de_taak_alleen_bekijken(String taak, String wie) {
        Pagina lid = new Pagina(toneel, Mensenwerk.lid(toneel.regeling()));
        alleen_bekijken(lid, toneel.openTaak(taak, null).orElseThrow(), wie);
        assertThat(lid.lees("/procedures/" + toneel.dossier() + "/stemming"))
                .contains("Dit kan niet met uw account", wie)
                .doesNotContain("type=\"radio\"");
    }

    void kan_een_collegelid_de_taak_alleen_bekijken(String taak, String deelnemer, String wie) {
        alleen_bekijken(
                new Pagina(toneel, Mensenwerk.collegelid(1, toneel.deelnemer(deelnemer))),
                toneel.openTaak(taak, deelnemer).orElseThrow(),
                wie);
    }

    /** In the list, on the page of the task and on that of the procedure: the sentence, and nothing to press. */
    private void alleen_bekijken(Pagina pagina, Taak taak, String wie) {
        String lijst = pagina.lees("/taken?lijst=team");
        assertThat(lijst.substring(lijst.indexOf("id=\"taak-" + taak.id())))
                .contains(wie)
                .doesNotContain("/taken/" + taak.id() + "/nemen");
        assertThat(pagina.lees("/taken/" + taak.id())).contains(wie).doesNotContain("name=\"opdracht\"");
        assertThat(pagina.lees("/procedures/" + toneel.dossier()))
                .contains("Dit wacht op een ander", wie)
                .doesNotContain("Dit kunt u nu doen");
    }

    void stemt_in_het_bestuur(String naam, int stemmen) {
        assertThat(toneel.stemmen.lopende(toneel.dossier()).stemmen())
                .singleElement()
                .satisfies(stem -> {
                    assertThat(stem.lid().naam()).isEqualTo(naam);
                    assertThat(stem.lid().stemmen()).isEqualTo(stemmen);
                });
    }

    void toont_de_pagina_van_de_procedure(String woorden) {
        assertThat(new Pagina(toneel, Mensenwerk.secretaris(toneel.regeling())).lees("/procedures/" + toneel.dossier()))
                .contains(woorden);
    }

    void legt_de_taak_haar_dag_uit(String persoon, String naam, @Nullable String deelnemer, String woorden) {
        Taak taak = toneel.openTaak(naam, deelnemer).orElseThrow();
        org.jsoup.nodes.Document pagina = Jsoup.parse(new Pagina(toneel, persoon).lees("/taken/" + taak.id()));
        assertThat(pagina.select("#waarom").text()).as(naam).contains(woorden);
    }

    /** Every task with a last day has a link to a page that explains it. */
    void legt_de_lijst_van_taken_elke_dag_uit(String persoon) {
        Pagina browser = new Pagina(toneel, persoon);
        org.jsoup.nodes.Document lijst = Jsoup.parse(browser.lees("/taken?lijst=team"));
        assertThat(lijst.select(".taken-regel")).isNotEmpty().allSatisfy(regel -> {
            String adres = regel.select("a[href$=#waarom]").attr("href");
            assertThat(Jsoup.parse(browser.lees(adres.replace("#waarom", "")))
                            .select("#waarom")
                            .text())
                    .as(regel.text())
                    .isNotEmpty();
        });
    }

    void is_de_laatste_stemming(String woorden) {
        String berekening = String.join(
                " ", toneel.stemmingen.laatste(toneel.dossier()).orElseThrow().berekening());
        assertThat(berekening).contains(woorden);
    }

    void heeft_geen_taak(String naam, String deelnemer) {
        assertThat(toneel.openTaak(naam, deelnemer)).as(naam + " " + deelnemer).isEmpty();
    }

    void loopt_de_termijn(String soort, LocalDate uiterlijk) {
        assertThat(toneel.termijnen.van(toneel.dossier()))
                .filteredOn(termijn ->
                        termijn.status() == Status.OPEN && termijn.soort().equals(soort))
                .singleElement()
                .extracting(LopendeTermijn::uiterlijk)
                .isEqualTo(uiterlijk);
    }

    /** @param grondslag on what the day rests */
    void loopt_de_termijn(String soort, LocalDate uiterlijk, String grondslag, String uitleg) {
        loopt_de_termijn(soort, uiterlijk);
        assertThat(toneel.termijnen.van(toneel.dossier()))
                .filteredOn(termijn -> termijn.soort().equals(soort) && termijn.status() == Status.OPEN)
                .singleElement()
                .satisfies(termijn -> {
                    assertThat(termijn.grondslag()).hasToString(grondslag);
                    assertThat(termijn.uitleg()).contains(uitleg);
                });
    }

    void loopt_de_termijn_van(String deelnemer, String soort) {
        assertThat(toneel.termijnen.van(toneel.dossier()))
                .filteredOn(termijn ->
                        termijn.onderdeel().equals(toneel.traject(deelnemer).id())
                                && termijn.soort().equals(soort))
                .anyMatch(termijn -> termijn.status() == Status.OPEN);
    }

    void loopt_de_termijn_niet(String soort) {
        assertThat(toneel.termijnen.van(toneel.dossier()))
                .filteredOn(termijn -> termijn.soort().equals(soort))
                .noneMatch(termijn -> termijn.status() == Status.OPEN);
    }

    void rekent_het_bestuur_op_de_zienswijzen_tot_en_met(LocalDate dag) {
        assertThat(toneel.ronde().sluitOp()).isEqualTo(dag);
    }

    void heeft_het_bestuur_de_taak_zonder_dag(String naam) {
        assertThat(toneel.openTaak(naam, null))
                .get()
                .extracting(Taak::uiterlijk)
                .isNull();
    }

    /** The document that was sent is not the draft, and both are for him to read. */
    void leest_de_toezichthouder_de_vastgestelde_begroting() {
        UUID vastgesteld = Objects.requireNonNull(toneel.procedure().verloop().vastgesteldeBegroting());
        assertThat(vastgesteld).isNotEqualTo(toneel.procedure().ontwerp());
        assertThat(toneel.leesbaarheid.leesbareDocumenten(toneel.procedure(), de_toezichthouder()))
                .extracting(Document::titel)
                .contains("Vastgestelde begroting");
        assertThat(toneel.leesbaarheid.magLezen(de_toezichthouder(), toneel.dossier(), vastgesteld))
                .isTrue();
        Pagina toezicht = new Pagina(toneel, de_toezichthouder());
        String pad = Jsoup.parse(toezicht.lees("/procedures/" + toneel.dossier()))
                .select("a:contains(Toezicht op)")
                .attr("href");
        assertThat(toezicht.lees(pad)).as("also on the page of his own").contains("/documenten/" + vastgesteld);
    }

    void loopt_er_geen_termijn() {
        assertThat(toneel.termijnen.van(toneel.dossier())).noneMatch(termijn -> termijn.status() == Status.OPEN);
    }

    void is_het_vertegenwoordigend_orgaan_van(String deelnemer, String orgaan) {
        assertThat(toneel.traject(deelnemer).deelnemer().raad().soort().naam()).isEqualTo(orgaan);
    }

    /** The page of the task, handed in without a reason. */
    void bewaart_de_pagina_wat_was_ingevuld(String taak, LocalDate dag) {
        Taak open = toneel.openTaak(taak, null).orElseThrow();
        String pagina = new Pagina(toneel, Mensenwerk.secretaris(toneel.regeling()))
                .levert_in("/taken/" + open.id(), "aangebodenOp", dag);
        assertThat(pagina)
                .contains("twaalf weken", "role=\"alert\"", "value=\"" + dag.getDayOfMonth() + "\"")
                .contains("value=\"" + dag.getYear() + "\"");
    }
}
