package nl.regelgang.procedure.voorstel;

import java.util.List;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import org.springframework.stereotype.Component;

/** What the bestuur reads above a task of a voorstel. */
@Component
public class Voorsteltoelichting {

    private final Besluitvorming besluitvorming;
    private final Deelnemersbesluiten besluiten;

    Voorsteltoelichting(Besluitvorming besluitvorming, Deelnemersbesluiten besluiten) {
        this.besluitvorming = besluitvorming;
        this.besluiten = besluiten;
    }

    /** Empty for a step that is not of every voorstel. */
    public List<String> van(Procedure procedure, String stap) {
        return switch (stap) {
            case "zienswijzenWegen" ->
                besluiten.van(procedure.id()).stream()
                        .map(Voorsteltoelichting::antwoord)
                        .toList();
            case "totstandkomingVaststellen", "regelingVaststellen" ->
                besluitvorming.uitkomst(procedure).berekening();
            default -> List.of();
        };
    }

    private static String antwoord(Besluittraject traject) {
        return traject.deelnemer().naam() + ": " + traject.antwoord().naam() + "."
                + (traject.zienswijze() == null ? "" : " " + traject.zienswijze());
    }
}
