package nl.regelgang.procedure.begrotingswijziging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.cyclus.Cyclusopslag;
import nl.regelgang.regeling.RegelsGewijzigd;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BegrotingswijzigingOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 3, 1);
    private static final RegelingId REGELING = new RegelingId("roo30405547");

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {
            "classpath:db/migration/procedure",
            "classpath:db/migration/cyclus",
            "classpath:db/migration/begrotingswijziging"
        };
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_begrotingswijziging_comes_back_as_it_was_in_every_step(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Begrotingswijzigingen wijzigingen = new Begrotingswijzigingen(jdbc);
        Begrotingswijziging nieuw = Begrotingswijziging.nieuw(
                Cyclusopslag.bewaar(jdbc, 2026),
                new Vrijstelling.Feiten(new BigDecimal("125000.50"), true, false),
                DAG.plusWeeks(12),
                new Vrijstellingen.Oordeel(true, List.of("Eerste zin.", "Tweede zin.")));
        wijzigingen.voegToe(nieuw);
        assertThat(wijzigingen.lees(nieuw.id())).isEqualTo(nieuw);

        wijzigingen.toegezonden(nieuw.id(), DAG);
        wijzigingen.aangeboden(nieuw.id(), DAG.plusDays(1));
        wijzigingen.besloten(nieuw.id(), true);
        assertThat(wijzigingen.lees(nieuw.id()))
                .isEqualTo(new Begrotingswijziging(
                        nieuw.id(), nieuw.feiten(), nieuw.aanbieding(), nieuw.oordeel(), DAG, DAG.plusDays(1), true));
        assertThatThrownBy(() -> wijzigingen.lees(UUID.randomUUID())).isInstanceOf(NietGevonden.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_rules_of_a_regeling_are_replaced_as_a_whole_and_that_is_told(DataSource database) {
        List<Object> verteld = new ArrayList<>();
        Vrijstellingen vrijstellingen = new Vrijstellingen(JdbcClient.create(database), verteld::add);
        Vrijstelling bedrag = new Vrijstelling(Vrijstelling.Soort.BEDRAG, "artikel 20", new BigDecimal("50000.00"));
        Vrijstelling bijdrage = new Vrijstelling(Vrijstelling.Soort.BIJDRAGE, "artikel 19 lid 2", null);
        vrijstellingen.bewaar(REGELING, List.of(bijdrage, bedrag), Handelend.SYSTEEM);
        assertThat(vrijstellingen.van(REGELING)).containsExactly(bedrag, bijdrage);
        vrijstellingen.bewaar(REGELING, List.of(bijdrage), Handelend.SYSTEEM);
        assertThat(vrijstellingen.van(REGELING)).containsExactly(bijdrage);
        vrijstellingen.bewaar(REGELING, List.of(), Handelend.SYSTEEM);
        assertThat(vrijstellingen.van(REGELING)).isEmpty();
        assertThat(verteld)
                .extracting(feit -> ((RegelsGewijzigd) feit).omschrijving())
                .contains(
                        "Begrotingswijzigingen zonder zienswijze: de bijdragen van de deelnemers veranderen niet"
                                + " (artikel 19 lid 2).",
                        "Over elke begrotingswijziging worden de raden gevraagd.");
    }
}
