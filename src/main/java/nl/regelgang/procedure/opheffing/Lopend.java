package nl.regelgang.procedure.opheffing;

import java.util.List;
import java.util.stream.Collectors;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureoverzicht;
import nl.regelgang.procedure.Procedurestand;
import org.springframework.stereotype.Component;

/** What else runs for a regeling that ends: nothing of it stops by itself, because a begroting must go on. */
@Component
class Lopend {

    private final List<Procedureoverzicht> overzichten;

    Lopend(List<Procedureoverzicht> overzichten) {
        this.overzichten = overzichten;
    }

    List<Procedurestand> naast(Procedure opheffing) {
        return overzichten.stream()
                .flatMap(overzicht -> overzicht.vanRegeling(opheffing.bestuur().regeling(), 0).stream())
                .filter(een -> een.loopt() && !een.id().equals(opheffing.id()))
                .toList();
    }

    /** For above a task; empty when nothing else runs. */
    List<String> zin(Procedure opheffing) {
        List<Procedurestand> andere = naast(opheffing);
        return andere.isEmpty()
                ? List.of()
                : List.of(
                        "Van deze regeling loopt nog: %s. Dat stopt niet vanzelf. Trek in wat door de opheffing geen zin meer heeft."
                                .formatted(andere.stream()
                                        .map(Procedurestand::naam)
                                        .collect(Collectors.joining(", "))));
    }
}
