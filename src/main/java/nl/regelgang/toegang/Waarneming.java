package nl.regelgang.toegang;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody does the work of another's functie in an orgaan, for a period. It gives no more than the tasks: the akkoord of
 * a collegelid has a vervanging of its own, and being beheerder cannot be passed on.
 *
 * @param persoon whose functie it is; he keeps his own rights
 * @param regeling the one regeling that it holds for, null for all
 * @param tot the first day on which it no longer holds
 * @param grond what it rests on, for example a mandaatbesluit
 */
public record Waarneming(
        UUID id,
        OrgaanId orgaan,
        String persoon,
        String waarnemer,
        @Nullable RegelingId regeling,
        LocalDate van,
        LocalDate tot,
        String grond) {

    /** The functies whose work can be done by a waarnemer. */
    static final Set<Rol> ROLLEN =
            Set.of(Rol.GRIFFIER, Rol.BESTUURSSECRETARIS, Rol.DB_SECRETARIS, Rol.AB_VOORZITTER, Rol.TOEZICHTHOUDER);

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && dag.isBefore(tot);
    }

    /** @param andere the regeling that the work is about, null when nobody knows */
    public boolean geldtVoor(@Nullable RegelingId andere) {
        return regeling == null || regeling.equals(andere);
    }

    boolean overlapt(Waarneming andere) {
        return van.isBefore(andere.tot) && andere.van.isBefore(tot);
    }

    /** The last day on which it holds, in words. */
    public String totEnMet() {
        return Dagen.voluit(tot.minusDays(1));
    }
}
