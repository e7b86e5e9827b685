package nl.regelgang.openbaar;

import java.util.List;
import nl.regelgang.gedeeld.RegelingId;

/**
 * What of the procedures of a regeling everybody may know. Implemented once per kind of procedure, in one class, which
 * is the one place of that rule; what it does not give, no public page has.
 */
public interface OpenbareProcedures {

    /** The newest first; nothing of what is still being prepared. */
    List<OpenbareProcedure> van(RegelingId regeling);
}
