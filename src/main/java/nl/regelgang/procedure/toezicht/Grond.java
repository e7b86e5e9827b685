package nl.regelgang.procedure.toezicht;

import java.util.Locale;
import nl.regelgang.gedeeld.Grondslag;

/** Why a begroting needs goedkeuring (Gemeentewet art. 203 lid 1-2). */
@SuppressWarnings("ImmutableEnumChecker") // a Grondslag is immutable, which the checker cannot see
enum Grond {
    EVENWICHT("de begroting is niet structureel en reëel in evenwicht", "Gemeentewet art. 203 lid 1"),
    BEGROTING_TE_LAAT("de begroting is niet op tijd ingezonden", "Gemeentewet art. 203 lid 2"),
    JAARREKENING_TE_LAAT(
            "de jaarrekening van twee jaar eerder is niet op tijd ingezonden", "Gemeentewet art. 203 lid 2");

    private final String zin;
    private final Grondslag grondslag;

    Grond(String zin, String artikel) {
        this.zin = zin;
        this.grondslag = Grondslag.van(artikel);
    }

    /** @param gekozen the value in the form */
    static Grond van(String gekozen) {
        return valueOf(gekozen.toUpperCase(Locale.ROOT));
    }

    /** As the end of a sentence. */
    public String zin() {
        return zin;
    }

    Grondslag grondslag() {
        return grondslag;
    }
}
