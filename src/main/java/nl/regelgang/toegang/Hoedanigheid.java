package nl.regelgang.toegang;

import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * As what somebody does a task: in a functie of his own, or as waarnemer of another's.
 *
 * @param functie his own, or that of the person for whom he acts
 * @param waarneming on what he acts for another, null when the functie is his own
 */
public record Hoedanigheid(Functie functie, @Nullable Waarneming waarneming) {

    public OrgaanId orgaan() {
        return functie.orgaan();
    }

    public Rol rol() {
        return functie.rol();
    }

    /** @param regeling the regeling that the work is about, null when nobody knows */
    public boolean geldtVoor(@Nullable RegelingId regeling) {
        return waarneming == null || waarneming.geldtVoor(regeling);
    }

    /** Whether he acts for this person. */
    public boolean isVoor(@Nullable String persoon) {
        return waarneming != null && waarneming.persoon().equals(persoon);
    }
}
