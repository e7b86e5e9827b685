package nl.regelgang.procedure.kaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.cyclus.Cyclusopslag;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class KadersOpslagTest {

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {
            "classpath:db/migration/procedure", "classpath:db/migration/cyclus", "classpath:db/migration/kaders"
        };
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void kaders_come_back_with_the_jaarrekening_that_went_along(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Kadersopslag opslag = new Kadersopslag(jdbc);
        UUID id = Cyclusopslag.bewaar(jdbc, 2026);
        UUID jaarrekening = UUID.randomUUID();
        opslag.voegToe(id, jaarrekening);
        assertThat(opslag.lees(id)).isEqualTo(new Kaders(id, jaarrekening, null));
        LocalDate op = LocalDate.of(2027, 4, 29);
        opslag.toegezonden(id, op);
        assertThat(opslag.lees(id)).isEqualTo(new Kaders(id, jaarrekening, op));
        assertThatThrownBy(() -> opslag.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }
}
