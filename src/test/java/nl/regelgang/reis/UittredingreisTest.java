package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A gemeente leaves: from the voornemen that a secretaris records to the bekendmaking, each at his own screen; and with
 * {@code -Dregelgang.schermen=true} on to the day, years later, on which nothing is open any more.
 */
class UittredingreisTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";
    private static final String SECRETARIS = "secretaris dagelijks bestuur";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_voornemen_tot_bekendmaking() {
        secretarisLegtHetVoornemenVast();
        secretarisGeeftEenIndicatie();
        raadEnCollegeBesluiten();
        secretarisSteltHetPlanOp();
        bestuurSteltDeGevolgenVast();
        bekendmaking();
        secretarisLeest();
        bezoek.close();
    }

    @Test
    @EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
    void van_meer_tijd_voor_de_gevolgen_tot_afwikkeling() {
        beheerderVultDeTermijnenIn();
        secretarisLegtHetVoornemenVast();
        secretarisGeeftEenIndicatie();
        raadEnCollegeBesluiten();
        secretarisSteltHetPlanOp();
        bestuurNeemtMeerTijd();
        bestuurSteltDeGevolgenVast();
        bekendmaking();
        beheerderGaatNaarDeDagVanUittreding();
        secretarisWikkeltAf();
        bezoek.close();
    }

    private void beheerderVultDeTermijnenIn() {
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.ga("/beheer/regelingen/roo30405547");
        bezoek.druk(bezoek.pagina().locator("summary").getByText("Uittreding"));
        bezoek.vul("Gevolgen en uittreedsom vaststellen", "6 maanden");
        bezoek.vul("Meer tijd nemen voor gevolgen en uittreedsom", "3 maanden");
        bezoek.vul("Uittreding afwikkelen", "1 jaar");
        bezoek.klik("Regels bewaren");
        bezoek.pagina().getByRole(AriaRole.STATUS).first().waitFor();
    }

    private void secretarisLegtHetVoornemenVast() {
        bezoek.alsPersoon(REGIO, SECRETARIS);
        bezoek.ga("/procedures");
        bezoek.volg("Procedure starten");
        bezoek.volg("Voornemen tot uittreding vastleggen");
        bezoek.wachtOp("Voornemen tot uittreding vastleggen");
        bezoek.bekijk("u01-voornemen-vastleggen");
        bezoek.voegBij("Ontwerp van het besluit tot uittreding", "ontwerp.pdf");
        bezoek.klik("Voornemen vastleggen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.links("Kies de deelnemer die wil uittreden.").waitFor();
        bezoek.links("Kies wie de uittreding bekendmaakt voor alle deelnemers.").waitFor();
        bezoek.bekijk("u02-voornemen-met-fout");
        bezoek.kiesUit("Welke deelnemer wil uittreden?", TIEL);
        bezoek.kiesUit("Wie maakt de uittreding bekend voor alle deelnemers?", TIEL);
        bezoek.klik("Voornemen vastleggen");
        bezoek.wachtOp("Uittreding van Gemeente Tiel");
        bezoek.verversTot(bezoek.kop("Dit kunt u nu doen"));
        bezoek.bekijk("u03-voornemen");
        bezoek.volg("Voornemen intrekken");
        bezoek.wachtOp("Het voornemen intrekken");
        bezoek.bekijk("u04-intrekken");
    }

    private void secretarisGeeftEenIndicatie() {
        taak("Indicatie geven");
        bezoek.bekijk("u05-indicatie");
        bezoek.vul("Welke gevolgen verwacht u?", "Ongeveer een ton per jaar, vijf jaar lang.");
        rondAf("Indicatie geven");
    }

    /** Raad and college both take part in this regeling: no zienswijze, but toestemming, and both decide. */
    private void raadEnCollegeBesluiten() {
        bezoek.alsPersoon(TIEL, "griffier");
        taak("Toestemming vastleggen");
        bezoek.bekijk("u06-toestemming");
        bezoek.kies("Wat heeft de raad besloten?", "De raad geeft toestemming");
        bezoek.vulDag("Datum van het raadsbesluit", vandaag);
        rondAf("Toestemming vastleggen");
        taak("Besluit raad vastleggen");
        bezoek.bekijk("u07-besluit-raad");
        bezoek.kies("Wat heeft de raad besloten?", "Voor: de tekst is vastgesteld");
        bezoek.vulDag("Datum van het raadsbesluit", vandaag);
        rondAf("Besluit raad vastleggen");
        bezoek.alsPersoon(TIEL, "bestuurssecretaris");
        taak("Besluit deelnemer vastleggen");
        bezoek.bekijk("u07-besluit-college");
        bezoek.kies("Wat is besloten?", "Voor: de tekst is vastgesteld");
        bezoek.vulDag("Datum van het besluit", vandaag);
        rondAf("Besluit deelnemer vastleggen");
    }

    private void secretarisSteltHetPlanOp() {
        bezoek.alsPersoon(REGIO, SECRETARIS);
        taak("Uittredingsplan opstellen");
        bezoek.bekijk("u08-uittredingsplan");
        bezoek.vul("Financiële gevolgen", "Vijf jaar een aflopende bijdrage.");
        bezoek.vul("Juridische gevolgen", "Contracten lopen door.");
        bezoek.vul("Gevolgen voor personeel", "Geen boventalligen.");
        bezoek.vul("Gevolgen voor de organisatie", "Eén team minder.");
        rondAf("Uittredingsplan opstellen");
    }

    private void bestuurNeemtMeerTijd() {
        openProcedure();
        bezoek.bekijk("u13-voor-de-gevolgen");
        bezoek.volg("Termijn voor de gevolgen verlengen");
        bezoek.wachtOp("Termijn verlengen");
        bezoek.klik("Termijn verlengen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("u14-verlengen-met-fout");
        bezoek.vul("Waarom is er meer tijd nodig?", "De deskundige is nog bezig.");
        bezoek.klik("Termijn verlengen");
        bezoek.pagina().getByText("De termijn is verlengd.").waitFor();
        bezoek.bekijk("u15-verlengd");
    }

    private void bestuurSteltDeGevolgenVast() {
        taak("Gevolgen vaststellen");
        bezoek.vul("Uittreedsom in euro's", "veel");
        bezoek.vulDag("Datum van het besluit", vandaag);
        bezoek.vulDag("Dag van uittreding", vandaag.plusYears(2));
        bezoek.klik("Gevolgen vaststellen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("u09-gevolgen-met-fout");
        bezoek.vul("Uittreedsom in euro's", "500.000");
        rondAf("Gevolgen vaststellen");
    }

    private void bekendmaking() {
        bezoek.alsPersoon(TIEL, "bestuurssecretaris");
        taak("Regeling bekendmaken");
        bezoek.bekijk("u10-bekendmaken");
        bezoek.vulDag("Datum van bekendmaking", vandaag);
        bezoek.vul("Vindplaats", "gmb-2026-1234");
        bezoek.vulDag("Dag waarop de tekst gaat gelden", vandaag.plusYears(2));
        rondAf("Regeling bekendmaken");
        bezoek.alsPersoon(REGIO, SECRETARIS);
        taak("Inschrijving doorgeven");
        bezoek.bekijk("u11-inschrijving");
        bezoek.vulDag("Datum van de inschrijving", vandaag);
        rondAf("Inschrijving doorgeven");
    }

    private void secretarisLeest() {
        openProcedure();
        bezoek.verversTot(bezoek.pagina().getByText("Bekendgemaakt").first());
        bezoek.bekijk("u12-uittreding");
    }

    private void openProcedure() {
        bezoek.ga("/procedures");
        bezoek.volg(REGIO + ", uittreding van Gemeente Tiel");
        bezoek.wachtOp("Uittreding van Gemeente Tiel");
    }

    private void beheerderGaatNaarDeDagVanUittreding() {
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.zetDemoklokOp(vandaag.plusYears(2));
    }

    private void secretarisWikkeltAf() {
        bezoek.alsPersoon(REGIO, SECRETARIS);
        taak("Uittreding afwikkelen");
        bezoek.bekijk("u16-afwikkelen");
        bezoek.vul("Hoe is de uittreedsom betaald?", "In vijf jaarlijkse delen, volgens een overeenkomst.");
        bezoek.vul("Wat is er met het personeel gebeurd?", "Twee medewerkers gingen mee naar de gemeente.");
        bezoek.vul("Wat is er met het archief gebeurd?", "Het archief blijft bij de regio; Tiel kreeg zijn dossiers.");
        bezoek.vulDag("Dag waarop alles was afgewikkeld", vandaag);
        bezoek.klik("Uittreding afwikkelen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("u17-afwikkelen-met-fout");
        bezoek.vulDag("Dag waarop alles was afgewikkeld", vandaag.plusYears(2));
        rondAf("Uittreding afwikkelen");
        openProcedure();
        bezoek.verversTot(
                bezoek.pagina().getByText("uitgetreden en afgewikkeld").first());
        assertThat(bezoek.tekst()).contains("In vijf jaarlijkse delen", "De deskundige is nog bezig.");
        bezoek.bekijk("u18-afgewikkeld");
    }

    private void taak(String naam) {
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links(naam));
        bezoek.volg(naam);
        bezoek.wachtOp(naam);
    }

    private void rondAf(String naam) {
        bezoek.klik(naam);
        bezoek.wachtOpTaken();
    }
}
