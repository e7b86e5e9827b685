package nl.regelgang.standpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a standpunt.
 *
 * @param vorm how {@code sha256} was made, see {@link Inhoud}
 * @param uiterlijk the last day on which a member can answer
 * @param voortgang what came of it
 */
record Versie(
        UUID traject,
        UUID dossier,
        OrgaanId college,
        @Nullable String regeling,
        int nummer,
        String onderwerp,
        String tekst,
        int vorm,
        String sha256,
        LocalDate uiterlijk,
        Instant opgesteld,
        Handelend door,
        Afspraken afspraken,
        Voortgang voortgang) {

    /**
     * @param vastgesteld the day of the college's besluit on this version, null when there is none
     * @param voortgezetReden why the bestuurssecretaris went on without all answers that the rule asks, null when not
     * @param geagendeerd when silence put it on the agenda of the college, null when it did not
     */
    record Voortgang(
            @Nullable LocalDate vastgesteld,
            @Nullable String voortgezetReden,
            @Nullable Instant geagendeerd) {

        static final Voortgang GEEN = new Voortgang(null, null, null);

        /** Whether the college itself decides, whatever its members answered. */
        boolean naarHetCollege() {
            return voortgezetReden != null || geagendeerd != null;
        }
    }

    @Nullable
    LocalDate vastgesteld() {
        return voortgang.vastgesteld();
    }

    boolean isVastgesteld() {
        return voortgang.vastgesteld() != null;
    }
}
