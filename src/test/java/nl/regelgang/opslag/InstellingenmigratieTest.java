package nl.regelgang.opslag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of before the settings keeps the three choices that it had, and runs scripts with a lower number late. */
class InstellingenmigratieTest {

    private static final String REGELING = "classpath:db/migration/regeling";
    private static final String BEGROTING = "classpath:db/migration/begroting";
    private static final String LATER = "classpath:db/migration/vergaderkalender";

    static Stream<Named<DataSource>> databases() {
        return Stream.of(
                Named.of("H2", Testdatabases.h2(LATER)), Named.of("PostgreSQL", Testdatabases.postgres(LATER)));
    }

    private static void migreer(DataSource database, String tot) {
        Flyway.configure()
                .dataSource(database)
                .locations(REGELING, BEGROTING, LATER)
                .ignoreMigrationPatterns("*:missing", "*:ignored")
                .outOfOrder(true)
                .target(tot)
                .load()
                .migrate();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_choices_of_before_become_settings(DataSource database) {
        migreer(database, "40");
        JdbcClient jdbc = JdbcClient.create(database);
        jdbc.sql("insert into organisatie (id, naam, soort) values ('so1', 'Regio', 'SAMENWERKINGSORGAAN')")
                .update();
        for (String id : new String[] {"roo1", "roo2"}) {
            jdbc.sql("insert into regeling (id, lichaam, naam, korte_naam, vorm) values (?, 'so1', 'R', 'R', 'X')")
                    .param(id)
                    .update();
        }
        jdbc.sql("insert into regels values ('roo1', true, false, true, null, 'GEEN', 'UNANIEM')")
                .update();
        jdbc.sql("insert into regels values ('roo2', false, true, false, null, 'GEEN', 'UNANIEM')")
                .update();
        migreer(database, "92");
        UUID id = UUID.randomUUID();
        procedure(jdbc, id);
        jdbc.sql(
                        "insert into vastgelegde_regels values (?, date '2026-05-06', true, true, false, null, 'GEEN', 'UNANIEM')")
                .param(id)
                .update();
        migreer(database, "latest");

        assertThat(rijen(jdbc, "select regeling, naam, waarde from termijninstelling order by naam"))
                .containsExactly("roo1 ALLEEN_WATERSCHAPPEN ja", "roo1 KENNISGEVING nee", "roo1 VRIJE_WEKEN ja");
        assertThat(rijen(jdbc, "select 'p', naam, waarde from vastgelegde_instelling order by naam"))
                .containsExactly("p ALLEEN_WATERSCHAPPEN nee", "p KENNISGEVING ja", "p VRIJE_WEKEN ja");
    }

    private static void procedure(JdbcClient jdbc, UUID id) {
        jdbc.sql("""
                        insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,
                            algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,
                            vergadering_gepland, ontwerp, status, aangemaakt_op, nieuwe_ronde)
                        values (:id, 'roo1', 'R', 'I', 'X', 'a', 'b', 'c', 'GS', 2028, date '2027-05-24',
                            date '2027-06-07', :id, 'LOOPT', timestamp with time zone '2026-05-06 10:00:00+00', false)""").param("id", id).update();
    }

    private static Stream<String> rijen(JdbcClient jdbc, String vraag) {
        return jdbc
                .sql(vraag)
                .query((rij, nummer) -> rij.getString(1) + " " + rij.getString(2) + " " + rij.getString(3))
                .list()
                .stream();
    }
}
