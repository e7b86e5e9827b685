package nl.regelgang.termijnen;

/** What a regeling may say about a term. */
public enum Ruimte {
    /** Nothing: only the law counts. */
    NEE("De wet bepaalt deze termijn; de regeling kan er niets aan veranderen."),
    /** More: the law is a minimum, and the longer term, or the earlier date, counts. */
    STRENGER("De wet is het minimum. Vul alleen %s in die in de regeling staat."),
    /** Something else: the term of the law counts when the regeling is silent. */
    ANDERS("De wet geldt als de regeling niets bepaalt. Vul in wat in de regeling staat."),
    /** Everything: the law names no length. The table has the default, if there is one. */
    BEPAALT("De wet noemt geen termijn. Vul in wat in de regeling staat."),
    /** Nothing: who decides sets the term for one case. */
    PER_GEVAL("De termijn wordt per geval gesteld.");

    /** With room for what is stricter. */
    private final String hulptekst;

    Ruimte(String hulptekst) {
        this.hulptekst = hulptekst;
    }

    /** @param datum whether the term is a date, so that an earlier one is stricter, and not a longer term */
    String hulptekst(boolean datum) {
        return hulptekst.formatted(datum ? "een eerdere datum" : "een langere termijn");
    }
}
