package nl.regelgang.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What spoke of a regeling by its short name speaks of it by its id after the upgrade, and of two with one name of none. */
class RegelingIdMigratieTest {

    private static final String[] MODULES = Stream.of(
                    "regeling", "begroting", "zienswijzen", "taken", "toegang", "overgang")
            .map(module -> "classpath:db/migration/" + module)
            .toArray(String[]::new);
    private static final String NIETS = "classpath:db/geen";
    private static final String DAG = "date '2026-05-06'";
    private static final String MOMENT = "timestamp with time zone '2026-05-06 10:00:00+00'";

    static Stream<Named<DataSource>> databases() {
        return Stream.of(
                Named.of("H2", Testdatabases.h2(NIETS)), Named.of("PostgreSQL", Testdatabases.postgres(NIETS)));
    }

    private static void migreer(DataSource database, String tot) {
        Flyway.configure()
                .dataSource(database)
                .locations(MODULES)
                .target(tot)
                .load()
                .migrate();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rounds_tasks_and_waarnemingen_get_the_regeling_that_they_were_for(DataSource database) {
        migreer(database, "112?");
        JdbcClient jdbc = JdbcClient.create(database);
        vul(jdbc);
        migreer(database, "113");

        for (String tabel : List.of("zienswijzeronde", "taak", "taak_orgaan")) {
            assertThat(teksten(jdbc, "select regeling_id from " + tabel))
                    .as(tabel)
                    .containsExactly("roo1");
        }
        assertThat(teksten(jdbc, "select grond || ' ' || coalesce(regeling_id, '-') from waarneming order by grond"))
                .containsExactly("alle -", "dubbel -", "enkel roo1");
    }

    private static void vul(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into organisatie (id, naam, soort) values ('so1', 'Regio', 'SAMENWERKINGSORGAAN')")
                .update();
        List.of("'roo1', 'so1', 'R', 'Regio'", "'roo2', 'so1', 'D', 'Dienst'", "'roo3', 'so1', 'D', 'Dienst'")
                .forEach(een -> jdbc.sql(
                                "insert into regeling (id, lichaam, naam, korte_naam, vorm) values (" + een + ", 'X')")
                        .update());
        jdbc.sql("insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,"
                        + " algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,"
                        + " vergadering_gepland, ontwerp, status, aangemaakt_op, nieuwe_ronde) values (:id, 'roo1',"
                        + " 'Regio', 'I', 'X', 'a', 'b', 'c', 'GS', 2028, " + DAG + ", " + DAG + ", :id, 'LOOPT', "
                        + MOMENT + ", false)")
                .param("id", id)
                .update();
        jdbc.sql("insert into zienswijzeronde (id, dossier, nummer, regeling, onderwerp, bestuur, stuk,"
                        + " grondslag_toezending, grondslag_zienswijze, grondslag_reactie, verzonden_op, sluit_op)"
                        + " values (:id, :id, 1, 'Regio', 'O', 'b', :id, 'g', 'g', 'g', " + DAG + ", " + DAG + ")")
                .param("id", id)
                .update();
        taak(jdbc, id);
        jdbc.sql("insert into persoon (id, naam, email, aangemaakt) values ('a', 'A', 'a@example.nl', " + MOMENT
                        + "), ('b', 'B', 'b@example.nl', " + MOMENT + ")")
                .update();
        waarneming(jdbc, "alle", "null");
        waarneming(jdbc, "enkel", "'Regio'");
        waarneming(jdbc, "dubbel", "'Dienst'");
    }

    private static void taak(JdbcClient jdbc, UUID dossier) {
        jdbc.sql("insert into taak (id, proces, sleutel, stap, naam, formulier, dossier, regeling, procedurenaam, pad,"
                        + " grondslag_model, grondslag, termijn, ontstaan, stand) values ('t', 'p', 's', 's', 'S', 'f',"
                        + " :id, 'Regio', 'B', '/', 'g', 'g', 'g', " + MOMENT + ", 'OPEN')")
                .param("id", dossier)
                .update();
        jdbc.sql("insert into taak_orgaan (taak, orgaan, lopend, organisatie, eerste, regeling, soort, naam, zoektekst)"
                        + " values ('t', 'gm1/griffie', true, 'gm1', true, 'Regio', 's', 'S', 's')")
                .update();
    }

    private static void waarneming(JdbcClient jdbc, String grond, String regeling) {
        jdbc.sql("insert into waarneming (id, orgaan, persoon, waarnemer, regeling, van, tot, grond, gemaakt,"
                        + " gemaakt_door) values (:id, 'gm1/griffie', 'a', 'b', " + regeling + ", " + DAG
                        + ", date '2027-01-01', :grond, " + MOMENT + ", 'a')")
                .param("id", UUID.randomUUID())
                .param("grond", grond)
                .update();
    }

    private static List<String> teksten(JdbcClient jdbc, String vraag) {
        return jdbc.sql(vraag).query(String.class).list();
    }
}
