package nl.regelgang.procedure.deelnemersbesluit;

import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.termijnen.Proceduresoort;

/**
 * On what a step of the route of Wgr art. 1 rests. Art. 1 lid 5 does not name opheffing ((c) 15): there the route rests on
 * the regeling, which says how it is ended (art. 9 lid 1).
 */
public final class Besluitgrondslag {

    private Besluitgrondslag() {}

    /** @param artikel of chapter I, for example "Wgr art. 1 lid 3" */
    public static Grondslag van(Procedure procedure, String artikel) {
        return procedure.bestuur().grondslag(isOpheffing(procedure) ? "Wgr art. 9 lid 1" : artikel);
    }

    public static boolean isOpheffing(Procedure procedure) {
        return procedure.soort() == Proceduresoort.OPHEFFING;
    }
}
