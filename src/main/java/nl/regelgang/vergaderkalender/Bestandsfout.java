package nl.regelgang.vergaderkalender;

import nl.regelgang.gedeeld.OngeldigeInvoer;

/** Why a file is refused. */
final class Bestandsfout {

    static final String VELD = "bestand";

    private Bestandsfout() {}

    static OngeldigeInvoer in(String uitleg) {
        return new OngeldigeInvoer(VELD, uitleg + " Er is niets overgenomen.");
    }

    /** @param regel the line of the file, from 1 */
    static OngeldigeInvoer op(int regel, String uitleg) {
        return in("Regel " + regel + ": " + uitleg);
    }
}
