package nl.regelgang.procedure.wijziging;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regelingbesluit;
import org.jspecify.annotations.Nullable;

/**
 * A change of a regeling (Wgr art. 1 lid 5), beside what every procedure has.
 *
 * @param ontwerp the newest text
 * @param bekendmaker whose bestuur makes it bekend for all (art. 26 lid 1)
 * @param toetreder who joins by it, null when nobody does
 * @param vertrekker who leaves by it, null when nobody does
 * @param gestartOp the rules of this day hold until the end
 * @param reactie what was done with the zienswijzen, null until they are weighed
 * @param opnieuw whether the raden get the changed draft again
 * @param totStand null until it was established
 */
record Wijziging(
        UUID id,
        UUID ontwerp,
        OrganisatieId bekendmaker,
        @Nullable OrganisatieId toetreder,
        @Nullable OrganisatieId vertrekker,
        LocalDate gestartOp,
        @Nullable String reactie,
        boolean opnieuw,
        @Nullable Boolean totStand,
        @Nullable LocalDate vastgesteldOp,
        @Nullable String ingetrokkenReden) {

    /** Which drempel of the regeling it must meet. */
    Regelingbesluit besluit() {
        return toetreder == null ? Regelingbesluit.WIJZIGING : Regelingbesluit.TOETREDING;
    }
}
