package nl.regelgang.dossier;

import java.io.IOException;
import java.io.InputStream;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.springframework.stereotype.Component;

/** For whoever takes in a Word file that goes into no dossier: the same checks as for one that does. */
@Component
public class Wordkeuring {

    private final Bestandskeuring keuring;

    Wordkeuring(Bestandskeuring keuring) {
        this.keuring = keuring;
    }

    /** @throws OngeldigeInvoer when it is no Word file without macros, or is refused for another reason */
    public void keur(String bestandsnaam, InputStream inhoud) throws IOException {
        Bestandsnaam naam = Bestandsnaam.van(bestandsnaam);
        try (Ontvangst ontvangst = Ontvangst.van(inhoud)) {
            if (keuring.keur(ontvangst.bestand(), naam) != Bestandssoort.DOCX) {
                throw new OngeldigeInvoer("Dit is geen Word-bestand. Kies een bestand dat eindigt op .docx.");
            }
        }
    }
}
