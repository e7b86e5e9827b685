package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MotortoezichtTest {

    private final AtomicLong pogingen = new AtomicLong();
    private final AtomicLong nanos = new AtomicLong();
    private final Motortoezicht toezicht = new Motortoezicht(
            pogingen::get, nanos::get, JdbcClient.create(Testdatabases.h2("classpath:db/geen")), Clock.systemUTC());

    @Test
    void an_executor_that_looks_for_work_is_never_still() {
        for (int minuut = 0; minuut < 5; minuut++) {
            pogingen.incrementAndGet();
            nanos.addAndGet(Duration.ofMinutes(3).toNanos());
            assertThat(toezicht.zoektGeenWerk()).isZero();
        }
    }

    @Test
    void a_dead_executor_stands_still_since_it_was_first_seen() {
        assertThat(toezicht.zoektGeenWerk()).isZero();
        nanos.addAndGet(Duration.ofSeconds(121).toNanos());
        assertThat(toezicht.zoektGeenWerk()).isEqualTo(Duration.ofSeconds(121));
        pogingen.incrementAndGet();
        assertThat(toezicht.zoektGeenWerk()).isZero();
    }
}
