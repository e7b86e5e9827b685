package nl.regelgang.procedure;

import java.util.Map;
import java.util.UUID;
import nl.regelgang.taken.Taakcontext;

/** Whether there is something to make in Word for this person, on the page of a procedure of any kind. */
public interface Stukaanbod {

    boolean heeftStukken(Procedure procedure, String persoon);

    /** The way there from a task of a raad. */
    static Taakcontext.Voorstel raadsvoorstel(UUID dossier) {
        return new Taakcontext.Voorstel(
                "raadsvoorstel", "Raadsvoorstel maken in Word", Map.of(), Procedure.pad(dossier) + "/stukken");
    }
}
