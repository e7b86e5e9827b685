package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import nl.regelgang.formulieren.Datuminvoer;
import org.jspecify.annotations.Nullable;

/**
 * A day of sending to look at before anything is started; the sending itself is on the day of the start.
 *
 * @param tekst as it came from the browser, so that it can come back
 * @param dag null for today
 * @param fout what to correct, null when it is right
 */
record Verzendkeuze(
        String tekst, @Nullable LocalDate dag, @Nullable String fout) {

    private static final String LABEL = "Verzenden op";

    static Verzendkeuze lees(String tekst, LocalDate vandaag) {
        Datuminvoer ingevuld = Datuminvoer.van(tekst);
        if (ingevuld.leeg()) {
            return new Verzendkeuze("", null, null);
        }
        String fout = ingevuld.foutzin(LABEL);
        if (fout == null && ingevuld.datum().isBefore(vandaag)) {
            fout = "Kies bij ‘" + LABEL + "’ vandaag of een latere dag: wat voorbij is, is niet meer te plannen.";
        }
        return new Verzendkeuze(tekst, fout == null ? ingevuld.datum() : null, fout);
    }
}
