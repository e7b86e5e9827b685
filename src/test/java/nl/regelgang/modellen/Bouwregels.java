package nl.regelgang.modellen;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How steps and flows hang together. */
final class Bouwregels {

    private static final int MEESTE_STAPPEN = 25;

    private Bouwregels() {}

    static List<Modelregel> regels() {
        return List.of(
                new Modelregel("a diagram has at most 25 flow nodes", Bouwregels::omvang),
                new Modelregel("steps and flows agree on what connects them", Bouwregels::verbindingen),
                new Modelregel("every step can be reached and leads somewhere", Bouwregels::bereikbaar),
                new Modelregel("a gateway splits or joins, not both", Bouwregels::poort),
                new Modelregel("a question has a Ja with its method and a Nee by default", Bouwregels::vraag));
    }

    private static Stream<String> omvang(Model model) {
        long stappen = model.alle(FlowNode.class).count();
        return stappen <= MEESTE_STAPPEN ? Stream.empty() : Stream.of(model.naam() + ": " + stappen + " flow nodes");
    }

    private static Stream<String> verbindingen(Model model) {
        return model.alle(FlowNode.class)
                .filter(stap -> verschilt(stap.getIncoming(), model, SequenceFlow::getTarget, stap)
                        || verschilt(stap.getOutgoing(), model, SequenceFlow::getSource, stap))
                .map(stap -> stap.getId() + ": its incoming and outgoing are not the flows that are drawn");
    }

    private static boolean verschilt(
            Collection<SequenceFlow> genoemd,
            Model model,
            java.util.function.Function<SequenceFlow, FlowNode> einde,
            FlowNode stap) {
        Set<SequenceFlow> getrokken = model.alle(SequenceFlow.class)
                .filter(stroom -> stap.equals(einde.apply(stroom)))
                .collect(Collectors.toSet());
        return genoemd.size() != getrokken.size() || !getrokken.containsAll(genoemd);
    }

    private static Stream<String> bereikbaar(Model model) {
        Set<FlowNode> bereikt = bereikt(model);
        return model.alle(FlowNode.class)
                .filter(stap -> !(stap instanceof SubProcess sub && sub.triggeredByEvent()))
                .filter(stap -> !bereikt.contains(stap)
                        || (stap instanceof EndEvent) != stap.getOutgoing().isEmpty())
                .map(stap -> stap.getId() + ": cannot be reached, or leads nowhere");
    }

    private static Set<FlowNode> bereikt(Model model) {
        Deque<FlowNode> teDoen = new ArrayDeque<>(model.alle(StartEvent.class).toList());
        Set<FlowNode> bereikt = new HashSet<>(teDoen);
        while (!teDoen.isEmpty()) {
            FlowNode stap = teDoen.pop();
            Stream<FlowNode> verder = model.alle(SequenceFlow.class)
                    .filter(stroom -> stroom.getSource().equals(stap))
                    .map(SequenceFlow::getTarget);
            Stream<FlowNode> opDeRand = model.alle(BoundaryEvent.class)
                    .filter(rand -> stap.equals(rand.getAttachedTo()))
                    .map(FlowNode.class::cast);
            Stream.concat(verder, opDeRand).filter(bereikt::add).forEach(teDoen::push);
        }
        return bereikt;
    }

    private static Stream<String> poort(Model model) {
        return model.alle(Gateway.class)
                .filter(poort ->
                        (poort.getIncoming().size() > 1) == (poort.getOutgoing().size() > 1))
                .map(poort -> poort.getId() + ": has " + poort.getIncoming().size() + " in and "
                        + poort.getOutgoing().size() + " out");
    }

    private static Stream<String> vraag(Model model) {
        return model.alle(ExclusiveGateway.class)
                .filter(poort -> poort.getOutgoing().size() > 1)
                .filter(poort -> !isVraag(model, poort))
                .map(poort -> poort.getId() + ": is no question with Ja and Nee");
    }

    private static boolean isVraag(Model model, ExclusiveGateway poort) {
        String methode = "#{" + model.naam() + "." + Model.stam(poort.getId()) + "(" + Model.SLEUTEL + ")}";
        List<SequenceFlow> ja = metNaam(poort, "Ja");
        List<SequenceFlow> nee = metNaam(poort, "Nee");
        return poort.getName() != null
                && poort.getName().endsWith("?")
                && poort.getOutgoing().size() == 2
                && ja.size() == 1
                && nee.size() == 1
                && ja.get(0).getConditionExpression() != null
                && methode.equals(ja.get(0).getConditionExpression().getTextContent())
                && nee.get(0).getConditionExpression() == null
                && nee.get(0).equals(poort.getDefault());
    }

    private static List<SequenceFlow> metNaam(ExclusiveGateway poort, String naam) {
        return poort.getOutgoing().stream()
                .filter(stroom -> naam.equals(stroom.getName()))
                .toList();
    }
}
