package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Somebody of gedeputeerde staten finishes the tasks of his toezicht on a begrotingswijziging, and the bestuur asks for
 * toestemming; he puts a verplichte uitgave on the begroting of a gemeente. Only with {@code -Dregelgang.schermen=true}; that it does what it must, is tested without a browser.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
class ToezichtreisTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";
    private static final String GELDERLAND = "Provincie Gelderland";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private String toezicht = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_toezending_tot_goedkeuring() {
        secretarisZendtEenWijzigingToe();
        toezichthouderBepaaltHetRegime();
        griffierBrengtEenZienswijzeNaarVoren();
        secretarisVraagtToestemming();
        toezichthouderBesluit();
        bezoek.close();
    }

    private void secretarisZendtEenWijzigingToe() {
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.ga("/beheer/regelingen/roo30405547/begrotingswijzigingen");
        bezoek.vul("De wijziging is technisch", "artikel 19 lid 2");
        bezoek.klik("Bewaren");
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga("/procedures/begrotingswijziging/nieuw");
        bezoek.vul("Wat wijzigt er?", "extra toezicht");
        bezoek.vul("Om welk bedrag gaat het?", "125.000");
        bezoek.kies("Verandert de bijdrage van een deelnemer?", "Nee");
        bezoek.kies("Is de wijziging alleen technisch?", "Ja");
        bezoek.vulDag("Wanneer wilt u de wijziging aanbieden aan het bestuur?", vandaag.plusDays(1));
        bezoek.voegBij("Ontwerp van de begrotingswijziging", "wijziging.pdf");
        bezoek.druk(bezoek.pagina().locator("main form button[type=submit]"));
        taak("Begrotingswijziging aanbieden");
        bezoek.vulDag("Datum van aanbieding aan het algemeen bestuur", vandaag);
        bezoek.vulDag("Datum van de openbare kennisgeving", vandaag);
        bezoek.klik("Begrotingswijziging aanbieden");
        algemeenBestuurStemt();
        bezoek.kies("Wat heeft het algemeen bestuur besloten?", "De begrotingswijziging is vastgesteld");
        bezoek.vulDag("Datum van de vergadering", vandaag);
        bezoek.vul("Reden als een termijn niet is gehaald", "De wijziging duldt geen uitstel.");
        bezoek.klik("Begrotingswijziging vaststellen");
        taak("Begrotingswijziging toezenden");
        bezoek.voegBij("Vastgestelde begrotingswijziging", "vastgesteld.pdf");
        bezoek.vulDag("Datum van toezending aan de toezichthouder", vandaag);
        bezoek.klik("Begrotingswijziging toezenden");
        bezoek.pagina().getByText("Vastgelegd: Begrotingswijziging toezenden").waitFor();
        bezoek.ga("/procedures");
        bezoek.ga(bezoek.links("Toezicht op begrotingswijziging").first().getAttribute("href"));
        bezoek.ga(bezoek.links("Bekijk begrotingswijziging").first().getAttribute("href"));
        bezoek.bekijk("t00-wijziging");
    }

    /** First a meeting without enough members, and then, with all of them, the vote itself. */
    private void algemeenBestuurStemt() {
        taak("Begrotingswijziging vaststellen");
        bezoek.bekijk("t00-stemming-leeg");
        stemt("AFWEZIG");
        bezoek.klik("Vergadering vastleggen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("t00-stemming-zonder-besluit");
        bezoek.vulDag("Datum van de vergadering", vandaag);
        bezoek.klik("Vergadering vastleggen");
        bezoek.pagina().getByText("De vergadering is vastgelegd").waitFor();
        stemt("VOOR");
        bezoek.bekijk("t00-stemming");
        bezoek.kies("Is er gestemd?", "Ja, de stemmen per lid zijn ingevuld bij de stemming");
    }

    private void stemt(String keuze) {
        bezoek.pagina().locator("input[value=" + keuze + "]").all().forEach(bezoek::kruisAan);
        bezoek.klik("Stemmen bewaren en uitslag berekenen");
        bezoek.pagina().getByText("De stemmen zijn bewaard").waitFor();
    }

    private void toezichthouderBepaaltHetRegime() {
        bezoek.alsPersoon(GELDERLAND, "medewerker toezicht");
        bezoek.ga("/taken?lijst=team");
        bezoek.bekijk("t01-taken-toezicht");
        taak("Toezichtregime bepalen");
        bezoek.bekijk("t02-regime");
        bezoek.kies("Welk toezicht geldt?", "Preventief: er is goedkeuring nodig");
        bezoek.vulDag("Datum van de mededeling aan het bestuur", vandaag);
        bezoek.klik("Toezichtregime bepalen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("t03-regime-met-fout");
        bezoek.kies("Waarom is goedkeuring nodig?", "De begroting is niet structureel en reëel in evenwicht");
        bezoek.vul("Toelichting", "De reserve dekt het tekort maar één jaar.");
        bezoek.klik("Toezichtregime bepalen");
        taak("Over goedkeuring besluiten");
        toezicht = bezoek.links("Toezicht op begroting").first().getAttribute("href");
        bezoek.ga(toezicht);
        bezoek.bekijk("t04-toezicht");
    }

    private void griffierBrengtEenZienswijzeNaarVoren() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga(toezicht);
        bezoek.volg("Zienswijze naar voren brengen");
        bezoek.klik("Zienswijze naar voren brengen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("t05-zienswijze-met-fout");
        bezoek.vul("Wat brengt de raad naar voren?", "De raad vraagt om een sluitende meerjarenraming.");
        bezoek.vulDag("Datum van het raadsbesluit", vandaag);
        bezoek.klik("Zienswijze naar voren brengen");
        bezoek.wachtOp("Zienswijzen van raden bij de toezichthouder");
    }

    private void secretarisVraagtToestemming() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga(toezicht);
        bezoek.volg("Toestemming vragen");
        bezoek.kies("Wat wilt u doen?", "Toestemming vragen");
        bezoek.vul("Welke verplichting?", "Inhuur voor het toezicht");
        bezoek.bekijk("t06-toestemming");
        bezoek.vul("Bedrag in euro’s", "10.000");
        bezoek.klik("Verzenden");
        bezoek.wachtOp("Verplichtingen zonder goedkeuring");
        bezoek.bekijk("t07-toezicht-secretaris");
    }

    private void toezichthouderBesluit() {
        bezoek.alsPersoon(GELDERLAND, "medewerker toezicht");
        taak("Over toestemming besluiten");
        bezoek.kies("Wat is besloten?", "Toestemming verleend");
        bezoek.vulDag("Datum waarop het besluit is verzonden", vandaag);
        bezoek.klik("Over toestemming besluiten");
        taak("Over goedkeuring besluiten");
        bezoek.bekijk("t08-goedkeuring");
        bezoek.kies("Wat is besloten?", "Goedkeuring verleend");
        bezoek.vulDag("Datum van het besluit", vandaag);
        bezoek.vul("Motivering", "De meerjarenraming sluit.");
        bezoek.klik("Over goedkeuring besluiten");
        bezoek.pagina().getByText("Vastgelegd: Over goedkeuring besluiten").waitFor();
        bezoek.ga(toezicht);
        bezoek.verversTot(bezoek.pagina().getByText("goedgekeurd"));
        assertThat(bezoek.tekst())
                .contains("De meerjarenraming sluit.", "sluitende meerjarenraming", "Toestemming verleend");
        bezoek.bekijk("t09-goedgekeurd");
    }

    /** What a gemeente owes, its raad refuses, and gedeputeerde staten put on its begroting. */
    @Test
    void van_verplichte_uitgave_tot_betaling() {
        secretarisMeldtDeUitgave();
        raadWeigert();
        toezichthouderZetDeUitgaveOpDeBegroting();
        bezoek.close();
    }

    private void secretarisMeldtDeUitgave() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga("/procedures/verplichte-uitgave/nieuw");
        bezoek.klik("Voorleggen aan de raad");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("u01-uitgave-met-fout");
        bezoek.kiesUit("Welke gemeente moet de uitgave doen?", TIEL);
        bezoek.vul("Op de begroting van welk jaar?", String.valueOf(vandaag.getYear() + 1));
        bezoek.vul("Welke uitgave?", "bijdrage aan de regeling");
        bezoek.vul("Bedrag in euro’s", "125.000");
        bezoek.kies("Waarom is de uitgave verplicht?", "Het is een opeisbare schuld");
        bezoek.voegBij("Bewijs van de verplichting", "begroting.pdf");
        bezoek.vulDag("Tot en met wanneer wacht u op de raad?", vandaag.plusWeeks(4));
        bezoek.klik("Voorleggen aan de raad");
        bezoek.wachtOp("Waar staat de procedure?");
        toezicht = bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
        bezoek.bekijk("u02-uitgave");
    }

    private void raadWeigert() {
        bezoek.alsPersoon(TIEL, "griffier");
        taak("Raadsbesluit vastleggen");
        bezoek.kies("Wat heeft de raad besloten?", "De raad neemt de uitgave niet op");
        bezoek.vulDag("Datum van het raadsbesluit", vandaag);
        bezoek.klik("Raadsbesluit vastleggen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("u03-raad-met-fout");
        bezoek.vul("Toelichting", "De raad vindt de bijdrage te hoog.");
        bezoek.klik("Raadsbesluit vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Raadsbesluit vastleggen").waitFor();
    }

    private void toezichthouderZetDeUitgaveOpDeBegroting() {
        bezoek.alsPersoon(GELDERLAND, "medewerker toezicht");
        taak("Over opneming besluiten");
        bezoek.bekijk("u04-opneming");
        bezoek.kies("Wat is besloten?", "De uitgave is op de begroting gezet");
        bezoek.vulDag("Datum van het besluit", vandaag);
        bezoek.vul("Motivering", "De bijdrage is een opeisbare schuld.");
        bezoek.vul("Waaruit de uitgave wordt gedekt", "De post onvoorziene uitgaven.");
        bezoek.klik("Over opneming besluiten");
        bezoek.pagina().getByText("Vastgelegd: Over opneming besluiten").waitFor();
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        taak("Betaling vastleggen");
        bezoek.bekijk("u05-betaling");
        bezoek.kies("Heeft de gemeente betaald?", "Nee, vraag de toezichthouder de betaling op te dragen");
        bezoek.vulDag("Datum van de betaling", vandaag);
        bezoek.klik("Betaling vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Betaling vastleggen").waitFor();
        bezoek.alsPersoon(GELDERLAND, "medewerker toezicht");
        taak("Betaling opdragen");
        bezoek.bekijk("u06-opdragen");
        bezoek.vulDag("Datum van de opdracht", vandaag);
        bezoek.klik("Betaling opdragen");
        bezoek.pagina().getByText("Vastgelegd: Betaling opdragen").waitFor();
        bezoek.ga(toezicht);
        bezoek.verversTot(bezoek.pagina().getByText("betaling opgedragen"));
        assertThat(bezoek.tekst()).contains("De raad vindt de bijdrage te hoog.", "De post onvoorziene uitgaven.");
        bezoek.bekijk("u07-opgedragen");
    }

    private void taak(String naam) {
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links(naam));
        bezoek.volg(naam);
        bezoek.wachtOp(naam);
    }
}
