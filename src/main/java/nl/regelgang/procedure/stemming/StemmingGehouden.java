package nl.regelgang.procedure.stemming;

import static nl.regelgang.gedeeld.Dagen.voluit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.DossierFeit;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Afwijking;
import nl.regelgang.regeling.Stemregels;

/**
 * The algemeen bestuur voted.
 *
 * @param wat for example "jaarrekening"
 * @param ook what else was recorded with it, as sentences; empty when nothing was
 */
record StemmingGehouden(
        UUID dossier,
        String wat,
        LocalDate vergaderingOp,
        Stemregels.Soort uitslag,
        List<String> berekening,
        List<String> ook,
        Afwijking afwijking,
        Grondslag grondslag,
        Handelend door)
        implements DossierFeit {

    @Override
    public String omschrijving() {
        String hoe =
                switch (uitslag) {
                    case AANGENOMEN -> wat + " vastgesteld";
                    case VERWORPEN -> wat + " niet vastgesteld";
                    case GESTAAKT -> "de stemmen staken";
                    case GEEN_QUORUM -> "te weinig leden aanwezig";
                };
        return "Stemming op %s: %s. %s%s%s"
                .formatted(
                        voluit(vergaderingOp),
                        hoe,
                        String.join(" ", berekening),
                        ook.isEmpty() ? "" : " " + String.join(" ", ook),
                        afwijking.tekst());
    }
}
