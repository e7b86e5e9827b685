package nl.regelgang.procedure.begroting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One deelnemer in the overview of a round: per step a word, and the day it is about.
 *
 * @param herinnerd when its griffie was last reminded of an answer that is still open, for example "herinnerd op 6 mei
 *     2026"; null when it was not, or when this person may not know
 */
record Matrixrij(
        UUID traject,
        String deelnemer,
        Vakje ontvangst,
        Vakje college,
        Vakje vergadering,
        Vakje zienswijze,
        @Nullable String herinnerd,
        Vakje reactie,
        boolean leesbaar) {

    /**
     * @param soort gedaan, nu, wacht, let-op, te-laat or neutraal: which icon stands before the word
     * @param dag for example "6 mei 2026", null when there is none
     */
    record Vakje(String soort, String woord, @Nullable String dag) {

        /** What this reader may not know. */
        static final Vakje ONBEKEND = new Vakje("neutraal", "niet zichtbaar", null);
    }
}
