package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanSoort;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a regeling, valid in time.
 *
 * @param aangegaanDoor the organen that entered, as far as the register has them
 * @param stemgewicht the votes of this deelnemer in the bestuur, together
 * @param van the first day, null when unknown
 * @param tot the first day on which it no longer takes part; null while it lasts
 */
public record Deelnemer(
        Organisatie organisatie,
        Set<OrgaanSoort> aangegaanDoor,
        int stemgewicht,
        @Nullable LocalDate van,
        @Nullable LocalDate tot) {

    public boolean neemtDeelOp(LocalDate dag) {
        return (van == null || !dag.isBefore(van)) && (tot == null || dag.isBefore(tot));
    }
}
