package nl.regelgang.regeling;

import java.util.List;

/**
 * How the bestuur decides. The default is Gemeentewet art. 20 and 29-32 through Wgr art. 22 lid 1.
 *
 * @param quorum what is counted for the quorum
 * @param meerderheid what share of the votes cast is needed
 */
public record Stemregels(Quorum quorum, Meerderheid meerderheid) {

    public static final Stemregels GEMEENTEWET = new Stemregels(Quorum.MEER_DAN_HELFT_LEDEN, Meerderheid.VOLSTREKT);

    public enum Quorum {
        MEER_DAN_HELFT_LEDEN,
        MEER_DAN_HELFT_STEMMEN,
        ALLE_LEDEN,
        GEEN
    }

    public enum Meerderheid {
        VOLSTREKT,
        TWEE_DERDE,
        DRIE_VIERDE,
        UNANIEM
    }

    public enum Keuze {
        VOOR,
        TEGEN,
        BLANCO,
        AFWEZIG
    }

    public enum Soort {
        AANGENOMEN,
        VERWORPEN,
        /** The votes are equal for the first time: again in a next meeting (Gemeentewet art. 32 lid 4). */
        GESTAAKT,
        /** Too few members: a new meeting, at least 24 hours later, without quorum (Gemeentewet art. 20 lid 2-3). */
        GEEN_QUORUM
    }

    public record Stem(ABLid lid, Keuze keuze) {}

    /**
     * The outcome and how it was reached.
     *
     * @param berekening Dutch lines that can be checked by hand, sum by sum, each with its article
     */
    public record Uitslag(Soort soort, List<String> berekening) {}

    /**
     * @param stemmen one per seat
     * @param tweedeOproep the meeting was called again because the quorum was missing
     * @param herstemming the votes were equal in the meeting before
     */
    public Uitslag uitslag(List<Stem> stemmen, boolean tweedeOproep, boolean herstemming) {
        throw new UnsupportedOperationException();
    }
}
