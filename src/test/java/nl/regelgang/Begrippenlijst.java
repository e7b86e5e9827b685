package nl.regelgang;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The table of {@code docs/begrippenlijst.md}. */
record Begrippenlijst(List<Begrip> begrippen) {

    record Begrip(String term, String artikel, String uitleg, List<String> nooit) {}

    static Begrippenlijst lees() throws IOException {
        try (Stream<String> regels = Files.lines(Path.of("docs/begrippenlijst.md"))) {
            return new Begrippenlijst(regels.filter(regel -> regel.startsWith("|"))
                    .skip(2)
                    .map(Begrippenlijst::begrip)
                    .toList());
        }
    }

    private static Begrip begrip(String regel) {
        String[] vakken = regel.substring(1, regel.length() - 1).split("\\|", -1);
        if (vakken.length != 4) {
            throw new IllegalArgumentException("not four columns: " + regel);
        }
        List<String> nooit = vakken[3].strip().equals("-")
                ? List.of()
                : Arrays.stream(vakken[3].split(",")).map(String::strip).toList();
        return new Begrip(vakken[0].strip(), vakken[1].strip(), vakken[2].strip(), nooit);
    }

    /** The forbidden translations that stand in this name as whole words, also in the plural. */
    List<String> vertalingenIn(String naam) {
        String woorden = woorden(naam);
        return begrippen.stream()
                .flatMap(begrip -> begrip.nooit().stream())
                .filter(vertaling -> woorden.contains(woorden(vertaling)) || woorden.contains(meervoud(vertaling)))
                .toList();
    }

    private static String meervoud(String vertaling) {
        return woorden(vertaling.endsWith("y") ? vertaling.replaceFirst("y$", "ies") : vertaling + "s");
    }

    /** {@code BudgetYear} as {@code " budget year "}. */
    private static String woorden(String naam) {
        String gescheiden = naam.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1 $2")
                .replaceAll("[^A-Za-z]+", " ");
        return " " + gescheiden.strip().toLowerCase(Locale.ROOT) + " ";
    }
}
