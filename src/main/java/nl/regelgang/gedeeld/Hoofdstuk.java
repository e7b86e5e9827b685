package nl.regelgang.gedeeld;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** The chapter of the Wgr that applies, by who takes part; it decides the articles and the toezichthouder. */
public enum Hoofdstuk {
    I("gemeenten"),
    II("provincies"),
    III("waterschappen"),
    IV("gemeenten en provincies"),
    V("gemeenten en waterschappen"),
    VI("gemeenten, provincies en waterschappen"),
    VII("provincies en waterschappen");

    private static final List<Hoofdstuk> KOLOMMEN = List.of(II, III, IV, V, VI, VII);

    /**
     * Per article of chapter I its parallel in II to VII, in that order. The paragraphs of a parallel have the same
     * numbers. Articles that are declared applicable (8 to 26, and 28-29 in III and V) keep their own number, so they
     * do not stand here; neither do articles whose parallel is a group of articles (32a-32j, 36-39f).
     */
    private static final Map<String, List<String>> PARALLEL = Map.ofEntries(
            entry("1", List.of("40", "50", "51", "61", "73", "83")),
            entry("31a", List.of("44a", "50ca", "55a", "64a", "77a", "87a")),
            entry("33a", List.of("46a", "50ea", "57a", "66a", "79a", "89a")),
            entry("33b", List.of("46b", "50eb", "57b", "66b", "79b", "89b")),
            entry("34", List.of("47", "50f", "58", "67", "80", "90")),
            entry("34b", List.of("47b", "50fa", "58b", "67a", "80a", "90a")),
            entry("35", List.of("48", "50g", "59", "68", "81", "91")));

    private final String deelnemers;

    Hoofdstuk(String deelnemers) {
        this.deelnemers = deelnemers;
    }

    /**
     * The chapter for deelnemers of these kinds. Others that join, such as the Rijk or a stichting, do not change it:
     * the chapters apply "zoveel mogelijk" (Wgr art. 93-95). With only others it is chapter I.
     */
    public static Hoofdstuk van(boolean gemeenten, boolean provincies, boolean waterschappen) {
        if (provincies && waterschappen) {
            return gemeenten ? VI : VII;
        }
        if (provincies) {
            return gemeenten ? IV : II;
        }
        if (waterschappen) {
            return gemeenten ? V : III;
        }
        return I;
    }

    /**
     * The parallel article in this chapter of an article of chapter I, for example 35 lid 4 becomes 59 lid 4 in IV.
     * What is no article of the Wgr, or has no parallel with a number of its own, comes back as it is.
     */
    public Grondslag toegepast(Grondslag uitHoofdstukI) {
        String artikel = uitHoofdstukI.artikel();
        if (this == I || artikel == null || !uitHoofdstukI.bron().equals("Wgr") || !PARALLEL.containsKey(artikel)) {
            return uitHoofdstukI;
        }
        return new Grondslag("Wgr", PARALLEL.get(artikel).get(KOLOMMEN.indexOf(this)), uitHoofdstukI.lid());
    }

    /** Whether the minister of BZK receives the begroting, and not gedeputeerde staten (Wgr art. 34 and parallels). */
    public boolean toezichtDoorMinister() {
        return this == II || this == IV || this == VI || this == VII;
    }

    /** Between whom, in words, for example "gemeenten en provincies". */
    public String tussen() {
        return deelnemers;
    }
}
