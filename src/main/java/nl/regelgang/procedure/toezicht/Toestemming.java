package nl.regelgang.procedure.toezicht;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An obligation of a bestuur whose begroting is not approved (Gemeentewet art. 208 lid 1), or one that could not wait and
 * of which the toezichthouder only hears (art. 209).
 *
 * @param bedrag in euros
 * @param verzondenOp the day on which the aanvraag was sent; in a case of spoed that of the besluit
 * @param besluit null as long as there is none, and when there was spoed
 */
record Toestemming(
        UUID id,
        UUID toezicht,
        boolean spoed,
        String waarvoor,
        BigDecimal bedrag,
        LocalDate verzondenOp,
        @Nullable LocalDate uiterlijk,
        @Nullable Besluit besluit) {

    enum Uitkomst {
        VERLEEND("verleend"),
        AFGEWEZEN("afgewezen"),
        VAN_RECHTSWEGE("van rechtswege verleend");

        private final String naam;

        Uitkomst(String naam) {
            this.naam = naam;
        }

        public String naam() {
            return naam;
        }
    }

    /**
     * @param weigergrond null when it was not refused
     * @param toelichting the voorschriften or the motivering, null when there are none
     */
    record Besluit(
            Uitkomst uitkomst,
            LocalDate op,
            @Nullable Weigergrond weigergrond,
            @Nullable String toelichting) {}

    /** The icon that goes with {@link #stand}. */
    public String teken() {
        if (besluit == null) {
            return spoed ? "gedaan" : "wacht";
        }
        return besluit.uitkomst() == Uitkomst.AFGEWEZEN ? "let-op" : "gedaan";
    }

    /** In words. */
    public String stand() {
        if (besluit == null) {
            return spoed ? "gemeld wegens spoed" : "wacht op een besluit";
        }
        return besluit.uitkomst().naam();
    }
}
