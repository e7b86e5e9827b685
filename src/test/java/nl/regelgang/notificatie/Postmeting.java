package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * A measurement and no test, so it does not run by itself: {@code mvn test -Dtest=Postmeting}. Ten thousand messages to
 * 342 domains wait when the mail server comes back; one node with its two threads sends them. The measure is thirty
 * minutes.
 */
class Postmeting {

    private static final Logger LOG = LoggerFactory.getLogger(Postmeting.class);
    private static final int BERICHTEN = 10_000;
    private static final int DOMEINEN = 342;
    private static final int DRADEN = 2;

    static Stream<Named<DataSource>> databases() {
        String tabellen = "classpath:db/migration/notificatie";
        return Stream.of(
                Named.of("H2", Testdatabases.h2(tabellen)), Named.of("PostgreSQL", Testdatabases.postgres(tabellen)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void tien_duizend_berichten(DataSource database) throws Exception {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(database, server.poort())) {
            kamer.transactie.executeWithoutResult(nu -> zetKlaar(kamer));
            String naam = JdbcUtils.<String>extractDatabaseMetaData(database, een -> een.getDatabaseProductName());
            long begin = System.nanoTime();
            verzend(kamer);
            Duration duur = Duration.ofNanos(System.nanoTime() - begin);
            LOG.info(
                    "{}: {} messages sent in {} s, {} per second",
                    naam,
                    BERICHTEN,
                    duur.toSeconds(),
                    BERICHTEN * 1000L / duur.toMillis());
            assertThat(server.ontvangen).hasSize(BERICHTEN).doesNotHaveDuplicates();
            assertThat(duur).isLessThan(Duration.ofMinutes(30));
        }
    }

    private static void zetKlaar(Postkamer kamer) {
        for (int nummer = 0; nummer < BERICHTEN; nummer++) {
            kamer.postuit()
                    .klaarzetten(Postkamer.bericht(
                            "Griffier", "griffie" + nummer + "@g" + nummer % DOMEINEN + ".example.nl"));
        }
    }

    private static void verzend(Postkamer kamer) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(DRADEN);
        try {
            List<Future<?>> lopend = new ArrayList<>();
            for (int draad = 0; draad < DRADEN; draad++) {
                lopend.add(draden.submit(() -> {
                    while (kamer.postbode().verzendNu() > 0) {
                        // The next hundred.
                    }
                }));
            }
            for (Future<?> een : lopend) {
                een.get();
            }
        } finally {
            draden.shutdownNow();
        }
    }
}
