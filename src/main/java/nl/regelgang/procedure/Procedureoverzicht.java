package nl.regelgang.procedure;

import java.util.List;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;

/**
 * What runs and what was done, for pages that look over many procedures. Each question gives only what who asks it may
 * see; a procedure that was not started yet is in none of the answers.
 */
public interface Procedureoverzicht {

    /** The procedures in which the organisation takes part, that run or are about this year or later; newest first. */
    List<Procedurestand> vanDeelnemer(OrganisatieId deelnemer, int vanafJaar);

    /** Of one regeling, for its bestuur. */
    List<Procedurestand> vanRegeling(RegelingId regeling, int vanafJaar);
}
