package nl.regelgang.proef;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A form of a page, with everything in it that a browser would send: hidden fields, the CSRF token, what is filled in. */
final class Formulierblad {

    final String actie;
    final boolean metBestand;
    final Map<String, String> velden = new LinkedHashMap<>();
    private final Element formulier;

    private Formulierblad(Element formulier, String pad) {
        this.formulier = formulier;
        this.actie = formulier.attr("action").isEmpty() ? pad : formulier.attr("action");
        this.metBestand = formulier.attr("enctype").equals("multipart/form-data");
        for (Element veld : formulier.select("input, textarea, select")) {
            neemOver(veld);
        }
    }

    /** @param deel how the address ends to which the form is sent */
    static Formulierblad van(Document pagina, String pad, String deel) {
        return pagina.select("form[method=post]").stream()
                .map(element -> new Formulierblad(element, pad))
                .filter(blad -> blad.actie.endsWith(deel))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no form to " + deel + " on " + pad + ": "
                        + pagina.select("main").text()));
    }

    private void neemOver(Element veld) {
        String naam = veld.attr("name");
        String soort = veld.attr("type");
        boolean kiesbaar = soort.equals("radio") || soort.equals("checkbox");
        if (naam.isEmpty()
                || soort.equals("file")
                || soort.equals("submit")
                || (kiesbaar && !veld.hasAttr("checked"))) {
            return;
        }
        velden.put(naam, waarde(veld));
    }

    private static String waarde(Element veld) {
        return switch (veld.normalName()) {
            case "textarea" -> veld.wholeText();
            case "select" -> {
                Element gekozen = veld.selectFirst("option[selected]");
                yield gekozen == null ? "" : gekozen.attr("value");
            }
            default -> veld.attr("value");
        };
    }

    boolean heeft(String naam) {
        return formulier.select("[name=" + naam + "]").size() > 0
                || formulier.select("[name=" + naam + ".dag]").size() > 0;
    }

    Formulierblad vul(String naam, String waarde) {
        velden.put(naam, waarde);
        return this;
    }

    /** Fills in the parts of a date, when the form asks for it. */
    Formulierblad vulDag(String naam, LocalDate dag) {
        if (heeft(naam)) {
            velden.put(naam + ".dag", Integer.toString(dag.getDayOfMonth()));
            velden.put(naam + ".maand", Integer.toString(dag.getMonthValue()));
            velden.put(naam + ".jaar", Integer.toString(dag.getYear()));
        }
        return this;
    }

    Formulierblad vulAls(boolean nodig, String naam, String waarde) {
        return nodig ? vul(naam, waarde) : this;
    }

    /** The first name of an input for a file; the form must have one. */
    String bestandsveld() {
        return formulier.select("input[type=file]").attr("name");
    }
}
