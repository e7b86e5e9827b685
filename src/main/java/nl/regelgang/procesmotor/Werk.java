package nl.regelgang.procesmotor;

import java.util.List;
import nl.regelgang.gedeeld.OrgaanId;

/**
 * What decides who may do a task.
 *
 * @param stap the part of the element id behind {@code userTask_}
 * @param organen whose task it is, in their order
 * @param regeling the short name of the regeling that it is about
 */
public record Werk(String proces, String stap, List<OrgaanId> organen, String regeling) {

    public Werk {
        organen = List.copyOf(organen);
    }

    /** Tells of which regeling a task is; implemented by the module that keeps the tasks. */
    public interface Zaakbron {

        /** The short name of the regeling; empty for a task that nobody keeps, of which nobody can be waarnemer. */
        String regeling(String taak);
    }
}
