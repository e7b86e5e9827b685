package nl.regelgang.procedure.cyclus;

import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.termijnen.Proceduresoort;

/** The kinds of stuk in the yearly cycle, and in what they differ where the steps are the same. */
@SuppressWarnings("ImmutableEnumChecker") // Grondslag and a record of words are immutable, which the checker cannot see
public enum Cyclussoort {
    JAARREKENING(
            Proceduresoort.JAARREKENING,
            "jaarrekeningprocedure",
            "de jaarrekening",
            "Wgr art. 34 lid 3",
            new Raden("Wgr art. 34b", "Wgr art. 10 lid 5", "Wgr art. 10 lid 6", "zienswijze-jaarrekening")),
    KADERS(
            Proceduresoort.KADERS,
            "kadersprocedure",
            "de kaders",
            "Wgr art. 34b",
            new Raden("Wgr art. 34b", "regeling", "regeling", "reactie-kaders")),
    BEGROTINGSWIJZIGING(
            Proceduresoort.BEGROTINGSWIJZIGING,
            "begrotingswijziging",
            "de begrotingswijziging",
            "Wgr art. 35 lid 6",
            new Raden("Wgr art. 35 lid 6", "Wgr art. 35 lid 6", "Wgr art. 35 lid 6", "zienswijze-begroting")),
    BESTUURSBESLUIT(
            Proceduresoort.BESTUURSBESLUIT,
            "bestuursbesluit",
            "het besluit",
            "Wgr art. 10 lid 5",
            new Raden("Wgr art. 10 lid 5", "Wgr art. 10 lid 5", "Wgr art. 10 lid 6", "zienswijze-bestuursbesluit"));

    private final Proceduresoort soort;
    private final String proces;
    private final String wat;
    private final Grondslag grondslag;
    private final Raden raden;

    Cyclussoort(Proceduresoort soort, String proces, String wat, String artikel, Raden raden) {
        this.soort = soort;
        this.proces = proces;
        this.wat = wat;
        this.grondslag = Grondslag.van(artikel);
        this.raden = raden;
    }

    /**
     * How the raden are asked, by the articles of chapter I.
     *
     * @param toezending on which they get the stukken
     * @param zienswijze on which they can speak
     * @param oordeel on which the bestuur answers
     * @param termijn the row of the table of terms that says until when
     */
    public record Raden(String toezending, String zienswijze, String oordeel, String termijn) {}

    public Proceduresoort soort() {
        return soort;
    }

    /** The model. */
    public String proces() {
        return proces;
    }

    /** In a sentence, for example "de jaarrekening". */
    public String wat() {
        return wat;
    }

    /** On which it is adopted, in chapter I. */
    public Grondslag grondslag() {
        return grondslag;
    }

    /** A bestuur takes more than one besluit, and can change its begroting twice; of the others there is one in a year. */
    boolean eenPerJaar() {
        return this == JAARREKENING || this == KADERS;
    }

    public Raden raden() {
        return raden;
    }
}
