package nl.regelgang.formulieren;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.regelgang.formulieren.Formulierlezer.NietOndersteund;
import nl.regelgang.formulieren.Veld.Keuze;
import org.jspecify.annotations.Nullable;

/** Reads one component of a form. */
final class Onderdeellezer {

    private static final Pattern SLEUTEL = Pattern.compile("[a-z][A-Za-z0-9]{0,49}");
    private static final Set<String> VAN_EEN_TEKST = Set.of("type", "id", "text", "layout");
    private static final Set<String> VAN_EEN_VELD = Set.of(
            "type",
            "id",
            "key",
            "subtype",
            "label",
            "dateLabel",
            "description",
            "validate",
            "values",
            "properties",
            "layout",
            "decimalDigits");
    private static final Set<String> VAN_EEN_CONTROLE = Set.of("required", "maxLength", "min", "max");
    private static final Set<String> VAN_DE_EIGENSCHAPPEN = Set.of("weergave", "nodig");
    private static final Set<String> JA_OF_NEE = Set.of("ja", "nee");

    private Onderdeellezer() {}

    static Onderdeel lees(JsonNode deel) {
        if (deel.path("type").asText().equals("text")) {
            Formulierlezer.alleen(deel, VAN_EEN_TEKST, "a text");
            return new Tekst(tekst(deel, "text", "a text"));
        }
        return veld(deel);
    }

    private static Veld veld(JsonNode deel) {
        String sleutel = deel.path("key").asText();
        Formulierlezer.eis(SLEUTEL.matcher(sleutel).matches(), "key '" + sleutel + "' is no lowerCamelCase name");
        Formulierlezer.alleen(deel, VAN_EEN_VELD, sleutel);
        JsonNode controle = deel.path("validate");
        Formulierlezer.alleen(controle, VAN_EEN_CONTROLE, "validate of " + sleutel);
        List<Keuze> keuzes = keuzes(deel, sleutel);
        Veldsoort soort = soort(deel, sleutel, keuzes);
        return new Veld(
                sleutel,
                soort,
                tekst(deel, soort == Veldsoort.DATUM ? "dateLabel" : "label", sleutel),
                deel.has("description") ? tekst(deel, "description", sleutel) : null,
                controle.path("required").asBoolean(),
                nodig(deel, controle, sleutel),
                maxLengte(soort, controle, sleutel),
                keuzes,
                getal(controle, "min"),
                getal(controle, "max"),
                deel.path("decimalDigits").asInt(0));
    }

    private static Veldsoort soort(JsonNode deel, String sleutel, List<Keuze> keuzes) {
        String type = deel.path("type").asText();
        return switch (type) {
            case "textfield" -> isBestand(deel, sleutel) ? Veldsoort.BESTAND : Veldsoort.TEKSTREGEL;
            case "textarea" -> Veldsoort.TEKSTVAK;
            case "datetime" -> datum(deel, sleutel);
            case "radio" -> metKeuzes(isJaNee(keuzes) ? Veldsoort.JA_NEE : Veldsoort.KEUZE, keuzes, sleutel);
            case "select" -> metKeuzes(Veldsoort.LIJST, keuzes, sleutel);
            case "checkbox" -> Veldsoort.VINKJE;
            case "number" -> Veldsoort.GETAL;
            case "filepicker" -> Veldsoort.BESTAND;
            default -> throw new NietOndersteund("type " + type + " of " + sleutel + " is not supported");
        };
    }

    /**
     * A text field with this property is a file field on our page. Camunda's Tasklist 7.24 does not open a form with a
     * {@code filepicker} at all; there it is a text field, which can be left open.
     */
    private static boolean isBestand(JsonNode deel, String sleutel) {
        JsonNode eigenschappen = deel.path("properties");
        String weergave = eigenschappen.path("weergave").asText("bestand");
        Formulierlezer.eis(weergave.equals("bestand"), "weergave " + weergave + " of " + sleutel + " is not supported");
        return eigenschappen.has("weergave");
    }

    /** What depends on another answer cannot be required here; the page says when it is needed. */
    private static @Nullable String nodig(JsonNode deel, JsonNode controle, String sleutel) {
        JsonNode eigenschappen = deel.path("properties");
        Formulierlezer.alleen(eigenschappen, VAN_DE_EIGENSCHAPPEN, "properties of " + sleutel);
        if (!eigenschappen.has("nodig")) {
            return null;
        }
        Formulierlezer.eis(!controle.path("required").asBoolean(), sleutel + " is required and only sometimes needed");
        return tekst(eigenschappen, "nodig", sleutel);
    }

    private static Veldsoort datum(JsonNode deel, String sleutel) {
        String onderdeel = deel.path("subtype").asText();
        Formulierlezer.eis(onderdeel.equals("date"), "subtype '" + onderdeel + "' of " + sleutel + " is not supported");
        return Veldsoort.DATUM;
    }

    private static Veldsoort metKeuzes(Veldsoort soort, List<Keuze> keuzes, String sleutel) {
        Formulierlezer.eis(keuzes.size() > 1, sleutel + " has nothing to choose");
        return soort;
    }

    private static boolean isJaNee(List<Keuze> keuzes) {
        return keuzes.size() == 2 && keuzes.stream().map(Keuze::waarde).allMatch(JA_OF_NEE::contains);
    }

    private static List<Keuze> keuzes(JsonNode deel, String sleutel) {
        List<Keuze> keuzes = new ArrayList<>();
        Set<String> waarden = new HashSet<>();
        for (JsonNode keuze : deel.path("values")) {
            Formulierlezer.alleen(keuze, Set.of("label", "value"), "an answer of " + sleutel);
            keuzes.add(new Keuze(tekst(keuze, "label", sleutel), tekst(keuze, "value", sleutel)));
            Formulierlezer.eis(waarden.add(keuze.path("value").asText()), "two equal answers in " + sleutel);
        }
        return keuzes;
    }

    /** Every text has a limit: what has none can fill the database. */
    private static int maxLengte(Veldsoort soort, JsonNode controle, String sleutel) {
        boolean tekst = soort == Veldsoort.TEKSTREGEL || soort == Veldsoort.TEKSTVAK;
        int lengte = controle.path("maxLength").asInt(0);
        Formulierlezer.eis(!tekst || lengte > 0, sleutel + " has no maxLength");
        return lengte;
    }

    private static @Nullable BigDecimal getal(JsonNode controle, String naam) {
        return controle.has(naam) ? controle.path(naam).decimalValue() : null;
    }

    /** A text that is meant as it stands; an expression (FEEL begins with {@code =}) is not supported. */
    private static String tekst(JsonNode object, String naam, String waar) {
        String tekst = object.path(naam).asText();
        Formulierlezer.eis(
                object.path(naam).isTextual() && !tekst.isBlank() && !tekst.startsWith("="),
                naam + " of " + waar + " must be a plain text");
        return tekst;
    }
}
