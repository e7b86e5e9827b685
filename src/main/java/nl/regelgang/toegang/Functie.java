package nl.regelgang.toegang;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * A person's functie in an orgaan, valid in time.
 *
 * @param titel how the person is called there, for example "wethouder financiën"; shown instead of the role's name
 * @param van the first day
 * @param tot the first day on which it no longer holds; null while it lasts
 */
public record Functie(
        UUID id,
        String persoon,
        OrgaanId orgaan,
        Rol rol,
        String titel,
        LocalDate van,
        @Nullable LocalDate tot) {

    public boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && (tot == null || dag.isBefore(tot));
    }
}
