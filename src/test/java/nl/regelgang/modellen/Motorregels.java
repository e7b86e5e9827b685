package nl.regelgang.modellen;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What the engine is asked to do, and never is. */
final class Motorregels {

    /** A date, a duration or a repetition as ISO 8601 writes it. */
    private static final Pattern TIJD =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\bP(\\d+[YMWD]|T\\d+[HMS])|\\bR\\d*/|\\b\\d+ \\d+ \\d+ [*?]");

    private static final Set<String> OM_TE_LEZEN = Set.of("name", "historyTimeToLive");

    private static final Set<String> LUSSEN =
            Set.of("multiInstanceLoopCharacteristics", "standardLoopCharacteristics", "callActivity");

    private Motorregels() {}

    static List<Modelregel> regels() {
        return List.of(
                new Modelregel("a process has a version and is kept for a known time", Motorregels::versie),
                new Modelregel("no script", Motorregels::script),
                new Modelregel("no time stands in a model", Motorregels::tijd),
                new Modelregel("a timer asks the domain for its day", Motorregels::wekker),
                new Modelregel("the engine joins no deelnemers", Motorregels::lus));
    }

    private static Stream<String> versie(Model model) {
        return model.alle(Process.class)
                .filter(proces -> !proces.isExecutable()
                        || leeg(proces.getCamundaVersionTag())
                        || leeg(proces.getCamundaHistoryTimeToLiveString()))
                .map(proces -> proces.getId() + ": executable, versionTag and historyTimeToLive are needed");
    }

    private static boolean leeg(String tekst) {
        return tekst == null || tekst.isBlank();
    }

    private static Stream<String> script(Model model) {
        return model.elementen().stream()
                .filter(element -> Set.of("script", "scriptTask").contains(element.getLocalName())
                        || element.hasAttribute("scriptFormat")
                        || element.hasAttribute("language")
                        || element.hasAttributeNS(Model.CAMUNDA, "resource"))
                .map(element -> Model.plaats(element) + ": has a script");
    }

    private static Stream<String> tijd(Model model) {
        return model.elementen().stream()
                .filter(element ->
                        Model.BPMN.equals(element.getNamespaceURI()) || Model.CAMUNDA.equals(element.getNamespaceURI()))
                .filter(element -> Set.of("timeCycle", "timeDuration").contains(element.getLocalName())
                        || teksten(element)
                                .anyMatch(tekst -> TIJD.matcher(tekst).find()))
                .map(element -> Model.plaats(element) + ": holds a time in its " + element.getLocalName());
    }

    /** What the engine reads of an element itself, and not what people read. */
    private static Stream<String> teksten(Element element) {
        Stream<String> attributen = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> element.getAttributes().item(i))
                .filter(attribuut -> !OM_TE_LEZEN.contains(attribuut.getLocalName()))
                .map(Node::getNodeValue);
        boolean blad = element.getElementsByTagName("*").getLength() == 0;
        return blad && !"documentation".equals(element.getLocalName())
                ? Stream.concat(attributen, Stream.of(element.getTextContent()))
                : attributen;
    }

    private static Stream<String> wekker(Model model) {
        String vraag =
                "#\\{einde\\.van\\(" + model.naam() + "\\.\\w+\\(" + Model.SLEUTEL.replace(".", "\\.") + "\\)\\)}";
        return model.alle(TimeDate.class)
                .filter(moment -> !moment.getTextContent().trim().matches(vraag))
                .map(moment ->
                        moment.getParentElement().getAttributeValue("id") + ": rings at " + moment.getTextContent());
    }

    private static Stream<String> lus(Model model) {
        return model.elementen().stream()
                .filter(element -> LUSSEN.contains(element.getLocalName()))
                .map(element -> Model.plaats(element) + ": has " + element.getLocalName());
    }
}
