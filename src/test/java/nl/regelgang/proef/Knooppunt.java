package nl.regelgang.proef;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A {@link Proefknooppunt} as the proef sees it: a process that can be asked, stopped, and killed. */
final class Knooppunt implements AutoCloseable {

    /** For an order whose answer says no more than that it was carried out. */
    static final TypeReference<Map<String, Object>> NIETS = new TypeReference<>() {};

    /** In the place of an answer, when none will come any more. */
    private static final String GEEN = "";

    private static final Duration GEDULD = Duration.ofMinutes(10);
    private static final Duration EINDE = Duration.ofSeconds(60);

    private final String naam;
    private final Process proces;
    private final Writer in;
    private final BlockingQueue<String> antwoorden = new LinkedBlockingQueue<>();
    private final Duration start;
    private final String adres;

    private Knooppunt(String naam, Process proces, Path log) {
        long begin = System.nanoTime();
        this.naam = naam;
        this.proces = proces;
        this.in = proces.outputWriter(StandardCharsets.UTF_8);
        Thread lezer = new Thread(() -> lees(log), naam);
        lezer.setDaemon(true);
        lezer.start();
        this.adres = "http://localhost:"
                + antwoord(new TypeReference<Map<String, Integer>>() {}).get("poort");
        this.start = Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Starts it and waits until it takes requests. */
    static Knooppunt start(String naam, Opties opties, List<String> jvm, List<String> instellingen) {
        List<String> opdracht = new ArrayList<>();
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        opdracht.add("-Duser.timezone=UTC");
        opdracht.add("-Xmx" + opties.heap());
        opdracht.addAll(jvm);
        if (opties.jfr()) {
            opdracht.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename="
                    + opties.uitvoer().resolve(naam + ".jfr"));
        }
        opdracht.add("-cp");
        opdracht.add(System.getProperty("java.class.path"));
        opdracht.add(Proefknooppunt.class.getName());
        opdracht.addAll(instellingen);
        try {
            Files.createDirectories(opties.uitvoer());
            Process proces =
                    new ProcessBuilder(opdracht).redirectErrorStream(true).start();
            return new Knooppunt(naam, proces, opties.uitvoer().resolve(naam + ".log"));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void lees(Path log) {
        try (BufferedReader uit = proces.inputReader(StandardCharsets.UTF_8);
                Writer schrijver = Files.newBufferedWriter(log)) {
            String regel;
            while ((regel = uit.readLine()) != null) {
                if (regel.startsWith(Proefknooppunt.ANTWOORD)) {
                    antwoorden.add(regel.substring(Proefknooppunt.ANTWOORD.length()));
                } else {
                    schrijver.write(regel);
                    schrijver.write('\n');
                    schrijver.flush();
                }
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(naam, fout);
        } finally {
            antwoorden.add(GEEN);
        }
    }

    String adres() {
        return adres;
    }

    /** From the start of the JVM until it takes requests. */
    Duration starttijd() {
        return start;
    }

    <T> T vraag(String opdracht, TypeReference<T> soort) {
        try {
            in.write(opdracht + "\n");
            in.flush();
        } catch (IOException fout) {
            throw new UncheckedIOException(naam, fout);
        }
        return antwoord(soort);
    }

    private <T> T antwoord(TypeReference<T> soort) {
        try {
            @Nullable String json = antwoorden.poll(GEDULD.toSeconds(), TimeUnit.SECONDS);
            if (json == null || json.equals(GEEN)) {
                throw new IllegalStateException(naam + " does not answer, or has ended; see its log");
            }
            return Metingen.JSON.readValue(json, soort);
        } catch (IOException fout) {
            throw new UncheckedIOException(naam, fout);
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        }
    }

    Map<String, Long> geheugen() {
        return vraag("geheugen", new TypeReference<>() {});
    }

    Map<String, List<Long>> tijden() {
        return vraag("tijden", new TypeReference<>() {});
    }

    void zetKlok(Duration voorsprong) {
        vraag("klok " + voorsprong.toSeconds(), NIETS);
    }

    /** As {@code kill -9}. */
    void dood() throws InterruptedException {
        proces.destroyForcibly().waitFor();
    }

    boolean leeft() {
        return proces.isAlive();
    }

    /** Lets it end by itself, as an administrator would. */
    @Override
    public void close() throws IOException {
        in.close();
        try {
            if (!proces.waitFor(EINDE.toSeconds(), TimeUnit.SECONDS)) {
                dood();
            }
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            proces.destroyForcibly();
        }
    }
}
