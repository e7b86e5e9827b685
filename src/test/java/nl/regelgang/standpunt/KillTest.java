package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.regelgang.opslag.Haltebron;
import nl.regelgang.opslag.Haltproces;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wherever a node is killed while a member answers: there is a decision with its evidence and receipts, or nothing (EA-10). */
@TestInstance(Lifecycle.PER_CLASS)
class KillTest {

    private College college;
    private DataSource database;

    @BeforeAll
    void begin() {
        database = Testdatabases.postgres(College.TABELLEN);
        college = new College(database);
    }

    @BeforeEach
    void opnieuw() {
        college.opnieuw();
    }

    @AfterAll
    void einde() {
        college.close();
    }

    @ParameterizedTest
    @CsvSource({
        "voor update akkoordverzoek set staat = 'beslist', 0",
        "na update akkoordverzoek set staat = 'beslist',   0",
        "voor insert into akkoordbewijs,                   0",
        "na insert into akkoordbewijs,                     0",
        "voor insert into zending,                         0",
        "na insert into zending,                           0",
        "voor commit,                                      0",
        "na commit,                                        1"
    })
    void a_node_that_is_killed_leaves_a_decision_with_its_evidence_or_nothing(String moment, int beslist)
            throws Exception {
        String link = college.gevraagd().get(0);
        int status = Haltproces.status(Antwoordproces.class, adres(), link, college.hash(), moment);

        assertThat(status).as("it died there").isEqualTo(Haltebron.GEDOOD);
        assertThat(stand()).containsExactly(beslist, beslist, 2 * beslist);
        college.leg(link, Keuze.AKKOORD);
        assertThat(stand())
                .as("the member tries once more, or sees what he answered")
                .containsExactly(1, 1, 2);
    }

    /** How many decisions, pieces of evidence, and receipts there are. */
    private int[] stand() {
        return new int[] {
            aantal("akkoordverzoek where staat = 'BESLIST'"),
            aantal("akkoordbewijs"),
            aantal("zending where soort in ('antwoord vastgelegd', 'antwoord van een lid')")
        };
    }

    private int aantal(String van) {
        return college.jdbc()
                .sql("select count(*) from " + van)
                .query(Integer.class)
                .single();
    }

    private String adres() throws SQLException {
        try (var verbinding = database.getConnection()) {
            return verbinding.getMetaData().getURL();
        }
    }
}
