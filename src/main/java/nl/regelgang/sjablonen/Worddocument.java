package nl.regelgang.sjablonen;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.util.XMLHelper;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A Word document as its parts with text: the body, headers, footers and notes. Everything else in it stays as it is. Its
 * XML is read without a document type and without anything from outside.
 */
final class Worddocument implements Closeable {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String SOORT = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String HOOFDDEEL = SOORT + "document.main+xml";

    /** Elements within elements; a table in a table in a table has some forty. */
    private static final int DIEPSTE = 256;

    private static final Set<String> TEKSTDELEN = Set.of(
            HOOFDDEEL,
            SOORT + "header+xml",
            SOORT + "footer+xml",
            SOORT + "footnotes+xml",
            SOORT + "endnotes+xml",
            SOORT + "comments+xml",
            SOORT + "document.glossary+xml");

    private final OPCPackage pakket;
    private final Map<PackagePart, Document> delen = new LinkedHashMap<>();

    private Worddocument(OPCPackage pakket) {
        this.pakket = pakket;
    }

    /** @throws IOException when it is no Word document, or its XML is refused */
    static Worddocument open(byte[] inhoud) throws IOException {
        try {
            Worddocument document = new Worddocument(OPCPackage.open(new ByteArrayInputStream(inhoud)));
            for (PackagePart deel : document.pakket.getParts()) {
                // Word reads the kind of a part without regard to capitals.
                if (TEKSTDELEN.contains(deel.getContentType().toLowerCase(Locale.ROOT))) {
                    document.delen.put(deel, gelezen(deel));
                }
            }
            document.eisHoofddeel();
            return document;
        } catch (OpenXML4JException | SAXException | RuntimeException fout) {
            throw new IOException("not a Word document", fout);
        }
    }

    private void eisHoofddeel() throws IOException {
        if (delen.keySet().stream().noneMatch(deel -> deel.getContentType().equals(HOOFDDEEL))) {
            throw new IOException("not a Word document without macros");
        }
    }

    /** What Word calls Strict has other names for the same elements, so that nothing in it would be recognised. */
    private static Document gelezen(PackagePart deel) throws IOException, SAXException {
        Document tekst = DocumentHelper.readDocument(deel.getInputStream());
        if (!W.equals(tekst.getDocumentElement().getNamespaceURI())) {
            throw new IOException("not a Word document of the usual kind");
        }
        eisOndiep(tekst);
        return tekst;
    }

    /** What is read here looks from an element upwards and downwards, which must end soon. */
    private static void eisOndiep(Document tekst) throws IOException {
        int diepte = 0;
        Node hier = tekst;
        while (hier != null) {
            if (hier.getFirstChild() != null) {
                hier = hier.getFirstChild();
                diepte++;
            } else {
                while (hier != null && hier.getNextSibling() == null) {
                    hier = hier.getParentNode();
                    diepte--;
                }
                hier = hier == null ? null : hier.getNextSibling();
            }
            if (diepte > DIEPSTE) {
                throw new IOException("not nested like a Word document");
            }
        }
    }

    /** What its parts, and the file as a whole, refer to. */
    List<PackageRelationship> verwijzingen() throws IOException {
        try {
            List<PackageRelationship> alle = new ArrayList<>();
            pakket.getRelationships().forEach(alle::add);
            for (PackagePart deel : pakket.getParts()) {
                if (!deel.isRelationshipPart()) {
                    deel.getRelationships().forEach(alle::add);
                }
            }
            return alle;
        } catch (InvalidFormatException fout) {
            throw new IOException("not a Word document", fout);
        }
    }

    List<Document> teksten() {
        return List.copyOf(delen.values());
    }

    /** In the order of the document; also those within tables and text boxes. */
    List<Alinea> alineas() {
        return teksten().stream()
                .flatMap(tekst -> elementen(tekst.getDocumentElement(), "p"))
                .map(Alinea::new)
                .toList();
    }

    /** Those below it with this name; a copy, so that they can be moved. */
    static Stream<Element> elementen(Element onder, String naam) {
        NodeList gevonden = onder.getElementsByTagNameNS(W, naam);
        return IntStream.range(0, gevonden.getLength())
                .mapToObj(nummer -> (Element) gevonden.item(nummer))
                .toList()
                .stream();
    }

    /** With what was changed in {@link #teksten}. */
    byte[] bewaard() throws IOException {
        try {
            for (Map.Entry<PackagePart, Document> deel : delen.entrySet()) {
                try (OutputStream uit = deel.getKey().getOutputStream()) {
                    XMLHelper.newTransformer().transform(new DOMSource(deel.getValue()), new StreamResult(uit));
                }
            }
        } catch (TransformerException fout) {
            throw new IOException(fout);
        }
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        pakket.save(uit);
        return uit.toByteArray();
    }

    /** Does not write back to where it came from. */
    @Override
    public void close() {
        pakket.revert();
    }
}
