package nl.regelgang.standpunt;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.standpunt.Bekeken.Toestand;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which page a link shows, and the words on it that depend on how the link stands. */
@Component
class Akkoordpagina {

    private static final Map<Toestand, String> KOPPEN = Map.of(
            Toestand.OPEN, "De tekst is gewijzigd",
            Toestand.BESLIST, "U hebt al geantwoord",
            Toestand.VERVALLEN, "Uw antwoord is niet meer nodig",
            Toestand.VERLOPEN, "Deze link is verlopen",
            Toestand.GEMELD, "Deze link is geblokkeerd",
            Toestand.GEEN_LID, "Uw antwoord is niet meer nodig",
            Toestand.ONBEKEND, "Deze link opent niets");

    private final Clock klok;

    Akkoordpagina(Clock klok) {
        this.klok = klok;
    }

    /** The text and the question. */
    String keuze(Model model, Bekeken bekeken) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put(Keuze.AKKOORD.name(), "Akkoord");
        keuzes.put(Keuze.NIET_AKKOORD.name(), "Niet akkoord");
        keuzes.put(Keuze.OVERLEG.name(), "Overleg gewenst");
        Versie versie = bekeken.bestaandeVersie();
        vul(model, bekeken)
                .addAttribute("keuzes", keuzes)
                .addAttribute("uiterlijk", Dagen.voluit(versie.uiterlijk()))
                .addAttribute("telaat", versie.uiterlijk().isBefore(Dagen.vandaag(klok)));
        return "standpunt/bekijken";
    }

    /** Why there is no question any more. */
    String uitleg(Model model, Bekeken bekeken) {
        if (bekeken.toestand() == Toestand.ONBEKEND) {
            return "standpunt/onbekend";
        }
        vul(model, bekeken)
                .addAttribute("kop", KOPPEN.get(bekeken.toestand()))
                .addAttribute(
                        "verlopen", Tijdstip.voluit(bekeken.bestaandVerzoek().verloopt()));
        return "standpunt/uitleg";
    }

    Model vul(Model model, Bekeken bekeken) {
        return model.addAttribute("bekeken", bekeken)
                .addAttribute("verzoek", bekeken.verzoek())
                .addAttribute("versie", bekeken.versie())
                .addAttribute("beslistOp", bekeken.beslist() ? Tijdstip.voluit(bekeken.moment()) : null);
    }
}
