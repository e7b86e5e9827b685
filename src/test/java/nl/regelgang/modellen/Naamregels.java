package nl.regelgang.modellen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Grondslag;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** What things are called, and that each says on what it is based. */
final class Naamregels {

    /** Also the list of what may be used at all: a kind of element without a prefix is refused. */
    private static final Map<String, Set<String>> VOORVOEGSELS = Map.of(
            "startEvent", Set.of("startEvent"),
            "endEvent", Set.of("endEvent"),
            "intermediateCatchEvent", Set.of("catchEvent", "timerEvent"),
            "boundaryEvent", Set.of("boundaryEvent", "timerEvent"),
            "serviceTask", Set.of("serviceTask"),
            "userTask", Set.of("userTask"),
            "exclusiveGateway", Set.of("gateway", "merge"),
            "parallelGateway", Set.of("fork", "join"),
            "eventBasedGateway", Set.of("eventGateway"),
            "subProcess", Set.of("subProcess"));

    /** Gateways that ask nothing have no label. */
    private static final Set<String> ZONDER_LABEL = Set.of("merge", "fork", "join");

    private static final Set<String> NIETSZEGGEND = Set.of("einde", "eind", "end", "klaar", "gereed", "stop");

    private Naamregels() {}

    static List<Modelregel> regels() {
        return List.of(
                new Modelregel("the file is named as its only process", Naamregels::bestand),
                new Modelregel("every kind of element is known and its id says which", Naamregels::soort),
                new Modelregel("the id is the label", Naamregels::label),
                new Modelregel("the id of a flow says what it connects", Naamregels::stroom),
                new Modelregel("the id of a message is its name", Naamregels::bericht),
                new Modelregel("an end event names what has been reached", Naamregels::einde),
                new Modelregel("every step cites its basis and says why", Naamregels::grondslag));
    }

    private static Stream<String> bestand(Model model) {
        return Stream.concat(
                model.alle(Process.class)
                        .filter(proces -> !proces.getId().equals(model.naam()))
                        .map(proces -> proces.getId() + ": the file is named " + model.naam()),
                model.alle(Process.class)
                        .filter(proces ->
                                !Model.alsNaam(String.valueOf(proces.getName())).equals(proces.getId()))
                        .map(proces -> proces.getId() + ": is called " + proces.getName()));
    }

    private static Stream<String> soort(Model model) {
        return model.alle(FlowNode.class)
                .filter(stap -> !verwacht(stap).contains(voorvoegsel(stap)))
                .map(stap -> stap.getId() + ": the id of a " + soort(stap) + " begins with one of " + verwacht(stap));
    }

    private static Set<String> verwacht(FlowNode stap) {
        boolean tijd = !stap.getChildElementsByType(TimerEventDefinition.class).isEmpty();
        return VOORVOEGSELS.getOrDefault(soort(stap), Set.of()).stream()
                .filter(voorvoegsel -> !(stap instanceof CatchEvent) || tijd == voorvoegsel.equals("timerEvent"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String soort(FlowNode stap) {
        return stap.getElementType().getTypeName();
    }

    private static String voorvoegsel(FlowNode stap) {
        return stap.getId().split("_", 2)[0];
    }

    private static Stream<String> label(Model model) {
        return model.alle(FlowNode.class)
                .filter(stap -> ZONDER_LABEL.contains(voorvoegsel(stap))
                        ? stap.getName() != null
                        : stap.getName() == null
                                || !Model.alsNaam(stap.getName()).equals(Model.stam(stap.getId())))
                .map(stap -> stap.getId() + ": has the label " + stap.getName());
    }

    private static Stream<String> stroom(Model model) {
        return model.alle(SequenceFlow.class)
                .filter(stroom -> !stroom.getId()
                        .equals("flow_" + Model.stam(stroom.getSource().getId()) + "_"
                                + Model.stam(stroom.getTarget().getId())))
                .map(stroom ->
                        stroom.getId() + ": goes from " + stroom.getSource().getId() + " to "
                                + stroom.getTarget().getId());
    }

    private static Stream<String> bericht(Model model) {
        return model.alle(Message.class)
                .filter(bericht -> !bericht.getId().equals("message_" + bericht.getName()))
                .map(bericht -> bericht.getId() + ": is named " + bericht.getName());
    }

    private static Stream<String> einde(Model model) {
        return model.alle(EndEvent.class)
                .filter(einde -> NIETSZEGGEND.contains(Model.alsNaam(String.valueOf(einde.getName()))))
                .map(einde -> einde.getId() + ": '" + einde.getName() + "' says nothing");
    }

    private static Stream<String> grondslag(Model model) {
        return Stream.<BaseElement>concat(model.alle(Process.class), model.alle(FlowNode.class))
                .flatMap(stap -> fout(stap).map(fout -> stap.getId() + ": " + fout).stream());
    }

    private static Optional<String> fout(BaseElement stap) {
        List<String> regels = stap.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .flatMap(String::lines)
                .toList();
        if (regels.size() != 2
                || !regels.get(0).startsWith("Grondslag: ")
                || !regels.get(1).endsWith(".")) {
            return Optional.of("needs the line 'Grondslag: …' and one sentence, has " + regels);
        }
        try {
            Grondslag grondslag = Grondslag.van(regels.get(0).substring("Grondslag: ".length()));
            return grondslag.wettelijk() && grondslag.vindplaats().isEmpty()
                    ? Optional.of("cites an act of which we do not know the text: " + grondslag)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
