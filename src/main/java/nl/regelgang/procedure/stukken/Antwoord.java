package nl.regelgang.procedure.stukken;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.zienswijzen.Deelnemend;
import nl.regelgang.zienswijzen.Rondekop;
import nl.regelgang.zienswijzen.Traject;
import org.jspecify.annotations.Nullable;

/**
 * What one raad was asked and said, in whichever way the procedure asks it.
 *
 * @param laatsteDag null while that of this raad is not known
 * @param zienswijze the text, null when there is none
 * @param oordeel what the bestuur thinks of it, null when that is not written down
 * @param conclusie what the bestuur does with it
 * @param gevraagd what the raad is asked now
 */
record Antwoord(
        Deelnemend deelnemer,
        UUID stuk,
        @Nullable LocalDate laatsteDag,
        @Nullable String zienswijze,
        @Nullable String oordeel,
        @Nullable String conclusie,
        Gevraagd gevraagd) {

    static Antwoord van(Rondekop ronde, Traject traject) {
        Traject.Reactie reactie = traject.reactie();
        return new Antwoord(
                traject.deelnemer(),
                ronde.zaak().stuk(),
                ronde.sluitOp(),
                traject.status() == Traject.Status.INGEDIEND ? traject.zienswijze() : null,
                reactie == null ? null : reactie.oordeel(),
                reactie == null ? null : reactie.conclusie(),
                traject.status() == Traject.Status.OPEN ? Gevraagd.ZIENSWIJZE : Gevraagd.KENNISNEMING);
    }

    static Antwoord van(Besluittraject traject) {
        return new Antwoord(
                traject.deelnemer(),
                traject.stuk(),
                traject.laatsteDag(),
                traject.antwoord() == Besluittraject.Antwoord.ZIENSWIJZE ? traject.zienswijze() : null,
                null,
                null,
                gevraagd(traject));
    }

    private static Gevraagd gevraagd(Besluittraject traject) {
        if (!traject.heeftGereageerd()) {
            return Gevraagd.ZIENSWIJZE;
        }
        return traject.toestemming() == Besluittraject.Toestemming.OPEN ? Gevraagd.TOESTEMMING : Gevraagd.KENNISNEMING;
    }
}
