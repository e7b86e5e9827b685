package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two griffiers prepare a zienswijze together and each raad files it; the secretaris reads the overview. */
class AfstemreisTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";
    private static final String BUREN = "Gemeente Buren";
    private static final String SAMEN = "De bijdrage stijgt sneller dan de lonen.\nStel de stijging een jaar uit.";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private String procedure = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_concept_naar_gedeeld_naar_gezamenlijk_naar_naar_voren_gebracht() {
        secretarisStart();
        griffierWijstDeAdoptiegriffierAan();
        griffierVanTielSchrijftEnDeelt();
        griffierVanBurenLeestEnNeemtOver();
        griffierVanTielStelteenGezamenlijkeTekstVoor();
        griffierVanBurenSchrijftMee();
        legtVast(TIEL, true);
        legtVast(BUREN, false);
        secretarisLeestHetOverzicht();
        bezoek.close();
    }

    private void secretarisStart() {
        vandaag = LocalDate.of(vandaag.getYear() + 1, 1, 5).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.zetDemoklokOp(vandaag);
        bezoek.ga("/procedures");
        bezoek.volg("Procedure starten");
        bezoek.volg("Begrotingsprocedure voorbereiden");
        bezoek.kiesUit("Regeling", REGIO);
        bezoek.vul("Begrotingsjaar", String.valueOf(vandaag.getYear() + 1));
        bezoek.vulDag("Aanbieding aan het bestuur", vandaag.plusWeeks(13));
        bezoek.vulDag("Vergadering van het bestuur", vandaag.plusWeeks(15));
        bezoek.voegBij("Ontwerpbegroting", "ontwerpbegroting.pdf");
        bezoek.klik("Planning bekijken");
        bezoek.klik("Procedure starten en stukken toezenden");
        bezoek.wachtOp("Begroting " + (vandaag.getYear() + 1));
        procedure = bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
        bezoek.verversTot(bezoek.kop("Wie heeft gereageerd?"));
    }

    private void griffierWijstDeAdoptiegriffierAan() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga("/regelingen");
        bezoek.volg(REGIO);
        bezoek.volg("Meer over de adoptiegriffier");
        bezoek.klik("Adoptiegriffier aanwijzen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("d01-adoptiegriffier-met-fout");
        bezoek.kiesUit(
                "Wie wordt adoptiegriffier?",
                bezoek.pagina()
                        .getByLabel("Wie wordt adoptiegriffier?")
                        .getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(TIEL))
                        .first()
                        .getAttribute("value"));
        bezoek.vulDag("Tot en met", vandaag.plusYears(1));
        bezoek.klik("Adoptiegriffier aanwijzen");
        bezoek.pagina().getByText("De adoptiegriffier is aangewezen.").waitFor();
        bezoek.bekijk("d02-adoptiegriffier");
    }

    private void griffierVanTielSchrijftEnDeelt() {
        naarVoorgenomen(TIEL);
        bezoek.bekijk("d03-voorgenomen-leeg");
        bezoek.volg("Voorgenomen zienswijze schrijven");
        bezoek.klik("Bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("d04-schrijven-met-fout");
        bezoek.vul(
                "Tekst van de zienswijze",
                "De raad van Tiel vraagt om lagere lasten.\nHet weerstandsvermogen is hoog.");
        bezoek.klik("Bewaren");
        bezoek.pagina().getByText("Hij is nog met niemand gedeeld.").waitFor();
        bezoek.bekijk("d05-tekst-eigen");
        bezoek.volg("Delen met andere griffies");
        bezoek.bekijk("d06-delen");
        bezoek.kruisAan(BUREN);
        bezoek.klik("Verder naar de controle");
        bezoek.wachtOp("Controleer met wie u deelt");
        bezoek.bekijk("d07-controle");
        bezoek.klik("Versie 1 delen");
        bezoek.pagina().getByText("Versie 1 is gedeeld.").waitFor();
        bezoek.bekijk("d08-gedeeld");
    }

    private void griffierVanBurenLeestEnNeemtOver() {
        naarVoorgenomen(BUREN);
        bezoek.volg("Voorgenomen zienswijze van de raad van " + TIEL);
        bezoek.vul("Uw opmerking", "Noem ook de reserve van twee miljoen euro.");
        bezoek.klik("Opmerking plaatsen");
        bezoek.pagina().getByText("Uw opmerking staat erbij.").waitFor();
        bezoek.bekijk("d09-gelezen-door-buren");
        bezoek.klik("Overnemen in mijn concept");
        bezoek.pagina()
                .getByText("Overgenomen van de raad van " + TIEL + ", versie 1.")
                .waitFor();
        bezoek.bekijk("d10-overgenomen");
    }

    private void griffierVanTielStelteenGezamenlijkeTekstVoor() {
        naarVoorgenomen(TIEL);
        bezoek.volg("Gezamenlijke zienswijze voorstellen");
        bezoek.vul("Tekst van de zienswijze", "De bijdrage stijgt te snel.");
        bezoek.klik("Bewaren");
        bezoek.volg("Voorstellen aan andere griffies");
        bezoek.kruisAan(BUREN);
        bezoek.klik("Verder naar de controle");
        bezoek.klik("Versie 1 delen");
        bezoek.pagina().getByText("Versie 1 is gedeeld.").waitFor();
    }

    private void griffierVanBurenSchrijftMee() {
        naarVoorgenomen(BUREN);
        bezoek.volg("Gezamenlijke zienswijze, voorgesteld door de raad van " + TIEL);
        bezoek.klik("Meeschrijven aan deze tekst");
        bezoek.volg("Tekst wijzigen");
        bezoek.vul("Tekst van de zienswijze", SAMEN);
        bezoek.klik("Bewaren als versie 2");
        bezoek.pagina().getByText("De tekst is bewaard als versie 2.").waitFor();
        bezoek.bekijk("d11-gezamenlijk");
        bezoek.ga("/taken");
        naarVoorgenomen(BUREN);
        bezoek.bekijk("d12-voorgenomen-vol");
    }

    /** The raad decides for itself; the text goes into the form without retyping. */
    private void legtVast(String gemeente, boolean kijkt) {
        bezoek.alsPersoon(gemeente, "griffier");
        taak("Ontvangst bevestigen");
        bezoek.vulDag("Datum van ontvangst", vandaag);
        bezoek.klik("Ontvangst bevestigen");
        bezoek.pagina().getByText("Vastgelegd: Ontvangst bevestigen").waitFor();
        taak("Raadsvergadering plannen");
        bezoek.kies("Behandelt de raad het stuk?", "Ja");
        bezoek.vulDag("Datum van de raadsvergadering", vandaag);
        bezoek.klik("Raadsvergadering plannen");
        bezoek.pagina().getByText("Vastgelegd: Raadsvergadering plannen").waitFor();
        taak("Zienswijze vastleggen");
        if (kijkt) {
            bezoek.bekijk("d13-taak-met-voorbereide-teksten");
        }
        bezoek.volg("Zet in het formulier: Gezamenlijke zienswijze, versie 2");
        assertThat(bezoek.pagina().getByLabel("Tekst van de zienswijze").inputValue())
                .isEqualTo(SAMEN);
        bezoek.vulDag("Datum van het raadsbesluit", vandaag);
        bezoek.klik("Zienswijze vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Zienswijze vastleggen").waitFor();
    }

    private void secretarisLeestHetOverzicht() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.pagina().getByText("2 van 8 raden hebben gereageerd"));
        bezoek.bekijk("d14-procedure");
        bezoek.volg("Overzicht van de raden: filteren");
        bezoek.bekijk("d15-overzicht");
        bezoek.drukAf("d15-overzicht").isOverzichtVan(8, 1);
        bezoek.volg("Nog niet gereageerd (6)");
        assertThat(bezoek.tekst()).doesNotContain("naar voren gebracht,");
        bezoek.bekijk("d16-overzicht-open");
        bezoek.haalOp("Download als CSV", "begroting-%d-ronde-1.csv".formatted(vandaag.getYear() + 1));
        bezoek.volg("Na de gevraagde dag (0)");
        bezoek.bekijk("d17-overzicht-leeg");
        bezoek.volg("Met zienswijze (2)");
        bezoek.volg(TIEL);
        assertThat(bezoek.tekst()).contains("elk bij eigen besluit, ook naar voren gebracht voor " + BUREN + ".");
        bezoek.bekijk("d18-traject-gezamenlijk");
    }

    private void naarVoorgenomen(String gemeente) {
        bezoek.alsPersoon(gemeente, "griffier");
        bezoek.ga(procedure);
        bezoek.volg("Voorgenomen zienswijzen van " + gemeente);
        bezoek.wachtOp("Voorgenomen zienswijzen");
    }

    private void taak(String naam) {
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links(naam));
        bezoek.volg(naam);
        bezoek.wachtOp(naam);
    }
}
