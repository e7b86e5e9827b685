package nl.regelgang.modellen;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Every expression resolves: its bean is allowed and there, its method is there, and the types fit. */
final class Uitdrukkingsregels {

    /** Beside the bean of the process itself. */
    private static final Set<String> HULPBONEN = Set.of("einde", "formulier");

    private static final Map<String, Class<?>> PADEN =
            Map.of(Model.SLEUTEL, String.class, "task." + Model.SLEUTEL, String.class, "task", DelegateTask.class);

    /** What the engine does with the outcome; elsewhere it does nothing with it. */
    private static final Map<String, Class<?>> UITKOMSTEN = Map.of(
            "conditionExpression", boolean.class,
            "candidateGroups", String.class,
            "dueDate", Date.class,
            "timeDate", Date.class);

    private record Plek(String id, String veld, String tekst) {}

    private final Map<String, Class<?>> bonen;

    private Uitdrukkingsregels(Map<String, Class<?>> bonen) {
        this.bonen = bonen;
    }

    /** @param bonen the class of every bean by its name */
    static List<Modelregel> regels(Map<String, Class<?>> bonen) {
        return List.of(new Modelregel("every expression resolves", new Uitdrukkingsregels(bonen)::fouten));
    }

    private Stream<String> fouten(Model model) {
        return model.elementen().stream()
                .filter(element -> !Set.of("documentation", "text").contains(element.getLocalName()))
                .flatMap(Uitdrukkingsregels::plekken)
                .flatMap(plek -> fout(model, plek));
    }

    private static Stream<Plek> plekken(Element element) {
        Stream<Plek> attributen = IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .map(attribuut -> new Plek(Model.plaats(element), attribuut.getLocalName(), attribuut.getValue()));
        Stream<Plek> teksten = IntStream.range(0, element.getChildNodes().getLength())
                .mapToObj(i -> element.getChildNodes().item(i))
                .filter(kind -> kind.getNodeType() == Node.TEXT_NODE)
                .map(kind -> new Plek(
                        Model.plaats(element),
                        element.getLocalName(),
                        kind.getTextContent().trim()));
        return Stream.concat(attributen, teksten)
                .filter(plek -> plek.tekst().contains("#{") || plek.tekst().contains("${"));
    }

    private Stream<String> fout(Model model, Plek plek) {
        try {
            Class<?> verwacht = UITKOMSTEN.getOrDefault(plek.veld(), Object.class);
            for (Uitdrukking uitdrukking : Uitdrukking.lees(plek.tekst())) {
                Class<?> soort = soort(model, uitdrukking);
                if (verwacht != Object.class && !verwacht.isAssignableFrom(soort)) {
                    return Stream.of(plek.id() + ": " + plek.veld() + " needs a " + verwacht + " and gets a " + soort);
                }
            }
            return Stream.empty();
        } catch (IllegalArgumentException e) {
            return Stream.of(plek.id() + ": " + plek.veld() + " " + e.getMessage());
        }
    }

    private Class<?> soort(Model model, Uitdrukking uitdrukking) {
        if (uitdrukking instanceof Uitdrukking.Aanroep aanroep) {
            return methode(model, aanroep).getReturnType();
        }
        if (uitdrukking instanceof Uitdrukking.Pad pad) {
            return Stream.ofNullable(PADEN.get(pad.tekst()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("reads " + pad.tekst()));
        }
        return String.class;
    }

    private Method methode(Model model, Uitdrukking.Aanroep aanroep) {
        if (!aanroep.boon().equals(model.naam()) && !HULPBONEN.contains(aanroep.boon())) {
            throw new IllegalArgumentException("calls " + aanroep.boon() + ", which a model may not");
        }
        Class<?> klasse = Stream.ofNullable(bonen.get(aanroep.boon()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("calls " + aanroep.boon() + ", which does not exist"));
        List<? extends Class<?>> soorten = aanroep.argumenten().stream()
                .map(argument -> soort(model, argument))
                .toList();
        return Arrays.stream(klasse.getMethods())
                .filter(methode -> methode.getName().equals(aanroep.methode()) && past(methode, soorten))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("calls " + aanroep.boon() + "." + aanroep.methode()
                        + soorten + ", which " + klasse.getName() + " has not in public"));
    }

    private static boolean past(Method methode, List<? extends Class<?>> soorten) {
        Class<?>[] verwacht = methode.getParameterTypes();
        return verwacht.length == soorten.size()
                && IntStream.range(0, verwacht.length).allMatch(i -> verwacht[i].isAssignableFrom(soorten.get(i)));
    }
}
