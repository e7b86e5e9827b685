package nl.regelgang.notificatie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regelgang.notificatie.Bericht.Knop;
import org.jspecify.annotations.Nullable;

/**
 * A message that a node took from the outbox to send it.
 *
 * @param poging which attempt this is, counted from 1
 * @param eerstePoging when the first attempt began
 * @param onzeker whether the outcome of an earlier attempt is unknown
 */
record Zending(
        UUID id,
        UUID dossier,
        String naam,
        String adres,
        String messageId,
        Inhoud inhoud,
        int poging,
        Instant eerstePoging,
        boolean onzeker) {

    /** The part of the message that is kept encrypted. */
    record Inhoud(
            String onderwerp,
            List<String> alineas,
            @Nullable Knop knop) {}
}
