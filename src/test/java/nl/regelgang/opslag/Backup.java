package nl.regelgang.opslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A backup of one database as plain SQL, made and put back by the programs of Debian's postgresql. */
public final class Backup {

    private static final Path PROGRAMMAS =
            Path.of(System.getProperty("regelgang.postgresql", "/usr/lib/postgresql/15/bin"));
    private static final int HOOGSTENS_MINUTEN = 2;

    private Backup() {}

    public static boolean isMogelijk() {
        return Files.isExecutable(PROGRAMMAS.resolve("pg_dump"));
    }

    /** All of it, the tables of the engine too. */
    public static void maak(String url, Path bestand) throws IOException, InterruptedException {
        voerUit("pg_dump", url, "--no-owner", "--file=" + bestand);
    }

    /** @param url of an empty database */
    public static void zetTerug(Path bestand, String url) throws IOException, InterruptedException {
        voerUit("psql", url, "--quiet", "--set=ON_ERROR_STOP=1", "--single-transaction", "--file=" + bestand);
    }

    private static void voerUit(String programma, String url, String... opties)
            throws IOException, InterruptedException {
        Path uitvoer = Files.createTempFile(programma, ".txt");
        try {
            ProcessBuilder bouwer = new ProcessBuilder(
                            PROGRAMMAS.resolve(programma).toString())
                    .redirectErrorStream(true)
                    .redirectOutput(uitvoer.toFile());
            bouwer.command().addAll(List.of(opties));
            // The options behind the question mark are for the driver.
            String adres = url.replaceFirst("^jdbc:", "").replaceFirst("[?].*$", "");
            bouwer.command().addAll(List.of("--username=postgres", "--dbname=" + adres));
            Process proces = bouwer.start();
            if (!proces.waitFor(HOOGSTENS_MINUTEN, TimeUnit.MINUTES) || proces.exitValue() != 0) {
                throw new IllegalStateException(programma + ": " + Files.readString(uitvoer));
            }
        } finally {
            Files.delete(uitvoer);
        }
    }
}
