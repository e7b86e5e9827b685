package nl.regelgang.procedure.bekendmaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procesmotor.Procesmotor;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class BekendmakingenTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final OrgaanId COLLEGE = OrgaanId.van("gm0281/college");
    private static final OrgaanId DB = OrgaanId.van("so0894/db");
    private static final String MAP = "classpath:db/migration/deelnemersbesluit";

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_bekendmaking_gaat_van_vraag_tot_inschrijving(JdbcClient jdbc) {
        Procesmotor motor = mock(Procesmotor.class);
        Bekendmakingen bekendmakingen = new Bekendmakingen(jdbc, motor);
        UUID dossier = UUID.randomUUID();
        assertThat(bekendmakingen.van(dossier)).isEmpty();

        bekendmakingen.vragen(dossier, COLLEGE, DB);
        Bekendmaking gevraagd = bekendmakingen.van(dossier).orElseThrow();
        assertThat(gevraagd)
                .isEqualTo(new Bekendmaking(gevraagd.id(), dossier, COLLEGE, DB, null, null, null, null, null));
        verify(motor).start("bekendmaking", gevraagd.id().toString());

        bekendmakingen.bekendgemaakt(gevraagd.id(), DAG, "gmb-2027-1234", DAG.plusDays(1));
        bekendmakingen.ingeschreven(gevraagd.id(), DAG.plusDays(3), null);
        assertThat(bekendmakingen.lees(gevraagd.id()))
                .isEqualTo(new Bekendmaking(
                        gevraagd.id(),
                        dossier,
                        COLLEGE,
                        DB,
                        DAG,
                        "gmb-2027-1234",
                        DAG.plusDays(1),
                        DAG.plusDays(3),
                        null));
        assertThatThrownBy(() -> bekendmakingen.lees(dossier)).isInstanceOf(NietGevonden.class);
    }
}
