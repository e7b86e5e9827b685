package nl.regelgang.procedure.verplichteuitgave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Hoofdstuk;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.Fase;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedureopslag;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Aard;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Antwoord;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Besluit;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Betaling;
import nl.regelgang.regeling.Toezichthouder;
import nl.regelgang.regeling.Vorm;
import nl.regelgang.termijnen.Proceduresoort;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class UitgaveOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 12, 1);
    private static final Clock KLOK = Clock.fixed(Instant.parse("2027-12-01T10:00:00Z"), ZoneOffset.UTC);

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {"classpath:db/migration/procedure", "classpath:db/migration/verplichteuitgave"};
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_verplichte_uitgave_comes_back_with_what_everybody_decided(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Uitgaven uitgaven = new Uitgaven(jdbc, Procedureopslag.procedures(jdbc, KLOK));
        Uitgave uitgave = uitgave();
        uitgaven.voegToe(uitgave);
        assertThat(uitgaven.lees(uitgave.id())).isEqualTo(uitgave);

        Antwoord antwoord = new Antwoord(false, DAG, "Te duur.");
        Besluit besluit = new Besluit(true, DAG, "Zij is verplicht.", "Onvoorzien.");
        uitgaven.antwoord(uitgave.id(), antwoord);
        uitgaven.besluit(uitgave.id(), besluit);
        uitgaven.betaling(uitgave.id(), false, DAG);
        uitgaven.opgedragen(uitgave.id(), DAG.plusDays(1));
        Uitgave gelezen = uitgaven.lees(uitgave.id());
        assertThat(gelezen.antwoord()).isEqualTo(antwoord);
        assertThat(gelezen.besluit()).isEqualTo(besluit);
        assertThat(gelezen.betaling()).isEqualTo(new Betaling(false, DAG, DAG.plusDays(1)));
        assertThatThrownBy(() -> uitgaven.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    private static Uitgave uitgave() {
        Bestuur bestuur = new Bestuur(
                new RegelingId("roo30405547"),
                "Regio Rivierenland",
                Hoofdstuk.I,
                Vorm.OPENBAAR_LICHAAM,
                OrgaanId.van("so0894/db"),
                OrgaanId.van("so0894/ab"),
                new Toezichthouder(OrgaanId.van("pv25/gs"), "gedeputeerde staten van Gelderland"));
        Procedure procedure = new Procedure(
                UUID.randomUUID(), Proceduresoort.VERPLICHTE_UITGAVE, bestuur, "uitgave", Fase.LOOPT, "loopt", null);
        return new Uitgave(
                procedure,
                new OrganisatieId("gm0281"),
                "Gemeente Tiel",
                2028,
                new BigDecimal("125000.00"),
                Aard.SCHULD,
                "Bijdrage",
                UUID.randomUUID(),
                DAG.plusWeeks(6),
                null,
                null,
                null);
    }
}
