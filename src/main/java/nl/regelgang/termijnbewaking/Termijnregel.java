package nl.regelgang.termijnbewaking;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnbewaking.Termijnregister.Status;
import nl.regelgang.termijnen.Kalender;
import org.jspecify.annotations.Nullable;

/**
 * A term as it is stored.
 *
 * @param ronde counts from 1; a term that is opened again after it was closed gets the next
 * @param gedaan the day of the act, null when it was not done
 * @param vervallen the day on which it stopped to matter, null when it did not
 */
record Termijnregel(
        UUID dossier,
        UUID onderdeel,
        String soort,
        int ronde,
        String omschrijving,
        OrgaanId wie,
        LocalDate uiterlijk,
        Grondslag grondslag,
        String uitleg,
        Map<String, LocalDate> basis,
        @Nullable String wetsversie,
        @Nullable LocalDate gedaan,
        @Nullable LocalDate vervallen,
        @Nullable String bewijs,
        @Nullable String geslotenDoor) {

    static Termijnregel open(Opgave opgave, int ronde) {
        return new Termijnregel(
                opgave.dossier(),
                opgave.onderdeel(),
                opgave.soort(),
                ronde,
                opgave.omschrijving(),
                opgave.wie(),
                opgave.uiterlijk(),
                opgave.grondslag(),
                opgave.uitleg(),
                opgave.basis(),
                opgave.wetsversie(),
                null,
                null,
                null,
                null);
    }

    boolean isOpen() {
        return gedaan == null && vervallen == null;
    }

    LopendeTermijn lopend(LocalDate vandaag) {
        return new LopendeTermijn(
                onderdeel, soort, omschrijving, wie, uiterlijk, grondslag, uitlegNu(), status(vandaag), gedaan);
    }

    Verantwoording verantwoord(LocalDate vandaag) {
        return new Verantwoording(lopend(vandaag), ronde, basis, wetsversie, bewijs, geslotenDoor);
    }

    /** What was written when the term began, and as long as it is open what may still change about its day. */
    private String uitlegNu() {
        return isOpen() ? metVoorbehoud(uitleg, uiterlijk) : uitleg;
    }

    static String metVoorbehoud(String uitleg, LocalDate uiterlijk) {
        return Kalender.voorbehoud(uiterlijk).map(zin -> uitleg + " " + zin).orElse(uitleg);
    }

    /** Derived and never stored, so a term lapses at midnight without anything having to run. */
    private Status status(LocalDate vandaag) {
        if (vervallen != null) {
            return Status.VERVALLEN;
        }
        if (gedaan != null) {
            return gedaan.isAfter(uiterlijk) ? Status.VERSTREKEN : Status.GEHAALD;
        }
        return vandaag.isAfter(uiterlijk) ? Status.VERSTREKEN : Status.OPEN;
    }
}
