package nl.regelgang.proef;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The import as an administrator does it: with the option of the command line, in a JVM that ends with it. */
final class Registerimport {

    private final Opties opties;
    private final String database;

    Registerimport(Opties opties, String database) {
        this.opties = opties;
        this.database = database;
    }

    Map<String, Object> lees() throws IOException, InterruptedException {
        Map<String, Object> uit = new LinkedHashMap<>(eenKeer());
        Map<String, Object> tweede = eenKeer();
        uit.put("herhaald_s", tweede.get("s"));
        JdbcClient vragen = Databank.vragen(database);
        for (String tabel : List.of("organisatie", "regeling", "deelnemer")) {
            uit.put(
                    tabel,
                    vragen.sql("select count(*) from " + tabel)
                            .query(Long.class)
                            .single());
        }
        return uit;
    }

    private Map<String, Object> eenKeer() throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process proces = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=UTC",
                        "-Xmx" + opties.heap(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Proefknooppunt.class.getName(),
                        "--spring.datasource.url=" + database,
                        Proefknooppunt.IMPORT + opties.register().toAbsolutePath())
                .redirectErrorStream(true)
                .start();
        Map<String, Object> uit = new LinkedHashMap<>();
        try (BufferedReader regels = proces.inputReader(StandardCharsets.UTF_8)) {
            String regel;
            while ((regel = regels.readLine()) != null) {
                if (regel.startsWith(Proefknooppunt.ANTWOORD + "{\"heap")) {
                    uit.putAll(Metingen.JSON.readValue(
                            regel.substring(Proefknooppunt.ANTWOORD.length()),
                            new TypeReference<Map<String, Object>>() {}));
                }
            }
        }
        if (proces.waitFor() != 0) {
            throw new IllegalStateException("the import ended with " + proces.exitValue());
        }
        uit.put("s", Seizoensstart.seconden(begin));
        return uit;
    }
}
