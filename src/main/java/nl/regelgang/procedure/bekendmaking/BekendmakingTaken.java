package nl.regelgang.procedure.bekendmaking;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What somebody reads above a task of a bekendmaking. */
@Component
class BekendmakingTaken implements Taakcontext.Bron {

    private final Bekendmakingen bekendmakingen;
    private final Procedures procedures;

    BekendmakingTaken(Bekendmakingen bekendmakingen, Procedures procedures) {
        this.bekendmakingen = bekendmakingen;
        this.procedures = procedures;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Bekendmakingen.PROCES)) {
            return Optional.empty();
        }
        Procedure procedure =
                procedures.lees(bekendmakingen.lees(UUID.fromString(sleutel)).dossier());
        return Optional.of(procedure.taak(null, List.of(), List.of(), uitModel, Grondslag.WERKAFSPRAAK));
    }
}
