package nl.regelgang.procedure.voorstel;

import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.regeling.Regels;
import nl.regelgang.termijnen.Instelling;
import org.springframework.stereotype.Component;

/**
 * Whether a text that changed after the zienswijzen goes to the raden again. The law does not say so (Wgr art. 1 lid 3);
 * a regeling can, and else whoever weighs them decides and says why.
 */
@Component
class Nieuweronde {

    private final Regelingen regelingen;

    Nieuweronde(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    /** @throws OngeldigeInvoer when the regeling says otherwise */
    void eis(Procedure procedure, boolean gewijzigd, boolean opnieuw) {
        String keuze = regelingen
                .vind(procedure.bestuur().regeling())
                .map(Regeling::regels)
                .orElse(Regels.STANDAARD)
                .instellingen()
                .keuze(Instelling.NIEUWE_RONDE);
        if (keuze.equals("altijd") && gewijzigd && !opnieuw) {
            throw new OngeldigeInvoer(
                    "opnieuw",
                    "Volgens de regels van deze regeling gaat een aangepaste tekst altijd opnieuw naar de raden. Kies ja,"
                            + " of laat de aangepaste tekst weg.");
        }
        if (keuze.equals("nooit") && opnieuw) {
            throw new OngeldigeInvoer(
                    "opnieuw", "Volgens de regels van deze regeling is er geen nieuwe ronde. Kies nee.");
        }
    }
}
