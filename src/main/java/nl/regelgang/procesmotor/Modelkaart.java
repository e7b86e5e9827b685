package nl.regelgang.procesmotor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/**
 * The elements of one version of a model and the ways between them, read once: the engine's own reading goes through the
 * XML at every question, and one page asks hundreds.
 */
final class Modelkaart {

    private final Map<String, Knoop> knopen = new LinkedHashMap<>();
    private final Map<String, List<Knoop>> opvolgers = new LinkedHashMap<>();
    private final Map<String, List<Knoop>> voorgangers = new LinkedHashMap<>();
    private final String bpmn;

    Modelkaart(BpmnModelInstance model) {
        bpmn = Bpmn.convertToString(model);
        model.getModelElementsByType(FlowNode.class).forEach(knoop -> knopen.put(knoop.getId(), Knoop.van(knoop)));
        // By the flows themselves: that a node lists its flows too is a custom of modelers, and optional.
        model.getModelElementsByType(SequenceFlow.class).forEach(this::verbind);
        model.getModelElementsByType(BoundaryEvent.class).forEach(rand -> {
            verbind(opvolgers, rand.getAttachedTo(), rand);
            verbind(voorgangers, rand, rand.getAttachedTo());
        });
        model.getModelElementsByType(SubProcess.class).forEach(deel -> deel.getChildElementsByType(StartEvent.class)
                .forEach(begin -> verbind(opvolgers, deel, begin)));
    }

    private void verbind(SequenceFlow pijl) {
        verbind(opvolgers, pijl.getSource(), pijl.getTarget());
        verbind(voorgangers, pijl.getTarget(), pijl.getSource());
        if (pijl.getSource() instanceof SubProcess deel) {
            deel.getChildElementsByType(EndEvent.class).forEach(einde -> verbind(opvolgers, einde, pijl.getTarget()));
        }
    }

    private void verbind(Map<String, List<Knoop>> buren, FlowNode van, FlowNode naar) {
        buren.computeIfAbsent(van.getId(), id -> new ArrayList<>()).add(knoop(naar.getId()));
    }

    /** The XML of the version. */
    String bpmn() {
        return bpmn;
    }

    Collection<Knoop> knopen() {
        return knopen.values();
    }

    /** What can follow on it at once: by a flow, into a deelproces or out of it, or as an event on its edge. */
    Stream<Knoop> opvolgers(Knoop knoop) {
        return opvolgers.getOrDefault(knoop.id(), List.of()).stream();
    }

    /** From where a flow leads to it; for an event on the edge of a step that step. */
    Stream<Knoop> voorgangers(Knoop knoop) {
        return voorgangers.getOrDefault(knoop.id(), List.of()).stream();
    }

    boolean kent(String element) {
        return knopen.containsKey(element);
    }

    /** @throws IllegalArgumentException when the version has no such element */
    Knoop knoop(String element) {
        return Optional.ofNullable(knopen.get(element))
                .orElseThrow(() -> new IllegalArgumentException("the model has no element " + element));
    }
}
