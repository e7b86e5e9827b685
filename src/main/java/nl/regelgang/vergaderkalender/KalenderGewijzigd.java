package nl.regelgang.vergaderkalender;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;

/** Somebody changed the calendar of an orgaan, which has a journaal of its own. */
record KalenderGewijzigd(OrgaanId orgaan, String omschrijving, Handelend door) implements DossierFeit {

    @Override
    public UUID dossier() {
        return dossierVan(orgaan);
    }

    @Override
    public Grondslag grondslag() {
        return Grondslag.WERKAFSPRAAK;
    }

    /** Under which the journaal keeps what happens to the calendar of an orgaan. */
    static UUID dossierVan(OrgaanId orgaan) {
        return UUID.nameUUIDFromBytes(("vergaderkalender/" + orgaan).getBytes(StandardCharsets.UTF_8));
    }
}
