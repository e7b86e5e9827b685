package nl.regelgang.taken;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.Grondslag;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the modules with processes what a task is about. */
@Component
class Taakcontexten {

    /** Looked up late: those modules use this one. */
    private final ObjectProvider<Taakcontext.Bron> bronnen;

    Taakcontexten(ObjectProvider<Taakcontext.Bron> bronnen) {
        this.bronnen = bronnen;
    }

    /** @throws IllegalStateException when no module knows the task; without context nobody could do it */
    Taakcontext bij(String proces, String sleutel, String stap, Grondslag uitModel) {
        return bronnen.orderedStream()
                .map(bron -> bron.bij(proces, sleutel, stap, uitModel))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no context for " + stap + " of " + proces));
    }

    Optional<String> waarom(String proces, String sleutel, String stap, LocalDate uiterlijk) {
        return bronnen.orderedStream()
                .flatMap(bron -> bron.waarom(proces, sleutel, stap, uiterlijk).stream())
                .findFirst();
    }

    Optional<String> vervallen(String proces, String sleutel) {
        return bronnen.orderedStream()
                .flatMap(bron -> bron.vervallen(proces, sleutel).stream())
                .findFirst();
    }

    List<Taakcontext.Voorstel> voorstellen(String proces, String sleutel, String stap, String persoon) {
        return bronnen.orderedStream()
                .flatMap(bron -> bron.voorstellen(proces, sleutel, stap, persoon).stream())
                .toList();
    }

    List<String> gevolg(String proces, String stap, Ingevuld ingevuld) {
        return bronnen.orderedStream()
                .flatMap(bron -> bron.gevolg(proces, stap, ingevuld).stream())
                .toList();
    }

    Map<UUID, String> standen(Collection<UUID> dossiers) {
        Map<UUID, String> standen = new HashMap<>();
        bronnen.orderedStream().forEach(bron -> standen.putAll(bron.standen(dossiers)));
        return standen;
    }

    Set<UUID> zichtbaar(Collection<UUID> dossiers, String persoon) {
        if (dossiers.isEmpty()) {
            return Set.of();
        }
        return bronnen.orderedStream()
                .flatMap(bron -> bron.zichtbaar(dossiers, persoon).stream())
                .collect(Collectors.toSet());
    }
}
