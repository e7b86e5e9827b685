package nl.regelgang.sjablonen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * One paragraph of a Word document. Word spreads its text over runs as it pleases, also in the middle of a field, so the
 * fields are looked for in the text as a whole.
 */
final class Alinea {

    private static final Pattern VELD = Pattern.compile("\\{([^{}]*)\\}");

    private final Element element;
    private final List<Element> stukjes;

    Alinea(Element element) {
        this.element = element;
        this.stukjes = Worddocument.elementen(element, "t")
                .filter(stukje -> element.equals(boven(stukje, "p")))
                .toList();
    }

    Element element() {
        return element;
    }

    String tekst() {
        StringBuilder tekst = new StringBuilder();
        stukjes.forEach(stukje -> tekst.append(stukje.getTextContent()));
        return tekst.toString();
    }

    /** The names of the fields as they are known: without spaces around them, and in lower case. */
    List<String> velden() {
        return VELD.matcher(tekst())
                .results()
                .map(gevonden -> naam(gevonden.group(1)))
                .toList();
    }

    /** Whether a brace stands alone, so that a field is not recognised. */
    boolean heeftLosseAccolade() {
        String rest = VELD.matcher(tekst()).replaceAll("");
        return rest.contains("{") || rest.contains("}");
    }

    /** What is filled in is not read again: braces in it are text. */
    void vul(UnaryOperator<String> waarde) {
        List<MatchResult> velden = VELD.matcher(tekst()).results().toList();
        if (velden.isEmpty()) {
            return;
        }
        for (int nummer = velden.size() - 1; nummer >= 0; nummer--) {
            MatchResult veld = velden.get(nummer);
            vervang(veld.start(), veld.end(), leesbaar(waarde.apply(naam(veld.group(1)))));
        }
        stukjes.forEach(Alinea::metRegels);
    }

    private static String naam(String geschreven) {
        return geschreven.strip().replaceAll("[\\s\\p{Z}]+", " ").toLowerCase(Locale.ROOT);
    }

    /** What XML cannot hold stays out; a tab or another white space is a space. */
    private static String leesbaar(String waarde) {
        return waarde.replaceAll("\\R", "\n").replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\n]]", " ");
    }

    private void vervang(int van, int tot, String waarde) {
        int begin = 0;
        boolean gezet = false;
        for (Element stukje : stukjes) {
            String tekst = stukje.getTextContent();
            int einde = begin + tekst.length();
            if (begin < tot && einde > van) {
                String voor = tekst.substring(0, Math.max(0, van - begin));
                String na = tekst.substring(Math.min(tekst.length(), tot - begin));
                zet(stukje, voor + (gezet ? "" : waarde) + na);
                gezet = true;
            }
            begin = einde;
        }
    }

    private static void zet(Element stukje, String tekst) {
        stukje.setTextContent(tekst);
        stukje.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** A new line within a run is an element of its own. */
    private static void metRegels(Element stukje) {
        List<String> regels = new ArrayList<>(stukje.getTextContent().lines().toList());
        if (regels.size() < 2) {
            return;
        }
        zet(stukje, regels.remove(0));
        Node hierna = stukje.getNextSibling();
        for (String regel : regels) {
            Element volgende = (Element) stukje.cloneNode(false);
            zet(volgende, regel);
            stukje.getParentNode().insertBefore(nieuweRegel(stukje), hierna);
            stukje.getParentNode().insertBefore(volgende, hierna);
        }
    }

    private static Element nieuweRegel(Element stukje) {
        String voorvoegsel = stukje.getPrefix() == null ? "" : stukje.getPrefix() + ":";
        return stukje.getOwnerDocument().createElementNS(Worddocument.W, voorvoegsel + "br");
    }

    /** The nearest element of Word with this name around it, null when there is none. */
    static @Nullable Element boven(Element element, String naam) {
        for (Node boven = element.getParentNode(); boven instanceof Element; boven = boven.getParentNode()) {
            if (naam.equals(boven.getLocalName()) && Worddocument.W.equals(boven.getNamespaceURI())) {
                return (Element) boven;
            }
        }
        return null;
    }
}
