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
import java.util.stream.Stream;
import nl.regelgang.procesmotor.Positie.Stap;
import nl.regelgang.procesmotor.Positie.Status;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/**
 * A model as a list of steps, from left to right as it is drawn: the line on which the process begins is the way that it
 * is meant to go. What departs from that line stands where it departs, and not behind what comes later on the line. A
 * step that can no longer come, because the process took another way or has ended, is left out.
 */
final class Stappenplan {

    private final BpmnModelInstance model;
    private final Hoofdlijn hoofdlijn;

    Stappenplan(BpmnModelInstance model) {
        this.model = model;
        this.hoofdlijn = new Hoofdlijn(model);
    }

    /**
     * @param gedaan per element the last time it was done
     * @param nu per element since when the process waits there
     */
    List<Stap> stappen(Map<String, Instant> gedaan, Map<String, Instant> nu) {
        Set<FlowNode> komend = bereikbaar(nu.keySet(), null);
        komend.addAll(ernaast(nu.keySet()));
        return model.getModelElementsByType(FlowNode.class).stream()
                .filter(Stappenplan::isStap)
                .filter(knoop ->
                        nu.containsKey(knoop.getId()) || gedaan.containsKey(knoop.getId()) || komend.contains(knoop))
                .sorted(hoofdlijn.volgorde())
                .map(knoop -> {
                    Instant wachtSinds = nu.get(knoop.getId());
                    Instant laatst = gedaan.get(knoop.getId());
                    Status status = wachtSinds != null
                            ? Status.NU
                            : laatst != null ? Status.GEDAAN : komend(nu.keySet(), knoop);
                    return stap(knoop, status, wachtSinds != null ? wachtSinds : laatst);
                })
                .toList();
    }

    /** The ids of all that follows on these elements: what was done there before does not count any more. */
    Set<String> opnieuw(Collection<String> elementen) {
        return bereikbaar(elementen, null).stream().map(FlowNode::getId).collect(Collectors.toSet());
    }

    /** Waiting for one of several events is a step of its own: which of them comes is not known yet. */
    private static boolean isStap(FlowNode knoop) {
        return knoop instanceof UserTask
                || knoop instanceof ServiceTask
                || knoop instanceof EventBasedGateway
                || knoop instanceof IntermediateCatchEvent
                || knoop instanceof BoundaryEvent
                || knoop instanceof EndEvent;
    }

    /** What can begin beside the process as long as that runs, without breaking it off. */
    private Set<FlowNode> ernaast(Collection<String> vanaf) {
        boolean loopt =
                vanaf.stream().anyMatch(id -> model.getModelElementById(id).getParentElement() instanceof Process);
        Set<FlowNode> ernaast = new LinkedHashSet<>();
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(begin -> loopt && !begin.isInterrupting())
                .forEach(begin -> ernaast.addAll(bereikbaar(Set.of(begin.getId()), null)));
        return ernaast;
    }

    /** A step is sure to come when it is on every way to the end that is meant, from some place where the process is now. */
    private Status komend(Collection<String> vanaf, FlowNode knoop) {
        boolean zeker = vanaf.stream()
                .map(Set::of)
                .anyMatch(plaats -> bereikbaar(plaats, null).contains(knoop)
                        && bereikbaar(plaats, knoop).stream().noneMatch(hoofdlijn::isBedoeldEinde));
        return zeker ? Status.NOG_TE_DOEN : Status.MOGELIJK;
    }

    private static Stap stap(FlowNode knoop, Status status, @Nullable Instant moment) {
        Uitleg uitleg = Uitleg.van(knoop.getId(), documentatie(knoop));
        return new Stap(knoop.getId(), knoop.getName(), uitleg.grondslag(), uitleg.zin(), status, moment);
    }

    private static @Nullable String documentatie(FlowNode knoop) {
        return knoop.getDocumentations().stream()
                .map(tekst -> tekst.getTextContent())
                .findFirst()
                .orElse(null);
    }

    private Set<FlowNode> bereikbaar(Collection<String> vanaf, @Nullable FlowNode zonder) {
        Set<FlowNode> bereikt = new LinkedHashSet<>();
        Deque<FlowNode> rand = new ArrayDeque<>();
        vanaf.forEach(id -> rand.add(model.getModelElementById(id)));
        while (!rand.isEmpty()) {
            opvolgers(rand.remove())
                    .filter(knoop -> !knoop.equals(zonder))
                    .filter(bereikt::add)
                    .forEach(rand::add);
        }
        return bereikt;
    }

    private Stream<FlowNode> opvolgers(FlowNode knoop) {
        Stream<FlowNode> aanDeRand = model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(rand -> rand.getAttachedTo().equals(knoop))
                .map(FlowNode.class::cast);
        Stream<FlowNode> erin = knoop instanceof SubProcess deel
                ? deel.getChildElementsByType(StartEvent.class).stream().map(FlowNode.class::cast)
                : Stream.of();
        Stream<FlowNode> eruit = knoop instanceof EndEvent && knoop.getParentElement() instanceof SubProcess deel
                ? volgende(deel)
                : Stream.of();
        return Stream.of(volgende(knoop), aanDeRand, erin, eruit).flatMap(stroom -> stroom);
    }

    /** By the flows themselves: that a node lists its flows too is a custom of modelers, and optional. */
    private Stream<FlowNode> volgende(FlowNode knoop) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(pijl -> pijl.getSource().equals(knoop))
                .map(SequenceFlow::getTarget);
    }
}
