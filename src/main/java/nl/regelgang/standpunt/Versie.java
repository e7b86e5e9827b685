package nl.regelgang.standpunt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One version of a standpunt.
 *
 * @param sha256 of the onderwerp, a line feed and the tekst, so that it can be derived again from what was kept
 * @param uiterlijk the last day on which a member can answer
 * @param vastgesteld the day of the college's besluit on this version, null when there is none
 */
record Versie(
        UUID traject,
        UUID dossier,
        OrgaanId college,
        int nummer,
        String onderwerp,
        String tekst,
        String sha256,
        LocalDate uiterlijk,
        Instant opgesteld,
        Handelend door,
        @Nullable LocalDate vastgesteld) {

    static String sha256(String onderwerp, String tekst) {
        return Sha256.van(onderwerp + "\n" + tekst);
    }
}
