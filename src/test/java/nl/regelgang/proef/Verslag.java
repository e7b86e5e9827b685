package nl.regelgang.proef;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes {@code docs/prestaties.md} from the lines of JSON: the newest of each measurement, with its command. */
final class Verslag {

    private final List<Map<String, Object>> regels;
    private final StringBuilder uit = new StringBuilder();

    private Verslag(List<Map<String, Object>> regels) {
        this.regels = regels;
    }

    static void schrijf(Path metingen, Path verslag) throws IOException {
        Verslag nieuw = new Verslag(Metingen.lees(metingen));
        Files.writeString(verslag, nieuw.tekst());
        List<Map<String, Object>> groei = nieuw.nieuwste("groei");
        if (!groei.isEmpty()) {
            Files.writeString(verslag.resolveSibling("groei.svg"), new Groeitekening(groei).svg());
        }
    }

    private String tekst() {
        uit.append(
                "# Prestaties\n\nWritten by the landelijke proef ([CONTRIBUTING](../CONTRIBUTING.md#benchmarks)) from its"
                        + " measurements; the next run writes over it. What is compared with what stands in"
                        + " [ADR 19](adr/0019-landelijke-proef.md). Driver, nodes, mail server and database share one machine. Client"
                        + " times are what the person waits, with the driver's own work on the same cores; server times are what the"
                        + " node needs.\n");
        machine();
        Hoofdstukken.ALLE.forEach(this::hoofdstuk);
        return uit.toString();
    }

    private void machine() {
        List<Map<String, Object>> machines = regels.stream()
                .filter(regel -> "machine".equals(regel.get("meting")))
                .toList();
        if (machines.isEmpty()) {
            return;
        }
        Map<String, Object> machine = machines.get(machines.size() - 1);
        uit.append("\n| Machine | |\n|---|---|\n");
        for (String wat : List.of("processor", "kernen", "geheugen", "systeem", "java", "postgresql")) {
            uit.append("| %s | %s |\n".formatted(wat, machine.get(wat)));
        }
    }

    private void hoofdstuk(Hoofdstukken.Hoofdstuk hoofdstuk) {
        List<Map<String, Object>> gevonden = nieuwste(hoofdstuk.meting());
        if (gevonden.isEmpty()) {
            return;
        }
        Map<String, Object> eerste = gevonden.get(0);
        uit.append("\n## ")
                .append(hoofdstuk.titel())
                .append("\n\n")
                .append(hoofdstuk.uitleg())
                .append("\n\n");
        uit.append(
                "`mvn -Pproef process-test-classes -Dproef=\"%s\"`; %s, commit %s, scale %s, load of the machine before: %s.\n\n"
                        .formatted(
                                eerste.get("opdracht"),
                                eerste.get("run"),
                                eerste.get("commit"),
                                getal(eerste.get("schaal")),
                                getal(belasting(eerste.get("run")))));
        if (hoofdstuk.meting().equals("groei")) {
            uit.append("![Time per task against the size of the country](groei.svg)\n\n");
        }
        List<String> kolommen = hoofdstuk.kolommen().isEmpty()
                ? eerste.keySet().stream().filter(Verslag::isUitkomst).toList()
                : hoofdstuk.kolommen();
        if (gevonden.size() == 1) {
            staand(kolommen, eerste);
        } else {
            liggend(kolommen, gevonden);
        }
    }

    private static boolean isUitkomst(String sleutel) {
        return !List.of("meting", "run", "commit", "schaal", "opdracht").contains(sleutel);
    }

    private Object belasting(@Nullable Object run) {
        return regels.stream()
                .filter(regel -> "machine".equals(regel.get("meting")) && Objects.equals(run, regel.get("run")))
                .map(regel -> Objects.requireNonNull(regel.get("belasting_vooraf")))
                .findFirst()
                .orElse("unknown");
    }

    /** All lines of the newest run that has this measurement. */
    private List<Map<String, Object>> nieuwste(String meting) {
        Map<Object, List<Map<String, Object>>> perRun = new LinkedHashMap<>();
        regels.stream().filter(regel -> meting.equals(regel.get("meting"))).forEach(regel -> perRun.computeIfAbsent(
                        Objects.requireNonNull(regel.get("run")), nieuw -> new ArrayList<>())
                .add(regel));
        Collection<List<Map<String, Object>>> runs = perRun.values();
        return runs.isEmpty() ? List.of() : List.copyOf(runs).get(runs.size() - 1);
    }

    private void staand(List<String> kolommen, Map<String, Object> regel) {
        uit.append("| What | Measured |\n|---|---|\n");
        for (String kolom : kolommen) {
            if (regel.containsKey(kolom)) {
                uit.append("| %s | %s |\n".formatted(Hoofdstukken.naam(kolom), getal(regel.get(kolom))));
            }
        }
    }

    private void liggend(List<String> kolommen, List<Map<String, Object>> gevonden) {
        uit.append(rij(kolommen.stream().map(Hoofdstukken::naam).toList()));
        uit.append(rij(kolommen.stream().map(kolom -> "---").toList()));
        for (Map<String, Object> regel : gevonden) {
            uit.append(rij(kolommen.stream()
                    .map(kolom -> getal(regel.getOrDefault(kolom, "")))
                    .toList()));
        }
    }

    private static String rij(List<String> cellen) {
        return cellen.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String getal(@Nullable Object waarde) {
        if (waarde instanceof Double getal) {
            return getal.isNaN() || getal != Math.rint(getal) ? getal.toString() : Long.toString(getal.longValue());
        }
        return String.valueOf(waarde);
    }
}
