package nl.regelgang.proef;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for, as words of the form {@code naam=waarde}.
 *
 * @param schaal the part of the country: 1 is 451 procedures, and 1/16 or 2 may be asked too
 * @param delen which parts to run, by name
 * @param register the folder with the export of the Register van Overheidsorganisaties
 * @param database the address of a PostgreSQL server, ending in a slash; null to start one
 * @param mensen how many people work at the same moment
 * @param denktijd how long a person looks at a page on average, in ms, where lists are measured
 * @param taken the numbers of open tasks at which lists are measured
 * @param heap of each node
 * @param jfr whether each node records itself with Java Flight Recorder, which makes it a little slower
 * @param uitvoer where the results and the logs of the nodes go
 * @param verslag where the report is written; null to write none
 * @param opdracht all of it as it was typed
 */
record Opties(
        double schaal,
        List<String> delen,
        Path register,
        @Nullable String database,
        int mensen,
        int denktijd,
        List<Integer> taken,
        String heap,
        boolean jfr,
        Path uitvoer,
        @Nullable Path verslag,
        String opdracht) {

    static Opties lees(String regel) {
        Map<String, String> woorden = new LinkedHashMap<>();
        for (String woord : regel.strip().split("\\s+", -1)) {
            String[] paar = woord.split("=", 2);
            woorden.put(paar[0], paar.length == 2 ? paar[1] : "");
        }
        woorden.remove("");
        Opties opties = new Opties(
                deel(neem(woorden, "schaal", "1/16")),
                List.of(neem(woorden, "delen", "import,start,seizoen,motor").split(",", -1)),
                Path.of(neem(woorden, "register", "../shared/data/roo")),
                woorden.remove("database"),
                Integer.parseInt(neem(woorden, "mensen", "20")),
                Integer.parseInt(neem(woorden, "denktijd", "1000")),
                getallen(neem(woorden, "taken", "10000,100000,500000")),
                neem(woorden, "heap", "1g"),
                neem(woorden, "jfr", "nee").equals("ja"),
                Path.of(neem(woorden, "uitvoer", "target/proef")),
                pad(woorden.remove("verslag")),
                regel.strip());
        if (!woorden.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + woorden.keySet());
        }
        return opties;
    }

    Path metingen() {
        return uitvoer.resolve("metingen.jsonl");
    }

    boolean met(String deel) {
        return delen.contains(deel);
    }

    private static String neem(Map<String, String> woorden, String naam, String anders) {
        String gevonden = woorden.remove(naam);
        return gevonden == null ? anders : gevonden;
    }

    private static @Nullable Path pad(@Nullable String tekst) {
        return tekst == null ? null : Path.of(tekst);
    }

    private static List<Integer> getallen(String tekst) {
        return List.of(tekst.split(",", -1)).stream().map(Integer::valueOf).toList();
    }

    /** A number, or a fraction as 1/8. */
    static double deel(String tekst) {
        String[] breuk = tekst.split("/", 2);
        return Double.parseDouble(breuk[0]) / (breuk.length == 2 ? Double.parseDouble(breuk[1]) : 1);
    }
}
