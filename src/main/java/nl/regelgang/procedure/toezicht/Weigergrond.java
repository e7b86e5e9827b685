package nl.regelgang.procedure.toezicht;

import java.util.Locale;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;

/** The only grounds on which a toezichthouder can refuse (Gemeentewet art. 206 and 208 lid 2). */
enum Weigergrond {
    RECHT("strijd met het recht"),
    FINANCIEEL_BELANG("strijd met het algemene financiële belang");

    private static final String VELD = "weigergrond";

    private final String zin;

    Weigergrond(String zin) {
        this.zin = zin;
    }

    /** For example "strijd met het recht". */
    public String zin() {
        return zin;
    }

    /**
     * @param artikel that names the grounds
     * @throws OngeldigeInvoer when none was chosen
     */
    static Weigergrond van(Ingevuld ingevuld, String artikel) {
        return ingevuld.eventueleTekst(VELD)
                .map(gekozen -> valueOf(gekozen.toUpperCase(Locale.ROOT)))
                .orElseThrow(() -> new OngeldigeInvoer(
                        VELD, "Kies de grond: weigeren kan alleen wegens een van deze twee (%s).".formatted(artikel)));
    }
}
