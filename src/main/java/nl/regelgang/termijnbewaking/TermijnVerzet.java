package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import org.jspecify.annotations.Nullable;

/**
 * The last day of a running term was moved, because a date that it is computed from changed.
 *
 * @param reden why somebody changed that date, null when the law or the course of the procedure did
 */
public record TermijnVerzet(
        UUID dossier,
        String termijn,
        LocalDate van,
        LocalDate naar,
        String uitleg,
        @Nullable String reden,
        Grondslag grondslag,
        Handelend door)
        implements DossierFeit {

    @Override
    public String omschrijving() {
        return "De termijn “%s” is verzet van %s naar %s. %s%s"
                .formatted(
                        termijn,
                        Dagen.voluit(van),
                        Dagen.voluit(naar),
                        uitleg,
                        reden == null ? "" : " Reden: " + reden);
    }
}
