package nl.regelgang.procesmotor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/** The line in a drawing on which its process begins: the way that it is meant to go, to the end that is meant. */
final class Hoofdlijn {

    private final Modelkaart kaart;
    private final double hoogte;
    private final boolean metEinde;

    Hoofdlijn(Modelkaart kaart) {
        this.kaart = kaart;
        this.hoogte = kaart.knopen().stream()
                .filter(knoop -> knoop.isBegin() && knoop.inProces())
                .min(Comparator.comparingDouble(Knoop::links))
                .map(Knoop::midden)
                .orElseThrow();
        this.metEinde = kaart.knopen().stream().anyMatch(knoop -> knoop.soort() == Knoop.Soort.EINDE && isErop(knoop));
    }

    /** Every end is meant in a drawing that has none on the line. */
    boolean isBedoeldEinde(Knoop knoop) {
        return knoop.soort() == Knoop.Soort.EINDE && (!metEinde || isErop(knoop));
    }

    /** From left to right; what departs from the line directly behind the place where it does, step by step. */
    Comparator<Knoop> volgorde() {
        return Comparator.comparing(this::plaats)
                .thenComparingDouble(Knoop::links)
                .thenComparingDouble(Knoop::boven);
    }

    /** @param stappen how far it is from the line */
    private record Plaats(double op, int stappen) implements Comparable<Plaats> {

        @Override
        public int compareTo(Plaats ander) {
            int verschil = Double.compare(op, ander.op);
            return verschil == 0 ? Integer.compare(stappen, ander.stappen) : verschil;
        }
    }

    /** The ends stand as they are drawn. */
    private Plaats plaats(Knoop knoop) {
        return isErop(knoop) || knoop.soort() == Knoop.Soort.EINDE ? zelf(knoop) : vertrek(knoop);
    }

    private static Plaats zelf(Knoop knoop) {
        return new Plaats(knoop.links(), 0);
    }

    /** Where the shortest way to this step leaves the line; its own place when none does. */
    private Plaats vertrek(Knoop knoop) {
        Set<Knoop> gezien = new HashSet<>(Set.of(knoop));
        List<Knoop> laag = List.of(knoop);
        for (int stappen = 1; !laag.isEmpty(); stappen++) {
            List<Knoop> eerder = laag.stream().flatMap(kaart::voorgangers).toList();
            OptionalDouble vertrek = eerder.stream()
                    .filter(this::isErop)
                    .mapToDouble(Knoop::links)
                    .max();
            if (vertrek.isPresent()) {
                return new Plaats(vertrek.getAsDouble(), stappen);
            }
            laag = eerder.stream().filter(gezien::add).toList();
        }
        return zelf(knoop);
    }

    private boolean isErop(Knoop knoop) {
        return knoop.inProces() && knoop.midden() == hoogte;
    }
}
