package nl.regelgang.termijnbewaking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;

/**
 * An open term whose turn it is.
 *
 * @param vanaf since when the watch looks at this last day; moments before it were never missed
 */
record Bewaakt(
        UUID dossier,
        UUID onderdeel,
        String soort,
        int ronde,
        OrgaanId wie,
        LocalDate uiterlijk,
        boolean wettelijk,
        Instant vanaf) {

    Sleutel sleutel() {
        return new Sleutel(onderdeel, soort, ronde);
    }

    /** The primary key of a term. */
    record Sleutel(UUID onderdeel, String soort, int ronde) {}
}
