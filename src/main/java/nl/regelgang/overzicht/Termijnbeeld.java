package nl.regelgang.overzicht;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;

/**
 * A term that is still open.
 *
 * @param wie the kind of orgaan, for example "griffie"
 * @param gesteldDoor the article, or in words that it is of the regeling or one's own planning
 */
record Termijnbeeld(
        LocalDate uiterlijk, String wat, String wie, String gesteldDoor, boolean wettelijk, boolean teLaat) {

    static Termijnbeeld van(LopendeTermijn termijn) {
        return new Termijnbeeld(
                termijn.uiterlijk(),
                termijn.omschrijving(),
                termijn.wie().soort().naam(),
                gesteldDoor(termijn.grondslag()),
                termijn.grondslag().wettelijk(),
                termijn.status() == Status.VERSTREKEN);
    }

    /** The first of them, by day; what several deelnemers must do on one day is one line. */
    static List<Termijnbeeld> eerste(Collection<LopendeTermijn> termijnen, int hoogstens) {
        return termijnen.stream()
                .sorted(Comparator.comparing(LopendeTermijn::uiterlijk).thenComparing(LopendeTermijn::soort))
                .map(Termijnbeeld::van)
                .distinct()
                .limit(hoogstens)
                .toList();
    }

    private static String gesteldDoor(Grondslag grondslag) {
        if (grondslag.wettelijk()) {
            return grondslag.toString();
        }
        return grondslag.equals(Grondslag.REGELING) ? "uit de regeling" : "eigen planning";
    }

    public String dag() {
        return Dagen.kortMetDag(uiterlijk);
    }
}
