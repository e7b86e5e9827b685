package nl.regelgang.modellen;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** The geometry of a model: what is drawn where. */
record Tekening(
        Map<FlowNode, Rectangle2D> vormen,
        Map<SequenceFlow, List<Line2D>> lijnen,
        Map<FlowElement, Rectangle2D> labels) {

    static Tekening van(Model model) {
        Map<FlowNode, Rectangle2D> vormen = new LinkedHashMap<>();
        Map<SequenceFlow, List<Line2D>> lijnen = new LinkedHashMap<>();
        Map<FlowElement, Rectangle2D> labels = new LinkedHashMap<>();
        model.alle(BpmnShape.class).forEach(vorm -> {
            if (vorm.getBpmnElement() instanceof FlowNode stap) {
                vormen.put(stap, rechthoek(vorm.getBounds()));
                label(vorm.getBpmnLabel()).forEach(label -> labels.put(stap, label));
            }
        });
        model.alle(BpmnEdge.class).forEach(rand -> {
            if (rand.getBpmnElement() instanceof SequenceFlow stroom) {
                lijnen.put(stroom, lijnen(rand));
                label(rand.getBpmnLabel()).forEach(label -> labels.put(stroom, label));
            }
        });
        return new Tekening(vormen, lijnen, labels);
    }

    private static Stream<Rectangle2D> label(BpmnLabel label) {
        return Stream.ofNullable(label)
                .flatMap(gezet -> Stream.ofNullable(gezet.getBounds()))
                .map(Tekening::rechthoek);
    }

    private static Rectangle2D rechthoek(Bounds maat) {
        return new Rectangle2D.Double(maat.getX(), maat.getY(), maat.getWidth(), maat.getHeight());
    }

    private static List<Line2D> lijnen(BpmnEdge rand) {
        var punten = new ArrayList<>(rand.getWaypoints());
        return IntStream.range(1, punten.size())
                .<Line2D>mapToObj(i -> new Line2D.Double(
                        punten.get(i - 1).getX(),
                        punten.get(i - 1).getY(),
                        punten.get(i).getX(),
                        punten.get(i).getY()))
                .toList();
    }

    /** Whether the label of the element stands beside it and so needs a place of its own. */
    static boolean labelErnaast(FlowElement element) {
        return element.getName() != null
                && (element instanceof Event || element instanceof Gateway || element instanceof SequenceFlow);
    }

    /** Whether the step stands in the subprocess, or is it. */
    static boolean binnen(FlowElement stap, FlowNode omhulsel) {
        return stap.equals(omhulsel) || (omhulsel instanceof SubProcess && omhulsel.equals(stap.getParentElement()));
    }

    /** The rectangle without its border, on which a flow may end. */
    static Rectangle2D binnenste(Rectangle2D vorm) {
        return new Rectangle2D.Double(vorm.getX() + 1, vorm.getY() + 1, vorm.getWidth() - 2, vorm.getHeight() - 2);
    }

    static boolean opRand(Rectangle2D vorm, double x, double y) {
        Rectangle2D ruim =
                new Rectangle2D.Double(vorm.getX() - 1, vorm.getY() - 1, vorm.getWidth() + 2, vorm.getHeight() + 2);
        return ruim.contains(x, y) && !binnenste(vorm).contains(x, y);
    }
}
