package nl.regelgang.procedure.toezicht;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;

/**
 * What a toezichthouder does with one stuk of a regeling.
 *
 * @param gestartOp the law of this day holds until the end
 * @param regime null as long as it is not known
 * @param verdaging null when the besluit about goedkeuring was not put off
 * @param besluit about goedkeuring, or of a jaarrekening about vaststelling; null until it was taken
 */
record Toezicht(
        Procedure procedure,
        Stuk stuk,
        LocalDate gestartOp,
        @Nullable Regime regime,
        @Nullable Verdaging verdaging,
        @Nullable Besluit besluit) {

    /**
     * @param soort begroting, begrotingswijziging or jaarrekening
     * @param procedure in which the bestuur made it
     * @param teLaat whether it came after the last day of the law
     */
    record Stuk(Proceduresoort soort, UUID procedure, UUID document, int jaar, LocalDate ontvangenOp, boolean teLaat) {}

    /**
     * @param grond why goedkeuring is needed, null when it is not
     * @param op the day of the mededeling; for a wijziging that of the begroting
     */
    record Regime(@Nullable Grond grond, LocalDate op, String reden) {

        boolean preventief() {
            return grond != null;
        }
    }

    record Verdaging(LocalDate op, String reden) {}

    /**
     * @param weigergrond null when it was not refused
     * @param uitzondering the kinds of wijziging that need no goedkeuring (Gemeentewet art. 207 lid 3), null for none
     */
    record Besluit(
            LocalDate op,
            @Nullable Weigergrond weigergrond,
            String motivering,
            @Nullable String uitzondering) {

        boolean verleend() {
            return weigergrond == null;
        }
    }

    UUID id() {
        return procedure.id();
    }

    boolean preventief() {
        return regime != null && regime.preventief();
    }

    /** Whether the bestuur needs toestemming for every verplichting (Gemeentewet art. 208 lid 1). */
    boolean zonderGoedkeuring() {
        return preventief() && (besluit == null || !besluit.verleend());
    }

    boolean overWijziging() {
        return stuk.soort() == Proceduresoort.BEGROTINGSWIJZIGING;
    }

    /** What it is about, in a sentence. */
    public String stukwoord() {
        return switch (stuk.soort()) {
            case BEGROTINGSWIJZIGING -> "begrotingswijziging";
            case JAARREKENING -> "jaarrekening";
            default -> "begroting";
        };
    }

    /** The last day on which what a raad says can still matter; null when no day says so. */
    @Nullable
    LocalDate zienswijzeTot() {
        if (besluit != null) {
            return besluit.op();
        }
        return preventief() ? null : LocalDate.of(stuk.jaar() - (overWijziging() ? 0 : 1), 12, 31);
    }
}
