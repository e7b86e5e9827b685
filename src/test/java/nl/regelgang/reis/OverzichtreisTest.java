package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A griffier prepares a raadscommissie from one page: the bijdragen, the overzichten and the search. */
class OverzichtreisTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";
    private static final String BIJDRAGEN = "/regelingen/roo30405547/bijdragen";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = LocalDate.of(
                    Dagen.vandaag(Clock.systemUTC()).getYear() + 1, 1, 5)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    private final int jaar = vandaag.getYear();

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_bijdrage_tot_raadscommissie() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.zetDemoklokOp(vandaag);
        secretarisVultDeBijdragenIn();
        secretarisStartDeProcedure();
        griffierNoteertEenRisicoEnPrint();
        griffierZoekt();
        secretarisZietZijnDeelnemers();
        toezichthouderZietWatErMoetKomen();
        bezoek.close();
    }

    private void secretarisVultDeBijdragenIn() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga(BIJDRAGEN);
        bezoek.bekijk("o01-bijdragen-leeg");
        for (int deze = jaar - 1; deze <= jaar + 1; deze++) {
            bezoek.ga(BIJDRAGEN + "/" + deze + "?wijze=INWONERS");
            if (deze == jaar - 1) {
                bezoek.vul("Totaal van de bijdragen", "12.5");
                bezoek.klik("Bijdragen bewaren");
                bezoek.wachtOp("Dit klopt nog niet");
                bezoek.bekijk("o02-bijdragen-met-fout");
            }
            bezoek.vul("Totaal van de bijdragen", "12." + (deze % 10) + "50.000,01");
            bezoek.vulDag("Peildatum", LocalDate.of(deze - 1, 1, 1));
            if (deze == jaar) {
                bezoek.bekijk("o03-bijdragen-invullen");
            }
            bezoek.klik("Bijdragen bewaren");
            bezoek.pagina().getByRole(AriaRole.STATUS).getByText("zijn bewaard").waitFor();
        }
        bezoek.ga(BIJDRAGEN + "?jaar=" + jaar);
        bezoek.klik("bijdragen " + (jaar - 1));
        bezoek.klik("bijdragen " + jaar);
        bezoek.ga(BIJDRAGEN + "?jaar=" + jaar);
        bezoek.bekijk("o04-bijdragen");
    }

    private void secretarisStartDeProcedure() {
        bezoek.ga("/procedures");
        bezoek.volg("Procedure starten");
        bezoek.volg("Begrotingsprocedure voorbereiden");
        bezoek.kiesUit("Regeling", REGIO);
        bezoek.vul("Begrotingsjaar", String.valueOf(jaar + 1));
        bezoek.vulDag("Aanbieding aan het bestuur", vandaag.plusWeeks(15));
        bezoek.vulDag("Vergadering van het bestuur", vandaag.plusWeeks(20));
        bezoek.voegBij("Ontwerpbegroting", "ontwerpbegroting.pdf");
        bezoek.klik("Planning bekijken");
        bezoek.wachtOp("Planning begroting");
        bezoek.klik("Procedure starten en stukken toezenden");
        bezoek.wachtOp("Begroting " + (jaar + 1));
        bezoek.verversTot(bezoek.kop("Wie heeft gereageerd?"));
    }

    private void griffierNoteertEenRisicoEnPrint() {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga("/overzicht");
        bezoek.wachtOp("Overzicht van " + TIEL);
        assertThat(bezoek.drukAf("o05-overzicht-zonder-risico").bladen())
                .as("one sheet for the raadscommissie")
                .isEqualTo(1);
        bezoek.volg("Risico noteren");
        bezoek.klik("Risico bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("o05-risico-met-fout");
        bezoek.kiesUit("Regeling", REGIO);
        bezoek.vul("Wat kan er misgaan?", "De reserve is kleiner dan de regeling voorschrijft.");
        bezoek.kiesUit("Kans", "groot");
        bezoek.kiesUit("Gevolg", "gemiddeld");
        bezoek.vul("Wat doet u eraan?", "Vraag in de zienswijze om een plan.");
        bezoek.klik("Risico bewaren");
        bezoek.wachtOp("Overzicht van " + TIEL);
        assertThat(bezoek.tekst()).contains("De reserve is kleiner", "nog niet gereageerd", "€");
        bezoek.bekijk("o06-overzicht-gemeente");
        assertThat(bezoek.drukAf("o07-overzicht-gemeente").bladen())
                .as("the risks on a sheet of their own")
                .isEqualTo(2);
        bezoek.volg("De reserve is kleiner");
        bezoek.wachtOp("Risico sluiten");
        bezoek.bekijk("o08-risico");
        bezoek.ga("/overzicht");
        bezoek.volg("Bekijken");
        bezoek.wachtOp("Bijdrage van " + TIEL);
        bezoek.bekijk("o09-traject-met-bijdrage");
    }

    private void griffierZoekt() {
        bezoek.vul(bezoek.pagina().locator("#zoekveld"), "ríviereNland " + (jaar + 1));
        bezoek.pagina().keyboard().press("Enter");
        bezoek.wachtOp("Procedures");
        assertThat(bezoek.tekst()).contains("begroting " + (jaar + 1), "Documenten");
        bezoek.ga("/zoeken?q=rivierenland");
        bezoek.bekijk("o10-zoeken");
        bezoek.ga("/zoeken?q=%25%25");
        assertThat(bezoek.tekst()).contains("Niets gevonden");
        bezoek.bekijk("o11-niets-gevonden");
    }

    private void secretarisZietZijnDeelnemers() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga("/overzicht");
        bezoek.wachtOp("Overzicht van " + REGIO);
        bezoek.bekijk("o12-overzicht-regeling");
    }

    private void toezichthouderZietWatErMoetKomen() {
        bezoek.alsPersoon("Provincie Gelderland", "medewerker toezicht");
        bezoek.ga("/overzicht");
        bezoek.wachtOp("Begrotingen " + (jaar + 1));
        assertThat(bezoek.tekst()).contains(REGIO, "nog niet ontvangen").doesNotContain(TIEL);
        bezoek.bekijk("o13-toezicht");
    }
}
