package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Opslagproef;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When a regeling was last evaluated, on both databases. */
class EvaluatiesTest {

    private static final LocalDate VANDAAG = Opstelling.PEILDATUM;
    private static final RegelingId REGIO = new RegelingId("regio");
    private static final RegelingId DIENST = new RegelingId("dienst");

    private final List<Object> feiten = new ArrayList<>();

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("regeling");
    }

    private Evaluaties op(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into organisatie (id, naam, soort) values ('so1', 'Regio', 'SAMENWERKINGSORGAAN')")
                .update();
        for (RegelingId id : List.of(REGIO, DIENST)) {
            jdbc.sql("insert into regeling (id, lichaam, naam, korte_naam, vorm) values (?, 'so1', 'R', 'R', 'X')")
                    .param(id.waarde())
                    .update();
        }
        Clock klok = Clock.fixed(VANDAAG.atStartOfDay(Dagen.NEDERLAND).toInstant(), Dagen.NEDERLAND);
        return new Evaluaties(jdbc, feiten::add, klok);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_last_one_counts_and_each_is_a_fact(DataSource database) {
        Evaluaties evaluaties = op(database);
        assertThat(evaluaties.laatste(List.of(REGIO))).isEmpty();
        assertThat(evaluaties.laatste(List.of())).isEmpty();
        evaluaties.bewaar(REGIO, VANDAAG.minusYears(5), Handelend.SYSTEEM);
        evaluaties.bewaar(REGIO, VANDAAG, Handelend.SYSTEEM);

        assertThat(evaluaties.laatste(List.of(REGIO, DIENST))).isEqualTo(Map.of(REGIO, VANDAAG));
        assertThat(feiten).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_day_to_come_is_refused(DataSource database) {
        Evaluaties evaluaties = op(database);

        assertThatThrownBy(() -> evaluaties.bewaar(REGIO, VANDAAG.plusDays(1), Handelend.SYSTEEM))
                .isInstanceOf(OngeldigeInvoer.class);
        assertThat(evaluaties.laatste(List.of(REGIO))).isEmpty();
        assertThat(feiten).isEmpty();
    }
}
