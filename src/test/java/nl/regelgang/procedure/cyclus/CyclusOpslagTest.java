package nl.regelgang.procedure.cyclus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.cyclus.Cyclusstuk.Verloop;
import nl.regelgang.termijnbewaking.Dossiertermijnen;
import nl.regelgang.termijnen.Proceduresoort;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CyclusOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 5, 18);

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {"classpath:db/migration/procedure", "classpath:db/migration/cyclus"};
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_stuk_comes_back_as_it_was_in_every_step(DataSource database) {
        Cyclusstukken stukken = Cyclusopslag.stukken(JdbcClient.create(database));
        Cyclusstuk stuk = Cyclusopslag.stuk(Cyclussoort.JAARREKENING, 2026);
        stukken.voegToe(stuk);
        assertThat(stukken.lees(stuk.id())).isEqualTo(stuk);
        assertThat(stukken.vind(Cyclusopslag.REGELING, Cyclussoort.JAARREKENING, 2026))
                .contains(stuk);

        UUID nieuw = UUID.randomUUID();
        stukken.stuk(stuk.id(), nieuw);
        stukken.kennisgeving(stuk.id(), DAG);
        stukken.besloten(stuk.id(), DAG.plusDays(14));
        stukken.ingezonden(stuk.id(), DAG.plusDays(15));
        Cyclusstuk gelezen = stukken.lees(stuk.id());
        assertThat(gelezen.stuk()).isEqualTo(nieuw);
        assertThat(gelezen.verloop()).isEqualTo(new Verloop(DAG, DAG.plusDays(14), DAG.plusDays(15), null));
        assertThatThrownBy(() -> stukken.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_toezichthouder_sees_what_was_sent_to_him_and_nothing_else(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Dossiertermijnen termijnen = mock(Dossiertermijnen.class);
        when(termijnen.gedaan(any(), any())).thenReturn(Map.of());
        Cyclusinzendingen inzendingen = new Cyclusinzendingen(jdbc, termijnen);
        Cyclusstukken stukken = Cyclusopslag.stukken(jdbc);
        Cyclusstuk stuk = Cyclusopslag.stuk(Cyclussoort.JAARREKENING, 2031);
        stukken.voegToe(stuk);
        OrgaanId gelderland = stuk.procedure().bestuur().toezichthouder().orgaan();
        assertThat(inzendingen.aan(gelderland, Proceduresoort.JAARREKENING, 2031))
                .isEmpty();

        stukken.besloten(stuk.id(), DAG);
        stukken.ingezonden(stuk.id(), DAG.plusDays(1));
        assertThat(inzendingen.aan(gelderland, Proceduresoort.JAARREKENING, 2031))
                .containsExactly(new Inzending(
                        Cyclusopslag.REGELING,
                        "Regio Rivierenland",
                        "stuk 2031",
                        stuk.procedure().pad(),
                        DAG.plusDays(1),
                        null));
        assertThat(inzendingen.aan(gelderland, Proceduresoort.JAARREKENING, 2030))
                .isEmpty();
        assertThat(inzendingen.aan(gelderland, Proceduresoort.BEGROTINGSWIJZIGING, 2031))
                .isEmpty();
        assertThat(inzendingen.aan(OrgaanId.van("pv30/gs"), Proceduresoort.JAARREKENING, 2031))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void there_is_one_of_a_kind_in_a_year_and_what_was_taken_back_makes_room(DataSource database) {
        Cyclusstukken stukken = Cyclusopslag.stukken(JdbcClient.create(database));
        Cyclusstuk eerste = Cyclusopslag.stuk(Cyclussoort.JAARREKENING, 2030);
        stukken.voegToe(eerste);
        assertThatThrownBy(() -> stukken.voegToe(Cyclusopslag.stuk(Cyclussoort.JAARREKENING, 2030)))
                .isInstanceOf(DuplicateKeyException.class);
        stukken.ingetrokken(eerste.id(), "Verkeerd jaar.");
        assertThat(stukken.lees(eerste.id()).verloop().ingetrokkenReden()).isEqualTo("Verkeerd jaar.");
        assertThat(stukken.vind(Cyclusopslag.REGELING, Cyclussoort.JAARREKENING, 2030))
                .isEmpty();
        stukken.voegToe(Cyclusopslag.stuk(Cyclussoort.JAARREKENING, 2030));
    }
}
