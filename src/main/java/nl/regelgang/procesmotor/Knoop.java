package nl.regelgang.procesmotor;

import java.util.Objects;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * An element of a model, as it is drawn.
 *
 * @param naam empty when it has none
 * @param inProces not within a deelproces
 * @param links where it begins, in the units of the drawing
 * @param midden the height of its middle
 * @param documentatie what {@link Uitleg} reads
 */
record Knoop(
        String id,
        String naam,
        Soort soort,
        boolean inProces,
        double links,
        double boven,
        double midden,
        @Nullable String documentatie) {

    enum Soort {
        BEGIN,
        /** Begins beside the process, without breaking it off. */
        BEGIN_ERNAAST,
        STAP,
        EINDE,
        /** What people do not see as a step. */
        OVERGANG
    }

    static Knoop van(FlowNode element) {
        Bounds vorm = ((BpmnShape) element.getDiagramElement()).getBounds();
        return new Knoop(
                element.getId(),
                Objects.requireNonNullElse(element.getName(), ""),
                soort(element),
                element.getParentElement() instanceof Process,
                vorm.getX(),
                vorm.getY(),
                vorm.getY() + vorm.getHeight() / 2,
                element.getDocumentations().stream()
                        .map(tekst -> tekst.getTextContent())
                        .findFirst()
                        .orElse(null));
    }

    /** Waiting for one of several events is a step of its own: which of them comes is not known yet. */
    private static Soort soort(FlowNode element) {
        if (element instanceof StartEvent begin) {
            return begin.isInterrupting() ? Soort.BEGIN : Soort.BEGIN_ERNAAST;
        }
        if (element instanceof EndEvent) {
            return Soort.EINDE;
        }
        return element instanceof UserTask
                        || element instanceof ServiceTask
                        || element instanceof EventBasedGateway
                        || element instanceof IntermediateCatchEvent
                        || element instanceof BoundaryEvent
                ? Soort.STAP
                : Soort.OVERGANG;
    }

    boolean isStap() {
        return soort == Soort.STAP || soort == Soort.EINDE;
    }

    boolean isBegin() {
        return soort == Soort.BEGIN || soort == Soort.BEGIN_ERNAAST;
    }
}
