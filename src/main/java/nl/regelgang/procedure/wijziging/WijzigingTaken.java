package nl.regelgang.procedure.wijziging;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.voorstel.Besluitvorming;
import nl.regelgang.procedure.voorstel.Voorsteltoelichting;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the bestuur reads above a task of a wijzigingsprocedure. */
@Component
class WijzigingTaken implements Taakcontext.Bron {

    private final Procedures procedures;
    private final Besluitvorming besluitvorming;
    private final Voorsteltoelichting toelichting;

    WijzigingTaken(Procedures procedures, Besluitvorming besluitvorming, Voorsteltoelichting toelichting) {
        this.procedures = procedures;
        this.besluitvorming = besluitvorming;
        this.toelichting = toelichting;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Wijzigingstart.PROCES)) {
            return Optional.empty();
        }
        Procedure procedure = procedures.lees(UUID.fromString(sleutel));
        return Optional.of(procedure.taak(
                null,
                toelichting.van(procedure, stap),
                List.of(besluitvorming.lees(procedure.id()).ontwerp()),
                uitModel,
                Grondslag.WERKAFSPRAAK));
    }
}
