package nl.regelgang.afstemming;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;

/**
 * What griffies do among themselves. It is kept in the own dossier of a raad, whose id is that of its traject, and not in
 * that of the procedure: the bestuur reads the journaal of the procedure.
 */
record Afstemmingsfeit(UUID dossier, String omschrijving, Handelend door) implements DossierFeit {

    @Override
    public Grondslag grondslag() {
        return Grondslag.WERKAFSPRAAK;
    }

    /** Under which the journaal keeps who was adoptiegriffier for the regeling of this body. */
    static UUID adoptiedossier(OrganisatieId lichaam) {
        return UUID.nameUUIDFromBytes(("adoptiegriffier/" + lichaam).getBytes(StandardCharsets.UTF_8));
    }
}
