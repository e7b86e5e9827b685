package nl.regelgang.regeling;

import java.util.List;

/**
 * Whether a drempel is met.
 *
 * @param berekening Dutch lines that can be checked by hand
 * @param ontbreekt what must be filled in before it can be told, each as the name of its cell; empty when nothing
 */
public record Drempeluitkomst(Soort soort, List<String> berekening, List<String> ontbreekt) {

    public enum Soort {
        GEHAALD,
        /** Also when it can no longer be met, whatever the others decide. */
        NIET_GEHAALD,
        /** It hangs on who has not decided yet. */
        NOG_OPEN,
        NIET_TE_BEPALEN
    }

    public Drempeluitkomst {
        berekening = List.copyOf(berekening);
        ontbreekt = List.copyOf(ontbreekt);
    }
}
