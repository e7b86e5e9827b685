package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.zienswijzen.Traject;
import org.jspecify.annotations.Nullable;

/**
 * One deelnemer in the overview of a round: per step a word, and the day it is about.
 *
 * @param inwoners null when the register does not know
 * @param status whether the raad answered
 * @param naDeDag whether it answered, or still has to, after the day that the bestuur asked for
 * @param herinnerd when its griffie was last reminded of an answer that is still open, for example "herinnerd op 6 mei
 *     2026"; null when it was not, or when this person may not know
 * @param leesbaar whether this person may open the page of the traject
 */
record Matrixrij(
        UUID traject,
        String deelnemer,
        @Nullable Integer inwoners,
        Traject.Status status,
        boolean naDeDag,
        Vakje ontvangst,
        Vakje college,
        Vakje commissie,
        Vakje vergadering,
        Vakje zienswijze,
        @Nullable String herinnerd,
        Vakje reactie,
        boolean leesbaar) {

    /**
     * @param soort gedaan, nu, wacht, let-op, te-laat or neutraal: which icon stands before the word
     * @param voor what stands before the day, for example "tot en met"; empty when nothing does
     * @param op the day, null when there is none
     */
    record Vakje(
            String soort,
            String woord,
            String voor,
            @Nullable LocalDate op) {

        /** What this reader may not know. */
        static final Vakje ONBEKEND = new Vakje("neutraal", "niet zichtbaar");

        Vakje(String soort, String woord) {
            this(soort, woord, "", null);
        }

        Vakje(String soort, String woord, LocalDate op) {
            this(soort, woord, "", op);
        }

        public boolean verborgen() {
            return equals(ONBEKEND);
        }

        /** For example "wo 6 mei 2026" or "tot en met wo 6 mei 2026"; null when there is none. */
        public @Nullable String dag() {
            return op == null ? null : (voor.isEmpty() ? "" : voor + " ") + Dagen.kortMetDag(op);
        }
    }
}
