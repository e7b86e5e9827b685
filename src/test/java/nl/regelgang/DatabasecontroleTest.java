package nl.regelgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.regelgang.opslag.Postgresserver;
import nl.regelgang.opslag.Testdatabases;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What of a PostgreSQL makes that an installation for real use does not start on it. */
class DatabasecontroleTest {

    private static Postgresserver server;

    @BeforeAll
    static void start() {
        server = Postgresserver.zoalsInProductie();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void a_postgresql_as_it_must_be_is_migrated() {
        DataSource database = database("");

        new Databasecontrole(database, Clock.systemUTC()).migrate(flyway(database));

        assertThat(JdbcClient.create(database)
                        .sql("select count(*) from mislukte_aanmelding")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void a_commit_that_does_not_wait_for_the_disk_is_refused_by_name() {
        assertThat(fouten("?options=-c%20synchronous_commit=off", Clock.systemUTC()))
                .singleElement()
                .asString()
                .contains("synchronous_commit");
    }

    @Test
    void another_level_of_isolation_is_refused() {
        assertThat(fouten("?options=-c%20default_transaction_isolation=serializable", Clock.systemUTC()))
                .singleElement()
                .asString()
                .contains("TRANSACTION_READ_COMMITTED");
    }

    @Test
    void a_clock_that_is_off_is_refused_in_both_directions() {
        Clock echt = Clock.systemUTC();

        assertThat(fouten("", Clock.offset(echt, Duration.ofSeconds(3))))
                .singleElement()
                .asString()
                .contains("time server");
        assertThat(fouten("", Clock.offset(echt, Duration.ofSeconds(-3)))).hasSize(1);
        assertThat(fouten("", Clock.offset(echt, Duration.ofSeconds(1)))).isEmpty();
    }

    @Test
    void nothing_is_written_to_a_database_that_is_refused() throws SQLException {
        DataSource losjes = Testdatabases.postgres("classpath:db/geen");
        Databasecontrole controle = new Databasecontrole(losjes, Clock.systemUTC());

        assertThat(controle.fouten())
                .as("the server of the other tests keeps nothing on disk")
                .anyMatch(fout -> fout.startsWith("fsync"))
                .anyMatch(fout -> fout.startsWith("data_checksums"));
        assertThatThrownBy(() -> controle.migrate(flyway(losjes))).isInstanceOf(OnvolledigeInstallatie.class);
        assertThat(JdbcClient.create(losjes)
                        .sql("select count(*) from pg_tables where tablename = 'persoon'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static List<String> fouten(String opties, Clock klok) {
        return new Databasecontrole(database(opties), klok).fouten();
    }

    private static DataSource database(String opties) {
        return new DriverManagerDataSource(server.nieuweUrl() + opties, "postgres", "");
    }

    private static Flyway flyway(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/toegang")
                .load();
    }
}
