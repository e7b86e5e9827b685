package nl.regelgang.opslag;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a class of the tests in a Java process of its own, that may be killed. */
public final class Haltproces {

    private static final int GEDULD_MINUTEN = 5;

    private Haltproces() {}

    /** @return the status with which it ended */
    public static int status(Class<?> begin, String... argumenten) throws IOException, InterruptedException {
        List<String> opdracht = new ArrayList<>(List.of(
                new File(System.getProperty("java.home"), "bin/java").getPath(),
                "-Duser.timezone=UTC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                begin.getName()));
        opdracht.addAll(List.of(argumenten));
        Process proces = new ProcessBuilder(opdracht)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!proces.waitFor(GEDULD_MINUTEN, TimeUnit.MINUTES)) {
            proces.destroyForcibly();
            throw new AssertionError(begin.getSimpleName() + " " + List.of(argumenten) + " does not end");
        }
        return proces.exitValue();
    }
}
