package nl.regelgang.termijnbewaking;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of an organisation about one term, with fields between braces. */
final class Sjabloon {

    /** The fields, with an example of each for the preview. */
    static final Map<String, String> VELDEN = Map.of(
            "organisatie", "Gemeente Voorbeeld",
            "orgaan", "griffie",
            "termijn", "Begroting toezenden aan gedeputeerde staten",
            "uiterlijk", "maandag 14 september 2026",
            "resterend", "nog 3 dagen",
            "grondslag", "Wgr art. 34 lid 2",
            "uitleg", "Vóór 15 september.");

    static final int LANGSTE = 1000;

    private static final Pattern VELD = Pattern.compile("\\{([^{}]*)\\}");

    private Sjabloon() {}

    /** What is wrong with the text, as a Dutch sentence that says what to do; empty when nothing is. */
    static Optional<String> fout(String tekst) {
        if (tekst.isBlank()) {
            return Optional.of("Vul een tekst in.");
        }
        if (tekst.length() > LANGSTE) {
            return Optional.of("De tekst is te lang. Gebruik hoogstens " + LANGSTE + " tekens.");
        }
        List<String> onbekend = onbekend(tekst);
        if (!onbekend.isEmpty()) {
            return Optional.of("Onbekend veld: " + String.join(", ", onbekend) + ". Gebruik alleen " + namen() + ".");
        }
        String rest = VELD.matcher(tekst).replaceAll("");
        return rest.contains("{") || rest.contains("}")
                ? Optional.of(
                        "Een accolade staat los. Schrijf een veld als {uiterlijk}, met een accolade aan elke kant.")
                : Optional.empty();
    }

    private static List<String> onbekend(String tekst) {
        return VELD.matcher(tekst)
                .results()
                .filter(veld -> !VELDEN.containsKey(veld.group(1)))
                .map(veld -> veld.group())
                .distinct()
                .toList();
    }

    static String namen() {
        return VELDEN.keySet().stream().sorted().map(naam -> "{" + naam + "}").collect(joining(", "));
    }

    /** @throws IllegalArgumentException when a field has no value */
    static String vul(String tekst, Map<String, String> waarden) {
        return VELD.matcher(tekst).replaceAll(veld -> {
            String waarde = waarden.get(veld.group(1));
            if (waarde == null) {
                throw new IllegalArgumentException("no value for " + veld.group());
            }
            return Matcher.quoteReplacement(waarde);
        });
    }
}
