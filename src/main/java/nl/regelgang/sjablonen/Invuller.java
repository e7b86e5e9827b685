package nl.regelgang.sjablonen;

import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Fills in a template. Nothing in it is evaluated: a field is a name from a list, and a value is text. */
final class Invuller {

    /** What stands in the first cell of a table without items. */
    private static final String LEEG = "Geen";

    private final Gegevens gegevens;
    private final Set<Element> gevuld = Collections.newSetFromMap(new IdentityHashMap<>());

    private Invuller(Gegevens gegevens) {
        this.gegevens = gegevens;
    }

    /** @param sjabloon that was checked when it came in */
    static byte[] vul(byte[] sjabloon, Gegevens gegevens) throws IOException {
        try (Worddocument document = Worddocument.open(sjabloon)) {
            new Invuller(gegevens).vul(document);
            return document.bewaard();
        }
    }

    private void vul(Worddocument document) {
        document.teksten().stream()
                .flatMap(tekst -> Worddocument.elementen(tekst.getDocumentElement(), "tr"))
                .forEach(rij -> {
                    List<String> velden = lijstvelden(rij);
                    if (!velden.isEmpty()) {
                        vulRij(rij, velden);
                    }
                });
        // What was filled in above may hold braces, which are text.
        document.alineas().stream()
                .filter(alinea -> !gevuld.contains(alinea.element()))
                .forEach(alinea -> alinea.vul(gegevens::waarde));
    }

    private void vulRij(Element rij, List<String> velden) {
        List<Map<String, String>> items = gegevens.rijen(Veld.lijst(velden.get(0)));
        for (Map<String, String> item : items.isEmpty() ? List.of(Map.of(velden.get(0), LEEG)) : items) {
            Element kopie = (Element) rij.cloneNode(true);
            for (Alinea alinea : alineas(kopie)) {
                alinea.vul(naam -> Veld.isVanLijst(naam) ? item.getOrDefault(naam, "") : gegevens.waarde(naam));
                gevuld.add(alinea.element());
            }
            rij.getParentNode().insertBefore(kopie, rij);
        }
        rij.getParentNode().removeChild(rij);
    }

    /** Those of the cells of this row itself, and not of a table within one of them. */
    static List<String> lijstvelden(Element rij) {
        return alineas(rij).stream()
                .filter(alinea -> rij.equals(Alinea.boven(alinea.element(), "tr")))
                .flatMap(alinea -> alinea.velden().stream())
                .filter(Veld::isVanLijst)
                .toList();
    }

    static boolean isVanMeerLijsten(List<String> velden) {
        return new HashSet<>(velden.stream().map(Veld::lijst).toList()).size() > 1;
    }

    private static List<Alinea> alineas(Element onder) {
        return Worddocument.elementen(onder, "p").map(Alinea::new).toList();
    }
}
