package nl.regelgang.termijnbewaking;

import nl.regelgang.gedeeld.Grondslag;

/** Who set a day: whoever reads a calendar must not take a plan for the law, or the law for a plan. */
enum Gebondenheid {
    WETTELIJK("wettelijk"),
    REGELING("uit de regeling"),
    PLANNING("eigen planning"),
    /** No term at all: an orgaan meets. */
    VERGADERING("vergadering");

    private final String woord;

    Gebondenheid(String woord) {
        this.woord = woord;
    }

    static Gebondenheid van(Grondslag grondslag) {
        if (grondslag.wettelijk()) {
            return WETTELIJK;
        }
        return grondslag.equals(Grondslag.REGELING) ? REGELING : PLANNING;
    }

    /** In lower case. */
    public String woord() {
        return woord;
    }

    String zin(Grondslag grondslag) {
        return switch (this) {
            case WETTELIJK -> "Wettelijke termijn (" + grondslag + ").";
            case REGELING -> "Termijn uit de regeling zelf.";
            case PLANNING -> "Eigen planning: een afspraak, geen wettelijke termijn.";
            case VERGADERING -> "Vergadering: geen termijn.";
        };
    }
}
