package nl.regelgang.taken;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * What a procedure tells about its tasks, so that a task can be read by somebody with ten regelingen.
 *
 * @param dossier the procedure
 * @param regeling its short name
 * @param procedure what runs, for example "Begroting 2028"
 * @param deelnemer the name of the deelnemer whose traject this is, null for a task of the regeling itself
 * @param pad the page on which the procedure can be seen
 * @param werkpagina the page on which the work is done, where that is more than a form; null when the form is enough
 * @param toelichting paragraphs above the form: what is asked, and what to know
 * @param documenten ids of documents to read before completing the task
 * @param grondslag the basis in the chapter of the regeling
 * @param termijn what the due date rests on: an article where the law sets it, an agreement where the bestuur does
 */
public record Taakcontext(
        UUID dossier,
        RegelingId regelingId,
        String regeling,
        String procedure,
        @Nullable String deelnemer,
        String pad,
        @Nullable String werkpagina,
        List<String> toelichting,
        List<UUID> documenten,
        Grondslag grondslag,
        Grondslag termijn) {

    /** The same, of a task whose work is done on a page of its own. */
    public Taakcontext opPagina(String eigenPagina) {
        return new Taakcontext(
                dossier,
                regelingId,
                regeling,
                procedure,
                deelnemer,
                pad,
                eigenPagina,
                toelichting,
                documenten,
                grondslag,
                termijn);
    }

    /**
     * A way to fill in the form with what was prepared elsewhere.
     *
     * @param sleutel what stands for it in an address
     * @param naam for example "Voorgenomen zienswijze, versie 2"
     * @param waarden per field of the form its text
     * @param pad the page on which it can be read and changed
     */
    public record Voorstel(String sleutel, String naam, Map<String, Object> waarden, String pad) {}

    /** Implemented by every module whose processes have human tasks. */
    public interface Bron {

        /** Empty when the process is not of this module. */
        Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel);

        /**
         * Why the task has this last day, as Dutch sentences; empty when the process is not of this module, or the day is
         * no longer what the procedure would compute.
         */
        default Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
            return Optional.empty();
        }

        /** What the person can put in the form before he completes it; for whom nothing was prepared, nothing. */
        default List<Voorstel> voorstellen(String proces, String sleutel, String stap, String persoon) {
            return List.of();
        }

        /**
         * What the person must read and confirm before these answers count, because they end something; empty when they
         * count at once, and for a process of another module.
         *
         * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the answers contradict each other
         */
        default List<String> gevolg(String proces, String stap, Ingevuld ingevuld) {
            return List.of();
        }

        /**
         * Why the task, which nobody completed, is not needed any more, as a Dutch sentence with the article; empty when
         * there is no more to say than that the procedure went on.
         */
        default Optional<String> vervallen(String proces, String sleutel) {
            return Optional.empty();
        }

        /** Where each of these procedures stands, in a few Dutch words; without those of another module. */
        default Map<UUID, String> standen(Collection<UUID> dossiers) {
            return Map.of();
        }

        /** Those of these procedures whose page the person may see; without those of another module. */
        default Set<UUID> zichtbaar(Collection<UUID> dossiers, String persoon) {
            return Set.of();
        }
    }
}
