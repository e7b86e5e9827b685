package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.regelgang.Testklok;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often a calendar can be asked for, and two addresses at once, on both databases. */
class AgendavragenTest {

    private static final Instant BEGIN = Instant.parse("2026-05-06T10:00:00Z");

    private final Testklok klok = new Testklok(BEGIN);

    static List<DataSource> databases() {
        return List.of(
                Testdatabases.h2(TermijnregisterTest.MIGRATIE), Testdatabases.postgres(TermijnregisterTest.MIGRATIE));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void one_agenda_waits_until_the_oldest_question_leaves_the_window_also_on_another_node(DataSource database) {
        Agendavragen node1 = new Agendavragen(JdbcClient.create(database), klok);
        Agendavragen node2 = new Agendavragen(JdbcClient.create(database), klok);
        String agenda = Agendageheim.nieuw().waarde();
        for (int keer = 0; keer < Agendavragen.PER_AGENDA; keer++) {
            Agendavragen node = keer % 2 == 0 ? node1 : node2;
            assertThat(node.begin(agenda, "192.0.2." + keer)).isEmpty();
            klok.zet(klok.instant().plusSeconds(1));
        }
        assertThat(node2.begin(agenda, "192.0.2.200"))
                .contains(Agendavragen.VENSTER.minusSeconds(Agendavragen.PER_AGENDA));
        assertThat(node2.begin(Agendageheim.nieuw().waarde(), "192.0.2.200"))
                .as("another agenda from the same network")
                .isEmpty();

        klok.zet(BEGIN.plus(Agendavragen.VENSTER).plusMillis(1));
        assertThat(node1.begin(agenda, "192.0.2.1")).isEmpty();
        assertThat(node1.begin(agenda, "192.0.2.1"))
                .as("the second oldest is still in the window")
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void one_network_is_limited_whatever_it_asks_for_and_the_past_is_forgotten(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Agendavragen vragen = new Agendavragen(jdbc, klok);
        for (int keer = 0; keer < Agendavragen.PER_NETWERK; keer++) {
            assertThat(vragen.begin("no address of ours", "192.0.2.7")).isEmpty();
        }
        assertThat(vragen.begin(Agendageheim.nieuw().waarde(), "192.0.2.7")).contains(Agendavragen.VENSTER);
        assertThat(vragen.begin(Agendageheim.nieuw().waarde(), "192.0.2.8")).isEmpty();

        klok.zet(BEGIN.plus(Agendavragen.VENSTER).plus(Duration.ofMinutes(1)));
        for (int keer = 0; keer < 8; keer++) {
            assertThat(vragen.begin("no address of ours", "192.0.2.7")).isEmpty();
        }
        assertThat(jdbc.sql("select count(*) from agenda_vraag")
                        .query(Long.class)
                        .single())
                .isEqualTo(8);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_addresses_that_are_made_at_once_one_works(DataSource database) throws Exception {
        JdbcClient jdbc = JdbcClient.create(database);
        for (int keer = 0; keer < 20; keer++) {
            String persoon = "persoon" + keer;
            Agendaadressen adressen = new Agendaadressen(jdbc, klok);
            List<Agendageheim> geheimen = tegelijk(() -> adressen.nieuw(persoon, null));

            assertThat(adressen.van(persoon)).hasSize(1);
            assertThat(geheimen.stream().filter(geheim -> adressen.vind(geheim).isPresent()))
                    .as("the one that is kept was shown to somebody")
                    .hasSize(1);
        }
    }

    private static List<Agendageheim> tegelijk(Callable<Agendageheim> werk) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService draden = Executors.newFixedThreadPool(2);
        try {
            Callable<Agendageheim> samen = () -> {
                start.await();
                return werk.call();
            };
            Future<Agendageheim> een = draden.submit(samen);
            Future<Agendageheim> ander = draden.submit(samen);
            return List.of(een.get(), ander.get());
        } finally {
            draden.shutdown();
        }
    }
}
