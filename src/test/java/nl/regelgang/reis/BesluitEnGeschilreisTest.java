package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A besluit of the bestuur with its nota van zienswijzen, and a geschil up to gedeputeerde staten, as the people see them.
 * Only with {@code -Dregelgang.schermen=true}; that they do what they must, is tested without a browser.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
class BesluitEnGeschilreisTest {

    private static final String BESTUUR = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";
    private static final String REGELS = "/beheer/regelingen/roo30405547/";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private String besluit = "";
    private String geschil = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_besluit_tot_nota_en_van_geschil_tot_beslissing() {
        beheerderVultDeRegelsIn();
        secretarisBereidtEenBesluitVoor();
        griffierVraagtOmEenZienswijze();
        secretarisStartEenBesluitVanDeLijst();
        griffierGeeftEenZienswijze();
        secretarisMaaktDeNota();
        collegeMeldtEenGeschil();
        gedeputeerdeStatenBeslissen();
        bezoek.close();
    }

    private void beheerderVultDeRegelsIn() {
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.ga(REGELS + "zienswijzebesluiten");
        bezoek.klik("Bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("g01-besluiten-met-fout");
        bezoek.vulDag("Vanaf welke dag geldt dit?", LocalDate.of(vandaag.getYear(), 1, 1));
        bezoek.vul("Welk artikel van de regeling zegt dit?", "artikel 7");
        bezoek.vul("Welke besluiten noemt de regeling?", "Meerjarige strategische plannen\nEen nieuwe vestiging");
        bezoek.vul("Hoeveel raden moeten om een zienswijze vragen?", "1/5");
        bezoek.kies("Kan het bestuur het per besluit bepalen?", "Nee");
        bezoek.kies("Kan het bestuur de raden overslaan bij spoed?", "Ja");
        bezoek.klik("Bewaren");
        bezoek.pagina().getByText("De regels zijn bewaard.").waitFor();
        bezoek.bekijk("g02-besluiten");
        bezoek.ga(REGELS + "geschilstappen");
        bezoek.klik("Bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("g03-stappen-met-fout");
        bezoek.vulDag("Vanaf welke dag geldt dit?", LocalDate.of(vandaag.getYear(), 1, 1));
        bezoek.kiesUit("Wat doen partijen?", "BESTUURLIJK_OVERLEG");
        bezoek.vul("Artikel van de regeling", "artikel 34");
        bezoek.vul("Binnen welke termijn?", "6 weken");
        bezoek.klik("Bewaren");
        bezoek.pagina().getByText("De stappen zijn bewaard.").waitFor();
        bezoek.bekijk("g04-stappen");
    }

    private void secretarisBereidtEenBesluitVoor() {
        begin("de huur van een kantoor");
        bezoek.klik("Beginnen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("g05-voorbereiden-met-fout");
        bezoek.vulDag("Tot en met welke dag kunnen raden", vandaag.plusWeeks(4));
        bezoek.voegBij("Ontwerpbesluit", "ontwerp.pdf");
        bezoek.klik("Beginnen");
        besluit = procedure("Besluit over de huur van een kantoor");
        bezoek.bekijk("g06-besluit-met-verzoeken");
    }

    private void begin(String onderwerp) {
        bezoek.alsPersoon(BESTUUR, "secretaris dagelijks bestuur");
        bezoek.ga("/procedures/bestuursbesluit/nieuw");
        bezoek.vul("Waarover besluit het bestuur?", onderwerp);
        bezoek.kies("Is het een van deze besluiten?", "Geen van deze");
        bezoek.vulDag("Wanneer wil het bestuur besluiten?", vandaag.plusWeeks(12));
    }

    private String procedure(String kop) {
        bezoek.wachtOp(kop);
        return bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
    }

    private void griffierVraagtOmEenZienswijze() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga(besluit);
        bezoek.verversTot(bezoek.links("Verzoek van uw raad vastleggen"));
        bezoek.volg("Verzoek van uw raad vastleggen");
        bezoek.wachtOp("Om een zienswijze vragen");
        bezoek.bekijk("g07-verzoek");
        bezoek.vulDag("Wanneer besloot uw raad dit?", vandaag);
        bezoek.klik("Verzoek vastleggen");
        bezoek.pagina().getByText("Het verzoek van uw raad is vastgelegd.").waitFor();
        bezoek.ga(besluit + "/zienswijzeverzoek");
        assertThat(bezoek.tekst()).contains("vroeg dit al");
        bezoek.bekijk("g08-verzoek-al-gedaan");
    }

    private void secretarisStartEenBesluitVanDeLijst() {
        begin("het plan 2028-2031");
        bezoek.kiesUit("Is het een besluit dat de regeling noemt?", "Meerjarige strategische plannen");
        bezoek.voegBij("Ontwerpbesluit", "ontwerp.pdf");
        bezoek.klik("Beginnen");
        besluit = procedure("Besluit over het plan 2028-2031");
    }

    private void griffierGeeftEenZienswijze() {
        bezoek.alsPersoon(TIEL, "griffier");
        taak("Ontvangst bevestigen");
        bezoek.vulDag("Datum van ontvangst", vandaag);
        leg("Ontvangst bevestigen");
        taak("Raadsvergadering plannen");
        bezoek.kies("Behandelt de raad", "Ja");
        bezoek.vulDag("Datum van de raadsvergadering", vandaag);
        leg("Raadsvergadering plannen");
        taak("Zienswijze vastleggen");
        bezoek.kies("Wat heeft de raad besloten?", "De raad brengt een zienswijze naar voren");
        bezoek.vulDag("Datum", vandaag);
        bezoek.vul("Tekst van de zienswijze", "De raad vraagt aandacht voor het platteland en voor de kosten.");
        leg("Zienswijze vastleggen");
    }

    private void taak(String naam) {
        open(besluit, naam);
    }

    private void open(String procedure, String taak) {
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.links(taak));
        bezoek.volg(taak);
        bezoek.wachtOp(taak);
    }

    private void leg(String taak) {
        bezoek.klik(taak);
        bezoek.pagina().getByText("Vastgelegd: " + taak).waitFor();
    }

    private void secretarisMaaktDeNota() {
        bezoek.alsPersoon(BESTUUR, "secretaris dagelijks bestuur");
        bezoek.ga(besluit);
        bezoek.bekijk("g09-besluit-bij-de-raden");
        bezoek.ga(besluit + "/nota");
        bezoek.verversTot(bezoek.links("Zienswijzen indelen in punten"));
        bezoek.bekijk("g10-nota");
        bezoek.volg("Zienswijzen indelen in punten");
        bezoek.klik("Punt bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("g11-nota-punten-met-fout");
        bezoek.kiesUit("Van welke raad is dit punt?", TIEL);
        bezoek.vul("Thema", "Platteland");
        bezoek.vul("Wat vindt de raad?", "Er is meer aandacht nodig voor het platteland.");
        bezoek.vul(
                "Wat vindt het bestuur daarvan?",
                "Het bestuur is het daarmee eens, want de meeste inwoners wonen daar.");
        bezoek.vul("Wat doet het bestuur ermee?", "Hoofdstuk 3 krijgt een paragraaf over het platteland.");
        bezoek.klik("Punt bewaren");
        bezoek.pagina().getByText("Het punt is bewaard.").waitFor();
        bezoek.bekijk("g12-nota-punten");
        bezoek.volg("Terug naar de nota van zienswijzen");
        bezoek.wachtOp("Platteland");
        bezoek.bekijk("g12-nota-met-punt");
    }

    private void collegeMeldtEenGeschil() {
        bezoek.alsPersoon(TIEL, "wethouder");
        bezoek.gaTevergeefs("/procedures/geschil/nieuw");
        assertThat(bezoek.tekst()).contains("Wgr art. 28 lid 1");
        bezoek.bekijk("g12-geen-partij");
        bezoek.alsPersoon(TIEL, "bestuurssecretaris");
        bezoek.ga("/procedures/geschil/nieuw");
        bezoek.bekijk("g13-voor-wie");
        bezoek.kiesUit(
                "Voor wie en over welke regeling",
                bezoek.pagina()
                        .locator("option")
                        .filter(new Locator.FilterOptions().setHasText(BESTUUR))
                        .first()
                        .getAttribute("value"));
        bezoek.klik("Verder");
        bezoek.wachtOp("Wie beslist");
        bezoek.klik("Geschil melden");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("g14-melden-met-fout");
        Locator wederpartij = bezoek.pagina().getByLabel("Met welk bestuur is het geschil?");
        bezoek.kiesUit(wederpartij, wederpartij.locator("option").nth(1).getAttribute("value"));
        bezoek.kies("Waarover gaat het geschil?", "Een besluit van het andere bestuur");
        bezoek.vulDag("Wanneer is het besluit bekendgemaakt?", vandaag);
        bezoek.vul("Onderwerp", "de verdeling van de bijdrage");
        bezoek.vul(
                "Wat is het geschil?",
                "Artikel 23 noemt het aantal inwoners op 1 januari. Het bestuur rekent met een ander aantal.");
        bezoek.klik("Geschil melden");
        geschil = procedure("Geschil over de verdeling van de bijdrage");
        bezoek.verversTot(bezoek.links("Overleg voeren"));
        bezoek.bekijk("g15-geschil");
        bezoek.volg("Partijen zijn het eens, of geschil intrekken");
        bezoek.klik("Geschil beëindigen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("g15-einde-met-fout");
        bezoek.volg("Terug naar");
        bezoek.volg("Overleg voeren");
        bezoek.bekijk("g16-overleg");
        bezoek.vulDag("Wanneer was het overleg?", vandaag);
        bezoek.vul("Met wie?", "de portefeuillehouders");
        bezoek.kies("Is het geschil opgelost?", "Nee, de volgende stap is nodig");
        bezoek.vul(bezoek.pagina().getByLabel("Verslag").first(), "Beide partijen blijven bij hun uitleg.");
        leg("Overleg voeren");
        geschiltaak("Geschil voorleggen");
        bezoek.bekijk("g17-voorleggen");
        bezoek.vul("Wat vraagt u gedeputeerde staten?", "Bepalen welk aantal inwoners geldt.");
        bezoek.vulDag("Op welke dag legt u het geschil voor?", vandaag);
        leg("Geschil voorleggen");
    }

    private void geschiltaak(String naam) {
        open(geschil, naam);
    }

    private void gedeputeerdeStatenBeslissen() {
        bezoek.alsPersoon("Provincie Gelderland", "medewerker toezicht");
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links("Minnelijke oplossing zoeken"));
        bezoek.bekijk("g18-takenlijst-van-gs");
        geschiltaak("Minnelijke oplossing zoeken");
        bezoek.bekijk("g19-minnelijke-oplossing");
        bezoek.kies("Zijn partijen het eens geworden?", "Nee, partijen moeten worden gehoord");
        bezoek.vul("Wat hebt u gedaan", "Met beide partijen gebeld.");
        leg("Minnelijke oplossing zoeken");
        geschiltaak("Partijen horen");
        bezoek.vulDag("Wanneer zijn partijen gehoord?", vandaag);
        bezoek.vul("Wat zei de partij die het geschil voorlegde?", "Artikel 23 is duidelijk.");
        bezoek.vul("Wat zei de andere partij?", "Het aantal van 1 juli is nauwkeuriger.");
        leg("Partijen horen");
        verdagen();
        geschiltaak("Op geschil beslissen");
        bezoek.bekijk("g20-beslissen");
        bezoek.kies(
                "Wat hebben gedeputeerde staten beslist?",
                "Een bestuur moet een besluit nemen, binnen een termijn (Wgr art. 28 lid 2)");
        bezoek.vul("Motivering", "Artikel 23 noemt 1 januari. De bijdrage wordt opnieuw berekend.");
        bezoek.vulDag("Datum van de beslissing", vandaag);
        bezoek.kies("Welk bestuur moet het besluit nemen?", "De andere partij");
        bezoek.vulDag("Tot en met welke dag kan dat bestuur", vandaag.plusWeeks(6));
        leg("Op geschil beslissen");
        leesWatIsBeslist();
    }

    private void verdagen() {
        bezoek.ga(geschil);
        bezoek.volg("Beslissing verdagen");
        bezoek.klik("Beslissing verdagen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("g23-verdagen-met-fout");
        bezoek.vul("Waarom is er meer tijd nodig?", "De commissie adviseert pas in het voorjaar.");
        bezoek.klik("Beslissing verdagen");
        bezoek.pagina().getByText("De beslissing is verdaagd.").waitFor();
        bezoek.bekijk("g24-verdaagd");
    }

    private void leesWatIsBeslist() {
        bezoek.alsPersoon(TIEL, "bestuurssecretaris");
        bezoek.ga(geschil);
        bezoek.verversTot(bezoek.pagina().getByText("Besluit opgedragen aan"));
        bezoek.bekijk("g21-besluit-opgedragen");
        bezoek.ga(geschil + "/journaal");
        bezoek.bekijk("g22-journaal");
    }
}
