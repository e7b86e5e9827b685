package nl.regelgang.proef;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The measurements: one JSON line each, at the end of a file and on the console. */
final class Metingen {

    static final ObjectMapper JSON = new ObjectMapper();

    private final Path bestand;
    private final Map<String, Object> run;

    /** @param run what every line says of the run it belongs to */
    Metingen(Path bestand, Map<String, Object> run) {
        this.bestand = bestand;
        this.run = Map.copyOf(run);
    }

    void noteer(String meting, Map<String, ?> waarden) {
        Map<String, Object> regel = new LinkedHashMap<>();
        regel.put("meting", meting);
        regel.putAll(run);
        regel.putAll(waarden);
        try {
            String json = JSON.writeValueAsString(regel);
            Files.createDirectories(bestand.toAbsolutePath().getParent());
            Files.writeString(
                    bestand, json + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            System.out.println(json);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    static List<Map<String, Object>> lees(Path bestand) {
        try {
            return Files.readAllLines(bestand).stream().map(Metingen::regel).toList();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static Map<String, Object> regel(String json) {
        try {
            return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
