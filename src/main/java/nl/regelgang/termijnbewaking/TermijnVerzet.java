package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;

/** The last day of a running term was moved, because a date that it is computed from changed. */
public record TermijnVerzet(
        UUID dossier, String termijn, LocalDate van, LocalDate naar, String uitleg, Grondslag grondslag)
        implements DossierFeit {

    @Override
    public String omschrijving() {
        return "De termijn “" + termijn + "” is verzet van " + Dagen.voluit(van) + " naar " + Dagen.voluit(naar) + ". "
                + uitleg;
    }

    @Override
    public Handelend door() {
        return Handelend.SYSTEEM;
    }
}
