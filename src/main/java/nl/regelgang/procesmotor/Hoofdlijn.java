package nl.regelgang.procesmotor;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
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

    /** From left to right; what departs from the line directly behind the place where it does. */
    Comparator<FlowNode> volgorde() {
        return Comparator.<FlowNode>comparingDouble(this::plaats)
                .thenComparingDouble(knoop -> vorm(knoop).getX())
                .thenComparingDouble(knoop -> vorm(knoop).getY());
    }

    /** The ends stand as they are drawn. */
    private double plaats(FlowNode knoop) {
        double zelf = vorm(knoop).getX();
        return isErop(knoop) || knoop instanceof EndEvent ? zelf : vertrek(knoop, zelf);
    }

    /** Where the last way to this step leaves the line; its own place when none does. */
    private double vertrek(FlowNode knoop, double zelf) {
        Set<FlowNode> gezien = new HashSet<>();
        Deque<FlowNode> rand = new ArrayDeque<>(Set.of(knoop));
        double vertrek = Double.NEGATIVE_INFINITY;
        while (!rand.isEmpty()) {
            for (FlowNode eerder : voorgangers(rand.remove()).toList()) {
                if (isErop(eerder)) {
                    vertrek = Math.max(vertrek, vorm(eerder).getX());
                } else if (gezien.add(eerder)) {
                    rand.add(eerder);
                }
            }
        }
        return Double.isInfinite(vertrek) ? zelf : Math.min(vertrek, zelf);
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
