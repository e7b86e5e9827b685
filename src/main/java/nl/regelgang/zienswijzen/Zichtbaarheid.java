package nl.regelgang.zienswijzen;

import java.util.EnumSet;
import java.util.Set;

/**
 * Who reads which part of the way of a raad to its zienswijze. The one rule for every page, list and file: what a raad
 * prepares is its own, what it brought naar voren is for the bestuur to which it is addressed (Wgr art. 35 lid 3), and
 * once the bestuur has told all raden what it thinks of it (Wgr art. 35 lid 4) it is for all.
 */
public final class Zichtbaarheid {

    private Zichtbaarheid() {}

    /** What somebody is to the raad of a traject; one person can be more than one. */
    public enum Lezer {
        EIGEN,
        BESTUUR,
        DEELNEMER,
        /** Who sees the procedure for another reason, as the toezichthouder does after the toezending. */
        ANDER
    }

    public enum Onderdeel {
        /** The standpunt of the college, the commissie, the voorgenomen zienswijze: the inner affairs of an organisation. */
        VOORBEREIDING,
        /** When the stukken were received, when the raad treats them, and that its griffie was reminded. */
        BEHANDELING,
        /** Whether the raad answered, with or without a zienswijze, and when. */
        ANTWOORD,
        /** What the zienswijze says. */
        TEKST,
        /** How far the bestuur is with its reactie, and what that says. */
        REACTIE
    }

    /** How far the answer of a raad has become public. */
    public enum Staat {
        CONCEPT,
        INGEDIEND,
        VASTGESTELD
    }

    /** Where the answer of this raad stands: definite when the reactie has gone to all, or nobody can change it any more. */
    public static Staat staat(Zienswijzeronde ronde, Traject traject) {
        return staat(traject.status(), ronde.reactieVerzonden(traject), ronde.geslotenOp() != null);
    }

    static Staat staat(Traject.Status status, boolean reactieVerzonden, boolean gesloten) {
        return switch (status) {
            case OPEN, NIET_GEREAGEERD -> Staat.CONCEPT;
            case INGEDIEND -> reactieVerzonden ? Staat.VASTGESTELD : Staat.INGEDIEND;
            case GEEN -> gesloten ? Staat.VASTGESTELD : Staat.INGEDIEND;
        };
    }

    /** Whether one of these lezers reads this part of an answer in this state. */
    public static boolean mag(Set<Lezer> lezers, Onderdeel onderdeel, Staat staat) {
        return lezers.stream().anyMatch(lezersVan(onderdeel, staat)::contains);
    }

    private static Set<Lezer> lezersVan(Onderdeel onderdeel, Staat staat) {
        return switch (onderdeel) {
            case VOORBEREIDING -> EnumSet.of(Lezer.EIGEN);
            case ANTWOORD -> EnumSet.allOf(Lezer.class);
            case BEHANDELING -> totVastgesteld(staat, EnumSet.of(Lezer.EIGEN, Lezer.BESTUUR));
            case TEKST ->
                staat == Staat.CONCEPT
                        ? EnumSet.of(Lezer.EIGEN)
                        : totVastgesteld(staat, EnumSet.of(Lezer.EIGEN, Lezer.BESTUUR));
            case REACTIE -> totVastgesteld(staat, EnumSet.of(Lezer.BESTUUR));
        };
    }

    private static Set<Lezer> totVastgesteld(Staat staat, Set<Lezer> daarvoor) {
        return staat == Staat.VASTGESTELD ? EnumSet.allOf(Lezer.class) : daarvoor;
    }
}
