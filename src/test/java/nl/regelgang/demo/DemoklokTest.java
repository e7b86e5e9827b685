package nl.regelgang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procesmotor.Motorklok;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class DemoklokTest {

    private static final String MAP = "classpath:db/demo";

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void the_lead_of_the_demo_outlives_the_application_and_never_shrinks(JdbcClient jdbc) {
        LocalDate straks = Dagen.vandaag(Clock.systemUTC()).plusMonths(2);
        assertThat(klok(jdbc).naar(straks)).isTrue();

        Demoklok opnieuw = klok(jdbc);
        assertThat(Dagen.vandaag(opnieuw)).isEqualTo(straks);
        assertThat(opnieuw.naar(straks)).isFalse();
        assertThat(opnieuw.naar(straks.plusDays(1))).isTrue();
        assertThat(Dagen.vandaag(klok(jdbc))).isEqualTo(straks.plusDays(1));
    }

    private static Demoklok klok(JdbcClient jdbc) {
        return new Demoklok(jdbc, mock(Motorklok.class));
    }
}
