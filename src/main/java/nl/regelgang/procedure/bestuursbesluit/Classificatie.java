package nl.regelgang.procedure.bestuursbesluit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procesmotor.Beslistabel;

/** Which besluit it is for the raden, by the decision table {@code besluitklasse} (Wgr art. 10 lid 5). */
final class Classificatie {

    private static final Beslistabel TABEL = Beslistabel.van("besluitklasse");

    private Classificatie() {}

    /**
     * @param grondslag the article, as it reads in the chapter of the regeling
     * @param uitleg why, as Dutch sentences
     */
    record Uitkomst(Klasse klasse, Grondslag grondslag, List<String> uitleg) {
        Uitkomst {
            uitleg = List.copyOf(uitleg);
        }

        /** The article by which the bestuur answers the raden; on wensen en bedenkingen the law does not ask it. */
        Grondslag oordeel(Bestuur bestuur) {
            return klasse == Klasse.WENSEN ? Grondslag.WERKAFSPRAAK : bestuur.grondslag("Wgr art. 10 lid 6");
        }
    }

    /** @param raden how many take part */
    static Uitkomst van(Bestuursbesluit besluit, Bestuur bestuur, int raden) {
        Map<String, String> rij = TABEL.eerste(Map.of(
                "aard",
                besluit.aard().name(),
                "hoofdstuk",
                bestuur.hoofdstuk().name(),
                "vorm",
                bestuur.vorm().name(),
                "opLijst",
                besluit.opLijst() != null,
                "genoegVerzoeken",
                besluit.genoegVerzoeken(raden),
                "bestuurBepaalt",
                besluit.bestuurBepaalt()));
        Klasse klasse = Klasse.valueOf(rij.getOrDefault("klasse", ""));
        Grondslag grondslag = bestuur.grondslag(rij.getOrDefault("grondslag", ""));
        List<String> uitleg = new ArrayList<>();
        uitleg.add("%s (%s)".formatted(zonderPunt(rij.getOrDefault("reden", "")), grondslag) + ".");
        uitleg.addAll(vanDeRegeling(besluit, klasse, raden));
        return new Uitkomst(klasse, grondslag, uitleg);
    }

    private static List<String> vanDeRegeling(Bestuursbesluit besluit, Klasse klasse, int raden) {
        List<String> zinnen = new ArrayList<>();
        if (klasse == Klasse.LIJST) {
            zinnen.add("Regeling, %s: %s.".formatted(besluit.artikel(), besluit.opLijst()));
        }
        Verzoekdrempel drempel = besluit.drempel();
        if (drempel != null && (klasse == Klasse.GEEN || klasse == Klasse.VERZOEK)) {
            zinnen.add(verzoeken(besluit, drempel, raden));
        }
        if (besluit.spoed() != null && klasse.raden()) {
            zinnen.add("De raden worden overgeslagen wegens spoed: " + besluit.spoed());
        }
        return zinnen;
    }

    private static String verzoeken(Bestuursbesluit besluit, Verzoekdrempel drempel, int raden) {
        int nodig = drempel.nodig(raden);
        int gevraagd = besluit.verzoeken().size();
        return "Regeling, %s: de raden kunnen een zienswijze geven als %s erom %s. Nodig %s %s; tot nu toe %s %s erom."
                .formatted(
                        besluit.artikel(),
                        drempel.zin(),
                        nodig == 1 ? "vraagt" : "vragen",
                        nodig == 1 ? "is" : "zijn",
                        Aantal.van(nodig, "raad", "raden"),
                        gevraagd == 1 ? "vroeg" : "vroegen",
                        Aantal.van(gevraagd, "raad", "raden"));
    }

    private static String zonderPunt(String zin) {
        return zin.substring(0, zin.length() - 1);
    }
}
