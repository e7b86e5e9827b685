package nl.regelgang.reis;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * The Monday morning of a griffier: twelve tasks of which three are late, those of a colleague who is away among them,
 * and one zienswijze from its first words until the bestuur has it; beside a second griffier who does the same at once.
 */
class MaandagochtendTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String OMGEVING = "Omgevingsdienst Rivierenland";
    private static final String BELASTINGEN = "Belastingsamenwerking Rivierenland";
    private static final String BEDRIJFSVOERING = "Bedrijfsvoeringsorganisatie West Betuwe";
    private static final String TIEL = "Gemeente Tiel";
    private static final String CULEMBORG = "Gemeente Culemborg";
    private static final String BUREN = "Gemeente Buren";
    private static final String COLLEGA = "Carla Collega";
    private static final String MEDEWERKER = "griffiemedewerker";
    private static final String TEKST = "De raad vraagt om lagere lasten.";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final Bezoek collega = site.bezoek(true);
    private final LocalDate woensdag = LocalDate.of(
                    Dagen.vandaag(Clock.systemUTC()).getYear() + 1, 1, 5)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    private final LocalDate maandag = woensdag.plusDays(12);
    private final int jaar = maandag.getYear() + 1;
    private String procedure = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_twaalf_taken_tot_een_zienswijze_die_bij_het_bestuur_is() {
        beheerderGeeftEenCollegaEnEenWaarneming();
        secretarissenStartenHunProcedures();
        griffierZietTwaalfTakenWaarvanDrieTeLaat();
        griffierFiltertBewaartEnKomtTerug();
        griffierHerinnertInEenKeer();
        griffierHandeltNamensCulemborg();
        griffierPlantDeRaad();
        griffierDeeltEenVoorgenomenZienswijze();
        tweeGriffiersSchrijvenInEenConcept();
        griffierMaaktOpmerkingen();
        griffierDientInEnDeCollegaKomtTeLaat();
        collegaWerktZonderJavaScript();
        collegaWerktMetAlleenHetToetsenbord();
        bezoek.close();
        collega.close();
    }

    private void beheerderGeeftEenCollegaEnEenWaarneming() {
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.zetDemoklokOp(woensdag);
        bezoek.ga("/beheer/mensen/nieuw");
        bezoek.vul("Naam", COLLEGA);
        bezoek.vul("Inlognaam", "carla.collega");
        bezoek.vul("E-mailadres", "carla.collega@example.nl");
        bezoek.klik("Toevoegen");
        bezoek.pagina().waitForURL(Pattern.compile("carla.collega"));
        bezoek.ga("/beheer/mensen/carla.collega/functie/gm0281");
        bezoek.kies("Wat is deze persoon daar?", "griffier (griffie)");
        bezoek.vul("Titel", MEDEWERKER + " Tiel");
        bezoek.vulDag("Eerste dag", woensdag);
        bezoek.klik("Functie vastleggen");
        bezoek.pagina().getByText("De functie is toegevoegd.").waitFor();
        bezoek.ga("/waarneming");
        bezoek.volg("griffier Culemborg");
        bezoek.klik("Waarneming vastleggen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("m01-waarneming-met-fout");
        bezoek.kiesUit("Waarnemer", "griffier.tiel");
        bezoek.vulDag("Eerste dag", woensdag);
        bezoek.vulDag("Laatste dag", maandag.plusWeeks(2));
        bezoek.vul("Op grond waarvan?", "Besluit van de griffier van 4 januari");
        bezoek.klik("Waarneming vastleggen");
        bezoek.pagina().getByText("De waarneming is vastgelegd.").waitFor();
        bezoek.bekijk("m02-waarneming");
    }

    private void secretarissenStartenHunProcedures() {
        Seizoen seizoen = new Seizoen(bezoek);
        procedure = seizoen.startBegroting(REGIO, jaar, woensdag);
        seizoen.startBegroting(OMGEVING, jaar, woensdag);
        bezoek.alsPersoon(TIEL, "griffier");
        open(REGIO, "Ontvangst bevestigen");
        bezoek.vulDag("Datum van ontvangst", woensdag);
        bezoek.klik("Ontvangst bevestigen");
        bezoek.pagina().getByText("Vastgelegd: Ontvangst bevestigen").waitFor();
        bezoek.zetDemoklokOp(maandag);
        for (String organisatie : List.of(BELASTINGEN, BEDRIJFSVOERING)) {
            seizoen.startBegroting(organisatie, jaar, maandag);
        }
        seizoen.startBegroting(BEDRIJFSVOERING, jaar + 1, maandag);
        seizoen.startBegroting(OMGEVING, jaar + 1, maandag);
    }

    private void griffierZietTwaalfTakenWaarvanDrieTeLaat() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links("Mijn team (12)"));
        assertThat(bezoek.tekst())
                .contains("Te laat (3)", "5 dagen te laat", "Waarneming")
                .contains(REGIO, OMGEVING, BELASTINGEN, CULEMBORG);
        bezoek.bekijk("m03-taken");
    }

    private void griffierFiltertBewaartEnKomtTerug() {
        bezoek.volg("Te laat (3)");
        bezoek.volg("Meer filters");
        bezoek.kiesUit("Regeling", OMGEVING);
        bezoek.klik("Filters toepassen");
        bezoek.pagina().getByText("Filters die nu gelden").waitFor();
        assertThat(regels()).hasCount(2);
        bezoek.volg("verwijder filter Regeling: " + OMGEVING);
        assertThat(regels()).hasCount(3);
        bezoek.volg("Deze lijst bewaren");
        bezoek.vul("Naam", "Te laat");
        bezoek.klik("Weergave bewaren");
        bezoek.pagina().getByText("De weergave ‘Te laat’ is bewaard.").waitFor();
        bezoek.bekijk("m04-weergave-bewaard");
        bezoek.volg("Weergaven beheren");
        bezoek.klik("Takenlijst altijd hiermee openen");
        bezoek.pagina().getByText("De takenlijst opent hiermee").waitFor();
        bezoek.alsPersoon(TIEL, "griffier");
        assertThat(regels()).hasCount(3);
        gaatNaarEenTaakEnTerug();
    }

    /** To the same filter and the same line. */
    private void gaatNaarEenTaakEnTerug() {
        String regel = regels().last().getAttribute("id");
        bezoek.volg(regels().last().getByRole(AriaRole.LINK));
        bezoek.volg("Terug naar de taken");
        bezoek.pagina().waitForURL(Pattern.compile("termijn=te-laat.*#" + regel));
        assertThat(regels()).hasCount(3);
        assertThat(bezoek.pagina().locator(".taken-regel:target")).hasAttribute("id", regel);
    }

    private void griffierHerinnertInEenKeer() {
        Locator nemen = regels().filter(met(TIEL))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Op mij nemen"));
        bezoek.druk(nemen);
        assertThat(nemen).hasCount(0);
        kiesAlles();
        bezoek.klik("Herinneren");
        bezoek.wachtOp("Wie krijgt een herinnering?");
        bezoek.bekijk("m05-herinneren");
        bezoek.klik("Herinneren (2 taken)");
        bezoek.wachtOp("Herinneren: wat er is gedaan");
        assertThat(bezoek.tekst()).contains("Gelukt: 2 van 2");
        bezoek.bekijk("m06-herinnerd");
        bezoek.volg("Terug naar de taken");
        assertThat(regels()).hasCount(3);
    }

    /** One by one where no script does it. */
    private void kiesAlles() {
        if (bezoek.metJavaScript()) {
            bezoek.kruisAan("Alles op deze bladzijde");
        } else {
            regels().getByRole(AriaRole.CHECKBOX).all().forEach(bezoek::kruisAan);
        }
    }

    private void griffierHandeltNamensCulemborg() {
        open(OMGEVING, "Ontvangst bevestigen", CULEMBORG);
        assertThat(bezoek.tekst()).contains("namens");
        bezoek.bekijk("m07-taak-namens");
        bezoek.vulDag("Datum van ontvangst", woensdag);
        bezoek.klik("Ontvangst bevestigen");
        bezoek.pagina().getByText("Vastgelegd: Ontvangst bevestigen").waitFor();
        assertThat(bezoek.pagina().url()).contains("zoek=");
    }

    private void griffierPlantDeRaad() {
        open(REGIO, "Raadsvergadering plannen", TIEL);
        bezoek.kies("Behandelt de raad het stuk?", "Ja");
        bezoek.vulDag("Datum van de raadsvergadering", maandag);
        bezoek.klik("Raadsvergadering plannen");
        bezoek.pagina().getByText("Vastgelegd: Raadsvergadering plannen").waitFor();
    }

    private void griffierDeeltEenVoorgenomenZienswijze() {
        open(REGIO, "Zienswijze vastleggen", TIEL);
        bezoek.volg("Voorgenomen zienswijzen");
        bezoek.volg("Voorgenomen zienswijze schrijven");
        bezoek.vul("Tekst van de zienswijze", TEKST);
        bezoek.klik("Bewaren");
        bezoek.volg("Delen met andere griffies");
        bezoek.kruisAan(BUREN);
        bezoek.klik("Verder naar de controle");
        bezoek.klik("Versie 1 delen");
        bezoek.pagina().getByText("Versie 1 is gedeeld.").waitFor();
    }

    private void tweeGriffiersSchrijvenInEenConcept() {
        open(REGIO, "Zienswijze vastleggen", TIEL);
        bezoek.volg("Zet in het formulier: Voorgenomen zienswijze");
        assertThat(tekstvak(bezoek)).hasValue(TEKST);
        schrijf(bezoek, TEKST + " Dat kan zonder minder te doen.");
        isBewaard(bezoek);
        bezoek.bekijk("m08-concept-opgeslagen");

        collega.alsPersoon(TIEL, MEDEWERKER);
        collega.ga(padVan(bezoek));
        assertThat(tekstvak(collega)).hasValue(Pattern.compile("Dat kan zonder"));
        schrijf(collega, TEKST + " Noem de reserve.");
        isBewaard(collega);

        schrijf(bezoek, TEKST + " Dat kan goedkoper.");
        if (bezoek.metJavaScript()) {
            bezoek.pagina()
                    .getByText(COLLEGA + " heeft dit concept ook gewijzigd")
                    .waitFor();
        }
        bezoek.klik("Bewaar concept");
        bezoek.wachtOp(COLLEGA + " was u voor");
        bezoek.bekijk("m09-twee-teksten");
        bezoek.klik("Bewaar deze keuze als concept");
        bezoek.pagina().getByText("Het concept is opgeslagen").waitFor();
        assertThat(tekstvak(bezoek)).hasValue(Pattern.compile("goedkoper.*Noem de reserve", Pattern.DOTALL));
    }

    private void griffierMaaktOpmerkingen() {
        bezoek.vul("Nieuwe opmerking", "Carla, kijk jij nog naar de reserve?");
        bezoek.druk(bezoek.pagina().getByText("Iemand noemen met @"));
        bezoek.kruisAan("@" + COLLEGA);
        bezoek.klik("Opmerking plaatsen");
        bezoek.pagina().getByText("Alleen binnen de eigen organisatie").waitFor();
        bezoek.vul("Nieuwe opmerking", "De raad van Tiel behandelt dit vandaag.");
        bezoek.kruisAan("Iedereen bij deze procedure");
        bezoek.klik("Opmerking plaatsen");
        bezoek.wachtOp("Wilt u deze opmerking delen?");
        assertThat(bezoek.tekst()).contains(BUREN);
        bezoek.bekijk("m10-opmerking-delen");
        bezoek.klik("Ja, delen met deze mensen");
        bezoek.pagina().getByText("De opmerking is gedeeld met").waitFor();
        bezoek.bekijk("m11-opmerkingen");
    }

    private void griffierDientInEnDeCollegaKomtTeLaat() {
        schrijf(collega, "Dit had Carla nog willen zeggen.");
        open(REGIO, "Zienswijze vastleggen", TIEL);
        bezoek.kies("Wat heeft de raad besloten?", "De raad brengt een zienswijze naar voren");
        bezoek.vulDag("Datum van het raadsbesluit", maandag);
        bezoek.klik("Zienswijze vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Zienswijze vastleggen").waitFor();
        bezoek.bekijk("m12-ingediend");

        collega.klik("Zienswijze vastleggen");
        collega.wachtOp("Iemand was u voor");
        assertThat(collega.tekst()).contains("Dit had u ingevuld", "Dit had Carla nog willen zeggen.");
        collega.bekijk("m13-iemand-was-u-voor");
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.pagina().getByText("1 van 8 raden heeft gereageerd"));
    }

    private void collegaWerktZonderJavaScript() {
        try (Bezoek zonder = site.bezoek(false)) {
            zonder.alsPersoon(TIEL, MEDEWERKER);
            zonder.pagina().setViewportSize(390, 844);
            zonder.ga("/taken?lijst=team&filters=true");
            zonder.kiesUit("Regeling", BELASTINGEN);
            zonder.klik("Filters toepassen");
            zonder.kruisAan("Kies Ontvangst bevestigen");
            zonder.klik("Streefdatum kiezen");
            zonder.vulDag("Streefdatum", maandag.plusDays(2));
            zonder.klik("Streefdatum kiezen (1 taak)");
            zonder.wachtOp("Streefdatum kiezen: wat er is gedaan");
            zonder.volg("Terug naar de taken");
            zonder.pagina()
                    .getByText("Streefdatum: " + Dagen.voluit(maandag.plusDays(2)))
                    .waitFor();
            zonder.klik("Menu");
            zonder.druk(zonder.pagina().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Procedures")));
            zonder.wachtOp("Procedures");
        }
    }

    /** What the page Hulp en contact says of the keys, from logging in to a task that is done. */
    private void collegaWerktMetAlleenHetToetsenbord() {
        Toetsenbord toetsen = new Toetsenbord(collega.pagina());
        collega.logUit();
        collega.ga("/login");
        toetsen.enterOp(COLLEGA);
        collega.wachtOpTaken();
        toetsen.enterOp("Naar de inhoud");
        toetsen.enterOp("Mijn team");
        collega.pagina().waitForURL(Pattern.compile("lijst=team"));
        toetsen.enterOp("Meer filters");
        collega.wachtOp("Filters");
        toetsen.tabNaar("SELECT Regeling");
        toetsen.pijlNaar(BEDRIJFSVOERING);
        toetsen.enterOp("Filters toepassen");
        collega.pagina().waitForURL(Pattern.compile("regeling=Bedrijfsvoering"));
        toetsen.spatieOp("Kies Ontvangst bevestigen");
        if (collega.metJavaScript()) {
            collega.pagina().getByText("Gekozen taken: 1").waitFor();
        }

        toetsen.enterOp("A Ontvangst bevestigen");
        collega.wachtOp("Ontvangst bevestigen");
        toetsen.enterOp("Terug naar de taken");
        collega.pagina().waitForURL(Pattern.compile("#taak-"));
        toetsen.tabNaar("");
        assertThat(collega.pagina().url()).endsWith("#" + toetsen.regel());

        toetsen.enterOp("A Ontvangst bevestigen");
        collega.wachtOp("Ontvangst bevestigen");
        toetsen.typDag(maandag);
        toetsen.enterOp("BUTTON Ontvangst bevestigen");
        collega.pagina().getByText("Vastgelegd: Ontvangst bevestigen").waitFor();
        collega.verversTot(collega.links("Raadsvergadering plannen"));
        toetsen.enterOp("A Raadsvergadering plannen");
        collega.wachtOp("Raadsvergadering plannen");
        toetsen.tabNaar("INPUT Ja");
        toetsen.pijlNaar("Nee");
        toetsen.enterOp("BUTTON Raadsvergadering plannen");
        collega.wachtOp("Klopt dit?");
        toetsen.enterOp("Ja, vastleggen");
        collega.pagina().getByText("Vastgelegd: Raadsvergadering plannen").waitFor();
    }

    private void open(String regeling, String taak) {
        open(regeling, taak, TIEL);
    }

    private void open(String regeling, String taak, String deelnemer) {
        bezoek.ga("/taken?lijst=team&zoek=" + regeling.replace(' ', '+') + "+" + jaar);
        Locator regel = regels().filter(met(deelnemer))
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(taak).setExact(true));
        bezoek.verversTot(regel);
        bezoek.volg(regel);
        bezoek.wachtOp(taak);
    }

    private Locator regels() {
        return bezoek.pagina().locator(".taken-regel");
    }

    private static Locator.FilterOptions met(String tekst) {
        return new Locator.FilterOptions().setHasText(tekst);
    }

    private static Locator tekstvak(Bezoek wie) {
        return wie.pagina().getByLabel("Tekst van de zienswijze");
    }

    /** And leaves the field, which saves it. */
    private static void schrijf(Bezoek wie, String tekst) {
        wie.vul(tekstvak(wie), tekst);
        wie.pagina().keyboard().press("Tab");
    }

    /** By itself, or with the button where no script does it. */
    private static void isBewaard(Bezoek wie) {
        if (!wie.metJavaScript()) {
            wie.klik("Bewaar concept");
        }
        wie.pagina()
                .getByText(Pattern.compile("Concept opgeslagen \\d+:\\d\\d|Het concept is opgeslagen"))
                .waitFor();
    }

    private static String padVan(Bezoek wie) {
        return wie.pagina().url().replaceFirst(".*(/taken/[^?#]+).*", "$1");
    }
}
