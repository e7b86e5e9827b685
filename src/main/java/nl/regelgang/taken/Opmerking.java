package nl.regelgang.taken;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote about the work.
 *
 * @param sleutel the traject, or the procedure for the tasks of the regeling itself
 * @param organisatie of the writer; the only one that reads it, unless it is gedeeld
 * @param gedeeld whether everybody with a task in the procedure reads it
 * @param naam of the writer, and his functie, as they were
 * @param tekst empty when it was taken away
 * @param verwijderdDoor the name of who took it away, null while it stands
 * @param genoemd the names of who were mentioned
 */
record Opmerking(
        UUID id,
        UUID dossier,
        String sleutel,
        OrganisatieId organisatie,
        boolean gedeeld,
        String schrijver,
        String naam,
        String functie,
        String tekst,
        Instant geplaatst,
        @Nullable Instant gewijzigd,
        @Nullable String verwijderdDoor,
        List<String> genoemd) {

    private static final Duration TE_WIJZIGEN = Duration.ofMinutes(10);

    Opmerking {
        genoemd = List.copyOf(genoemd);
    }

    boolean isVerwijderd() {
        return verwijderdDoor != null;
    }

    /** The writer himself can correct it for a short while; after that others may have acted on it. */
    boolean wijzigbaar(String persoon, Instant nu) {
        return schrijver.equals(persoon) && !isVerwijderd() && nu.isBefore(geplaatst.plus(TE_WIJZIGEN));
    }
}
