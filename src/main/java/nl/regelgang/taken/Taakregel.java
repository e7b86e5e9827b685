package nl.regelgang.taken;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.regelgang.gedeeld.Aantal;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;

/**
 * A task as a line of the list, in words.
 *
 * @param waarvan the regeling and the procedure, and the deelnemer where there is one
 * @param uiterlijk the date, how far off it is, and what it rests on
 * @param wie who has it
 * @param teNemen nobody took it yet, and the reader may
 * @param weigering who can do it, as a sentence, when the reader cannot; else null
 */
record Taakregel(
        Taak taak,
        Urgentie urgentie,
        String waarvan,
        String uiterlijk,
        String wie,
        boolean teNemen,
        @Nullable String weigering) {

    static Taakregel van(Taak taak, LocalDate vandaag, String wie, @Nullable String weigering) {
        return new Taakregel(
                taak,
                Urgentie.van(taak.uiterlijk(), vandaag),
                waarvan(taak),
                uiterlijk(taak.uiterlijk(), taak.termijn(), vandaag),
                wie,
                weigering == null && taak.behandelaar() == null,
                weigering);
    }

    static String waarvan(Taak taak) {
        return taak.deelnemer() == null ? taak.procedure() : taak.procedure() + ", " + taak.deelnemer();
    }

    /** For example {@code woensdag 6 mei 2026, nog 12 dagen (wettelijk, Wgr art. 35 lid 3)}. */
    static String uiterlijk(@Nullable LocalDate dag, Grondslag termijn, LocalDate vandaag) {
        if (dag == null) {
            return "Geen uiterste dag";
        }
        return Dagen.voluit(dag) + ", " + afstand(ChronoUnit.DAYS.between(vandaag, dag)) + " (" + soort(termijn) + ")";
    }

    private static String afstand(long dagen) {
        if (dagen == 0) {
            return "vandaag";
        }
        String aantal = Aantal.van(Math.abs(dagen), "dag", "dagen");
        return dagen < 0 ? aantal + " te laat" : "nog " + aantal;
    }

    static String soort(Grondslag grondslag) {
        if (grondslag.wettelijk()) {
            return "wettelijk, " + grondslag;
        }
        return grondslag.equals(Grondslag.REGELING) ? "volgens de regeling" : "afgesproken";
    }
}
