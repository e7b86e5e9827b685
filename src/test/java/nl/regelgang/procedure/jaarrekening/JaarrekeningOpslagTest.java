package nl.regelgang.procedure.jaarrekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.cyclus.Cyclusopslag;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Indemniteit;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Uitkomst;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Verklaring;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class JaarrekeningOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 4, 20);

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {
            "classpath:db/migration/procedure", "classpath:db/migration/cyclus", "classpath:db/migration/jaarrekening"
        };
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_jaarrekening_comes_back_as_it_was_in_every_step(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Jaarrekeningen jaarrekeningen = new Jaarrekeningen(jdbc);
        UUID id = Cyclusopslag.bewaar(jdbc, 2026);
        jaarrekeningen.voegToe(id, DAG, true);
        assertThat(jaarrekeningen.lees(id)).isEqualTo(new Jaarrekening(id, DAG, true, null, null, null, null, null));

        Verklaring verklaring = new Verklaring("Kantoor", "goedkeurend", DAG, UUID.randomUUID());
        jaarrekeningen.verklaring(id, verklaring);
        jaarrekeningen.onrechtmatig(id, "Niet aanbesteed.", DAG.plusDays(1));
        jaarrekeningen.voorstel(id, "Aanvaard het.", DAG.plusDays(2));
        jaarrekeningen.indemniteit(id, true, DAG.plusDays(3));
        Indemniteit indemniteit =
                new Indemniteit(DAG.plusDays(1), "Aanvaard het.", DAG.plusDays(2), true, DAG.plusDays(3));
        jaarrekeningen.vastgesteld(id);
        jaarrekeningen.sisa(id, DAG.plusDays(4));
        assertThat(jaarrekeningen.lees(id))
                .isEqualTo(new Jaarrekening(
                        id,
                        DAG,
                        true,
                        verklaring,
                        Uitkomst.VASTGESTELD,
                        "Niet aanbesteed.",
                        indemniteit,
                        DAG.plusDays(4)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void new_bedenkingen_are_not_answered_by_an_earlier_proposal(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Jaarrekeningen jaarrekeningen = new Jaarrekeningen(jdbc);
        UUID id = Cyclusopslag.bewaar(jdbc, 2027);
        jaarrekeningen.voegToe(id, DAG, false);
        jaarrekeningen.onrechtmatig(id, "Eerst dit.", DAG);
        jaarrekeningen.voorstel(id, "Aanvaard het.", DAG);
        jaarrekeningen.indemniteit(id, false, DAG);
        jaarrekeningen.onrechtmatig(id, "Nu dat.", DAG.plusDays(1));

        Jaarrekening gelezen = jaarrekeningen.lees(id);
        assertThat(gelezen.bedenkingen()).isEqualTo("Nu dat.");
        assertThat(gelezen.indemniteit()).isEqualTo(new Indemniteit(DAG.plusDays(1), null, null, null, null));
        jaarrekeningen.nietVastgesteld(id, "Het klopt niet.");
        assertThat(jaarrekeningen.lees(id).uitkomst()).isEqualTo(Uitkomst.NIET);
        assertThatThrownBy(() -> jaarrekeningen.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }
}
