package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** Somebody corrected the last day of a running term, for a reason. */
public record TermijnGecorrigeerd(
        UUID dossier, String termijn, LocalDate van, LocalDate naar, String reden, Grondslag grondslag, Handelend door)
        implements DossierFeit {

    @Override
    public String omschrijving() {
        return "De termijn “" + termijn + "” is gecorrigeerd van " + Dagen.voluit(van) + " naar " + Dagen.voluit(naar)
                + ". Reden: " + reden;
    }
}
