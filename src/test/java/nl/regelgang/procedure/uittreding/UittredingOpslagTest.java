package nl.regelgang.procedure.uittreding;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.uittreding.Uittreding.Afwikkeling;
import nl.regelgang.procedure.uittreding.Uittreding.Gevolgen;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class UittredingOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final OrganisatieId TIEL = new OrganisatieId("gm0281");
    private static final OrganisatieId BUREN = new OrganisatieId("gm0214");
    private static final String MAP = "classpath:db/migration/uittreding";

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAP))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAP))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void wat_een_uittreding_kost_komt_terug(JdbcClient jdbc) {
        Uittredingen uittredingen = new Uittredingen(jdbc);
        UUID id = UUID.randomUUID();
        uittredingen.voegToe(id, UUID.randomUUID(), TIEL, BUREN, DAG);
        assertThat(uittredingen.lees(id)).satisfies(nieuw -> {
            assertThat(nieuw.uittreder()).isEqualTo(TIEL);
            assertThat(nieuw.bekendmaker()).isEqualTo(BUREN);
            assertThat(nieuw.gevolgen()).isNull();
            assertThat(nieuw.uittreedsom()).isNull();
        });

        Gevolgen gevolgen = new Gevolgen("Vijf jaar aflopend.", "Contracten.", "Geen.", "Eén team.", null);
        uittredingen.indicatie(id, "Een ton per jaar.");
        uittredingen.plan(id, gevolgen, DAG.plusDays(10));
        uittredingen.vastgesteld(id, new BigDecimal("500000.25"), DAG.plusDays(20), DAG.plusYears(2));
        assertThat(uittredingen.lees(id).afwikkeling()).isNull();
        Afwikkeling afwikkeling = new Afwikkeling("In vijf delen.", "Drie over.", "Overgedragen.", DAG.plusYears(3));
        uittredingen.afgewikkeld(id, afwikkeling);
        uittredingen.ingetrokken(id, "Toch niet.");

        assertThat(uittredingen.lees(id)).satisfies(uittreding -> {
            assertThat(uittreding.indicatie()).isEqualTo("Een ton per jaar.");
            assertThat(uittreding.gevolgen()).isEqualTo(gevolgen);
            assertThat(uittreding.planOp()).isEqualTo(DAG.plusDays(10));
            assertThat(uittreding.uittreedsom()).isEqualByComparingTo("500000.25");
            assertThat(uittreding.vastgesteldOp()).isEqualTo(DAG.plusDays(20));
            assertThat(uittreding.uittredingOp()).isEqualTo(DAG.plusYears(2));
            assertThat(uittreding.afwikkeling()).isEqualTo(afwikkeling);
            assertThat(uittreding.ingetrokkenReden()).isEqualTo("Toch niet.");
        });
    }
}
