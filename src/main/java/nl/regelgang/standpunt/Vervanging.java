package nl.regelgang.standpunt;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * Who answers in the place of a member of a college.
 *
 * @param persoon the member
 * @param regeling the short name of the one regeling that it holds for, null for all
 * @param tot the first day on which it no longer holds
 * @param bijStilte only when the member does not answer
 * @param grond what it rests on, for example the besluit of the college on vervanging
 */
record Vervanging(
        UUID id,
        OrgaanId college,
        String persoon,
        String vervanger,
        @Nullable String regeling,
        LocalDate van,
        LocalDate tot,
        boolean bijStilte,
        String grond) {

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && dag.isBefore(tot);
    }

    boolean geldtVoor(@Nullable String andere) {
        return regeling == null || regeling.equals(andere);
    }

    boolean overlapt(Vervanging andere) {
        return van.isBefore(andere.tot) && andere.van.isBefore(tot);
    }

    /** The last day on which it holds, in words. */
    public String totEnMet() {
        return Dagen.voluit(tot.minusDays(1));
    }
}
