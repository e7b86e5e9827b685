package nl.regelgang.gedeeld;

import java.util.UUID;

/**
 * Something that happened in a procedure and must be provable years later. Whoever publishes a {@code DossierFeit} as
 * an event gets it written into the journaal of the dossier, in the same transaction.
 */
public interface DossierFeit {

    /** The dossier, which is the id of the procedure. */
    UUID dossier();

    /** What happened, as one Dutch sentence that can be read on its own. */
    String omschrijving();

    /** The article it rests on. */
    Grondslag grondslag();

    Handelend door();
}
