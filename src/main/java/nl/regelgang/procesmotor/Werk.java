package nl.regelgang.procesmotor;

import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;

/**
 * What decides who may do a task.
 *
 * @param stap the part of the element id behind {@code userTask_}
 * @param organen whose task it is, in their order
 * @param regeling the regeling that it is about, null when nobody keeps the task
 */
public record Werk(
        String proces,
        String stap,
        List<OrgaanId> organen,
        @Nullable RegelingId regeling) {

    public Werk {
        organen = List.copyOf(organen);
    }

    /** Tells of which regeling a task is; implemented by the module that keeps the tasks. */
    public interface Zaakbron {

        /** Empty for a task that nobody keeps: for that nobody can be waarnemer of one regeling. */
        Optional<RegelingId> regeling(String taak);
    }
}
