package nl.regelgang.notificatie;

import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** Somebody saw to a message that had not arrived. The journaal does not get the address. */
public record BerichtHersteld(UUID dossier, String omschrijving, Handelend door) implements DossierFeit {

    @Override
    public Grondslag grondslag() {
        return Grondslag.WERKAFSPRAAK;
    }
}
