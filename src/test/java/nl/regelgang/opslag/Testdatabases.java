package nl.regelgang.opslag;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Fresh databases for storage tests: every call gives an empty one, migrated from the given Flyway locations. The same
 * test class runs on both, because the scripts of a module must.
 */
public final class Testdatabases {

    private static final AtomicInteger VOLGNUMMER = new AtomicInteger();
    private static final Map<List<String>, String> SJABLONEN = new ConcurrentHashMap<>();

    private Testdatabases() {}

    /** H2 in memory, in its regular mode. */
    public static DataSource h2(String... flywayLocations) {
        return migrated(
                new DriverManagerDataSource("jdbc:h2:mem:" + nieuweNaam() + ";DB_CLOSE_DELAY=-1"), flywayLocations);
    }

    /** A new database on the one PostgreSQL server of this JVM. The scripts run once; every next database is a copy. */
    public static DataSource postgres(String... flywayLocations) {
        return kopie(SJABLONEN.computeIfAbsent(List.of(flywayLocations), Testdatabases::sjabloon));
    }

    private static String sjabloon(List<String> flywayLocations) {
        String naam = maak("");
        migrated(Server.EEN.getDatabase("postgres", naam), flywayLocations.toArray(String[]::new));
        return naam;
    }

    /** What a restored dump of this PostgreSQL database would be: all of it, in a database with another name. */
    public static DataSource kopie(DataSource origineel) {
        return kopie(naamVan(origineel));
    }

    private static DataSource kopie(String origineel) {
        return Server.EEN.getDatabase("postgres", maak(" template " + origineel));
    }

    private static String maak(String waaruit) {
        String naam = nieuweNaam();
        try (Connection verbinding = Server.EEN.getPostgresDatabase().getConnection();
                Statement opdracht = verbinding.createStatement()) {
            opdracht.execute("create database " + naam + waaruit);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
        return naam;
    }

    private static String naamVan(DataSource database) {
        try (Connection verbinding = database.getConnection()) {
            return verbinding.getCatalog();
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private static String nieuweNaam() {
        return "test_" + VOLGNUMMER.incrementAndGet();
    }

    private static DataSource migrated(DataSource database, String... flywayLocations) {
        Flyway.configure()
                .dataSource(database)
                .locations(flywayLocations)
                .load()
                .migrate();
        return database;
    }

    /** Starts at first use, so a test on H2 alone does not pay for it; stops with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres EEN = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }
}
