package nl.regelgang.procedure;

import java.util.UUID;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * A procedure of any kind, as every page can show it. Its id is the business key of its process and the id of its dossier.
 *
 * @param onderwerp for example "begroting 2028"
 * @param stand where it is, in words, for example "vastgesteld"
 * @param mijlpaal the day to look forward to, as a Dutch sentence; null when there is none
 */
public record Procedure(
        UUID id,
        Proceduresoort soort,
        Bestuur bestuur,
        String onderwerp,
        Fase fase,
        String stand,
        @Nullable String mijlpaal) {

    /** For example "Regio Rivierenland, begroting 2028". */
    public String naam() {
        return bestuur.regelingNaam() + ", " + onderwerp;
    }

    /** As a heading, for example "Begroting 2028". */
    public String titel() {
        return StringUtils.capitalize(onderwerp);
    }

    /** The page on which it can be seen. */
    public String pad() {
        return pad(id);
    }

    public static String pad(UUID procedure) {
        return "/procedures/" + procedure;
    }
}
