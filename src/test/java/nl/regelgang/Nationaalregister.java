package nl.regelgang;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Where the export of the national register stands that some tests read; it is too large for this repository. */
public final class Nationaalregister {

    private static final String EIGENSCHAP = "regelgang.roo";

    private Nationaalregister() {}

    /**
     * The folder that the property {@code regelgang.roo} names, which must be there; without it {@code
     * ../shared/data/roo}, and when there is none the test is skipped.
     */
    public static Path map() {
        String gegeven = System.getProperty(EIGENSCHAP);
        Path map = Path.of(gegeven == null ? "../shared/data/roo" : gegeven);
        if (gegeven == null) {
            Assumptions.assumeTrue(Files.isDirectory(map), "the national register is not in " + map);
        } else if (!Files.isDirectory(map)) {
            throw new AssertionError("No folder " + map + " with the export of the national register.");
        }
        return map;
    }
}
