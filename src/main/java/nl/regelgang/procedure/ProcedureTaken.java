package nl.regelgang.procedure;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.taken.Taakcontext;
import org.springframework.stereotype.Component;

/** What a list of tasks asks of the procedures in {@link Procedures}, whatever their kind; the kinds tell the rest. */
@Component
class ProcedureTaken implements Taakcontext.Bron {

    private final Procedures procedures;
    private final Bewaardeprocedures zichtbaar;

    ProcedureTaken(Procedures procedures, Bewaardeprocedures zichtbaar) {
        this.procedures = procedures;
        this.zichtbaar = zichtbaar;
    }

    @Override
    public Optional<Taakcontext> bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        return Optional.empty();
    }

    @Override
    public Map<UUID, String> standen(Collection<UUID> dossiers) {
        return procedures.standen(dossiers);
    }

    @Override
    public Set<UUID> zichtbaar(Collection<UUID> dossiers, String persoon) {
        return zichtbaar.zichtbaar(dossiers, persoon);
    }
}
