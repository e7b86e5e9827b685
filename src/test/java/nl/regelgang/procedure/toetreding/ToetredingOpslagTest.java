package nl.regelgang.procedure.toetreding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class ToetredingOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");
    private static final String MAP = "classpath:db/migration/toetreding";

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_verzoek_en_zijn_antwoord_komen_terug(JdbcClient jdbc) {
        Toetredingen toetredingen = new Toetredingen(jdbc);
        UUID id = UUID.randomUUID();
        UUID verzoek = UUID.randomUUID();
        toetredingen.voegToe(id, BUREN, verzoek, DAG);
        assertThat(toetredingen.lees(id)).isEqualTo(new Toetreding(id, BUREN, verzoek, DAG, null, null, null, null));

        toetredingen.behandeld(id, false, "Te klein.", DAG);

        assertThat(toetredingen.lees(id))
                .isEqualTo(new Toetreding(id, BUREN, verzoek, DAG, false, "Te klein.", DAG, null));
        assertThatThrownBy(() -> toetredingen.ingetrokken(id, "Te laat."))
                .as("the bestuur has answered")
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_ingetrokken_verzoek_houdt_zijn_reden(JdbcClient jdbc) {
        Toetredingen toetredingen = new Toetredingen(jdbc);
        UUID id = UUID.randomUUID();
        toetredingen.voegToe(id, BUREN, UUID.randomUUID(), DAG);

        toetredingen.ingetrokken(id, "Te duur.");

        assertThat(toetredingen.lees(id).ingetrokkenReden()).isEqualTo("Te duur.");
    }
}
