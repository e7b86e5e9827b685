package nl.regelgang.dossier;

import nl.regelgang.gedeeld.OngeldigeInvoer;

/** How much may come out of one file, counted while unpacking; what a file says about itself is not believed. */
class Uitpakgrens {

    private static final long MEESTE_BYTES = 200L * 1024 * 1024;
    private static final int MEESTE_DELEN = 2_000;
    private static final int GROOTSTE_VERHOUDING = 100;

    private final long bytes;
    private long uitgepakt;
    private int delen;

    Uitpakgrens(long grootte) {
        bytes = Math.min(MEESTE_BYTES, grootte * GROOTSTE_VERHOUDING);
    }

    void telDelen(int aantal) {
        delen += aantal;
        if (delen > MEESTE_DELEN) {
            throw teGroot();
        }
    }

    void telBytes(int aantal) {
        uitgepakt += aantal;
        if (uitgepakt > bytes) {
            throw teGroot();
        }
    }

    static OngeldigeInvoer teGroot() {
        return new OngeldigeInvoer(
                "In dit bestand zit veel meer dan bij een gewoon document. Sla het op als PDF en" + " voeg die toe.");
    }
}
