package nl.regelgang.procedure.evaluatie;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * One evaluatie of a regeling (Wgr art. 11a). The law names no interval, no opdrachtgever and no way to publish it: the
 * regeling does, or the bestuur.
 *
 * @param begintOp the day on which it begins by itself
 * @param uiterlijk by when the regeling wants it done, null when the regeling names no interval
 * @param plan null until it is vastgesteld
 * @param inbreng what ingezetenen brought in, null when they were not asked (yet)
 * @param rapport null until it is vastgesteld
 * @param vervolg null until the bestuur decided
 * @param stopreden why it was stopped, null when it was not
 */
record Evaluatie(
        Procedure procedure,
        LocalDate begintOp,
        @Nullable LocalDate uiterlijk,
        @Nullable Plan plan,
        @Nullable String inbreng,
        @Nullable Rapport rapport,
        @Nullable Besluit vervolg,
        @Nullable String stopreden) {

    public UUID id() {
        return procedure.id();
    }

    /** Only after the step that adopts it. */
    Plan vastgesteldPlan() {
        return Objects.requireNonNull(plan);
    }

    /**
     * @param opdrachtgever in words
     * @param uitvoerder who does the research
     * @param reikwijdte in words: the regeling, how it works, or both
     * @param participatie whether ingezetenen and belanghebbenden take part (Wgr art. 10 lid 7)
     * @param participatieToelichting how they do, or why they do not
     * @param antwoordenTot until when the bestuur counts on the answers of the deelnemers
     */
    record Plan(
            String opdrachtgever,
            String uitvoerder,
            String reikwijdte,
            String vraagstelling,
            boolean participatie,
            String participatieToelichting,
            LocalDate antwoordenTot) {}

    /** @param op the day on which the bestuur adopted it; from there the next interval runs */
    record Rapport(UUID document, String conclusies, LocalDate op) {}

    record Besluit(Vervolg soort, String toelichting, LocalDate op) {}
}
