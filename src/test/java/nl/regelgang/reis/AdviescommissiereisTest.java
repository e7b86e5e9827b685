package nl.regelgang.reis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A raad proposes an adviescommissie, the others join, and the bestuur installs it, as the people see it. Only with
 * {@code -Dregelgang.schermen=true}; that they do what they must, is tested without a browser.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
class AdviescommissiereisTest {

    private static final List<String> ANDEREN = List.of(
            "Gemeente Buren",
            "Gemeente Culemborg",
            "Gemeente Maasdriel",
            "Gemeente Neder-Betuwe",
            "Gemeente West Betuwe",
            "Gemeente West Maas en Waal",
            "Gemeente Zaltbommel");

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());
    private String voorstel = "";

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_voorstel_tot_adviescommissie() {
        griffierDoetHetVoorstel();
        ANDEREN.forEach(this::raadDoetMee);
        secretarisLegtHetBesluitVast();
        raadWijstZijnLidAan();
        bezoek.close();
    }

    private void griffierDoetHetVoorstel() {
        bezoek.alsPersoon("Gemeente Tiel", "griffier");
        bezoek.ga("/procedures/informatie/vraag");
        bezoek.klik("Zenden");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("a01-voorstel-met-fout");
        bezoek.kiesUit("Aan welk bestuur", "Regio Rivierenland, raad van Gemeente Tiel");
        bezoek.kies("Wat zendt u?", "Een voorstel voor een gemeenschappelijke adviescommissie");
        bezoek.vul("Waarover gaat het?", "adviescommissie jeugdzorg");
        bezoek.vul("Tekst van de vraag", "De commissie adviseert over de jeugdzorg en vergadert vier keer per jaar.");
        bezoek.kies("Lezen de andere raden mee?", "Ja");
        bezoek.vulDag("Tot en met welke dag kunnen de andere raden besluiten?", vandaag.plusWeeks(6));
        bezoek.klik("Zenden");
        bezoek.wachtOp("Adviescommissie jeugdzorg");
        voorstel = bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
        bezoek.verversTot(bezoek.links("Voorstel intrekken"));
        bezoek.volg("Voorstel intrekken");
        bezoek.klik("Het voorstel intrekken");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("a08-intrekken-met-fout");
    }

    private void raadDoetMee(String raad) {
        bezoek.alsPersoon(raad, "griffier");
        bezoek.ga(voorstel);
        bezoek.verversTot(bezoek.links("Besluit van uw raad vastleggen"));
        if (raad.equals(ANDEREN.get(1))) {
            bezoek.bekijk("a02-voorstel");
        }
        bezoek.volg("Besluit van uw raad vastleggen");
        bezoek.wachtOp("Meedoen met een voorstel");
        if (raad.equals(ANDEREN.get(1))) {
            bezoek.bekijk("a03-meedoen");
        }
        bezoek.kies("Doet uw raad mee met het voorstel?", "Ja");
        bezoek.vulDag("Wanneer besloot uw raad dit?", vandaag);
        bezoek.klik("Besluit vastleggen");
        bezoek.wachtOp("Adviescommissie jeugdzorg");
    }

    private void secretarisLegtHetBesluitVast() {
        bezoek.alsPersoon("Regio Rivierenland", "secretaris dagelijks bestuur");
        bezoek.ga(voorstel);
        bezoek.verversTot(bezoek.links("Adviescommissie instellen"));
        bezoek.volg("Adviescommissie instellen");
        bezoek.wachtOp("Adviescommissie instellen");
        bezoek.bekijk("a04-instellen");
        bezoek.kies("Wat heeft het algemeen bestuur besloten?", "De adviescommissie is ingesteld");
        bezoek.kies("Konden de raden eerst hun wensen", "Ja");
        bezoek.vul("Besluit", "De commissie adviseert over de jeugdzorg.");
        bezoek.vulDag("Datum van het besluit", vandaag);
        bezoek.klik("Adviescommissie instellen");
        bezoek.pagina().getByText("Vastgelegd: Adviescommissie instellen").waitFor();
        bezoek.ga(voorstel);
        bezoek.bekijk("a05-ingesteld");
    }

    private void raadWijstZijnLidAan() {
        bezoek.alsPersoon("Gemeente Tiel", "griffier");
        bezoek.ga(voorstel);
        bezoek.volg("Lid van uw raad vastleggen");
        bezoek.klik("Lid vastleggen");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("a06-lid-met-fout");
        bezoek.kies("Heeft uw raad een lid in de adviescommissie?", "Ja");
        bezoek.vul("Naam van het lid", "A. van Tiel");
        bezoek.vulDag("Sinds wanneer?", vandaag);
        bezoek.klik("Lid vastleggen");
        bezoek.wachtOp("Leden van de adviescommissie");
        bezoek.bekijk("a07-leden");
    }
}
