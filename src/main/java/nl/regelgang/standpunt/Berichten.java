package nl.regelgang.standpunt;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Bericht.Knop;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The mails of this module. None of them holds the text of a standpunt or a reason: a mailbox is not the dossier. */
@Component
class Berichten {

    static final String GEVRAAGD = "akkoord gevraagd";
    static final String ONTVANGST = "antwoord vastgelegd";
    static final String ALARM = "verkeerde persoon gemeld";

    private static final int LANGSTE_ONDERWERP = 70;

    private final Postuit postuit;
    private final Toegang toegang;
    private final Clock klok;

    Berichten(Postuit postuit, Toegang toegang, Clock klok) {
        this.postuit = postuit;
        this.toegang = toegang;
        this.klok = klok;
    }

    void vraag(Versie versie, Persoon lid, Token token, Instant verloopt) {
        Handelend door = versie.door();
        List<String> alineas = new ArrayList<>();
        alineas.add(door.naam() + ", " + door.functie() + ", vraagt of u akkoord bent met het standpunt over: "
                + versie.onderwerp() + ".");
        alineas.add("Op de pagina leest u de tekst. Daarna kiest u: akkoord, niet akkoord, of overleg gewenst.");
        alineas.add(uiterlijk(versie) + " Doet u niets, dan telt dat niet als akkoord.");
        if (!verloopt.equals(Dagen.eindeVan(versie.uiterlijk()))) {
            alineas.add("Deze link werkt tot " + Dagen.voluit(Dagen.dagVan(verloopt)) + ".");
        }
        alineas.add("De link is persoonlijk. Stuur dit bericht niet door.");
        stuur(versie, GEVRAAGD, lid, alineas, new Knop("Bekijken en beslissen", "/a/" + token.waarde()));
    }

    void ontvangst(Versie versie, Verzoek verzoek, Keuze keuze) {
        List<String> alineas = List.of(
                "Op " + Dagen.voluit(Dagen.vandaag(klok)) + " is namens u vastgelegd: " + keuze.naam()
                        + ". Het gaat om versie " + versie.nummer() + " van het standpunt over: " + versie.onderwerp()
                        + ".",
                "Uw referentie is " + verzoek.referentie() + ".",
                "Was u dit niet? Neem dan meteen contact op met "
                        + versie.door().naam() + ", " + versie.door().functie() + ".");
        toegang.persoon(verzoek.persoon()).ifPresent(lid -> stuur(versie, ONTVANGST, lid, alineas, null));
    }

    void alarm(Versie versie, Verzoek verzoek) {
        boolean beslist = verzoek.staat() == Verzoek.Staat.BESLIST;
        List<String> alineas = List.of(
                "Iemand opende de persoonlijke link van " + verzoek.naam()
                        + (beslist
                                ? " en meldde dat het vastgelegde antwoord niet van " + verzoek.naam() + " is."
                                : " en meldde niet " + verzoek.naam() + " te zijn.")
                        + " Het gaat om referentie " + verzoek.referentie() + ".",
                beslist
                        ? "Het antwoord staat nog. Vraag het lid of het klopt, voordat het college besluit."
                        : "De link werkt niet meer. Controleer het e-mailadres en vraag daarna opnieuw om akkoord.");
        toegang.persoon(versie.door().persoon()).ifPresent(opsteller -> stuur(versie, ALARM, opsteller, alineas, null));
    }

    private String uiterlijk(Versie versie) {
        String dag = Dagen.voluit(versie.uiterlijk());
        return versie.uiterlijk().isBefore(Dagen.vandaag(klok))
                ? "De uiterste dag was " + dag + ". Reageer daarom zo snel mogelijk."
                : "U kunt reageren tot en met " + dag + ".";
    }

    private void stuur(Versie versie, String soort, Persoon aan, List<String> alineas, @Nullable Knop knop) {
        String slot = ": " + soort;
        String onderwerp = Bericht.ingekort(versie.onderwerp(), LANGSTE_ONDERWERP - slot.length()) + slot;
        Bericht bericht = new Bericht(versie.dossier(), soort, aan.naam(), aan.email(), onderwerp, alineas, knop);
        OrgaanId namens = versie.door().namens();
        postuit.klaarzetten(namens == null ? bericht : bericht.namens(namens.organisatie()));
    }
}
