package nl.regelgang.sjablonen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What goes into the fields of one stuk. Whatever it has no value for is shown as not filled in, and never left out: the
 * person who makes the stuk must see it.
 *
 * @param lijsten by the name of the list its items, each by the whole name of the field
 */
public record Gegevens(Map<String, String> velden, Map<String, List<Map<String, String>>> lijsten) {

    static final String NIET_INGEVULD = "[niet ingevuld]";

    public Gegevens {
        velden = Map.copyOf(velden);
        lijsten = lijsten.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, een -> List.copyOf(een.getValue())));
    }

    String waarde(String veld) {
        return velden.getOrDefault(veld, NIET_INGEVULD);
    }

    List<Map<String, String>> rijen(String lijst) {
        return lijsten.getOrDefault(lijst, List.of());
    }

    /** The example of every field. */
    static Gegevens voorbeeld(Stuksoort soort) {
        Map<String, String> velden = new LinkedHashMap<>();
        Map<String, Map<String, String>> rijen = new LinkedHashMap<>();
        for (Veld veld : soort.velden()) {
            if (Veld.isVanLijst(veld.naam())) {
                rijen.computeIfAbsent(Veld.lijst(veld.naam()), nieuw -> new LinkedHashMap<>())
                        .put(veld.naam(), veld.voorbeeld());
            } else {
                velden.put(veld.naam(), veld.voorbeeld());
            }
        }
        return new Gegevens(
                velden,
                rijen.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, een -> List.of(een.getValue()))));
    }
}
