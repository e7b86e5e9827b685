package nl.regelgang.opslag;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Named;

/** The database of a storage test: the same test on each. */
public final class Opslagproef {

    private Opslagproef() {}

    /** A fresh one of each kind, with the tables of this module. */
    public static Stream<Named<DataSource>> databases(String module) {
        String script = "classpath:db/migration/" + module;
        return Stream.of(
                Named.of("H2", Testdatabases.h2(script)), Named.of("PostgreSQL", Testdatabases.postgres(script)));
    }
}
