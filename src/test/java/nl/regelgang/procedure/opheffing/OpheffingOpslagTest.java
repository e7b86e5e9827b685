package nl.regelgang.procedure.opheffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.opheffing.Opheffing.Liquidatieplan;
import nl.regelgang.procedure.opheffing.Opheffing.Slotrekening;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class OpheffingOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final String MAP = "classpath:db/migration/opheffing";

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void wat_er_van_de_regeling_wordt_komt_terug(JdbcClient jdbc) {
        Opheffingen opheffingen = new Opheffingen(jdbc);
        UUID id = UUID.randomUUID();
        opheffingen.voegToe(id);
        assertThat(opheffingen.lees(id)).isEqualTo(new Opheffing(id, null, null, null, null, null));

        Liquidatieplan plan = new Liquidatieplan("Naar rato.", "Van werk naar werk.", "Tiel.", DAG);
        Slotrekening slotrekening = new Slotrekening(2028, DAG.plusYears(2));
        opheffingen.plan(id, plan);
        opheffingen.vereffend(id, "Verdeeld.", DAG.plusYears(1));
        opheffingen.slotrekening(id, slotrekening);
        opheffingen.toegezonden(id, DAG.plusYears(2));

        assertThat(opheffingen.lees(id))
                .isEqualTo(new Opheffing(id, plan, "Verdeeld.", DAG.plusYears(1), slotrekening, DAG.plusYears(2)));
    }
}
