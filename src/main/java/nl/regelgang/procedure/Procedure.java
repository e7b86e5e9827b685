package nl.regelgang.procedure;

import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.taken.Taakcontext;
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

    /**
     * What stands above a task of it.
     *
     * @param deelnemer whose answer the task is, null for a task of the bestuur
     * @param uitModel the article that the model names, of chapter I
     * @param termijn on what the last day of the task rests
     */
    public Taakcontext taak(
            @Nullable String deelnemer,
            List<String> toelichting,
            List<UUID> documenten,
            Grondslag uitModel,
            Grondslag termijn) {
        return new Taakcontext(
                id,
                bestuur.regeling(),
                bestuur.regelingNaam(),
                titel(),
                deelnemer,
                pad(),
                null,
                toelichting,
                documenten,
                bestuur.hoofdstuk().toegepast(uitModel),
                termijn);
    }
}
