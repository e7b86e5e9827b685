package nl.regelgang.regeling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.termijnen.Instelling;
import nl.regelgang.termijnen.Termijninstellingen;
import nl.regelgang.termijnen.Termijnregel;
import nl.regelgang.termijnen.Termijntabel;

/** What changed in the own rules of a regeling, in words. */
record Regelverschil(Regeling oud, Regeling nieuw) {

    /** One sentence per change, for example "Volle weken: van Nee naar Ja."; empty when nothing changed. */
    List<String> zinnen() {
        Map<String, String> was = woorden(oud);
        Map<String, String> wordt = woorden(nieuw);
        Set<String> namen = new LinkedHashSet<>(was.keySet());
        namen.addAll(wordt.keySet());
        List<String> zinnen = new ArrayList<>();
        for (String naam : namen) {
            String eerst = was.getOrDefault(naam, "niets");
            String nu = wordt.getOrDefault(naam, "niets");
            if (!eerst.equals(nu)) {
                zinnen.add(naam + ": van " + eerst + " naar " + nu + ".");
            }
        }
        return zinnen;
    }

    private static Map<String, String> woorden(Regeling regeling) {
        Map<String, String> woorden = new LinkedHashMap<>();
        if (regeling.vestigingsprovincie() != null) {
            woorden.put(
                    "Provincie van vestiging",
                    naam(
                            Regelwoorden.provincies(),
                            regeling.vestigingsprovincie().code()));
        }
        Regels regels = regeling.regels();
        if (regels.toezichthouder() != null) {
            woorden.put("Toezichthouder", naam(Regelwoorden.toezichthouders(), regels.toezichthouder()));
        }
        if (regels.verplichteDeelneming() != null) {
            woorden.put("Deelneming verplicht door", "‘" + regels.verplichteDeelneming() + "’");
        }
        instellingen(regels.instellingen(), woorden);
        woorden.put("Quorum", Regelwoorden.van(regels.stemregels().quorum()));
        woorden.put("Meerderheid", Regelwoorden.van(regels.stemregels().meerderheid()));
        regeling.deelnemers()
                .forEach(deelnemer -> woorden.put(
                        "Stemmen van " + deelnemer.organisatie().naam(), Integer.toString(deelnemer.stemgewicht())));
        return woorden;
    }

    private static void instellingen(Termijninstellingen instellingen, Map<String, String> woorden) {
        for (Instelling vraag : Instelling.values()) {
            woorden.put(vraag.naam(), "‘" + vraag.tekst(instellingen.keuze(vraag)) + "’");
        }
        for (Termijnregel regel : Termijntabel.ALLE.regels()) {
            String tekst = instellingen.tekst(regel.id());
            if (!tekst.isEmpty()) {
                woorden.put("Termijn ‘" + regel.handeling() + "’", tekst);
            }
        }
    }

    private static String naam(Map<String, String> namen, String code) {
        return namen.getOrDefault(code, code);
    }
}
