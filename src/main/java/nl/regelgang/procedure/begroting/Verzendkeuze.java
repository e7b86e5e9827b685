package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.formulieren.Datuminvoer;
import org.jspecify.annotations.Nullable;

/**
 * A day of sending to look at before anything is started; the sending itself is on the day of the start.
 *
 * @param ingevuld as it came from the browser, so that it can come back
 * @param dag null for today
 * @param fout what to correct, null when it is right
 */
record Verzendkeuze(
        Datuminvoer ingevuld,
        @Nullable LocalDate dag,
        @Nullable String fout) {

    static final String VELD = "verzending";
    private static final String LABEL = "Verzenden op";

    static Verzendkeuze lees(Map<String, String> invoer, LocalDate vandaag) {
        Datuminvoer ingevuld = Datuminvoer.uit(invoer, VELD);
        if (ingevuld.leeg()) {
            return new Verzendkeuze(ingevuld, null, null);
        }
        String fout = ingevuld.foutzin(LABEL);
        if (fout == null && ingevuld.datum().isBefore(vandaag)) {
            fout = "Kies bij ‘" + LABEL + "’ vandaag of een latere dag: wat voorbij is, is niet meer te plannen.";
        }
        return new Verzendkeuze(ingevuld, fout == null ? ingevuld.datum() : null, fout);
    }
}
