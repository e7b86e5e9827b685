package nl.regelgang.opslag;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;

/** The database of a storage test: the same test on each. */
public final class Opslagproef {

    private Opslagproef() {}

    /** A fresh one of each kind, with the tables of these modules. */
    public static Stream<Named<DataSource>> databases(String... modules) {
        String[] scripts = Stream.of(modules)
                .map(module -> "classpath:db/migration/" + module)
                .toArray(String[]::new);
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }
}
