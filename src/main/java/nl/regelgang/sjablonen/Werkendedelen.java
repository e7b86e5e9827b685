package nl.regelgang.sjablonen;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What in a Word document does something when somebody opens it: it fetches from elsewhere, starts a program, or is a
 * document of another kind. A template needs none of it.
 */
final class Werkendedelen {

    /** How the kind of a reference ends, in lower case. */
    private static final Set<String> INGESLOTEN = Set.of(
            "oleobject",
            "package",
            "activexcontrolbinary",
            "control",
            "afchunk",
            "attachedtemplate",
            "subdocument",
            "vbaproject",
            "keymapcustomizations");

    /** Fields of Word that only look at the document itself. */
    private static final Set<String> VELDCODES = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTIONPAGES",
            "SECTION",
            "TOC",
            "HYPERLINK",
            "REF",
            "PAGEREF",
            "NOTEREF",
            "STYLEREF",
            "SEQ",
            "DATE",
            "TIME",
            "CREATEDATE",
            "SAVEDATE",
            "PRINTDATE",
            "TITLE",
            "SUBJECT",
            "AUTHOR",
            "DOCPROPERTY",
            "=");

    private Werkendedelen() {}

    /** @throws nl.regelgang.gedeeld.OngeldigeInvoer when it has one */
    static void weiger(Worddocument document) throws IOException {
        document.verwijzingen().forEach(Werkendedelen::weigerVerwijzing);
        document.teksten().forEach(Werkendedelen::weigerVeldcodes);
    }

    private static void weigerVerwijzing(PackageRelationship verwijzing) {
        String soort = verwijzing.getRelationshipType();
        boolean koppeling = soort.equals(PackageRelationshipTypes.HYPERLINK_PART) && isAdres(verwijzing);
        if (verwijzing.getTargetMode() == TargetMode.EXTERNAL && !koppeling) {
            throw Sjabloonkeuring.geweigerd("Dit sjabloon haalt iets op van buiten het bestand, zoals een gekoppelde"
                    + " afbeelding of een ander sjabloon. Zet de afbeelding in het bestand zelf, haal de koppeling weg"
                    + " (in Word bij Bestand, Koppelingen naar bestanden bewerken, of bij Ontwikkelaars,"
                    + " Documentsjabloon) en kies het opnieuw.");
        }
        if (INGESLOTEN.contains(soort.substring(soort.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))) {
            throw Sjabloonkeuring.geweigerd("In dit sjabloon zit een ander bestand of een bedieningselement. Haal dat"
                    + " weg, sla het op en kies het opnieuw.");
        }
    }

    private static boolean isAdres(PackageRelationship verwijzing) {
        String schema = verwijzing.getTargetURI().getScheme();
        return schema != null && Set.of("https", "http", "mailto").contains(schema.toLowerCase(Locale.ROOT));
    }

    private static void weigerVeldcodes(Document tekst) {
        Deque<StringBuilder> open = new ArrayDeque<>();
        for (Element element : velddelen(tekst)) {
            switch (element.getLocalName()) {
                case "fldSimple" -> weigerCode(element.getAttributeNS(Worddocument.W, "instr"));
                case "instrText" -> {
                    if (open.isEmpty()) {
                        throw code("");
                    }
                    open.peek().append(element.getTextContent());
                }
                default -> volg(open, element.getAttributeNS(Worddocument.W, "fldCharType"));
            }
        }
        open.forEach(code -> weigerCode(code.toString()));
    }

    private static void volg(Deque<StringBuilder> open, String soort) {
        if (soort.equals("begin")) {
            open.push(new StringBuilder());
        } else if (soort.equals("end") && !open.isEmpty()) {
            weigerCode(open.pop().toString());
        }
    }

    private static List<Element> velddelen(Document tekst) {
        NodeList alle = tekst.getElementsByTagNameNS(Worddocument.W, "*");
        return IntStream.range(0, alle.getLength())
                .mapToObj(nummer -> (Element) alle.item(nummer))
                .filter(element -> Set.of("fldSimple", "instrText", "fldChar").contains(element.getLocalName()))
                .toList();
    }

    private static void weigerCode(String code) {
        String eerste = code.strip().split("[\\s\"\\\\]", 2)[0].toUpperCase(Locale.ROOT);
        if (!VELDCODES.contains(eerste) && !eerste.startsWith("=")) {
            throw code(eerste);
        }
    }

    private static RuntimeException code(String code) {
        return Sjabloonkeuring.geweigerd("In dit sjabloon staat een veldcode van Word die niet kan"
                + (code.isEmpty() ? "" : ": " + code)
                + ". Gebruik alleen velden voor paginanummers, datums en verwijzingen binnen het document.");
    }
}
