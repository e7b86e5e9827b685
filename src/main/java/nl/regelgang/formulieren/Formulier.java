package nl.regelgang.formulieren;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form of {@code forms/}, the same definition for the page and for the check of what comes back.
 *
 * @param id the stap it belongs to, which is its file name
 */
public record Formulier(String id, List<Onderdeel> onderdelen) {

    public Formulier {
        onderdelen = List.copyOf(onderdelen);
    }

    /** The questions, in the order of the form. */
    public List<Veld> velden() {
        return onderdelen.stream()
                .filter(Veld.class::isInstance)
                .map(Veld.class::cast)
                .toList();
    }

    public Optional<Veld> veld(String sleutel) {
        return velden().stream().filter(veld -> veld.sleutel().equals(sleutel)).findFirst();
    }

    /**
     * How the template draws the form.
     *
     * @param waarden what was filled in before, as {@link Formulierinvoer} read it; null on a first visit
     * @param fouten the sentences of {@link nl.regelgang.gedeeld.OngeldigeInvoer}; null when there are none
     */
    public Formulierweergave weergave(@Nullable Map<String, ?> waarden, @Nullable Map<String, String> fouten) {
        return Formulierweergave.van(this, waarden == null ? Map.of() : waarden, fouten == null ? Map.of() : fouten);
    }
}
