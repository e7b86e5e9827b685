package nl.regelgang.reis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A raad asks and sends a motie, the bestuur answers and tells all raden something, as the people see it. Only with
 * {@code -Dregelgang.schermen=true}; that they do what they must, is tested without a browser.
 */
@EnabledIfSystemProperty(named = "regelgang.schermen", matches = "true")
class InlichtingenreisTest {

    private static final String REGIO = "Regio Rivierenland";
    private static final String TIEL = "Gemeente Tiel";
    private static final String BUREN = "Gemeente Buren";

    private final Proefsite site = new Proefsite();
    private final Bezoek bezoek = site.bezoek(true);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());

    @AfterEach
    void sluit() {
        site.close();
    }

    @Test
    void van_vraag_en_motie_tot_een_bericht_dat_is_gelezen() {
        String vraag = zend("Een vraag van de raad", "wachttijden in de jeugdzorg", "Hoe lang wachten kinderen?");
        bezoek.bekijk("i01-vraag");
        String motie = zend("Een motie van de raad", "kortere wachttijden", "De raad draagt op: wacht niet langer.");
        bezoek.bekijk("i02-motie");
        secretarisAntwoordt(vraag);
        andereRaadLeest(vraag, motie);
        griffieBevestigtDatZijHetBerichtLas(secretarisBericht());
        bezoek.close();
    }

    @Test
    void een_college_vraagt_het_eigen_lid() {
        bezoek.alsPersoon(TIEL, "bestuurssecretaris");
        bezoek.ga("/procedures/informatie/lid");
        bezoek.klik("Zenden");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("i10-lidvraag-met-fout");
        bezoek.kiesUit("Van welke regeling", "Regio Rivierenland, namens het college van Gemeente Tiel");
        bezoek.vul("Waarover gaat het?", "de stem over de begroting");
        bezoek.vul("Wat wilt u van het lid weten?", "Waarom stemde u tegen?");
        bezoek.klik("Zenden");
        bezoek.wachtOp("Waar staat de procedure?");
        String vraag = pad();
        bezoek.verversTot(bezoek.links("Vraag beantwoorden"));
        bezoek.bekijk("i11-lidvraag");
        bezoek.volg("Vraag beantwoorden");
        bezoek.bekijk("i12-lid-antwoordt");
        bezoek.vul("Antwoord", "De raad had bezwaren.");
        bezoek.vulDag("Datum van het antwoord", vandaag);
        bezoek.klik("Vraag beantwoorden");
        bezoek.pagina().getByText("Vastgelegd: Vraag beantwoorden").waitFor();
        bezoek.ga(vraag);
        bezoek.bekijk("i13-lidvraag-beantwoord");
        bezoek.close();
    }

    private String zend(String wat, String onderwerp, String tekst) {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga("/regelingen/roo30405547");
        bezoek.wachtOp("Wie vertegenwoordigt wie");
        bezoek.bekijk("i09-regeling");
        bezoek.ga("/procedures/informatie/vraag");
        bezoek.kiesUit("Aan welk bestuur", "Regio Rivierenland, raad van Gemeente Tiel");
        bezoek.kies("Wat zendt u?", wat);
        bezoek.vul("Waarover gaat het?", onderwerp);
        bezoek.vul("Tekst van de vraag", tekst);
        bezoek.kies("Lezen de andere raden mee?", "Ja");
        bezoek.klik("Zenden");
        bezoek.wachtOp("Waar staat de procedure?");
        return pad();
    }

    private void secretarisAntwoordt(String vraag) {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga(vraag);
        bezoek.verversTot(bezoek.links("Inlichtingen geven"));
        bezoek.volg("Inlichtingen geven");
        bezoek.klik("Inlichtingen geven");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("i03-antwoord-met-fout");
        bezoek.vul("Antwoord", "Gemiddeld zes weken.");
        bezoek.vulDag("Datum van het antwoord", vandaag);
        bezoek.klik("Inlichtingen geven");
        bezoek.pagina().getByText("Vastgelegd: Inlichtingen geven").waitFor();
    }

    private void andereRaadLeest(String vraag, String motie) {
        bezoek.alsPersoon(BUREN, "griffier");
        bezoek.ga(motie);
        assertThat(bezoek.tekst()).contains("wacht niet langer");
        bezoek.ga(vraag);
        bezoek.verversTot(bezoek.pagina().getByText("Gemiddeld zes weken."));
        bezoek.bekijk("i04-vraag-beantwoord");
    }

    private String secretarisBericht() {
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga("/procedures/informatie/bericht");
        bezoek.klik("Zenden aan alle raden");
        bezoek.wachtOp("Dit klopt nog niet");
        bezoek.bekijk("i05-bericht-met-fout");
        bezoek.vul("Waarover gaat het?", "een tekort van een miljoen");
        bezoek.vul(
                "Wat moeten de raden weten?",
                "Het tekort komt door hogere lonen. In mei volgt een begrotingswijziging.");
        bezoek.klik("Zenden aan alle raden");
        bezoek.wachtOp("Gelezen door 0 van 8 griffies");
        bezoek.bekijk("i06-bericht");
        return pad();
    }

    private void griffieBevestigtDatZijHetBerichtLas(String bericht) {
        bezoek.alsPersoon(TIEL, "griffier");
        bezoek.ga(bericht);
        bezoek.bekijk("i07-bericht-bij-griffie");
        bezoek.klik("Bevestigen dat wij dit lazen");
        bezoek.wachtOp("Gelezen door 1 van 8 griffies");
        bezoek.alsPersoon(REGIO, "secretaris dagelijks bestuur");
        bezoek.ga(bericht);
        bezoek.bekijk("i08-bericht-gelezen");
        assertThat(bezoek.tekst()).contains("gelezen, " + Dagen.voluit(vandaag), "toegezonden, nog niet bevestigd");
    }

    private String pad() {
        return bezoek.pagina().url().replaceFirst(".*(/procedures/[^/?#]+).*", "$1");
    }
}
