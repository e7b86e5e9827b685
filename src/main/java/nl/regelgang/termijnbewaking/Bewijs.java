package nl.regelgang.termijnbewaking;

import nl.regelgang.gedeeld.Handelend;

/**
 * How a term ended, besides the day: what was done, and by whom.
 *
 * @param wat what happened, as a Dutch sentence
 */
public record Bewijs(String wat, Handelend door) {

    static final Bewijs ZONDER_MEER = new Bewijs("Vastgelegd door de procedure.", Handelend.SYSTEEM);

    String doorWie() {
        return door.naam() + " (" + door.functie() + ")";
    }
}
