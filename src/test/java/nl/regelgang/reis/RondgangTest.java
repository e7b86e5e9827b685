package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pages beside the procedure: calendars, terms and beheer; what goes wrong there, and what is not there. */
class RondgangTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void langs_kalenders_termijnen_en_beheer() {
        vandaag = LocalDate.of(vandaag.getYear() + 1, 1, 5).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.zetDemoklokOp(vandaag);
        griffierHoudtDeVergaderkalenderBij();
        griffierLeestEenBestandIn();
        secretarisZietVanTevorenWelkeRaadNietKan();
        secretarisVerzetDePlanning();
        griffierZetTermijnenInZijnAgenda();
        griffierKijktOpDePcKalender();
        secretarisTrektIn();
        beheerderBeheertMensen();
        beheerderBeheertRegelingen();
        beheerderBewaaktTermijnen();
        beheerderLetOpPostEnAkkoord();
        bestuurssecretarisRegeltVervanging();
        watErNietIs();
        bezoek.close();
    }

    private void griffierHoudtDeVergaderkalenderBij() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga("/vergaderkalender");
        bezoek.bekijk("r01-vergaderkalenders");
        bezoek.volg("Gemeenteraad");
        bezoek.bekijk("r02-vergaderkalender");
        bezoek.vul("Begintijd", "19:30");
        bezoek.klik("Vergadering toevoegen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("r03-vergadering-met-fout");
        assertThat(bezoek.pagina().getByLabel("Begintijd").first().inputValue()).isEqualTo("19:30");
        bezoek.vulDag("Datum", vandaag.plusWeeks(8));
        bezoek.vul("Omschrijving", "Extra raadsvergadering");
        bezoek.klik("Vergadering toevoegen");
        bezoek.pagina().getByRole(AriaRole.STATUS).getByText("Toegevoegd").waitFor();
        bezoek.volg(": Extra raadsvergadering");
        bezoek.bekijk("r04-vergadering-wijzigen");
        bezoek.klik("Vergadering verwijderen");
        bezoek.pagina().getByRole(AriaRole.STATUS).getByText("Verwijderd").waitFor();
    }

    private void griffierLeestEenBestandIn() {
        LocalDate dag = vandaag.plusWeeks(9);
        leesIn("datum;tijd;omschrijving\n" + dag + ";19:30;Raadsvergadering\n31-02-2027;20:00;Raad\n");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("r05-bestand-met-fout");
        assertThat(bezoek.tekst()).contains("egel 3");
        leesIn("datum;tijd;omschrijving\n" + dag + ";19:30;Raadsvergadering uit bestand\n");
        bezoek.wachtOp("Dit staat in het bestand");
        bezoek.bekijk("r06-bestand-voorbeeld");
        bezoek.klik("Overnemen in de kalender");
        bezoek.pagina().getByRole(AriaRole.STATUS).getByText("Overgenomen").waitFor();
        bezoek.volg("Wie wat heeft gewijzigd");
        bezoek.bekijk("r07-wijzigingen");
        assertThat(bezoek.tekst()).contains("Extra raadsvergadering", "Raadsvergadering uit bestand");
    }

    private void leesIn(String csv) {
        bezoek.voegBij("iCalendar (.ics) of CSV", "raad.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        bezoek.klik("Bestand bekijken");
    }

    /** Without weeks enough, so that there is something to warn for. */
    private void secretarisZietVanTevorenWelkeRaadNietKan() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga("/procedures");
        bezoek.volg("Procedure starten");
        bezoek.volg("Begrotingsprocedure voorbereiden");
        bezoek.kiesUit("Regeling", REGIO);
        bezoek.vul("Begrotingsjaar", String.valueOf(vandaag.getYear() + 1));
        bezoek.vulDag("Aanbieding aan het bestuur", vandaag.plusWeeks(5));
        bezoek.vulDag("Vergadering van het bestuur", vandaag.plusWeeks(7));
        bezoek.voegBij("Ontwerpbegroting", "ontwerpbegroting.pdf");
        bezoek.klik("Planning bekijken");
        bezoek.wachtOp("Planning begroting");
        bezoek.bekijk("r10-planning-te-kort");
        bezoek.klik("Procedure starten en stukken toezenden");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("r11-planning-zonder-reden");
        bezoek.vul("Reden", "De stukken van het Rijk kwamen te laat.");
        bezoek.klik("Procedure starten en stukken toezenden");
        bezoek.wachtOp("Begroting " + (vandaag.getYear() + 1));
        bezoek.verversTot(bezoek.kop("Wie heeft gereageerd?"));
        bezoek.bekijk("r12-procedure-met-afwijking");
    }

    private void secretarisVerzetDePlanning() {
        bezoek.volg("Planning verzetten");
        bezoek.klik("Bekijk de gevolgen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("r13-verzetten-zonder-wijziging");
        bezoek.vulDag("Aanbieding aan het bestuur", vandaag.plusWeeks(13));
        bezoek.vulDag("Vergadering van het bestuur", vandaag.plusWeeks(15));
        bezoek.klik("Bekijk de gevolgen");
        bezoek.pagina()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Planning verzetten"))
                .waitFor();
        bezoek.bekijk("r14-gevolgen");
        assertThat(bezoek.tekst()).contains(Dagen.voluit(vandaag.plusWeeks(5)), Dagen.voluit(vandaag.plusWeeks(13)));
        bezoek.vul("Reden", "Zo kunnen alle raden op tijd beslissen.");
        bezoek.klik("Planning verzetten");
        bezoek.wachtOp("Begroting " + (vandaag.getYear() + 1));
        bezoek.bekijk("r15-verzet");
        assertThat(bezoek.tekst()).contains(Dagen.voluit(vandaag.plusWeeks(13)));
        bezoek.ga(bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1") + "/berichten");
        bezoek.bekijk("r16-berichten");
    }

    private void griffierZetTermijnenInZijnAgenda() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga("/agenda");
        bezoek.bekijk("r20-agenda");
        bezoek.klik("Adres maken");
        bezoek.wachtOp("Uw nieuwe adres");
        bezoek.bekijk("r21-agenda-adres");
        String adres = URI.create(bezoek.pagina().getByLabel("Geheim adres").inputValue())
                .getPath();
        assertThat(bezoek.haal(adres).text()).startsWith("BEGIN:VCALENDAR").contains("SUMMARY", "VALUE=DATE");
        bezoek.ga("/agenda");
        bezoek.bekijk("r22-agenda-met-adres");
        bezoek.klik("Intrekken");
        bezoek.pagina().getByRole(AriaRole.STATUS).getByText("ingetrokken").waitFor();
        assertThat(bezoek.haal(adres).status()).isEqualTo(404);
    }

    private void griffierKijktOpDePcKalender() {
        bezoek.ga("/pc-kalender?jaar=" + vandaag.getYear());
        bezoek.bekijk("r30-pc-kalender-griffier");
        bezoek.ga("/procedures");
        bezoek.volg(REGIO + ", begroting " + (vandaag.getYear() + 1));
        bezoek.volg("Waar staat " + TIEL + "?");
        bezoek.bekijk("r31-traject");
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links("Ontvangst bevestigen"));
        bezoek.volg("Ontvangst bevestigen");
        bezoek.bekijk("r32-taak");
    }

    private void secretarisTrektIn() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga("/pc-kalender?jaar=" + vandaag.getYear());
        bezoek.bekijk("r33-pc-kalender-secretaris");
        bezoek.ga("/procedures");
        bezoek.volg(REGIO + ", begroting " + (vandaag.getYear() + 1));
        bezoek.volg("Procedure intrekken");
        bezoek.klik("Procedure intrekken");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("r40-intrekken-zonder-reden");
        bezoek.vul("Reden", "Het bestuur biedt een nieuw ontwerp aan.");
        bezoek.klik("Procedure intrekken");
        bezoek.wachtOp("Begroting " + (vandaag.getYear() + 1));
        bezoek.bekijk("r41-ingetrokken");
    }

    private void beheerderBeheertMensen() {
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.ga("/beheer");
        bezoek.bekijk("r50-beheer");
        bezoek.ga("/beheer/mensen");
        bezoek.bekijk("r51-mensen");
        bezoek.ga("/beheer/mensen/nieuw");
        bezoek.vul("Naam", "Proef Persoon");
        bezoek.klik("Toevoegen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("r52-mens-met-fout");
        bezoek.ga("/beheer/mensen/griffier.tiel");
        bezoek.bekijk("r53-mens");
        bezoek.ga("/wachtwoord");
        bezoek.bekijk("r54-wachtwoord");
    }

    private void beheerderBeheertRegelingen() {
        bezoek.ga("/beheer/register");
        bezoek.bekijk("r60-register");
        bezoek.ga("/regelingen");
        bezoek.volg(REGIO);
        bezoek.wachtOp(REGIO);
        bezoek.volg("Regels en bestuursleden wijzigen");
        bezoek.bekijk("r61-regeling-beheer");
        bezoek.ga(bezoek.pagina().url().replaceFirst(".*(/beheer/regelingen/[^/?#]+).*", "$1") + "/wijzigingen");
        bezoek.bekijk("r62-regeling-wijzigingen");
    }

    private void beheerderBewaaktTermijnen() {
        bezoek.ga("/beheer/termijnen");
        bezoek.bekijk("r70-bewaking");
        bezoek.klik("Nu vergelijken");
        bezoek.pagina().getByRole(AriaRole.STATUS).getByText("Vergeleken").waitFor();
        bezoek.ga("/beheer/termijnen?zoek=Tiel");
        bezoek.volg(TIEL);
        bezoek.vul("Dagen voor de laatste dag", "7, 14, x");
        bezoek.klik("Bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("r71-herinneringen-met-fout");
        bezoek.vul("Dagen voor de laatste dag", "21, 7, 1, 0");
        bezoek.klik("Voorbeeld bekijken");
        bezoek.wachtOp("Voorbeeld, nog niet bewaard");
        bezoek.bekijk("r72-herinneringen-voorbeeld");
    }

    private void beheerderLetOpPostEnAkkoord() {
        bezoek.ga("/beheer/post");
        bezoek.bekijk("r80-post");
        bezoek.ga("/beheer/akkoord");
        bezoek.bekijk("r83-zekerheid");
    }

    private void bestuurssecretarisRegeltVervanging() {
        bezoek.alsPersoon(TIEL, "bestuurssecretaris");
        bezoek.ga("/vervanging");
        bezoek.bekijk("r85-vervanging");
    }

    private void watErNietIs() {
        bezoek.ga("/procedures/00000000-0000-0000-0000-000000000000");
        bezoek.bekijk("r90-niet-gevonden");
    }
}
