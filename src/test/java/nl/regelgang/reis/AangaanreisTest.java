package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A new regeling as the people see it, from initiatief to its first bestuur. Only with {@code -Dregelgang.schermen=true};
 * that it does what it must, is tested without a browser.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
class AangaanreisTest {

    private static final String TIEL = "Gemeente Tiel";
    private static final String BUREN = "Gemeente Buren";
    private static final String SECRETARIS = "bestuurssecretaris";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private String procedure = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_initiatief_tot_eerste_bestuur() {
        tielNeemtHetInitiatief();
        tielZendtHetOntwerp();
        deRadenReageren();
        iedereenBesluit();
        tielMaaktDeRegelingBekend();
        hetBestuurKomtBijeen();
        bezoek.close();
    }

    private void tielNeemtHetInitiatief() {
        bezoek.alsPersoon(TIEL, SECRETARIS);
        bezoek.ga("/procedures");
        bezoek.volg("Procedure starten");
        bezoek.wachtOp("Procedure starten");
        bezoek.bekijk("a01-starten");
        bezoek.volg("Nieuwe regeling beginnen");
        bezoek.wachtOp("Nieuwe regeling beginnen");
        bezoek.bekijk("a02-nieuw");
        bezoek.vul("Hoe gaat de regeling heten?", "Regio Nieuwland");
        bezoek.kruisAan("Bedrijfsvoeringsorganisatie: rechtspersoon");
        bezoek.kruisAan("De raden (bij een provincie");
        bezoek.kruisAan("De colleges (gedeputeerde");
        bezoek.vul("Wie doen er nog meer mee?", "Buren\nNergenshuizen");
        bezoek.klik("Toevoegen en keuze controleren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("a03-keuze-met-fout");
        bezoek.kruisAan("Openbaar lichaam: rechtspersoon");
        bezoek.haalWeg("De raden (bij een provincie");
        bezoek.vul("Wie doen er nog meer mee?", "");
        bezoek.klik("Toevoegen en keuze controleren");
        bezoek.wachtOp("Dit volgt uit uw keuze");
        bezoek.bekijk("a04-keuze");
        bezoek.voegBij("Startdocument", "startdocument.pdf");
        bezoek.klik("Initiatief vastleggen en meedelen");
        bezoek.wachtOp("Regio Nieuwland");
        procedure = bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
        bezoek.verversTot(bezoek.links("Ontwerp opstellen"));
        bezoek.bekijk("a05-initiatief");
    }

    private void tielZendtHetOntwerp() {
        bezoek.volg("Ontwerp opstellen");
        bezoek.wachtOp("Ontwerp opstellen");
        bezoek.klik("Controle bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("a06-ontwerp-met-fout");
        bezoek.kiesUit("Wie maakt de regeling bekend voor alle deelnemers?", TIEL);
        for (Locator vraag : bezoek.pagina()
                .locator("section[aria-labelledby=verplicht] select")
                .all()) {
            bezoek.kiesUit(vraag, "GEVONDEN");
        }
        for (Locator waar : bezoek.pagina()
                .locator("section[aria-labelledby=verplicht] input[type=text]")
                .all()) {
            bezoek.vul(waar, "artikel 3");
        }
        bezoek.klik("Controle bewaren");
        bezoek.pagina().getByText("De controle is bewaard. Voeg nu").waitFor();
        bezoek.voegBij("Ontwerp van de regeling", "ontwerp.pdf");
        bezoek.bekijk("a07-ontwerp");
        bezoek.klik("Ontwerp toezenden");
        bezoek.wachtOpTaken();
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.kop("Waar staat elke deelnemer?"));
        bezoek.bekijk("a08-ontwerp-toegezonden");
    }

    private void deRadenReageren() {
        for (String gemeente : List.of(TIEL, BUREN)) {
            bezoek.alsPersoon(gemeente, "griffier");
            taak("Ontvangst ontwerp bevestigen", gemeente);
            bezoek.vulDag("Datum van ontvangst", vandaag);
            leg("Ontvangst ontwerp bevestigen");
            taak("Zienswijze op ontwerp vastleggen", gemeente);
            bezoek.kies("Wat heeft de raad besloten?", "De raad brengt geen zienswijze naar voren");
            bezoek.vulDag("Datum van het besluit of de melding", vandaag);
            leg("Zienswijze op ontwerp vastleggen");
        }
        bezoek.alsPersoon(TIEL, SECRETARIS);
        taak("Zienswijzen wegen", null);
        bezoek.vul("Wat doet u met de zienswijzen?", "Er zijn geen zienswijzen.");
        bezoek.kies(
                "Gaat het ontwerp opnieuw naar de raden?", "Nee, de tekst gaat als voorstel naar de raden en colleges");
        bezoek.vul("Waarom wel of niet opnieuw?", "De tekst blijft gelijk.");
        leg("Zienswijzen wegen");
    }

    private void iedereenBesluit() {
        for (String gemeente : List.of(TIEL, BUREN)) {
            bezoek.alsPersoon(gemeente, "griffier");
            taak("Toestemming vastleggen", gemeente);
            bezoek.kies("Wat heeft de raad besloten?", "De raad geeft toestemming");
            bezoek.vulDag("Datum van het raadsbesluit", vandaag);
            leg("Toestemming vastleggen");
            bezoek.alsPersoon(gemeente, SECRETARIS);
            taak("Besluit deelnemer vastleggen", gemeente);
            bezoek.kies("Wat is besloten?", "Voor: de tekst is vastgesteld");
            bezoek.vulDag("Datum van het besluit", vandaag);
            leg("Besluit deelnemer vastleggen");
        }
    }

    private void tielMaaktDeRegelingBekend() {
        bezoek.alsPersoon(TIEL, SECRETARIS);
        taak("Regeling vaststellen", null);
        bezoek.kies("Is de regeling tot stand gekomen?", "Ja");
        bezoek.vulDag("Datum van de vaststelling", vandaag);
        bezoek.bekijk("a09-vaststellen");
        leg("Regeling vaststellen");
        taak("Regeling bekendmaken", null);
        bezoek.vulDag("Datum van bekendmaking", vandaag);
        bezoek.vul("Vindplaats", "gmb-2026-1");
        bezoek.vulDag("Dag waarop de tekst gaat gelden", vandaag);
        leg("Regeling bekendmaken");
        taak("Inschrijving doorgeven", null);
        bezoek.vulDag("Datum van de inschrijving", vandaag);
        leg("Inschrijving doorgeven");
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.kop("Leden van het bestuur"));
        bezoek.bekijk("a10-bekendgemaakt");
        bezoek.volg(bezoek.pagina().getByRole(AriaRole.DEFINITION).getByRole(AriaRole.LINK));
        bezoek.wachtOp("Regio Nieuwland");
        assertThat(bezoek.tekst()).contains(TIEL, BUREN);
        bezoek.bekijk("a11-register");
    }

    private void hetBestuurKomtBijeen() {
        for (String gemeente : List.of(TIEL, BUREN)) {
            bezoek.alsPersoon(gemeente, SECRETARIS);
            taak("Leden aanwijzen", gemeente);
            bezoek.vul("Leden", gemeente.equals(TIEL) ? "A. de Vries\nB. Bos\nC. Kok" : "D. Dam\nE. Eik\nF. Fok");
            bezoek.vulDag("Datum van het besluit", vandaag);
            bezoek.bekijk("a12-leden-" + gemeente.substring("Gemeente ".length()));
            leg("Leden aanwijzen");
        }
        bezoek.alsPersoon(TIEL, SECRETARIS);
        taak("Eerste vergadering vastleggen", null);
        bezoek.vulDag("Datum van de vergadering", vandaag);
        bezoek.vul("Voorzitter", "A. de Vries");
        bezoek.klik("Eerste vergadering vastleggen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("a13-vergadering-met-fout");
        bezoek.vul("Andere leden van het dagelijks bestuur", "B. Bos\nD. Dam");
        leg("Eerste vergadering vastleggen");
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.pagina().getByText("bestuur gevormd").first());
        bezoek.bekijk("a14-bestuur-gevormd");
    }

    private void taak(String naam, @Nullable String gemeente) {
        String van = gemeente == null ? "Regio Nieuwland" : gemeente;
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(regel(naam, van));
        bezoek.volg(regel(naam, van));
        bezoek.wachtOp(naam);
        assertThat(bezoek.tekst()).contains(van);
    }

    /** The initiatiefnemer can do the task of each deelnemer, so a name alone does not tell whose it is. */
    private Locator regel(String naam, String van) {
        Locator vakje = bezoek.pagina()
                .getByRole(
                        AriaRole.CHECKBOX,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^Kies " + naam + ", .*" + van)));
        return bezoek.pagina()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHas(vakje))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(naam));
    }

    private void leg(String naam) {
        bezoek.klik(naam);
        bezoek.pagina().getByText("Vastgelegd: " + naam).waitFor();
    }
}
