package nl.regelgang.standpunt;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link that was mailed.
 *
 * @param persoon whose link it is: the member or his vervanger
 * @param adres where it was mailed to, empty when that was not kept
 * @param oorzaak why it was withdrawn, null while it was not
 */
record Akkoordlink(
        String sha256,
        UUID verzoek,
        String persoon,
        String adres,
        Instant gemaakt,
        @Nullable Instant ingetrokken,
        @Nullable Oorzaak oorzaak) {

    /** Why one link died while the question it asked stayed. */
    enum Oorzaak {
        NIEUWE_LINK,
        VERVANGING
    }
}
