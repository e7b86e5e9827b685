package nl.regelgang.modellen;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A model as it stands in its file.
 *
 * @param naam the name of the file without its extension
 */
record Model(String naam, BpmnModelInstance bpmn) {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    static final String SLEUTEL = "execution.processBusinessKey";

    private static final Pattern WOORD = Pattern.compile("[^a-z0-9]*([a-z0-9])([a-z0-9]*)[^a-z0-9]*");

    /** Everything that is deployed. */
    static List<Model> alle() {
        try (Stream<Path> bestanden = Files.walk(Path.of("processes"))) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::lees)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model lees(Path bestand) {
        try {
            return van(bestand.getFileName().toString().replace(".bpmn", ""), Files.readString(bestand));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Model van(String naam, String xml) {
        return new Model(
                naam, Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))));
    }

    Process proces() {
        return bpmn.getModelElementsByType(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> Stream<T> alle(Class<T> soort) {
        return bpmn.getModelElementsByType(soort).stream();
    }

    /** Every XML element, also those that the model API has no class for. */
    List<Element> elementen() {
        NodeList gevonden = document().getElementsByTagName("*");
        return IntStream.range(0, gevonden.getLength())
                .mapToObj(i -> (Element) gevonden.item(i))
                .toList();
    }

    private Document document() {
        Node wortel = bpmn.getDocument().getDomSource().getNode();
        return wortel instanceof Document document ? document : wortel.getOwnerDocument();
    }

    /** The id of the element, or of the nearest one around it that has an id. */
    static String plaats(Element element) {
        Node hier = element;
        while (hier instanceof Element omhulsel) {
            if (omhulsel.hasAttribute("id")) {
                return omhulsel.getAttribute("id");
            }
            hier = omhulsel.getParentNode();
        }
        return "?";
    }

    /** The part of an id that is also the method: {@code gateway_besluitGenomen} gives {@code besluitGenomen}. */
    static String stam(String id) {
        return id.substring(id.indexOf('_') + 1);
    }

    /** A label as a name in code: {@code Behandeling in de raad?} gives {@code behandelingInDeRaad}. */
    static String alsNaam(String label) {
        String zonderAccenten = Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String naam = WOORD.matcher(zonderAccenten.toLowerCase(Locale.ROOT))
                .replaceAll(woord -> woord.group(1).toUpperCase(Locale.ROOT) + woord.group(2));
        return naam.isEmpty() ? naam : naam.substring(0, 1).toLowerCase(Locale.ROOT) + naam.substring(1);
    }
}
