package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The happy path of a begrotingsprocedure, through the real pages, with mail and the links in it. */
class BegrotingsreisTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";
    private static final String ZALTBOMMEL = "Gemeente Zaltbommel";
    private static final List<String> ZONDER_ZIENSWIJZE = List.of(
            "Gemeente Buren",
            "Gemeente Culemborg",
            "Gemeente Maasdriel",
            "Gemeente Neder-Betuwe",
            "Gemeente West Betuwe",
            "Gemeente West Maas en Waal");

    private final Proefsite site = new Proefsite();
    private Bezoek bezoek = site.bezoek(true);
    private LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private LocalDate raadOp = vandaag;
    private LocalDate aanbiedingOp = vandaag;
    private LocalDate vergaderingOp = vandaag;
    private int jaar;
    private String procedure = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_ontwerpbegroting_tot_toezending_aan_gedeputeerde_staten() {
        kijkRond();
        plan();
        secretarisBereidtVoor();
        secretarisStart();
        griffierBevestigtOntvangstZonderJavaScript();
        griffierPlantDeRaad();
        collegeNeemtStandpuntIn();
        radenZonderZienswijzeAntwoorden();
        secretarisHerinnertWieNogNietHeeftGereageerd();
        griffierGeenZienswijze(ZALTBOMMEL);
        ganaar(raadOp);
        griffierLegtZienswijzeVast();
        secretarisReageertOpDeZienswijze();
        ganaar(aanbiedingOp);
        secretarisBiedtAan();
        ganaar(vergaderingOp);
        secretarisLegtDeStemmingVast();
        secretarisZendtToe();
        toezichthouderKijktMee();
        bezoek.close();
    }

    private void kijkRond() {
        bezoek.ga("/login");
        bezoek.bekijk("01-inloggen");
        bezoek.ga("/hulp");
        bezoek.bekijk("02-hulp");
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.bekijk("03-geen-taken");
        bezoek.ga("/regelingen");
        bezoek.bekijk("04-regelingen");
        bezoek.volg(REGIO);
        bezoek.wachtOp(REGIO);
        bezoek.bekijk("05-regeling");
        bezoek.ga("/demo/klok");
        bezoek.klik("Ga naar deze dag");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("06-klok-met-fout");
    }

    /** In the season of the begrotingen, so that the planning does not ask for the reason of an afwijking. */
    private void plan() {
        ganaar(LocalDate.of(vandaag.getYear() + 1, 1, 5).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)));
        raadOp = vandaag.plusWeeks(6);
        aanbiedingOp = vandaag.plusWeeks(13);
        vergaderingOp = vandaag.plusWeeks(15);
        jaar = vandaag.getYear() + 1;
    }

    private void secretarisBereidtVoor() {
        bezoek.ga("/procedures");
        bezoek.bekijk("10-procedures-leeg");
        bezoek.volg("Procedure starten");
        bezoek.volg("Begrotingsprocedure voorbereiden");
        bezoek.bekijk("11-nieuw");
        bezoek.kiesUit("Regeling", REGIO);
        bezoek.vul("Begrotingsjaar", String.valueOf(jaar));
        bezoek.vulDag("Vergadering van het bestuur", vergaderingOp);
        bezoek.voegBij("Ontwerpbegroting", "ontwerpbegroting.pdf");
        bezoek.klik("Planning bekijken");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("12-nieuw-met-fout");
        assertThat(bezoek.tekst())
                .contains("Vul ‘Aanbieding aan het bestuur’ in.")
                .contains("Bewaard bestand: ontwerpbegroting.pdf");
        assertThat(bezoek.pagina().getByLabel("Begrotingsjaar").inputValue()).isEqualTo(String.valueOf(jaar));
        bezoek.vulDag("Aanbieding aan het bestuur", aanbiedingOp);
        bezoek.klik("Planning bekijken");
    }

    private void secretarisStart() {
        bezoek.wachtOp("Planning begroting " + jaar);
        bezoek.bekijk("13-planning");
        assertThat(bezoek.tekst()).contains("Wgr art. 35 lid 1", Dagen.voluit(aanbiedingOp));
        bezoek.klik("Procedure starten en stukken toezenden");
        bezoek.wachtOp("Begroting " + jaar);
        procedure = bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
        bezoek.verversTot(bezoek.kop("Wie heeft gereageerd?"));
        bezoek.bekijk("14-procedure-gestart");
        assertThat(bezoek.tekst()).contains("0 van 8 raden hebben gereageerd");
        bezoek.ga("/procedures");
        bezoek.bekijk("15-procedures");
    }

    /** With the mail that he gets, and in a browser that runs no script. */
    private void griffierBevestigtOntvangstZonderJavaScript() {
        openMail(bezoek, "griffier.tiel@example.nl", REGIO);
        bezoek.bekijk("20-mail-griffier");
        try (Bezoek zonder = site.bezoek(false)) {
            zonder.alsPersoon(TIEL, "griffier");
            zonder.ga("/taken?lijst=team");
            zonder.volg("Ontvangst bevestigen");
            zonder.vulDag("Datum van ontvangst", vandaag);
            zonder.klik("Ontvangst bevestigen");
            zonder.pagina().getByText("Vastgelegd: Ontvangst bevestigen").waitFor();
        }
    }

    private void griffierPlantDeRaad() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links("Raadsvergadering plannen"));
        bezoek.bekijk("21-taken-griffier");
        bezoek.volg("Raadsvergadering plannen");
        bezoek.klik("Raadsvergadering plannen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("22-taak-met-fout");
        bezoek.kies("Behandelt de raad het stuk?", "Ja");
        bezoek.vulDag("Datum van de raadsvergadering", raadOp);
        bezoek.klik("Raadsvergadering plannen");
        bezoek.pagina().getByText("Vastgelegd: Raadsvergadering plannen").waitFor();
        bezoek.bekijk("23-taken-na-afronden");
    }

    private void collegeNeemtStandpuntIn() {
        taak(TIEL, "bestuurssecretaris", "Standpunt voorbereiden");
        bezoek.bekijk("30-standpunt-voorbereiden");
        bezoek.vul("Voorgesteld standpunt van het college", "Het college stemt in, mits de indexering lager wordt.");
        bezoek.klik("Standpunt voorbereiden");
        bezoek.pagina().getByText("Vastgelegd: Standpunt voorbereiden").waitFor();
        eenScannerOpentAlles("collegelid1.tiel@example.nl");
        geefAkkoord("collegelid1.tiel@example.nl", true);
        geefAkkoord("collegelid2.tiel@example.nl", false);
        geefAkkoord("collegelid3.tiel@example.nl", false);
        taak(TIEL, "bestuurssecretaris", "Standpunt vaststellen");
        bezoek.vulDag("Datum besluit van het college", vandaag);
        bezoek.klik("Standpunt vaststellen");
        bezoek.pagina().getByText("Vastgelegd: Standpunt vaststellen").waitFor();
    }

    /**
     * On a telephone, the first on a larger one with scripts, the others on a small one without. At most four taps after
     * the link was opened, and no more than 100 KB.
     */
    private void geefAkkoord(String adres, boolean kijkt) {
        String link = linkUitDeMail(adres, kijkt);
        try (Bezoek lid = site.bezoek(kijkt)) {
            lid.pagina().setViewportSize(kijkt ? 390 : 320, kijkt ? 844 : 568);
            AtomicLong bytes = new AtomicLong();
            lid.pagina().onRequestFinished(vraag -> bytes.addAndGet(Math.max(0, vraag.sizes().responseBodySize)));
            lid.ga(link);
            lid.wachtOp("Bent u akkoord met dit standpunt?");
            bekijk(lid, "32-akkoord-keuze", kijkt);
            int tikken = 0;
            lid.kies("Wat is uw antwoord?", "Akkoord");
            tikken++;
            lid.klik("Verder naar controleren");
            tikken++;
            lid.wachtOp("Controleer uw antwoord");
            bekijk(lid, "33-akkoord-controle", kijkt);
            lid.klik("Antwoord vastleggen");
            tikken++;
            lid.wachtOp("Uw antwoord is vastgelegd");
            bekijk(lid, "34-akkoord-vastgelegd", kijkt);
            assertThat(tikken).isLessThanOrEqualTo(4);
            assertThat(bytes.get()).as("bytes from link to vastgelegd").isBetween(1_000L, 100L * 1024);
            if (kijkt) {
                lid.volg("Bekijk of print het bewijs");
                lid.wachtOp("Bewijs van het antwoord van lid");
                assertThat(lid.tekst()).contains("hele journaal is ongewijzigd", "niveau A: link uit de e-mail");
                lid.bekijk("35-bewijs");
            }
        }
    }

    /** A mail program is not the browser: what it fetched is not there yet. */
    private String linkUitDeMail(String adres, boolean kijkt) {
        try (Bezoek mail = site.bezoek(kijkt)) {
            openMail(mail, adres, "akkoord gevraagd");
            if (kijkt) {
                mail.bekijk("31-mail-collegelid");
            }
            String href = mail.pagina()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("/a/"))
                    .getAttribute("href");
            return href.substring(href.indexOf("/a/"));
        }
    }

    private static void bekijk(Bezoek lid, String naam, boolean metJavaScript) {
        if (metJavaScript) {
            lid.bekijk(naam);
        } else {
            Keuring.maakFoto(lid.pagina(), naam + "-zonder-script.png");
        }
    }

    /** A mail scanner with a browser: it runs scripts, follows every link and submits every form as it stands. */
    private void eenScannerOpentAlles(String adres) {
        try (Bezoek robot = site.bezoek(true)) {
            openMail(robot, adres, "akkoord gevraagd");
            robot.pagina()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("/a/"))
                    .click();
            for (String pad : List.of("/a", "/a/niet-ik")) {
                robot.ga(pad);
                robot.pagina().locator("main form").first().waitFor();
                robot.pagina().evaluate("document.querySelector('main form').submit()");
                robot.wachtOp("Dit klopt nog niet");
            }
            for (String pad : List.of("/a/controle", "/a/klaar", "/a/bewijs", "/a/vastleggen", "/a")) {
                robot.ga(pad);
                robot.wachtOp("Bent u akkoord met dit standpunt?");
            }
            robot.haalOp("Ontwerpbegroting", "ontwerpbegroting.pdf");
        }
    }

    private void radenZonderZienswijzeAntwoorden() {
        ZONDER_ZIENSWIJZE.forEach(this::griffierGeenZienswijze);
        griffierHeropent(ZONDER_ZIENSWIJZE.get(0));
    }

    /** And gives the same answer again. */
    private void griffierHeropent(String gemeente) {
        bezoek.alsPersoon(gemeente, "griffier");
        bezoek.ga(procedure);
        bezoek.volg("Waar staat " + gemeente + "?");
        bezoek.volg("Antwoord heropenen");
        bezoek.klik("Antwoord heropenen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("36-heropenen");
        bezoek.vul("Reden", "Verkeerde gemeente aangeklikt.");
        bezoek.klik("Antwoord heropenen");
        bezoek.pagina().getByText("Het antwoord is heropend").waitFor();
        bezoek.bekijk("37-heropend");
        taak(gemeente, "griffier", "Zienswijze vastleggen");
        bezoek.kies("Wat heeft de raad besloten?", "De raad brengt geen zienswijze naar voren");
        bezoek.vulDag("Datum van het raadsbesluit", vandaag);
        bezoek.klik("Zienswijze vastleggen");
        bezoek.wachtOp("Klopt dit?");
        bezoek.klik("Ja, vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Zienswijze vastleggen").waitFor();
    }

    private void griffierGeenZienswijze(String gemeente) {
        taak(gemeente, "griffier", "Ontvangst bevestigen");
        bezoek.vulDag("Datum van ontvangst", vandaag);
        bezoek.klik("Ontvangst bevestigen");
        bezoek.pagina().getByText("Vastgelegd: Ontvangst bevestigen").waitFor();
        taak(gemeente, "griffier", "Raadsvergadering plannen");
        bezoek.kies("Behandelt de raad het stuk?", "Nee");
        bezoek.klik("Raadsvergadering plannen");
        bezoek.wachtOp("Klopt dit?");
        if (gemeente.equals(ZALTBOMMEL)) {
            kijktNogEensNaar("Raadsvergadering plannen");
        }
        bezoek.klik("Ja, vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Raadsvergadering plannen").waitFor();
    }

    private void kijktNogEensNaar(String taak) {
        bezoek.klik("Nee, ik wil iets wijzigen");
        bezoek.wachtOp(taak);
        bezoek.klik(taak);
        bezoek.wachtOp("Klopt dit?");
        bezoek.bekijk("35-klopt-dit");
    }

    private void secretarisHerinnertWieNogNietHeeftGereageerd() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.pagina().getByText("6 van 8 raden hebben gereageerd"));
        bezoek.klik("Herinner wie nog niet heeft gereageerd (2)");
        bezoek.pagina().getByText("Herinnering gestuurd aan de griffie van").waitFor();
        bezoek.bekijk("40-herinnerd");
        bekijkTekening("42-tekening-nu");
        openMail(bezoek, "griffier.zaltbommel@example.nl", "erinnering");
        bezoek.ga("/demo/postbus");
        bezoek.bekijk("41-postbus");
    }

    /** Where no script draws it, the page says where the same stands in words. */
    private void bekijkTekening(String naam) {
        bezoek.ga(procedure + "/tekening");
        Page pagina = bezoek.pagina();
        (bezoek.metJavaScript()
                        ? pagina.locator("svg .djs-element").first()
                        : pagina.getByText("de stappenlijst op deze pagina zegt hetzelfde"))
                .waitFor();
        bezoek.bekijk(naam);
    }

    private void griffierLegtZienswijzeVast() {
        taak(TIEL, "griffier", "Zienswijze vastleggen");
        bezoek.bekijk("50-zienswijze");
        bezoek.kies("Wat heeft de raad besloten?", "De raad brengt een zienswijze naar voren");
        bezoek.vulDag("Datum van het raadsbesluit", raadOp);
        bezoek.vul("Tekst van de zienswijze", "De raad vraagt de indexering te verlagen tot 2 %.");
        bezoek.voegBij("Raadsbesluit of brief", "raadsbesluit.pdf");
        bezoek.klik("Zienswijze vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Zienswijze vastleggen").waitFor();
    }

    private void secretarisReageertOpDeZienswijze() {
        taak(REGIO, "secretaris dagelijks bestuur", "Reactie vaststellen");
        bezoek.ga(procedure + "/reacties");
        bezoek.haalOp("Document bij deze zienswijze", "raadsbesluit.pdf");
        bezoek.klik("Reactie op " + TIEL + " bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("51-reactie-met-fout");
        bezoek.vul("Oordeel", "Het bestuur deelt de zorg over de indexering.");
        bezoek.vul("Conclusie", "De indexering gaat naar 2 %.");
        bezoek.klik("Reactie op " + TIEL + " bewaren");
        bezoek.pagina().getByText("De reactie is bewaard.").waitFor();
        bezoek.bekijk("52-reactie");
        bezoek.vulDag("Datum besluit van het dagelijks bestuur", vandaag);
        bezoek.klik("Reactie vaststellen");
        bezoek.pagina().getByText("Vastgelegd: Reactie vaststellen").waitFor();
    }

    private void secretarisBiedtAan() {
        taak(REGIO, "secretaris dagelijks bestuur", "Begroting aanbieden");
        bezoek.vulDag("Datum van aanbieding aan het algemeen bestuur", vandaag);
        bezoek.vulDag("Datum van de openbare kennisgeving", vandaag);
        bezoek.klik("Begroting aanbieden");
        bezoek.pagina().getByText("Vastgelegd: Begroting aanbieden").waitFor();
    }

    private void secretarisLegtDeStemmingVast() {
        taak(REGIO, "secretaris dagelijks bestuur", "Stemming vastleggen", "Stemming over de begroting");
        bezoek.bekijk("60-stemming-leeg");
        List<Locator> voor = bezoek.pagina()
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(": voor")))
                .all();
        assertThat(voor).hasSize(8);
        for (Locator lid : voor) {
            bezoek.kruisAan(lid);
        }
        bezoek.klik("Stemmen bewaren en uitslag berekenen");
        bezoek.pagina().getByText("De begroting is vastgesteld").first().waitFor();
        bezoek.bekijk("61-stemming-uitslag");
        bezoek.vulDag("Datum van de vergadering van het algemeen bestuur", vandaag);
        bezoek.klik("Stemming vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Stemming vastleggen").waitFor();
    }

    private void secretarisZendtToe() {
        taak(REGIO, "secretaris dagelijks bestuur", "Begroting toezenden");
        bezoek.bekijk("70-toezenden");
        bezoek.vulDag("Datum van toezending aan de toezichthouder", vandaag);
        bezoek.voegBij("Vastgestelde begroting", "vastgestelde-begroting.pdf");
        bezoek.klik("Begroting toezenden");
        bezoek.pagina().getByText("Vastgelegd: Begroting toezenden").waitFor();
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.pagina().getByText("Begroting vastgesteld en toegezonden"));
        bezoek.bekijk("71-procedure-klaar");
        bezoek.ga(procedure + "/journaal");
        bezoek.bekijk("72-journaal");
        assertThat(bezoek.tekst()).contains("Wgr art. 35 lid 1", "Wgr art. 34 lid 2");
        bekijkTekening("73-tekening");
    }

    private void toezichthouderKijktMee() {
        bezoek.logUit();
        bezoek.ga("/login?zoek=toezicht");
        bezoek.bekijk("80-inloggen-gezocht");
        bezoek.druk(bezoek.pagina().locator("button[value='toezicht.pv25']"));
        bezoek.wachtOpTaken();
        bezoek.ga("/procedures");
        bezoek.volg(REGIO + ", begroting " + jaar);
        bezoek.wachtOp("Begroting " + jaar);
        bezoek.bekijk("81-procedure-toezichthouder");
        bezoek.haalOp("Vastgestelde begroting", "vastgestelde-begroting.pdf");
    }

    private void taak(String organisatie, String functie, String taak) {
        taak(organisatie, functie, taak, taak);
    }

    /** @param kop the heading of the page on which the task is done */
    private void taak(String organisatie, String functie, String taak, String kop) {
        bezoek.alsPersoon(organisatie, functie);
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links(taak));
        bezoek.volg(taak);
        bezoek.wachtOp(kop);
    }

    private static void openMail(Bezoek wie, String adres, String onderwerp) {
        wie.ga("/demo/postbus?adres=" + adres);
        wie.verversTot(wie.links(onderwerp));
        wie.volg(onderwerp);
        wie.pagina().getByText(adres).first().waitFor();
    }

    private void ganaar(LocalDate dag) {
        bezoek.zetDemoklokOp(dag);
        vandaag = dag;
    }
}
