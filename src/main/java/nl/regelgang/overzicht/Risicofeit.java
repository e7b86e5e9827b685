package nl.regelgang.overzicht;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;

/** Somebody noted, changed or closed a risk; in a journaal of the organisation that no procedure shows. */
record Risicofeit(OrganisatieId organisatie, String omschrijving, Handelend door) implements DossierFeit {

    @Override
    public UUID dossier() {
        return UUID.nameUUIDFromBytes(("risicos/" + organisatie).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Grondslag grondslag() {
        return Grondslag.WERKAFSPRAAK;
    }
}
