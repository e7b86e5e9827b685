package nl.regelgang.procedure.bestuursbesluit;

/** What the raden can say about a besluit; the outcome of the decision table. */
enum Klasse {
    LIJST(true),
    VERZOEK(true),
    BESTUUR(true),
    /** Wensen en bedenkingen, on an article of its own. */
    WENSEN(true),
    INSPRAAK(false),
    BEGROTING(false),
    GEEN(false);

    private final boolean raden;

    Klasse(boolean raden) {
        this.raden = raden;
    }

    /** Whether they can say something about it. */
    public boolean raden() {
        return raden;
    }
}
