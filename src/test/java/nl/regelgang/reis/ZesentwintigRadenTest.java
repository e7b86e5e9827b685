package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.regelgang.Nationaalregister;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The secretaris of a regeling of the national register with 26 gemeenten sees on one screen which raden have not
 * answered yet. It reads the whole register through the page of the beheerder, so it runs only with
 * {@code -Dregelgang.schermen=true}.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
class ZesentwintigRadenTest {

    private static final String GGD = "Gemeentelijke Gezondheidsdienst Regio Utrecht";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private String procedure = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void wie_heeft_nog_niet_gereageerd() throws IOException {
        beheerderLeestHetRegisterIn();
        procedure = new Seizoen(bezoek).startBegroting(GGD, vandaag.getYear() + 2, vandaag);
        for (String gemeente : List.of("Gemeente Amersfoort", "Gemeente Baarn", "Gemeente Zeist")) {
            griffierMeldtGeenZienswijze(gemeente);
        }
        secretarisLeestHetOverzicht();
        bezoek.close();
    }

    private void beheerderLeestHetRegisterIn() throws IOException {
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.ga("/beheer/register");
        try (Stream<Path> bestanden = Files.list(Nationaalregister.map())) {
            bezoek.bladeren("XML-bestanden van het register")
                    .setFiles(bestanden
                            .filter(bestand -> bestand.toString().endsWith(".xml"))
                            .toArray(Path[]::new));
        }
        bezoek.klik("Inlezen");
        bezoek.wachtOp("Verslag van de inlezing");
        bezoek.bekijk("z01-ingelezen");
        bezoek.ga("/demo/mensen?zoek=Gezondheidsdienst+Regio+Utrecht");
        bezoek.klik("Maken voor");
        bezoek.pagina().getByRole(AriaRole.STATUS).first().waitFor();
    }

    private void griffierMeldtGeenZienswijze(String gemeente) {
        bezoek.alsPersoon(gemeente, "griffier");
        taak("Ontvangst bevestigen");
        bezoek.vulDag("Datum van ontvangst", vandaag);
        bezoek.klik("Ontvangst bevestigen");
        bezoek.pagina().getByText("Vastgelegd: Ontvangst bevestigen").waitFor();
        taak("Raadsvergadering plannen");
        bezoek.kies("Behandelt de raad het stuk?", "Nee");
        bezoek.klik("Raadsvergadering plannen");
        bezoek.klik("Ja, vastleggen");
        bezoek.pagina().getByText("Vastgelegd: Raadsvergadering plannen").waitFor();
    }

    private void taak(String naam) {
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links(naam));
        bezoek.volg(naam);
        bezoek.wachtOp(naam);
    }

    private void secretarisLeestHetOverzicht() {
        bezoek.alsPersoon(GGD, "secretaris dagelijks bestuur");
        bezoek.ga(procedure);
        bezoek.verversTot(bezoek.pagina().getByText("3 van 26 raden hebben gereageerd"));
        bezoek.bekijk("z02-procedure");
        bezoek.volg("Overzicht van de raden: filteren");
        bezoek.bekijk("z03-overzicht");
        bezoek.drukAf("z03-overzicht").isOverzichtVan(26, 2);
        bezoek.volg("Nog niet gereageerd (23)");
        assertThat(bezoek.tekst()).contains("Gemeente Utrecht").doesNotContain("Gemeente Amersfoort");
        bezoek.bekijk("z04-nog-niet-gereageerd");
    }
}
