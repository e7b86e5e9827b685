package nl.regelgang.notificatie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.notificatie.Bericht.Knop;
import org.jspecify.annotations.Nullable;

/**
 * A message that a node took from the outbox to send it.
 *
 * @param namens the organisation in whose style it is sent, null for the installation's own
 * @param inhoud null when this node cannot read it, most likely because it has another key
 * @param poging which attempt this is, counted from 1
 * @param reekspoging the same, counted from when a person last had it sent
 * @param eerstePoging when the first attempt of that series began
 * @param onzeker whether the outcome of an earlier attempt is unknown
 */
record Zending(
        UUID id,
        UUID dossier,
        @Nullable OrganisatieId namens,
        String naam,
        String adres,
        String messageId,
        @Nullable Inhoud inhoud,
        int poging,
        int reekspoging,
        Instant eerstePoging,
        boolean onzeker) {

    /** The part of the message that is kept encrypted. */
    record Inhoud(
            String onderwerp,
            List<String> alineas,
            @Nullable Knop knop) {}
}
