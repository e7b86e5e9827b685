package nl.regelgang.dossier;

import java.time.Instant;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * A file in a dossier, without its content.
 *
 * @param sha256 of the content, hexadecimal
 * @param grootte in bytes
 * @param namens the orgaan on whose behalf it was added, null when nobody kept that
 */
public record Document(
        UUID id,
        UUID dossier,
        String titel,
        String bestandsnaam,
        String mediatype,
        long grootte,
        String sha256,
        Instant toegevoegd,
        String toegevoegdDoor,
        @Nullable OrgaanId namens) {

    /** Whether this orgaan added it to this dossier: only then may it stand for what the orgaan itself hands in. */
    public boolean isVan(UUID ditDossier, @Nullable OrgaanId orgaan) {
        return dossier.equals(ditDossier) && orgaan != null && orgaan.equals(namens);
    }
}
