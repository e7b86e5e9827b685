package nl.regelgang.procedure.stemming;

import nl.regelgang.regeling.Stemregels;
import nl.regelgang.regeling.Stemregels.Meerderheid;
import nl.regelgang.regeling.Stemregels.Quorum;
import nl.regelgang.regeling.Vorm;

/**
 * On what the count of a vote rests. The Gemeentewet holds for the algemeen bestuur of an openbaar lichaam (Wgr art. 22
 * lid 1) and for a gemeenschappelijk orgaan that raden entered (art. 23 lid 5). For any other bestuur the law is silent:
 * where its regeling is too, counting by the Gemeentewet is a choice of this application, and the vote says so.
 */
record Stemgrond(Vorm vorm, Stemregels regels) {

    private static final String TERUGVAL =
            "Voor wat de regeling niet bepaalt, telt deze toepassing als terugval met Gemeentewet art. 20 en 28 tot en met"
                    + " 32: de wet schrijft dat dan niet voor.";

    /** One or two Dutch sentences, for the page of the vote and for the journaal. */
    public String uitleg() {
        if (regels.quorum() != Quorum.MEER_DAN_HELFT_LEDEN && regels.meerderheid() != Meerderheid.VOLSTREKT) {
            return "Er wordt geteld met het quorum en de meerderheid die de regeling zelf bepaalt.";
        }
        return switch (vorm) {
            case OPENBAAR_LICHAAM, REGELING_ZONDER_MEER ->
                "Er wordt geteld met Gemeentewet art. 20 en 28 tot en met 32, die gelden voor een algemeen bestuur (Wgr art. 22"
                        + " lid 1), voor zover de regeling niets anders bepaalt.";
            case BEDRIJFSVOERINGSORGANISATIE ->
                "De wet zegt niet hoe het bestuur van een bedrijfsvoeringsorganisatie stemt; dat bepaalt de regeling. "
                        + TERUGVAL;
            case GEMEENSCHAPPELIJK_ORGAAN ->
                "De Gemeentewet geldt voor een gemeenschappelijk orgaan alleen als raden de regeling hebben getroffen of"
                        + " mede getroffen (Wgr art. 23 lid 5); anders zegt de wet niet hoe het stemt, en bepaalt de"
                        + " regeling dat. " + TERUGVAL;
        };
    }

    /**
     * How an article of the Gemeentewet is cited here.
     *
     * @param artikel for example "20 lid 2"
     */
    public String artikel(String artikel) {
        return "Gemeentewet art. " + artikel + (vorm == Vorm.OPENBAAR_LICHAAM ? "" : ", als terugval");
    }
}
