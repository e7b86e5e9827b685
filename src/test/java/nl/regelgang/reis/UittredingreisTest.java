package nl.regelgang.reis;

import java.time.Clock;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A gemeente leaves: from the voornemen that a secretaris records to the bekendmaking, each at his own screen. */
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
        bestuurRegeltDeGevolgen();
        bekendmaking();
        secretarisLeest();
        bezoek.close();
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

    private void bestuurRegeltDeGevolgen() {
        bezoek.alsPersoon(REGIO, SECRETARIS);
        taak("Uittredingsplan opstellen");
        bezoek.bekijk("u08-uittredingsplan");
        bezoek.vul("Financiële gevolgen", "Vijf jaar een aflopende bijdrage.");
        bezoek.vul("Juridische gevolgen", "Contracten lopen door.");
        bezoek.vul("Gevolgen voor personeel", "Geen boventalligen.");
        bezoek.vul("Gevolgen voor de organisatie", "Eén team minder.");
        rondAf("Uittredingsplan opstellen");
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
        bezoek.ga("/procedures");
        bezoek.volg(REGIO + ", uittreding van Gemeente Tiel");
        bezoek.verversTot(bezoek.pagina().getByText("Bekendgemaakt").first());
        bezoek.bekijk("u12-uittreding");
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
