package nl.regelgang.regeling;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.RegelingId;

/** Somebody changed what stands in the register about the own rules of a regeling, which have a journaal of their own. */
public record RegelsGewijzigd(RegelingId regeling, String omschrijving, Handelend door) implements DossierFeit {

    @Override
    public UUID dossier() {
        return dossierVan(regeling);
    }

    @Override
    public Grondslag grondslag() {
        return Grondslag.REGELING;
    }

    /** Under which the journaal keeps what happens to the rules of a regeling. */
    static UUID dossierVan(RegelingId regeling) {
        return UUID.nameUUIDFromBytes(("regels/" + regeling).getBytes(StandardCharsets.UTF_8));
    }
}
