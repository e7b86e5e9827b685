package nl.regelgang.knopen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.regelgang.opslag.Postgresserver;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first start of a new installation, of all its nodes at once: on an empty database both make the same tables. */
class TegelijkStartenTest {

    @Test
    void two_nodes_that_start_at_once_on_an_empty_database_both_run_on_one_deployment() throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(2);
        try (Postgresserver server = Postgresserver.zoalsInProductie()) {
            String url = server.nieuweUrl();
            CountDownLatch startschot = new CountDownLatch(2);
            List<Future<Knoop>> knopen = IntStream.range(0, 2)
                    .mapToObj(nummer -> draden.submit(() -> {
                        startschot.countDown();
                        startschot.await();
                        return Knoop.start(url);
                    }))
                    .toList();
            try (Knoop een = knopen.get(0).get();
                    Knoop twee = knopen.get(1).get()) {
                JdbcClient jdbc = een.van(JdbcClient.class);
                assertThat(tel(jdbc, "act_re_deployment")).isOne();
                assertThat(tel(jdbc, "flyway_schema_history where not success")).isZero();
                assertThat(tel(jdbc, "act_re_procdef where version_ <> 1")).isZero();
                assertThat(tel(twee.van(JdbcClient.class), "act_re_procdef")).isPositive();
            }
        } finally {
            draden.shutdownNow();
        }
    }

    private static long tel(JdbcClient jdbc, String wat) {
        return jdbc.sql("select count(*) from " + wat).query(Long.class).single();
    }
}
