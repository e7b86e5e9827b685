package nl.regelgang.procedure.toetreding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What the bestuur reads above the task of a verzoek to join. */
@Component
class ToetredingTaken implements Taakcontext.Bron {

    private final Procedures procedures;
    private final Toetredingen toetredingen;

    ToetredingTaken(Procedures procedures, Toetredingen toetredingen) {
        this.procedures = procedures;
        this.toetredingen = toetredingen;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        if (!proces.equals(Toetredingstart.PROCES)) {
            return Optional.empty();
        }
        UUID id = UUID.fromString(sleutel);
        return Optional.of(procedures
                .lees(id)
                .taak(null, List.of(), List.of(toetredingen.lees(id).verzoek()), uitModel, Grondslag.REGELING));
    }
}
