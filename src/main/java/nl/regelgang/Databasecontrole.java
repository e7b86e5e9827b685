package nl.regelgang;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/**
 * Looks at the PostgreSQL of an installation for real use before anything is written to it. With these settings a crash
 * of the application or of PostgreSQL loses nothing that was confirmed; what was recorded is proof for years.
 */
@Component
@Profile(Installatiecontrole.PRODUCTIE)
class Databasecontrole implements FlywayMigrationStrategy {

    /** A node that is off by more takes terms for lapsed that are not; later on, readiness looks at the same. */
    static final Duration KLOKVERSCHIL = Duration.ofSeconds(2);

    private static final int OUDSTE_VERSIE = 15;
    private static final int PER_HOOFDVERSIE = 10_000;

    private final DataSource database;
    private final Clock klok;

    Databasecontrole(DataSource database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** @throws OnvolledigeInstallatie with everything of the database that is not as it must be */
    @Override
    public void migrate(Flyway flyway) {
        List<String> fouten = fouten();
        if (!fouten.isEmpty()) {
            throw new OnvolledigeInstallatie(fouten);
        }
        flyway.migrate();
    }

    List<String> fouten() {
        JdbcClient jdbc = JdbcClient.create(database);
        List<String> fouten = new ArrayList<>();
        int versie = Integer.parseInt(instelling(jdbc, "server_version_num"));
        if (versie < OUDSTE_VERSIE * PER_HOOFDVERSIE) {
            fouten.add("PostgreSQL is version " + instelling(jdbc, "server_version") + "; it must be " + OUDSTE_VERSIE
                    + " or newer");
        }
        eisAan(jdbc, "fsync", fouten);
        eisAan(jdbc, "full_page_writes", fouten);
        eisAan(jdbc, "data_checksums", fouten);
        if ("off".equals(instelling(jdbc, "synchronous_commit"))) {
            fouten.add("synchronous_commit of PostgreSQL is off; a confirmed act could be lost");
        }
        verbinding(fouten);
        klok(jdbc, fouten);
        return fouten;
    }

    private static void eisAan(JdbcClient jdbc, String naam, List<String> fouten) {
        String waarde = instelling(jdbc, naam);
        if (!"on".equals(waarde)) {
            fouten.add(naam + " of PostgreSQL is " + waarde + " and must be on");
        }
    }

    /** The engine is written for this level, and counts on a lock that was waited for showing what is new. */
    private void verbinding(List<String> fouten) {
        Connection verbinding = DataSourceUtils.getConnection(database);
        try {
            if (verbinding.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
                fouten.add("spring.datasource.hikari.transaction-isolation must be TRANSACTION_READ_COMMITTED");
            }
        } catch (SQLException fout) {
            throw new IllegalStateException(fout);
        } finally {
            DataSourceUtils.releaseConnection(verbinding, database);
        }
    }

    private void klok(JdbcClient jdbc, List<String> fouten) {
        Instant ervoor = klok.instant();
        Instant daar = jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Instant erna = klok.instant();
        if (daar.plus(KLOKVERSCHIL).isBefore(ervoor) || daar.minus(KLOKVERSCHIL).isAfter(erna)) {
            fouten.add("the clock of this machine says " + ervoor + " and that of the database " + daar
                    + "; let both follow the same time server");
        }
    }

    private static String instelling(JdbcClient jdbc, String naam) {
        return jdbc.sql("select current_setting(:naam)")
                .param("naam", naam)
                .query(String.class)
                .single();
    }
}
