package nl.regelgang.standpunt;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regelingenlijst;
import org.jspecify.annotations.Nullable;

/**
 * Who answers in the place of a member of a college.
 *
 * @param persoon the member
 * @param regeling the short name, on the day that it was arranged, of the one regeling that it holds for; null for all
 * @param regelingId that regeling, null for all, and where only the name was kept
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
        @Nullable RegelingId regelingId,
        LocalDate van,
        LocalDate tot,
        boolean bijStilte,
        String grond) {

    boolean geldtOp(LocalDate dag) {
        return !dag.isBefore(van) && dag.isBefore(tot);
    }

    boolean geldtVoor(Versie versie) {
        if (regeling == null) {
            return true;
        }
        RegelingId van = versie.regelingId();
        return (regelingId == null || van == null) ? regeling.equals(versie.regeling()) : regelingId.equals(van);
    }

    Vervanging voor(Regelingenlijst.Regel een) {
        return new Vervanging(id, college, persoon, vervanger, een.korteNaam(), een.id(), van, tot, bijStilte, grond);
    }

    boolean overlapt(Vervanging andere) {
        return van.isBefore(andere.tot) && andere.van.isBefore(tot);
    }

    /** The last day on which it holds, in words. */
    public String totEnMet() {
        return Dagen.voluit(tot.minusDays(1));
    }
}
