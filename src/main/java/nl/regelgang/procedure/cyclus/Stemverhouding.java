package nl.regelgang.procedure.cyclus;

import java.math.BigDecimal;
import java.util.Optional;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.regeling.Stemregels;

/**
 * How the bestuur voted on a stuk, in votes and not in members (Wgr art. 13 lid 4).
 *
 * @param onthouden who was there and cast no vote; they do not count for the majority
 */
record Stemverhouding(int voor, int tegen, int onthouden) {

    private static final String VOOR = "stemmenVoor";
    private static final String TEGEN = "stemmenTegen";
    private static final String ONTHOUDEN = "stemmenOnthouden";

    /**
     * Empty when nobody asked for a vote.
     *
     * @throws OngeldigeInvoer when only a part was filled in, or when the outcome is another than the besluit
     */
    static Optional<Stemverhouding> van(Ingevuld ingevuld, boolean aangenomen, Stemregels regels) {
        if (!isIngevuld(ingevuld, VOOR) && !isIngevuld(ingevuld, TEGEN) && !isIngevuld(ingevuld, ONTHOUDEN)) {
            return Optional.empty();
        }
        Stemverhouding stemmen =
                new Stemverhouding(verplicht(ingevuld, VOOR), verplicht(ingevuld, TEGEN), aantal(ingevuld, ONTHOUDEN));
        if (stemmen.aangenomen(regels) != aangenomen) {
            throw new OngeldigeInvoer(
                    VOOR,
                    "Voor de meerderheid van deze regeling zijn %d van de %d uitgebrachte stemmen nodig. Dat past niet bij wat is besloten: verbeter de stemmen of het besluit."
                            .formatted(stemmen.nodig(regels), stemmen.uitgebracht()));
        }
        return Optional.of(stemmen);
    }

    private static boolean isIngevuld(Ingevuld ingevuld, String veld) {
        return ingevuld.getal(veld).isPresent();
    }

    private static int aantal(Ingevuld ingevuld, String veld) {
        return ingevuld.getal(veld).map(BigDecimal::intValueExact).orElse(0);
    }

    private static int verplicht(Ingevuld ingevuld, String veld) {
        if (!isIngevuld(ingevuld, veld)) {
            throw new OngeldigeInvoer(veld, "Vul de stemmen voor en tegen allebei in, of laat alles leeg.");
        }
        return aantal(ingevuld, veld);
    }

    private int uitgebracht() {
        return voor + tegen;
    }

    private int nodig(Stemregels regels) {
        return regels.meerderheid().nodig(uitgebracht());
    }

    private boolean aangenomen(Stemregels regels) {
        return uitgebracht() > 0 && voor >= nodig(regels);
    }

    /** As the end of a sentence. */
    String zin(Stemregels regels) {
        return "%d stemmen voor, %d tegen, %d onthouden; nodig: %d".formatted(voor, tegen, onthouden, nodig(regels));
    }
}
