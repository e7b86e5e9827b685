package nl.regelgang.procedure;

import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;

/** The form that begins a procedure was sent before. Who may not see that procedure is not told that it exists. */
public class AlBegonnen extends NietGevonden {

    private static final long serialVersionUID = 1L;

    private final UUID procedure;

    public AlBegonnen(UUID procedure) {
        super("dossier " + procedure);
        this.procedure = procedure;
    }

    UUID procedure() {
        return procedure;
    }
}
