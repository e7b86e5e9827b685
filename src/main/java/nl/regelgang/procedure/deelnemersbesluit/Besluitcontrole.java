package nl.regelgang.procedure.deelnemersbesluit;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject.Grond;
import org.jspecify.annotations.Nullable;

/** Answers of one form that must agree with each other. */
final class Besluitcontrole {

    private Besluitcontrole() {}

    /** @return the text, null when the raad has no zienswijze */
    static @Nullable String zienswijze(Ingevuld ingevuld) {
        String tekst = ingevuld.eventueleTekst("zienswijze").orElse(null);
        boolean geen = ingevuld.tekst("uitkomst").equals("geen");
        if (geen && tekst != null) {
            throw new OngeldigeInvoer(
                    "zienswijze", "U meldt dat er geen zienswijze is. Maak de tekst leeg of kies het andere antwoord.");
        }
        if (!geen && tekst == null) {
            throw new OngeldigeInvoer("zienswijze", "Neem de tekst van de zienswijze over.");
        }
        return tekst;
    }

    /** @throws OngeldigeInvoer when this raad gives no toestemming, so none beforehand either */
    static void eisToestemmingGevraagd(Besluittraject traject) {
        if (traject.toestemming() != Besluittraject.Toestemming.OPEN) {
            throw new OngeldigeInvoer(
                    "vooraf", "Van uw raad wordt hier geen toestemming gevraagd. Haal het vinkje weg.");
        }
    }

    /** @return why the toestemming is withheld, null when it is given (Wgr art. 1 lid 4) */
    static @Nullable Grond grond(Ingevuld ingevuld) {
        String grond = ingevuld.eventueleTekst("grond").orElse(null);
        boolean gemotiveerd = ingevuld.eventueleTekst("motivering").isPresent();
        if (ingevuld.tekst("uitkomst").equals("verleend")) {
            if (grond != null || gemotiveerd) {
                throw new OngeldigeInvoer(
                        "uitkomst", "U meldt toestemming en ook een grond om die te weigeren. Kies één van beide.");
            }
            return null;
        }
        Map<String, String> fouten = new LinkedHashMap<>();
        if (grond == null) {
            fouten.put(
                    "grond",
                    "Kies de grond. Weigeren kan alleen wegens strijd met het recht of het algemeen belang (Wgr art. 1"
                            + " lid 4).");
        }
        if (!gemotiveerd) {
            fouten.put("motivering", "Leg uit waarom de raad geen toestemming geeft.");
        }
        if (grond == null || !gemotiveerd) {
            throw new OngeldigeInvoer(fouten);
        }
        return grond.equals("recht") ? Grond.RECHT : Grond.BELANG;
    }
}
