package nl.regelgang.procedure.begroting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One deelnemer in the overview of a round: per step a word, and the day it is about. */
record Matrixrij(
        UUID traject,
        String deelnemer,
        Vakje ontvangst,
        Vakje college,
        Vakje vergadering,
        Vakje zienswijze,
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
