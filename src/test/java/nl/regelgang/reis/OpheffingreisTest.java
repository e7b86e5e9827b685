package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A regeling ends: from the voorstel to the slotrekening, each at his own screen, with the stukken in Word on the way.
 * Only with {@code -Dregelgang.schermen=true}; that it does what it must, is tested without a browser.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
class OpheffingreisTest {

    private static final String ORGANISATIE = "Bedrijfsvoeringsorganisatie West Betuwe";
    private static final String SECRETARIS = "secretaris bestuur";
    private static final String TIEL = "Gemeente Tiel";
    private static final List<String> GEMEENTEN = List.of(TIEL, "Gemeente Culemborg", "Gemeente West Betuwe");

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private String procedure = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_voorstel_tot_slotrekening() {
        secretarisSteltDeOpheffingVoor();
        GEMEENTEN.forEach(this::radenReageren);
        secretarisWeegtDeZienswijzen();
        GEMEENTEN.forEach(this::deelnemersBesluiten);
        bestuurSteltVast();
        bekendmaking();
        afwikkeling();
        bezoek.close();
    }

    @Test
    void sjablonen_bijdragen_en_verplichte_deelneming() {
        String regeling = "roo30405547";
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.ga("/beheer/sjablonen?zoek=Tiel");
        bezoek.bekijk("s01-sjablonen");
        bezoek.volg(TIEL);
        bezoek.wachtOp("Sjablonen van " + TIEL);
        bezoek.bekijk("s02-sjablonen-van-tiel");
        bezoek.volg("Raadsvoorstel");
        bezoek.wachtOp("Sjabloon raadsvoorstel");
        bezoek.klik("Sjabloon bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("s03-sjabloon-met-fout");
        bezoek.alsPersoon("Regio Rivierenland", "secretaris dagelijks bestuur");
        bezoek.ga("/regelingen/" + regeling + "/bijdragen/" + vandaag.getYear() + "?wijze=INWONERS");
        bezoek.vul(bezoek.pagina().locator("#totaal"), "1.000.000,01");
        bezoek.vulDag("Peildatum van de inwoners", LocalDate.of(vandaag.getYear(), 1, 1));
        bezoek.klik("Bijdragen bewaren");
        bezoek.ga("/procedures/uittreding/nieuw?regeling=" + regeling);
        bezoek.voegBij("Ontwerp van het besluit tot uittreding", "ontwerp.pdf");
        bezoek.kiesUit("Welke deelnemer wil uittreden?", TIEL);
        bezoek.kiesUit("Wie maakt de uittreding bekend voor alle deelnemers?", TIEL);
        bezoek.klik("Voornemen vastleggen");
        bezoek.wachtOp("Bijdragen voor en na");
        bezoek.bekijk("s04-uittreding-bijdragen");
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.ga("/beheer/regelingen/" + regeling);
        bezoek.vul("Verplicht een wet de deelneming?", "artikel 14 van de Wet publieke gezondheid");
        bezoek.klik("Regels bewaren");
        bezoek.alsPersoon("Regio Rivierenland", "secretaris dagelijks bestuur");
        bezoek.ga("/procedures/uittreding/nieuw?regeling=" + regeling);
        bezoek.wachtOp("kan een deelnemer niet uittreden");
        bezoek.bekijk("s05-verplichte-deelneming");
        bezoek.close();
    }

    private void secretarisSteltDeOpheffingVoor() {
        bezoek.alsPersoon(ORGANISATIE, SECRETARIS);
        bezoek.ga("/procedures/opheffing/nieuw");
        bezoek.wachtOp("Opheffing van een regeling voorstellen");
        bezoek.bekijk("o01-voorstellen");
        bezoek.voegBij("Ontwerp van het besluit tot opheffing", "ontwerp.pdf");
        bezoek.kiesUit("Wie maakt de opheffing bekend voor alle deelnemers?", TIEL);
        bezoek.klik("Ontwerp toezenden");
        bezoek.wachtOp("Opheffing van de regeling");
        bezoek.verversTot(bezoek.kop("Waar staat elke deelnemer?"));
        procedure = bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
        bezoek.bekijk("o02-opheffing");
    }

    private void radenReageren(String gemeente) {
        bezoek.alsPersoon(gemeente, "griffier");
        taak("Ontvangst ontwerp bevestigen");
        bezoek.vulDag("Datum van ontvangst", vandaag);
        rondAf("Ontvangst ontwerp bevestigen");
        taak("Zienswijze op ontwerp vastleggen");
        if (gemeente.equals(TIEL)) {
            bezoek.bekijk("o03-zienswijze");
            bezoek.volg("Raadsvoorstel maken in Word");
            bezoek.wachtOp("Stukken maken in Word");
            bezoek.bekijk("o04-stukken-griffier");
            taak("Zienswijze op ontwerp vastleggen");
            bezoek.kies("Wat heeft de raad besloten?", "De raad brengt een zienswijze naar voren");
            bezoek.vul("Tekst van de zienswijze", "Laat het archief bij één gemeente.");
        } else {
            bezoek.kies("Wat heeft de raad besloten?", "De raad brengt geen zienswijze naar voren");
        }
        bezoek.vulDag("Datum van het besluit of de melding", vandaag);
        rondAf("Zienswijze op ontwerp vastleggen");
    }

    private void secretarisWeegtDeZienswijzen() {
        bezoek.alsPersoon(ORGANISATIE, SECRETARIS);
        taak("Zienswijzen wegen");
        bezoek.bekijk("o05-wegen");
        bezoek.vul("Wat doet u met de zienswijzen?", "Het archief gaat naar Gemeente Tiel.");
        bezoek.kies(
                "Gaat het ontwerp opnieuw naar de raden?", "Nee, de tekst gaat als voorstel naar de raden en colleges");
        bezoek.vul("Waarom wel of niet opnieuw?", "De strekking blijft gelijk.");
        rondAf("Zienswijzen wegen");
        bezoek.ga(procedure + "/stukken");
        bezoek.wachtOp("Nota van zienswijzen");
        bezoek.bekijk("o06-stukken-bestuur");
    }

    private void deelnemersBesluiten(String gemeente) {
        bezoek.alsPersoon(gemeente, "griffier");
        taak("Toestemming vastleggen");
        bezoek.kies("Wat heeft de raad besloten?", "De raad geeft toestemming");
        bezoek.vulDag("Datum van het raadsbesluit", vandaag);
        rondAf("Toestemming vastleggen");
        bezoek.alsPersoon(gemeente, "bestuurssecretaris");
        taak("Besluit deelnemer vastleggen");
        bezoek.kies("Wat is besloten?", "Voor: de tekst is vastgesteld");
        bezoek.vulDag("Datum van het besluit", vandaag);
        rondAf("Besluit deelnemer vastleggen");
    }

    private void bestuurSteltVast() {
        bezoek.alsPersoon(ORGANISATIE, SECRETARIS);
        taak("Totstandkoming vaststellen");
        bezoek.bekijk("o07-totstandkoming");
        bezoek.kies("Is het voorstel tot stand gekomen?", "Ja");
        bezoek.vulDag("Datum van de vaststelling", vandaag);
        bezoek.vul("Toelichting", "Alle deelnemers zijn voor.");
        rondAf("Totstandkoming vaststellen");
        taak("Liquidatieplan vaststellen");
        bezoek.bekijk("o08-liquidatieplan");
        bezoek.vul("Hoe worden bezit en schulden over de deelnemers verdeeld?", "Naar rato van de bijdragen.");
        bezoek.vul("Wat gebeurt er met het personeel?", "Van werk naar werk.");
        bezoek.vul("Wie bewaart het archief?", "Gemeente Tiel.");
        bezoek.vulDag("Datum van de vaststelling", vandaag);
        rondAf("Liquidatieplan vaststellen");
    }

    private void bekendmaking() {
        bezoek.alsPersoon(TIEL, "bestuurssecretaris");
        taak("Regeling bekendmaken");
        bezoek.bekijk("o09-bekendmaken");
        bezoek.vulDag("Datum van bekendmaking", vandaag);
        bezoek.vul("Vindplaats", "gmb-2026-4321");
        bezoek.vulDag("Dag waarop de tekst gaat gelden", vandaag);
        rondAf("Regeling bekendmaken");
        bezoek.alsPersoon(ORGANISATIE, SECRETARIS);
        taak("Inschrijving doorgeven");
        bezoek.vulDag("Datum van de inschrijving", vandaag);
        rondAf("Inschrijving doorgeven");
    }

    private void afwikkeling() {
        taak("Vereffening afronden");
        bezoek.bekijk("o10-vereffening");
        bezoek.vul("Hoe is het vermogen verdeeld?", "Alles is verdeeld.");
        bezoek.vulDag("Dag waarop de vereffening klaar was", vandaag);
        rondAf("Vereffening afronden");
        taak("Slotrekening vaststellen");
        bezoek.bekijk("o11-slotrekening");
        bezoek.vul("Over welk jaar gaat de slotrekening?", Integer.toString(vandaag.getYear()));
        bezoek.vulDag("Datum van de vaststelling", vandaag);
        rondAf("Slotrekening vaststellen");
        taak("Slotrekening toezenden");
        bezoek.bekijk("o12-toezenden");
        bezoek.vulDag("Dag van toezending", vandaag);
        rondAf("Slotrekening toezenden");
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.pagina().getByText("opgeheven en afgewikkeld").first());
        assertThat(bezoek.tekst()).contains("Liquidatieplan", "Slotrekening over " + vandaag.getYear());
        bezoek.bekijk("o13-afgewikkeld");
        bezoek.ga(procedure + "/tekening");
        bezoek.bekijk("o14-tekening");
    }

    private void taak(String naam) {
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links(naam));
        bezoek.volg(naam);
        bezoek.wachtOp(naam);
    }

    private void rondAf(String naam) {
        bezoek.klik(naam);
        bezoek.pagina().getByText("Vastgelegd: " + naam).waitFor();
    }
}
