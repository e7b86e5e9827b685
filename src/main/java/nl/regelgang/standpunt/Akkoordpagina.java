package nl.regelgang.standpunt;

import static java.util.Map.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.standpunt.Bekeken.Toestand;
import nl.regelgang.standpunt.Bewijsvoering.Akte;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Which page a question shows, and the words on it that depend on how it stands. */
@Component
class Akkoordpagina {

    private static final Map<Toestand, String> KOPPEN = Map.ofEntries(
            entry(Toestand.OPEN, "De tekst is gewijzigd"),
            entry(Toestand.BESLIST, "U hebt al geantwoord"),
            entry(Toestand.VERVALLEN, "Uw antwoord is niet meer nodig"),
            entry(Toestand.VERLOPEN, "Deze link is verlopen"),
            entry(Toestand.GEMELD, "Deze link is geblokkeerd"),
            entry(Toestand.GEEN_LID, "Uw antwoord is niet meer nodig"),
            entry(Toestand.ORGANISATIE_GESLOTEN, "Uw antwoord is niet meer nodig"),
            entry(Toestand.ADRES_GEWIJZIGD, "Deze link werkt niet meer"),
            entry(Toestand.NIEUWE_LINK, "Er is een nieuwere link"),
            entry(Toestand.VERVANGING, "Iemand anders antwoordt"),
            entry(Toestand.VERVANGING_VOORBIJ, "De vervanging is voorbij"),
            entry(Toestand.INLOGGEN, "Log in om te antwoorden"),
            entry(Toestand.ONBEKEND, "Deze link opent niets"));

    private final Verzoeken verzoeken;
    private final Teksten teksten;
    private final Clock klok;

    Akkoordpagina(Verzoeken verzoeken, Teksten teksten, Clock klok) {
        this.verzoeken = verzoeken;
        this.teksten = teksten;
        this.klok = klok;
    }

    /** The text and the question. */
    String keuze(Model model, Sleutel sleutel, Bekeken bekeken) {
        Map<String, String> keuzes = new LinkedHashMap<>();
        keuzes.put(Keuze.AKKOORD.name(), "Akkoord");
        keuzes.put(Keuze.NIET_AKKOORD.name(), "Niet akkoord");
        keuzes.put(Keuze.OVERLEG.name(), "Overleg gewenst");
        Versie versie = bekeken.bestaandeVersie();
        Afspraken afspraken = versie.afspraken();
        vul(model, sleutel, bekeken)
                .addAttribute("keuzes", keuzes)
                .addAttribute("uiterlijk", Dagen.voluit(versie.uiterlijk()))
                .addAttribute("telaat", versie.uiterlijk().isBefore(Dagen.vandaag(klok)))
                .addAttribute("stilte", afspraken.stilte().uitleg(afspraken.naWerkdagen()));
        return "standpunt/bekijken";
    }

    /** Why there is no question any more. */
    String uitleg(Model model, Sleutel sleutel, Bekeken bekeken) {
        model.addAttribute("basis", sleutel.basis());
        if (bekeken.toestand() == Toestand.ONBEKEND) {
            return "standpunt/onbekend";
        }
        Akkoordlink link = bekeken.link();
        vul(model, sleutel, bekeken)
                .addAttribute("kop", KOPPEN.get(bekeken.toestand()))
                .addAttribute("adresVan", link == null ? null : Dagen.voluit(Dagen.dagVan(link.gemaakt())))
                .addAttribute("ingetrokken", link == null ? null : voluit(link.ingetrokken()))
                .addAttribute(
                        "verlopen", Tijdstip.voluit(bekeken.bestaandVerzoek().verloopt()));
        return "standpunt/uitleg";
    }

    Model vul(Model model, Sleutel sleutel, Bekeken bekeken) {
        return model.addAttribute("basis", sleutel.basis())
                .addAttribute("metLink", sleutel instanceof Sleutel.Maillink)
                .addAttribute("bekeken", bekeken)
                .addAttribute("verzoek", bekeken.verzoek())
                .addAttribute("versie", bekeken.versie())
                .addAttribute("stukken", bekeken.stukken())
                .addAttribute("regel", bekeken.versie() == null ? null : regel(bekeken.versie()))
                .addAttribute("beslistOp", bekeken.beslist() ? Tijdstip.voluit(bekeken.moment()) : null);
    }

    /** @param terug the page that it was opened from */
    String akte(Model model, Akte akte, String terug) {
        model.addAttribute("akte", akte)
                .addAttribute("terug", terug)
                .addAttribute("beslistOp", Tijdstip.voluit(akte.bewijs().beslist()))
                .addAttribute("beslistUtc", akte.bewijs().beslist().toString())
                .addAttribute("gevraagdOp", Tijdstip.voluit(akte.verzoek().gevraagd()))
                .addAttribute(
                        "openingen",
                        akte.openingen().stream()
                                .map(opening -> Tijdstip.voluit(opening.moment()) + " (" + opening.programma() + ")")
                                .toList())
                .addAttribute(
                        "verzonden",
                        akte.bezorging() == null
                                ? null
                                : voluit(akte.bezorging().verzonden()))
                .addAttribute("nietigOp", voluit(akte.bewijs().nietig()))
                .addAttribute("nu", Tijdstip.voluit(klok.instant()));
        return "standpunt/bewijs";
    }

    /** What one person is still to answer. */
    String lijst(Model model, String persoon) {
        List<Vraag> vragen = verzoeken.openVoor(persoon).stream()
                .map(verzoek -> vraag(verzoek, teksten.versie(verzoek.traject(), verzoek.versie())))
                .toList();
        model.addAttribute("vragen", vragen);
        return "standpunt/lijst";
    }

    private static Vraag vraag(Verzoek verzoek, Versie versie) {
        return new Vraag(
                "/akkoord/" + verzoek.id(),
                versie.onderwerp(),
                Dagen.voluit(versie.uiterlijk()),
                verzoek.uitvoerder() == null ? null : verzoek.naam());
    }

    /** What is needed, as a sentence. */
    static String regel(Versie versie) {
        return "Het standpunt gaat naar het college als "
                + versie.afspraken().regel().naam() + ". Het besluit neemt het college zelf.";
    }

    private static @Nullable String voluit(@Nullable Instant moment) {
        return moment == null ? null : Tijdstip.voluit(moment);
    }

    /** @param namens the member in whose place the person answers, null for himself */
    record Vraag(
            String pad,
            String onderwerp,
            String uiterlijk,
            @Nullable String namens) {}
}
