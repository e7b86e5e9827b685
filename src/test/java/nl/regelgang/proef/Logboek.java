package nl.regelgang.proef;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that was asked of the application, as the person at the other side saw it; also a file, a line each. */
final class Logboek implements AutoCloseable {

    /** What the person knows afterwards. */
    enum Uitkomst {
        OK,
        /** The application said that nothing was done. */
        FAIL,
        /** No answer: it may have been done. */
        UNKNOWN
    }

    /**
     * @param opdracht the idempotency key that was sent along, null when the request changes nothing
     * @param status of the answer, 0 when there was none
     */
    record Regel(
            String actie,
            long micros,
            Uitkomst uitkomst,
            int status,
            @Nullable String opdracht,
            String wie,
            String pad) {}

    private final List<Regel> regels = new ArrayList<>();
    private final PrintWriter bestand;

    Logboek(Path pad) throws IOException {
        Files.createDirectories(pad.toAbsolutePath().getParent());
        bestand = new PrintWriter(Files.newBufferedWriter(pad), true);
    }

    synchronized void noteer(Regel regel) {
        regels.add(regel);
        bestand.println(String.join(
                "\t",
                regel.actie(),
                Long.toString(regel.micros()),
                regel.uitkomst().name(),
                Integer.toString(regel.status()),
                String.valueOf(regel.opdracht()),
                regel.wie(),
                regel.pad()));
    }

    synchronized List<Regel> alles() {
        return List.copyOf(regels);
    }

    synchronized void wis() {
        regels.clear();
    }

    /** Per action: how many, how many not well, and the times at the client. */
    synchronized Map<String, Map<String, Object>> samenvatting(Map<String, List<Long>> server) {
        Map<String, List<Regel>> perActie = new TreeMap<>();
        regels.forEach(regel -> perActie.computeIfAbsent(regel.actie(), nieuw -> new ArrayList<>())
                .add(regel));
        Map<String, Map<String, Object>> uit = new LinkedHashMap<>();
        perActie.forEach((actie, gemeten) -> {
            Map<String, Object> waarden = new LinkedHashMap<>();
            waarden.put("aantal", gemeten.size());
            waarden.put(
                    "fouten",
                    gemeten.stream()
                            .filter(regel -> regel.uitkomst() != Uitkomst.OK)
                            .count());
            waarden.put(
                    "botsingen",
                    gemeten.stream().filter(regel -> regel.status() == 409).count());
            waarden.putAll(
                    Percentielen.vanMicro(gemeten.stream().map(Regel::micros).toList())
                            .alsMap("client_"));
            waarden.putAll(
                    Percentielen.vanMicro(server.getOrDefault(actie, List.of())).alsMap("server_"));
            uit.put(actie, waarden);
        });
        return uit;
    }

    synchronized long fouten() {
        return aantal(Uitkomst.FAIL) + aantal(Uitkomst.UNKNOWN);
    }

    synchronized long aantal(Uitkomst uitkomst) {
        return regels.stream().filter(regel -> regel.uitkomst() == uitkomst).count();
    }

    @Override
    public void close() {
        bestand.close();
    }
}
