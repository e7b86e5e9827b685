package nl.regelgang.procesmotor;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.procesmotor.Positie.Stap;
import nl.regelgang.procesmotor.Positie.Status;
import org.jspecify.annotations.Nullable;

/**
 * A model as a list of steps, from left to right as it is drawn: the line on which the process begins is the way that it
 * is meant to go. What departs from that line stands where it departs, and not behind what comes later on the line. A
 * step that can no longer come, because the process took another way or has ended, is left out.
 */
final class Stappenplan {

    private final Modelkaart kaart;
    private final Hoofdlijn hoofdlijn;
    private final List<Knoop> opVolgorde;

    Stappenplan(Modelkaart kaart) {
        this.kaart = kaart;
        this.hoofdlijn = new Hoofdlijn(kaart);
        this.opVolgorde = kaart.knopen().stream()
                .filter(Knoop::isStap)
                .sorted(hoofdlijn.volgorde())
                .toList();
    }

    Modelkaart kaart() {
        return kaart;
    }

    /**
     * @param gedaan per element the last time it was done
     * @param nu per element since when the process waits there
     */
    List<Stap> stappen(Map<String, Instant> gedaan, Map<String, Instant> nu) {
        Set<Knoop> komend = bereikbaar(nu.keySet(), null);
        komend.addAll(ernaast(nu.keySet()));
        return opVolgorde.stream()
                .filter(knoop -> nu.containsKey(knoop.id()) || gedaan.containsKey(knoop.id()) || komend.contains(knoop))
                .map(knoop -> {
                    Instant wachtSinds = nu.get(knoop.id());
                    Instant laatst = gedaan.get(knoop.id());
                    Status status = wachtSinds != null
                            ? Status.NU
                            : laatst != null ? Status.GEDAAN : komend(nu.keySet(), knoop);
                    return stap(knoop, status, wachtSinds != null ? wachtSinds : laatst);
                })
                .toList();
    }

    /** The ids of all that follows on these elements: what was done there before does not count any more. */
    Set<String> opnieuw(Collection<String> elementen) {
        return bereikbaar(elementen, null).stream().map(Knoop::id).collect(Collectors.toSet());
    }

    /** What can begin beside the process as long as that runs, without breaking it off. */
    private Set<Knoop> ernaast(Collection<String> vanaf) {
        boolean loopt = vanaf.stream().map(kaart::knoop).anyMatch(Knoop::inProces);
        Set<Knoop> ernaast = new LinkedHashSet<>();
        kaart.knopen().stream()
                .filter(knoop -> loopt && knoop.soort() == Knoop.Soort.BEGIN_ERNAAST)
                .forEach(begin -> ernaast.addAll(bereikbaar(Set.of(begin.id()), null)));
        return ernaast;
    }

    private Status komend(Collection<String> vanaf, Knoop knoop) {
        boolean zeker = vanaf.stream().map(Set::of).anyMatch(plaats -> isZeker(plaats, knoop));
        return zeker ? Status.NOG_TE_DOEN : Status.MOGELIJK;
    }

    /**
     * A step is sure to come when it is on every way to the end that is meant. On a side way from which that end is out of
     * reach, every end is as good as another.
     */
    private boolean isZeker(Set<String> vanaf, Knoop knoop) {
        Set<Knoop> komend = bereikbaar(vanaf, null);
        boolean kanNogGoed = komend.stream().anyMatch(hoofdlijn::isBedoeldEinde);
        return komend.contains(knoop)
                && bereikbaar(vanaf, knoop).stream()
                        .noneMatch(
                                een -> kanNogGoed ? hoofdlijn.isBedoeldEinde(een) : een.soort() == Knoop.Soort.EINDE);
    }

    private static Stap stap(Knoop knoop, Status status, @Nullable Instant moment) {
        Uitleg uitleg = Uitleg.van(knoop.id(), knoop.documentatie());
        return new Stap(knoop.id(), knoop.naam(), uitleg.grondslag(), uitleg.zin(), status, moment);
    }

    private Set<Knoop> bereikbaar(Collection<String> vanaf, @Nullable Knoop zonder) {
        Set<Knoop> bereikt = new LinkedHashSet<>();
        Deque<Knoop> rand = new ArrayDeque<>();
        vanaf.forEach(id -> rand.add(kaart.knoop(id)));
        while (!rand.isEmpty()) {
            kaart.opvolgers(rand.remove())
                    .filter(knoop -> !knoop.equals(zonder))
                    .filter(bereikt::add)
                    .forEach(rand::add);
        }
        return bereikt;
    }
}
