package nl.regelgang.opslag;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of one's own, set up as for real use (checksums, every commit on disk), which a test can stop, break and
 * start again. The programs are those that {@link Testdatabases} unpacks.
 */
public final class Postgresserver implements AutoCloseable {

    private static final AtomicInteger VOLGNUMMER = new AtomicInteger();
    private static final int HOOGSTENS_SECONDEN = 60;

    private final Path map;
    private final int poort;
    private final Path programmas;

    private Postgresserver(Path programmas, Path map) {
        this.programmas = programmas;
        this.map = map;
        try {
            poort = vrijePoort();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** An empty one that runs. */
    public static Postgresserver zoalsInProductie() {
        Testdatabases.postgres("classpath:db/geen");
        Postgresserver server = nieuw(uitgepakt());
        server.start();
        return server;
    }

    /** An empty one that does not run yet, of these programs. */
    public static Postgresserver nieuw(Path programmas) {
        try {
            Postgresserver server = new Postgresserver(programmas, Files.createTempDirectory("postgresserver"));
            server.voerUit(List.of(
                    "initdb",
                    "--data-checksums",
                    "-D",
                    server.data().toString(),
                    "-A",
                    "trust",
                    "-U",
                    "postgres",
                    "-E",
                    "UTF8"));
            return server;
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** One whose files are made by something else, in {@link #data}. */
    public Postgresserver ernaast() {
        try {
            return new Postgresserver(programmas, Files.createTempDirectory("postgresserver"));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    public Path data() {
        return map.resolve("data");
    }

    public int poort() {
        return poort;
    }

    public void start() {
        start(Map.of());
    }

    /** @param omgeving what the commands in its settings find in the environment */
    public void start(Map<String, String> omgeving) {
        voerUit(
                omgeving,
                List.of(
                        "pg_ctl",
                        "-D",
                        data().toString(),
                        "-l",
                        map.resolve("log").toString(),
                        "-o",
                        "-p " + poort + " -c timezone=UTC -c max_connections=200 -c unix_socket_directories=" + map,
                        "-w",
                        "start"));
    }

    /** @param hoe {@code fast}, or {@code immediate}: without a word to anybody, so that it recovers at the next start */
    public void stop(String hoe) {
        voerUit(List.of("pg_ctl", "-D", data().toString(), "-m", hoe, "-w", "stop"));
    }

    /** The address of a new and empty database, for user {@code postgres}. */
    public String nieuweUrl() {
        String naam = "db_" + VOLGNUMMER.incrementAndGet();
        try (Connection verbinding = DriverManager.getConnection(url("postgres"), "postgres", "");
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("create database " + naam);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
        return url(naam);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + poort + "/" + database;
    }

    @Override
    public void close() {
        if (Files.exists(data().resolve("postmaster.pid"))) {
            stop("immediate");
        }
        try {
            FileSystemUtils.deleteRecursively(map);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private void voerUit(List<String> opdracht) {
        voerUit(Map.of(), opdracht);
    }

    private void voerUit(Map<String, String> omgeving, List<String> opdracht) {
        List<String> regel = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root, and is not root in a user namespace of its own.
            regel.addAll(List.of("unshare", "-U"));
        }
        regel.add(programmas.resolve(opdracht.get(0)).toString());
        regel.addAll(opdracht.subList(1, opdracht.size()));
        try {
            File uitvoer = Files.createTempFile(map, "uitvoer", ".txt").toFile();
            ProcessBuilder bouwer =
                    new ProcessBuilder(regel).redirectErrorStream(true).redirectOutput(uitvoer);
            bouwer.environment().putAll(omgeving);
            Process proces = bouwer.start();
            if (!proces.waitFor(HOOGSTENS_SECONDEN, TimeUnit.SECONDS) || proces.exitValue() != 0) {
                throw new IllegalStateException(regel + ": " + Files.readString(uitvoer.toPath()));
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        } catch (InterruptedException gestoord) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestoord);
        }
    }

    private static Path uitgepakt() {
        Path uitgepakt = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
        try (Stream<Path> mappen = Files.list(uitgepakt)) {
            return mappen.map(versie -> versie.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket plaats = new ServerSocket(0)) {
            return plaats.getLocalPort();
        }
    }
}
