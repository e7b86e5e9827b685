package nl.regelgang.procedure.wijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class WijzigingOpslagTest {

    private static final String[] MAPPEN = {"classpath:db/migration/voorstel", "classpath:db/migration/wijziging"};

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAPPEN))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAPPEN))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void wie_erbij_komt_en_wie_weggaat_komt_terug(JdbcClient jdbc) {
        Wijzigingen wijzigingen = new Wijzigingen(jdbc);
        Wijziging toetreding = new Wijziging(UUID.randomUUID(), new OrganisatieId("gm0281"), null);
        Wijziging vertrek = new Wijziging(UUID.randomUUID(), null, new OrganisatieId("gm0214"));
        wijzigingen.voegToe(toetreding);
        wijzigingen.voegToe(vertrek);

        assertThat(wijzigingen.lees(toetreding.id())).isEqualTo(toetreding);
        assertThat(wijzigingen.lees(vertrek.id())).isEqualTo(vertrek);
        assertThatThrownBy(() -> wijzigingen.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }
}
