package nl.regelgang.regeling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One element of the register with all that is in it; only one organisatie or regeling is in memory at a time. */
final class Knoop {

    /** The register is at most six deep; more is no register. */
    private static final int MAX_DIEPTE = 20;

    private final String naam;
    private final Map<String, String> kenmerken = new HashMap<>();
    private final List<Knoop> kinderen = new ArrayList<>();
    private final StringBuilder tekst = new StringBuilder();

    private Knoop(String naam) {
        this.naam = naam;
    }

    /** Reads from the start of an element to its end. */
    static Knoop lees(XMLStreamReader xml) throws XMLStreamException {
        return lees(xml, MAX_DIEPTE);
    }

    private static Knoop lees(XMLStreamReader xml, int diepte) throws XMLStreamException {
        if (diepte == 0) {
            throw new XMLStreamException("elements are nested too deep", xml.getLocation());
        }
        Knoop knoop = new Knoop(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            knoop.kenmerken.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isStartElement()) {
                knoop.kinderen.add(lees(xml, diepte - 1));
            } else if (xml.isCharacters()) {
                knoop.tekst.append(xml.getText());
            }
        }
        return knoop;
    }

    @Nullable
    String kenmerk(String kenmerk) {
        return kenmerken.get(kenmerk);
    }

    /** Without the white space around it. */
    String tekst() {
        return tekst.toString().strip();
    }

    /** All elements along the path, for example {@code "types", "type"}. */
    Stream<Knoop> alle(String... pad) {
        Stream<Knoop> knopen = Stream.of(this);
        for (String stap : pad) {
            knopen = knopen.flatMap(knoop -> knoop.kinderen.stream().filter(kind -> kind.naam.equals(stap)));
        }
        return knopen;
    }

    Optional<Knoop> eerste(String... pad) {
        return alle(pad).findFirst();
    }

    /** The text of the first element along the path; null when it is absent or empty. */
    @Nullable
    String waarde(String... pad) {
        return eerste(pad)
                .map(Knoop::tekst)
                .filter(gevonden -> !gevonden.isEmpty())
                .orElse(null);
    }
}
