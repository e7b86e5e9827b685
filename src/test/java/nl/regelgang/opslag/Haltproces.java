package nl.regelgang.opslag;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs a class in a Java process of its own, that may be killed. */
public final class Haltproces {

    private static final String TESTS = "test-classes";
    private static final int GEDULD_MINUTEN = 5;

    private Haltproces() {}

    /** With what status it ended, and all that it printed. */
    public record Einde(int status, String uitvoer) {}

    /** @return the status with which it ended */
    public static int status(Class<?> begin, String... argumenten) throws IOException, InterruptedException {
        return einde(begin, argumenten).status();
    }

    public static Einde einde(Class<?> begin, String... argumenten) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of(
                new File(System.getProperty("java.home"), "bin/java").getPath(),
                "-Duser.timezone=UTC",
                "-Dfile.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                klassepad(begin),
                begin.getName()));
        opdracht.addAll(List.of(argumenten));
        Path uitvoer = Files.createTempFile("haltproces", ".txt");
        try {
            return einde(opdracht, uitvoer);
        } finally {
            Files.delete(uitvoer);
        }
    }

    /** What is shipped runs without the tests beside it. */
    private static String klassepad(Class<?> begin) {
        String bron = begin.getProtectionDomain().getCodeSource().getLocation().getPath();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(deel -> bron.contains(TESTS) || !deel.contains(TESTS))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Einde einde(List<String> opdracht, Path uitvoer) throws IOException, InterruptedException {
        Process proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(uitvoer.toFile())
                .start();
        if (!proces.waitFor(GEDULD_MINUTEN, TimeUnit.MINUTES)) {
            proces.destroyForcibly();
            throw new AssertionError(opdracht + " does not end: " + Files.readString(uitvoer));
        }
        return new Einde(proces.exitValue(), Files.readString(uitvoer));
    }
}
