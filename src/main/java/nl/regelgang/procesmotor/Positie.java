package nl.regelgang.procesmotor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * Where a process instance stands.
 *
 * @param bpmn the XML of the version it runs on
 * @param actief the ids of the elements where it waits now
 * @param doorlopen the ids of the elements it has passed
 * @param stappen the steps in the order of the drawing, for people
 * @param beeindigd the label of the end event it reached, null while it runs
 */
public record Positie(
        String proces,
        String bpmn,
        Set<String> actief,
        Set<String> doorlopen,
        List<Stap> stappen,
        @Nullable String beeindigd) {

    /**
     * One step.
     *
     * @param uitleg one sentence why the step is there
     * @param moment when it was last done, or since when it waits; null when it is still to come
     */
    public record Stap(
            String id,
            String naam,
            Grondslag grondslag,
            String uitleg,
            Status status,
            @Nullable Instant moment) {}

    public enum Status {
        GEDAAN,
        NU,
        /** It will come, whichever way the process takes. */
        NOG_TE_DOEN,
        /** It comes on some of the ways that the process can still take. */
        MOGELIJK
    }
}
