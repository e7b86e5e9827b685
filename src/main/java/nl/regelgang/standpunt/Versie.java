package nl.regelgang.standpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a standpunt.
 *
 * @param vorm how {@code sha256} was made, see {@link Inhoud}
 * @param uiterlijk the last day on which a member can answer
 * @param volgensPlan that day is the one of the plan, and moves with it
 * @param voortgang what came of it
 */
record Versie(
        UUID traject,
        UUID dossier,
        OrgaanId college,
        @Nullable String regeling,
        @Nullable RegelingId regelingId,
        int nummer,
        String onderwerp,
        String tekst,
        int vorm,
        String sha256,
        LocalDate uiterlijk,
        boolean volgensPlan,
        Instant opgesteld,
        Handelend door,
        Afspraken afspraken,
        Voortgang voortgang) {

    /**
     * @param vastgesteld the day of the college's besluit on this version, null when there is none
     * @param voortgezetReden why the bestuurssecretaris went on without all answers that the rule asks, null when not
     * @param geagendeerd when silence put it on the agenda of the college, null when it did not
     * @param teruggenomenReden why a new text is prepared in its place, null when it was not taken back
     */
    record Voortgang(
            @Nullable LocalDate vastgesteld,
            @Nullable String voortgezetReden,
            @Nullable Instant geagendeerd,
            @Nullable String teruggenomenReden) {

        static final Voortgang GEEN = new Voortgang(null, null, null, null);

        /** Whether the college itself decides, whatever its members answered. */
        boolean naarHetCollege() {
            return !isTeruggenomen() && (voortgezetReden != null || geagendeerd != null);
        }

        /** Whether nobody answers or decides on this version any more. */
        boolean isTeruggenomen() {
            return teruggenomenReden != null;
        }
    }

    @Nullable
    LocalDate vastgesteld() {
        return voortgang.vastgesteld();
    }

    /** Whether the answers of the members decide what happens next. */
    boolean wachtOpLeden() {
        return !isVastgesteld() && !voortgang.naarHetCollege() && !voortgang.isTeruggenomen();
    }

    boolean isVastgesteld() {
        return voortgang.vastgesteld() != null;
    }
}
