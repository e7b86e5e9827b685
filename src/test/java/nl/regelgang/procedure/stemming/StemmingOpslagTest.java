package nl.regelgang.procedure.stemming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Testdatabases;
import nl.regelgang.procedure.cyclus.Cyclusopslag;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Stemregels;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

class StemmingOpslagTest {

    private static final LocalDate DAG = LocalDate.of(2027, 7, 8);
    private static final ABLid TIEL = new ABLid("lid-1", "Lid van Tiel", new OrganisatieId("gm0281"), 3);
    private static final ABLid BUREN = new ABLid("lid-2", "Lid van Buren", new OrganisatieId("gm0214"), 2);

    static Stream<Named<DataSource>> databases() {
        String[] scripts = {
            "classpath:db/migration/procedure",
            "classpath:db/migration/begroting",
            "classpath:db/migration/cyclus",
            "classpath:db/migration/stemming"
        };
        return Stream.of(
                Named.of("H2", Testdatabases.h2(scripts)), Named.of("PostgreSQL", Testdatabases.postgres(scripts)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_vote_is_kept_per_member_and_with_its_sum(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Stemmingen stemmingen = new Stemmingen(jdbc);
        for (UUID over : List.of(begroting(jdbc), Cyclusopslag.bewaar(jdbc, 2026))) {
            Stemming eerste = stemming(1, TIEL, BUREN);
            Stemming tweede = stemming(2, BUREN, TIEL);
            stemmingen.voegToe(over, eerste);
            stemmingen.voegToe(over, tweede);
            assertThat(stemmingen.van(over)).containsExactly(eerste, tweede);

            stemmingen.stem(tweede.id(), "lid-1", Stemregels.Keuze.VOOR);
            stemmingen.uitslag(
                    tweede.id(),
                    DAG,
                    new Stemregels.Uitslag(Stemregels.Soort.AANGENOMEN, List.of("Voor: 3.", "Tegen: 0.")));
            Stemming laatste = stemmingen.laatste(over).orElseThrow();
            assertThat(laatste.uitslag()).isEqualTo(Stemregels.Soort.AANGENOMEN);
            assertThat(laatste.vergaderingOp()).isEqualTo(DAG);
            assertThat(laatste.berekening()).containsExactly("Voor: 3.", "Tegen: 0.");
            assertThat(laatste.stemmen())
                    .containsExactly(
                            new Stemming.Uitgebracht(BUREN, null),
                            new Stemming.Uitgebracht(TIEL, Stemregels.Keuze.VOOR));

            stemmingen.vergeet(tweede.id());
            assertThat(stemmingen.van(over)).containsExactly(eerste);
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_vote_is_about_something(DataSource database) {
        Stemmingen stemmingen = new Stemmingen(JdbcClient.create(database));
        assertThatThrownBy(() -> stemmingen.voegToe(UUID.randomUUID(), stemming(1)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private static Stemming stemming(int nummer, ABLid... leden) {
        return new Stemming(
                UUID.randomUUID(),
                nummer,
                nummer > 1,
                false,
                null,
                null,
                List.of(),
                Stream.of(leden).map(lid -> new Stemming.Uitgebracht(lid, null)).toList());
    }

    private static UUID begroting(JdbcClient jdbc) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,
                            algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,
                            vergadering_gepland, ontwerp, status, aangemaakt_op, nieuwe_ronde)
                        values (:id, 'roo30405547', 'Regio Rivierenland', 'I', 'OPENBAAR_LICHAAM', 'so0894/db',
                            'so0894/ab', 'pv25/gs', 'gedeputeerde staten', 2028, :dag, :dag, :id, 'LOOPT',
                            current_timestamp, false)
                        """).param("id", id).param("dag", DAG).update();
        return id;
    }
}
