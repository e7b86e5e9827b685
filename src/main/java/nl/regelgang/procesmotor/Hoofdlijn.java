package nl.regelgang.procesmotor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The line in a drawing on which its process begins: the way that it is meant to go, to the end that is meant. */
final class Hoofdlijn {

    private final BpmnModelInstance model;
    private final double hoogte;
    private final boolean metEinde;

    Hoofdlijn(BpmnModelInstance model) {
        this.model = model;
        this.hoogte = model.getModelElementsByType(StartEvent.class).stream()
                .filter(begin -> begin.getParentElement() instanceof Process)
                .min(Comparator.comparingDouble(begin -> vorm(begin).getX()))
                .map(Hoofdlijn::midden)
                .orElseThrow();
        this.metEinde = model.getModelElementsByType(EndEvent.class).stream().anyMatch(this::isErop);
    }

    /** Every end is meant in a drawing that has none on the line. */
    boolean isBedoeldEinde(FlowNode knoop) {
        return knoop instanceof EndEvent && (!metEinde || isErop(knoop));
    }

    /** From left to right; what departs from the line directly behind the place where it does, step by step. */
    Comparator<FlowNode> volgorde() {
        return Comparator.comparing(this::plaats)
                .thenComparingDouble(knoop -> vorm(knoop).getX())
                .thenComparingDouble(knoop -> vorm(knoop).getY());
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
    private Plaats plaats(FlowNode knoop) {
        return isErop(knoop) || knoop instanceof EndEvent ? zelf(knoop) : vertrek(knoop);
    }

    private static Plaats zelf(FlowNode knoop) {
        return new Plaats(vorm(knoop).getX(), 0);
    }

    /** Where the shortest way to this step leaves the line; its own place when none does. */
    private Plaats vertrek(FlowNode knoop) {
        Set<FlowNode> gezien = new HashSet<>(Set.of(knoop));
        List<FlowNode> laag = List.of(knoop);
        for (int stappen = 1; !laag.isEmpty(); stappen++) {
            List<FlowNode> eerder = laag.stream().flatMap(this::voorgangers).toList();
            OptionalDouble vertrek = eerder.stream()
                    .filter(this::isErop)
                    .mapToDouble(op -> vorm(op).getX())
                    .max();
            if (vertrek.isPresent()) {
                return new Plaats(vertrek.getAsDouble(), stappen);
            }
            laag = eerder.stream().filter(gezien::add).toList();
        }
        return zelf(knoop);
    }

    private Stream<FlowNode> voorgangers(FlowNode knoop) {
        Stream<FlowNode> gastheer = knoop instanceof BoundaryEvent rand
                ? Stream.of(rand.getAttachedTo()).map(FlowNode.class::cast)
                : Stream.empty();
        return Stream.concat(
                gastheer,
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(pijl -> pijl.getTarget().equals(knoop))
                        .map(SequenceFlow::getSource));
    }

    private boolean isErop(FlowNode knoop) {
        return knoop.getParentElement() instanceof Process && midden(knoop) == hoogte;
    }

    private static double midden(FlowNode knoop) {
        return vorm(knoop).getY() + vorm(knoop).getHeight() / 2;
    }

    private static Bounds vorm(FlowNode knoop) {
        return ((BpmnShape) knoop.getDiagramElement()).getBounds();
    }
}
