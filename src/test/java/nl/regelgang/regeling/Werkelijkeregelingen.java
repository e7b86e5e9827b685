package nl.regelgang.regeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** Real regelingen, as far as their text or the register says what they arrange; an empty cell is not known. */
public final class Werkelijkeregelingen {

    private Werkelijkeregelingen() {}

    /** Each by the names of the columns. */
    public static List<Map<String, String>> alle() {
        List<String> regels = regels();
        List<String> kolommen = List.of(regels.get(0).split(";", -1));
        return regels.stream()
                .skip(1)
                .map(regel -> vakken(kolommen, regel.split(";", -1)))
                .toList();
    }

    public static Map<String, String> met(String naam) {
        return alle().stream()
                .filter(vakken -> naam.equals(vakken.get("naam")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> vakken(List<String> kolommen, String[] waarden) {
        Map<String, String> vakken = new HashMap<>();
        for (int nummer = 0; nummer < kolommen.size(); nummer++) {
            vakken.put(kolommen.get(nummer), waarden[nummer]);
        }
        return Map.copyOf(vakken);
    }

    private static List<String> regels() {
        try {
            return new ClassPathResource("regelingen/werkelijk.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
