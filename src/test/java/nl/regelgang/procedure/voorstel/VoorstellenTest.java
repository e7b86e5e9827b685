package nl.regelgang.procedure.voorstel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.regeling.Regelingbesluit;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class VoorstellenTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final String NIEUW = "classpath:db/migration/voorstel";
    private static final String MET_WIJZIGING = "classpath:db/migration/wijziging";

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(NIEUW, MET_WIJZIGING))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(NIEUW, MET_WIJZIGING))));
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_voorstel_gaat_van_ontwerp_tot_vaststelling(JdbcClient jdbc) {
        Voorstellen voorstellen = new Voorstellen(jdbc);
        Voorstel nieuw = Voorstel.nieuw(
                UUID.randomUUID(),
                Regelingbesluit.OPHEFFING,
                UUID.randomUUID(),
                new OrganisatieId("gm0281"),
                null,
                DAG);
        voorstellen.voegToe(nieuw);
        assertThat(voorstellen.lees(nieuw.id())).isEqualTo(nieuw);
        assertThat(nieuw.kanIntrekken()).isTrue();

        UUID ander = UUID.randomUUID();
        voorstellen.gewogen(nieuw.id(), "Aangepast.", true, "Veel anders.", ander);
        voorstellen.vastgesteld(nieuw.id(), false, DAG.plusDays(90));

        assertThat(voorstellen.lees(nieuw.id())).satisfies(voorstel -> {
            assertThat(voorstel.ontwerp()).isEqualTo(ander);
            assertThat(voorstel.reactie()).isEqualTo("Aangepast.");
            assertThat(voorstel.opnieuw()).isTrue();
            assertThat(voorstel.totStand()).isFalse();
            assertThat(voorstel.vastgesteldOp()).isEqualTo(DAG.plusDays(90));
            assertThat(voorstel.kanIntrekken()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("beide")
    void een_ingetrokken_voorstel_kan_niet_nog_eens(JdbcClient jdbc) {
        Voorstellen voorstellen = new Voorstellen(jdbc);
        Voorstel nieuw = Voorstel.nieuw(
                UUID.randomUUID(),
                Regelingbesluit.WIJZIGING,
                UUID.randomUUID(),
                new OrganisatieId("gm0281"),
                null,
                DAG);
        voorstellen.voegToe(nieuw);
        voorstellen.ingetrokken(nieuw.id(), "Van de baan.");

        assertThat(voorstellen.lees(nieuw.id()).ingetrokkenReden()).isEqualTo("Van de baan.");
        assertThat(voorstellen.lees(nieuw.id()).kanIntrekken()).isFalse();
    }
}
