package nl.regelgang.opslag;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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
import org.springframework.jdbc.datasource.DelegatingDataSource;
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
        return metPool(migrated(
                new DriverManagerDataSource("jdbc:h2:mem:" + nieuweNaam() + ";DB_CLOSE_DELAY=-1"), flywayLocations));
    }

    /** A new database on the one PostgreSQL server of this JVM. The scripts run once; every next database is a copy. */
    public static DataSource postgres(String... flywayLocations) {
        return metPool(kopie(SJABLONEN.computeIfAbsent(List.of(flywayLocations), Testdatabases::sjabloon)));
    }

    /**
     * As in the application: a connection is not made anew for every statement. The pool is not closed with the
     * application that a test makes on it, because the next one may be on the same database.
     */
    private static DataSource metPool(DataSource database) {
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(database);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return new DelegatingDataSource(new HikariDataSource(pool));
    }

    private static String sjabloon(List<String> flywayLocations) {
        String naam = maak("");
        migrated(Server.EEN.getDatabase("postgres", naam), flywayLocations.toArray(String[]::new));
        return naam;
    }

    /** What a restored dump of this PostgreSQL database would be: all of it, in a database with another name. */
    public static DataSource kopie(DataSource origineel) {
        String naam = naamVan(origineel);
        // PostgreSQL copies only what nobody is connected to.
        doe("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + naam + "'");
        return metPool(kopie(naam));
    }

    private static DataSource kopie(String origineel) {
        return Server.EEN.getDatabase("postgres", maak(" template " + origineel));
    }

    private static String maak(String waaruit) {
        String naam = nieuweNaam();
        doe("create database " + naam + waaruit);
        return naam;
    }

    private static void doe(String opdracht) {
        try (Connection verbinding = Server.EEN.getPostgresDatabase().getConnection();
                Statement uitvoering = verbinding.createStatement()) {
            uitvoering.execute(opdracht);
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        }
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

    /**
     * Starts at first use, so a test on H2 alone does not pay for it; stops with the JVM. No test pulls the plug of the
     * machine, so nothing is waited for on the disk.
     */
    private static final class Server {

        static final EmbeddedPostgres EEN = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException fout) {
                throw new UncheckedIOException(fout);
            }
        }
    }
}
