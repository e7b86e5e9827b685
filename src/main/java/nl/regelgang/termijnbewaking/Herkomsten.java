package nl.regelgang.termijnbewaking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Looks up the regelingen of terms. */
@Component
class Herkomsten {

    private final ObjectProvider<Termijnherkomst> bronnen;
    private final Regelingen regelingen;

    Herkomsten(ObjectProvider<Termijnherkomst> bronnen, Regelingen regelingen) {
        this.bronnen = bronnen;
        this.regelingen = regelingen;
    }

    /** Per dossier its regeling, as far as it is known. */
    Map<UUID, Regeling> van(Collection<Termijnregel> termijnen) {
        Set<UUID> dossiers = termijnen.stream().map(Termijnregel::dossier).collect(Collectors.toSet());
        if (dossiers.isEmpty()) {
            return Map.of();
        }
        Map<RegelingId, Optional<Regeling>> gelezen = new HashMap<>();
        Map<UUID, Regeling> herkomst = new HashMap<>();
        ids(dossiers).forEach((dossier, id) -> gelezen.computeIfAbsent(id, regelingen::vind)
                .ifPresent(regeling -> herkomst.put(dossier, regeling)));
        return herkomst;
    }

    /** Per dossier the id of its regeling, as far as a procedure knows it. */
    Map<UUID, RegelingId> ids(Set<UUID> dossiers) {
        Map<UUID, RegelingId> gevonden = new HashMap<>();
        bronnen.orderedStream().forEach(bron -> gevonden.putAll(bron.regelingen(dossiers)));
        return gevonden;
    }
}
