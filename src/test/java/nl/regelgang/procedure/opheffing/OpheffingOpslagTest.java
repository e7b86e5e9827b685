package nl.regelgang.procedure.opheffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureopslag;
import nl.regelgang.procedure.opheffing.Opheffing.Liquidatieplan;
import nl.regelgang.procedure.opheffing.Opheffing.Slotrekening;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnbewaking.Dossiertermijnen;
import nl.regelgang.termijnen.Proceduresoort;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Storage, on H2 and on PostgreSQL. */
class OpheffingOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final String[] MAPPEN = {"classpath:db/migration/procedure", "classpath:db/migration/opheffing"};

    static Stream<Named<JdbcClient>> beide() {
        return Stream.of(
                Named.of("H2", JdbcClient.create(Testdatabases.h2(MAPPEN))),
                Named.of("PostgreSQL", JdbcClient.create(Testdatabases.postgres(MAPPEN))));
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

    @ParameterizedTest
    @MethodSource("beide")
    void de_toezichthouder_ziet_alleen_de_slotrekening_die_hij_kreeg(JdbcClient jdbc) {
        OrgaanId gelderland = OrgaanId.van("pv25/gs");
        Procedure procedure = procedure(gelderland);
        Procedureopslag.procedures(jdbc, Clock.systemUTC()).voegToe(procedure, 2027);
        Opheffingen opheffingen = new Opheffingen(jdbc);
        opheffingen.voegToe(procedure.id());
        opheffingen.slotrekening(procedure.id(), new Slotrekening(2031, DAG));
        Dossiertermijnen termijnen = mock(Dossiertermijnen.class);
        when(termijnen.gedaan(any(), any())).thenReturn(Map.of());
        Slotrekeningen slotrekeningen = new Slotrekeningen(jdbc, termijnen);
        assertThat(slotrekeningen.aan(gelderland, Proceduresoort.JAARREKENING, 2031))
                .isEmpty();

        opheffingen.toegezonden(procedure.id(), DAG);
        assertThat(slotrekeningen.aan(gelderland, Proceduresoort.JAARREKENING, 2031))
                .extracting(Inzending::pad)
                .containsExactly(procedure.pad());
        assertThat(slotrekeningen.aan(gelderland, Proceduresoort.BEGROTING, 2031))
                .isEmpty();
        assertThat(slotrekeningen.aan(OrgaanId.van("pv30/gs"), Proceduresoort.JAARREKENING, 2031))
                .isEmpty();
    }

    private static Procedure procedure(OrgaanId toezichthouder) {
        Bestuur bestuur = new Bestuur(
                new RegelingId("roo30405547"),
                "Regio Rivierenland",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                OrgaanId.van("so0894/db"),
                OrgaanId.van("so0894/ab"),
                new Toezichthouder(toezichthouder, "gedeputeerde staten"));
        return new Procedure(
                UUID.randomUUID(), Proceduresoort.OPHEFFING, bestuur, "opheffing", Fase.LOOPT, "loopt", null);
    }
}
