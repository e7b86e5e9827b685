package nl.regelgang.proef;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what, when, of which commit and with which command a measurement was made: a number without these is not kept. */
final class Machine {

    private Machine() {}

    /** What stands in every line. */
    static Map<String, Object> kop(Opties opties) {
        Map<String, Object> kop = new LinkedHashMap<>();
        kop.put("run", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        kop.put("commit", commit());
        kop.put("schaal", opties.schaal());
        kop.put("opdracht", opties.opdracht());
        return kop;
    }

    static Map<String, Object> beschrijf(Databank databank) {
        Map<String, Object> uit = new LinkedHashMap<>();
        uit.put("processor", regel("/proc/cpuinfo", "model name"));
        uit.put("kernen", Runtime.getRuntime().availableProcessors());
        uit.put("geheugen", regel("/proc/meminfo", "MemTotal"));
        uit.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        uit.put("systeem", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        uit.put("postgresql", databank.omschrijving());
        uit.put("belasting_vooraf", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return uit;
    }

    private static String commit() {
        return uitvoer("git", "rev-parse", "--short", "HEAD")
                + (uitvoer("git", "status", "--porcelain", "--", "src/main", "processes", "forms")
                                .isEmpty()
                        ? ""
                        : " with changes");
    }

    private static String uitvoer(String... opdracht) {
        try {
            Process proces = new ProcessBuilder(opdracht).start();
            try (BufferedReader uit = proces.inputReader()) {
                return String.join("\n", uit.lines().toList());
            }
        } catch (IOException geenGit) {
            return "unknown";
        }
    }

    private static String regel(String bestand, String begin) {
        try {
            return Files.readAllLines(Path.of(bestand)).stream()
                    .filter(regel -> regel.startsWith(begin))
                    .map(regel -> regel.substring(regel.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException nietLinux) {
            return "unknown";
        }
    }
}
