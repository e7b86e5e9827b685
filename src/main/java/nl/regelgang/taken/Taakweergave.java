package nl.regelgang.taken;

import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;

/**
 * A way to look at the list of tasks, with a name.
 *
 * @param persoon whose it is; of a shared one, who made it
 * @param orgaan the team that shares it, null when it is of one person
 * @param zoekdeel as {@link Takenvraag#zoekdeel()} wrote it; it is read again as any address is
 */
record Taakweergave(
        UUID id, String naam, String persoon, @Nullable OrgaanId orgaan, String zoekdeel) {

    public boolean gedeeld() {
        return orgaan != null;
    }

    Takenvraag vraag() {
        return Takenvraag.vanZoekdeel(zoekdeel);
    }
}
