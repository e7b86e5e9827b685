package nl.regelgang.procedure.wijziging;

import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regelingbesluit;
import org.jspecify.annotations.Nullable;

/**
 * A change of a regeling (Wgr art. 1 lid 5), beside what every voorstel has.
 *
 * @param toetreder who joins by it, null when nobody does
 * @param vertrekker who leaves by it, null when nobody does
 */
record Wijziging(
        UUID id,
        @Nullable OrganisatieId toetreder,
        @Nullable OrganisatieId vertrekker) {

    /** Which drempel of the regeling it must meet. */
    Regelingbesluit besluit() {
        return toetreder == null ? Regelingbesluit.WIJZIGING : Regelingbesluit.TOETREDING;
    }
}
