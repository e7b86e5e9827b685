package nl.regelgang.procedure;

import java.util.List;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/**
 * The terms that an act does not meet, and why it was done nevertheless. The law attaches no nullity to a late or
 * skipped step, so this never stops anybody who gives a reason.
 *
 * @param zinnen a Dutch sentence for every term that is not met, with its article
 * @param reden null when nobody gave one, which is only so when every term is met
 */
public record Afwijking(List<String> zinnen, @Nullable String reden) {

    private static final String VELD = "afwijking";

    public Afwijking {
        zinnen = List.copyOf(zinnen);
    }

    /** @throws OngeldigeInvoer at the field of the reason, when one is needed and was not given */
    public static Afwijking van(List<String> zinnen, Ingevuld ingevuld) {
        return van(zinnen, ingevuld.eventueleTekst(VELD).orElse(null));
    }

    /**
     * As {@link #van(List, Ingevuld)}, where a page of its own asked for the reason.
     *
     * @param reden null when none was given
     */
    public static Afwijking van(List<String> zinnen, @Nullable String reden) {
        if (!zinnen.isEmpty() && reden == null) {
            throw new OngeldigeInvoer(
                    VELD, String.join(" ", zinnen) + " Wilt u toch doorgaan? Vul dan hier de reden in.");
        }
        return new Afwijking(zinnen, reden);
    }

    /** What the journaal says of it, behind what was done; empty when there is nothing to say. */
    public String tekst() {
        String breuk = zinnen.isEmpty() ? "" : " Afwijking: " + String.join(" ", zinnen);
        return breuk + (reden == null ? "" : " Reden: " + reden);
    }
}
