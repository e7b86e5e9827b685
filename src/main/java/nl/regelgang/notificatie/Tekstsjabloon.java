package nl.regelgang.notificatie;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that people wrote, with fields between braces. Nothing in it is evaluated: a field is a name from a list, and
 * what is filled in is not read again.
 */
public final class Tekstsjabloon {

    private static final Pattern VELD = Pattern.compile("\\{([^{}]*)\\}");

    private Tekstsjabloon() {}

    /** What is wrong with the text, as a Dutch sentence that says what to do; empty when nothing is. */
    public static Optional<String> fout(String tekst, Collection<String> velden, int langste) {
        if (tekst.isBlank()) {
            return Optional.of("Vul een tekst in.");
        }
        if (tekst.length() > langste) {
            return Optional.of("De tekst is te lang. Gebruik hoogstens " + langste + " tekens.");
        }
        List<String> onbekend = onbekend(tekst, velden);
        if (!onbekend.isEmpty()) {
            return Optional.of(
                    "Onbekend veld: " + String.join(", ", onbekend) + ". Gebruik alleen " + namen(velden) + ".");
        }
        String rest = VELD.matcher(tekst).replaceAll("");
        return rest.contains("{") || rest.contains("}")
                ? Optional.of("Een accolade staat los. Schrijf een veld als {"
                        + velden.stream().sorted().findFirst().orElse("veld") + "}, met een accolade aan elke kant.")
                : Optional.empty();
    }

    private static List<String> onbekend(String tekst, Collection<String> velden) {
        return VELD.matcher(tekst)
                .results()
                .filter(veld -> !velden.contains(veld.group(1)))
                .map(veld -> veld.group())
                .distinct()
                .toList();
    }

    public static boolean noemt(String tekst, String veld) {
        return tekst.contains("{" + veld + "}");
    }

    /** The fields as they are written in a text, in alphabetical order. */
    public static String namen(Collection<String> velden) {
        return velden.stream().sorted().map(naam -> "{" + naam + "}").collect(joining(", "));
    }

    /** @throws IllegalArgumentException when a field has no value */
    public static String vul(String tekst, Map<String, String> waarden) {
        return VELD.matcher(tekst).replaceAll(veld -> {
            String waarde = waarden.get(veld.group(1));
            if (waarde == null) {
                throw new IllegalArgumentException("no value for " + veld.group());
            }
            return Matcher.quoteReplacement(waarde);
        });
    }
}
