package nl.regelgang.dossier;

import java.util.UUID;

/**
 * Who may read a document. Implemented by the modules whose dossiers they are; one yes is enough, and without a yes
 * nobody may.
 */
public interface Leesrecht {

    boolean magLezen(String persoon, UUID dossier, UUID document);
}
