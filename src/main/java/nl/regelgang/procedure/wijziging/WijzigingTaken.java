package nl.regelgang.procedure.wijziging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.deelnemersbesluit.Besluittraject;
import nl.regelgang.procedure.deelnemersbesluit.Deelnemersbesluiten;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the bestuur reads above a task of a wijzigingsprocedure. */
@Component
class WijzigingTaken implements Taakcontext.Bron {

    private final Procedures procedures;
    private final Wijzigingen wijzigingen;
    private final Wijzigingsuitkomst uitkomst;
    private final Deelnemersbesluiten besluiten;

    WijzigingTaken(
            Procedures procedures,
            Wijzigingen wijzigingen,
            Wijzigingsuitkomst uitkomst,
            Deelnemersbesluiten besluiten) {
        this.procedures = procedures;
        this.wijzigingen = wijzigingen;
        this.uitkomst = uitkomst;
        this.besluiten = besluiten;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Wijzigingstart.PROCES)) {
            return Optional.empty();
        }
        Procedure procedure = procedures.lees(UUID.fromString(sleutel));
        Wijziging wijziging = wijzigingen.lees(procedure.id());
        return Optional.of(procedure.taak(
                null,
                toelichting(procedure, wijziging, stap),
                List.of(wijziging.ontwerp()),
                uitModel,
                Grondslag.WERKAFSPRAAK));
    }

    private List<String> toelichting(Procedure procedure, Wijziging wijziging, String stap) {
        if (stap.equals("totstandkomingVaststellen")) {
            return uitkomst.van(procedure, wijziging).berekening();
        }
        List<String> alineas = new ArrayList<>();
        for (Besluittraject traject : besluiten.van(procedure.id())) {
            alineas.add(traject.deelnemer().naam() + ": " + traject.antwoord().naam() + "."
                    + (traject.zienswijze() == null ? "" : " " + traject.zienswijze()));
        }
        return alineas;
    }
}
