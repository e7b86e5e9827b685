package nl.regelgang.regeling;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the bestuur decides. The default is Gemeentewet art. 20 and 28-32 through Wgr art. 22 lid 1.
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
        UNANIEM;

        /** The smallest number that is this share of a whole, for example 15 of 22 for two thirds. */
        public int nodig(int geheel) {
            return switch (this) {
                case VOLSTREKT -> geheel / 2 + 1;
                case TWEE_DERDE -> (2 * geheel + 2) / 3;
                case DRIE_VIERDE -> (3 * geheel + 3) / 4;
                case UNANIEM -> geheel;
            };
        }
    }

    public enum Keuze {
        VOOR,
        TEGEN,
        /** Present, without a vote for or against. */
        BLANCO,
        /** Present, but not allowed to take part in this vote (Gemeentewet art. 28 lid 1). */
        ONTHOUDEN,
        AFWEZIG
    }

    public enum Soort {
        AANGENOMEN,
        VERWORPEN,
        /**
         * The votes are equal for the first time: again in a next meeting (Gemeentewet art. 32 lid 4). Not when every
         * member cast a vote, a voltallige vergadering: then it is VERWORPEN at once (lid 5-6).
         */
        GESTAAKT,
        /**
         * Too few members: a new meeting, at least 24 hours later, without quorum (Gemeentewet art. 20 lid 2-3). Also when
         * enough were there but too few of them could take part in the vote (art. 29 lid 1), which that meeting does not
         * ask either (lid 2).
         */
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
     * Whether a second meeting may decide with whoever comes (Gemeentewet art. 20 lid 3 and art. 29 lid 2). A quorum that
     * the regeling set itself holds in every meeting.
     */
    public boolean quorumVervalt() {
        return quorum == Quorum.MEER_DAN_HELFT_LEDEN;
    }

    /**
     * Counts. Members count for the quorum, votes for the majority (Wgr art. 13 lid 4: one member may cast several). Who
     * votes blanco is present but casts no vote: by Gemeentewet art. 30 lid 1 those decide "die een stem hebben
     * uitgebracht", and by art. 32 lid 2 a vote at a roll call is for or against. Who must abstain counts among the members
     * present (art. 20 lid 1), but neither among those of whom more than half must take part in the vote (art. 29 lid 1)
     * nor among those who make a meeting voltallig (art. 32 lid 6).
     *
     * @param stemmen one per seat
     * @param tweedeOproep the meeting was called again because the quorum was missing
     * @param herstemming the votes were equal in the meeting before
     * @throws IllegalArgumentException without seats, or with two votes of one seat
     */
    public Uitslag uitslag(List<Stem> stemmen, boolean tweedeOproep, boolean herstemming) {
        Set<String> zetels = new HashSet<>();
        if (stemmen.isEmpty()
                || !stemmen.stream().allMatch(stem -> zetels.add(stem.lid().id()))) {
            throw new IllegalArgumentException("one vote per seat: " + stemmen);
        }
        return new Stemming(this, stemmen).uitslag(tweedeOproep, herstemming);
    }
}
