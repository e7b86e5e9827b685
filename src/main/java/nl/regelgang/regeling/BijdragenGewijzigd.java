package nl.regelgang.regeling;

import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.RegelingId;

/** The bestuur changed what the deelnemers pay, or shared it; in the journaal of the regeling. */
record BijdragenGewijzigd(RegelingId regeling, String omschrijving, Handelend door) implements DossierFeit {

    @Override
    public UUID dossier() {
        return RegelsGewijzigd.dossierVan(regeling);
    }

    @Override
    public Grondslag grondslag() {
        return Grondslag.REGELING;
    }
}
