package nl.regelgang.taken;

import java.util.Locale;

/** By what a list can be narrowed; the name in lower case is the parameter in the address. */
enum Filter {
    ZOEK("Zoekterm", "true"),
    TERMIJN("Termijn", "true"),
    REGELING("Regeling", "o.regeling = :regeling"),
    SOORT("Procedure", "o.soort = :soort"),
    STAP("Stap", "o.naam = :stap"),
    ORGAAN("Orgaan", "o.orgaan = :orgaan"),
    BEHANDELAAR("Behandelaar", "o.behandelaar = :behandelaar");

    /** Values of {@link #BEHANDELAAR} that are no log-in name, which has no underscore. */
    static final String IK = "_ik";

    static final String NIEMAND = "_niemand";

    private final String label;
    private final String voorwaarde;

    Filter(String label, String voorwaarde) {
        this.label = label;
        this.voorwaarde = voorwaarde;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** Over {@code taak_orgaan o}; those that depend on the day or on the number of words are made elsewhere. */
    String voorwaarde() {
        return voorwaarde;
    }
}
