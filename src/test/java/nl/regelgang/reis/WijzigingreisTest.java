package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A wijziging as the people see it: from the rules that say when it comes about to the first zienswijze, and a verzoek to
 * join that is taken back. Only with {@code -Dregelgang.schermen=true}; that it does what it must, is tested without a
 * browser.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
class WijzigingreisTest {

    private static final String OMGEVING = "Omgevingsdienst Rivierenland";
    private static final String TIEL = "Gemeente Tiel";
    private static final String BUREN = "Gemeente Buren";
    private static final String BESLUITEN = "/beheer/regelingen/roo29664019/besluiten";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private String procedure = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_drempel_tot_zienswijze() {
        beheerderVultDeDrempelIn();
        secretarisSteltDeWijzigingVoor();
        griffierGeeftEenZienswijze();
        secretarisLeest();
        gemeenteTrektHaarVerzoekOmToeTeTredenIn();
        bezoek.close();
    }

    private void beheerderVultDeDrempelIn() {
        bezoek.alsPersoon("Functioneel beheer", "functioneel beheerder");
        bezoek.ga(BESLUITEN);
        bezoek.volg("Regels invullen");
        bezoek.klik("Regels bewaren");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("w01-drempel-met-fout");
        bezoek.vulDag("Geldig vanaf", LocalDate.of(vandaag.getYear(), 1, 1));
        bezoek.kiesUit("Van de deelnemers is voor", "TWEE_DERDE");
        bezoek.klik("Regels bewaren");
        bezoek.wachtOp("Vanaf ");
        bezoek.bekijk("w02-drempel");
        bezoek.volg("Uitproberen met een stemming");
        bezoek.klik("Toon de uitkomst");
        bezoek.wachtOp("De uitkomst");
        bezoek.bekijk("w03-uitproberen");
    }

    private void secretarisSteltDeWijzigingVoor() {
        bezoek.alsPersoon(OMGEVING, "secretaris dagelijks bestuur");
        bezoek.ga("/procedures");
        bezoek.volg("Procedure starten");
        bezoek.wachtOp("Procedure starten");
        bezoek.bekijk("w03-starten");
        bezoek.volg("Wijziging van een regeling voorstellen");
        bezoek.klik("Verder");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("w04-voorstellen-met-fout");
        bezoek.vul("Wat wijzigt er?", "wijziging van de taken voor jeugdzorg");
        bezoek.voegBij("Ontwerp van de gewijzigde tekst", "ontwerp.pdf");
        bezoek.kiesUit("Wie maakt de wijziging bekend voor alle deelnemers?", TIEL);
        bezoek.klik("Verder");
        secretarisControleertDeInhoud();
        bezoek.klik("Ontwerp toezenden");
        bezoek.wachtOp("Wijziging van de taken voor jeugdzorg");
        bezoek.verversTot(bezoek.kop("Waar staat elke deelnemer?"));
        procedure = bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
        bezoek.bekijk("w05-wijziging");
    }

    private void secretarisControleertDeInhoud() {
        bezoek.wachtOp("Staat alles in het ontwerp?");
        bezoek.klik("Ontwerp toezenden");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("w05-inhoud-met-fout");
        Locator vragen = bezoek.pagina()
                .getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Dit vraagt de wet"))
                .getByRole(AriaRole.GROUP);
        assertThat(vragen.count()).isGreaterThan(5);
        for (Locator vraag : vragen.all()) {
            bezoek.kiesUit(vraag.getByLabel("Staat het in het ontwerp?"), "GEVONDEN");
            bezoek.vul(vraag.getByLabel("In welk artikel"), "artikel 3");
        }
    }

    private void griffierGeeftEenZienswijze() {
        bezoek.alsPersoon(TIEL, "griffier");
        taak("Ontvangst ontwerp bevestigen");
        bezoek.vulDag("Datum van ontvangst", vandaag);
        bezoek.klik("Ontvangst ontwerp bevestigen");
        bezoek.pagina().getByText("Vastgelegd: Ontvangst ontwerp bevestigen").waitFor();
        taak("Zienswijze op ontwerp vastleggen");
        bezoek.bekijk("w06-zienswijze");
        bezoek.kies("Wat heeft de raad besloten?", "De raad brengt een zienswijze naar voren");
        bezoek.vulDag("Datum van het besluit of de melding", vandaag);
        bezoek.vul("Tekst van de zienswijze", "Noem in de tekst ook wie de wachtlijsten bewaakt.");
        bezoek.klik("Zienswijze op ontwerp vastleggen");
        bezoek.pagina()
                .getByText("Vastgelegd: Zienswijze op ontwerp vastleggen")
                .waitFor();
        bezoek.ga(procedure);
        bezoek.bekijk("w07-wijziging-griffier");
    }

    private void taak(String naam) {
        bezoek.ga("/taken?lijst=team");
        bezoek.verversTot(bezoek.links(naam));
        bezoek.volg(naam);
        bezoek.wachtOp(naam);
    }

    private void secretarisLeest() {
        bezoek.alsPersoon(OMGEVING, "secretaris dagelijks bestuur");
        bezoek.ga(procedure);
        assertThat(bezoek.tekst()).contains("wie de wachtlijsten bewaakt", TIEL);
        bezoek.bekijk("w08-wijziging-secretaris");
        bezoek.ga("/overzicht");
        bezoek.wachtOp("Overzicht van " + OMGEVING);
        assertThat(bezoek.tekst()).contains("Wijziging van de taken voor jeugdzorg");
        bezoek.bekijk("w09-overzicht");
    }

    private void gemeenteTrektHaarVerzoekOmToeTeTredenIn() {
        bezoek.alsPersoon(BUREN, "bestuurssecretaris");
        bezoek.ga("/procedures/toetreding/nieuw");
        bezoek.wachtOp("Toetreding tot een regeling vragen");
        bezoek.klik("Verzoek doen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("w10-verzoek-met-fout");
        bezoek.vul("Aan welke regeling wilt u meedoen?", "Bedrijfsvoeringsorganisatie West Betuwe");
        bezoek.voegBij("Verzoek", "verzoek.pdf");
        bezoek.klik("Verzoek doen");
        bezoek.wachtOp("Toetreding van " + BUREN);
        bezoek.verversTot(bezoek.kop("Waar staat de procedure?"));
        bezoek.bekijk("w11-verzoek");
        bezoek.volg("Verzoek intrekken");
        bezoek.wachtOp("Het verzoek intrekken");
        bezoek.klik("Het verzoek intrekken");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("w12-verzoek-intrekken-met-fout");
        bezoek.vul("Wat is de reden?", "Wij gaan het toch zelf doen.");
        bezoek.klik("Het verzoek intrekken");
        bezoek.verversTot(bezoek.pagina().getByText("Reden: Wij gaan het toch zelf doen."));
        bezoek.bekijk("w13-verzoek-ingetrokken");
    }
}
