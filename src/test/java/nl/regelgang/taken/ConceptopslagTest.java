package nl.regelgang.taken;

import static nl.regelgang.taken.Taakvoorbeeld.BUREN;
import static nl.regelgang.taken.Taakvoorbeeld.TIEL;
import static nl.regelgang.taken.Taakvoorbeeld.TOEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.formulieren.BewaardBestand;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.taken.Taak.Stand;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drafts of tasks, on both databases. */
class ConceptopslagTest {

    private static final OrganisatieId GEMEENTE = TIEL.organisatie();
    private static final Map<String, Object> VELDEN =
            Map.of("zienswijze", "Positief, maar.", "bijlage", new BewaardBestand(new UUID(1, 2), "brief.pdf"));

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("taken");
    }

    private static Conceptopslag metTaken(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Werkvoorraad voorraad = new Werkvoorraad(jdbc);
        voorraad.voegToe(Taakvoorbeeld.open("t1", null, null));
        voorraad.voegToe(Taakvoorbeeld.open("t2", null, null));
        return new Conceptopslag(jdbc);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_draft_comes_back_as_it_was_and_is_of_one_organisation(DataSource database) {
        Conceptopslag concepten = metTaken(database);
        assertThat(concepten.vind("t1", GEMEENTE)).isEmpty();
        concepten.begin("t1", GEMEENTE, "gerda", TOEN);
        concepten.schrijf("t1", GEMEENTE, VELDEN);

        assertThat(concepten.vind("t1", GEMEENTE)).contains(new Concept(1, TOEN, "gerda", VELDEN));
        assertThat(concepten.vind("t1", BUREN.organisatie())).isEmpty();
        concepten.schrijf("t1", GEMEENTE, Map.of("zienswijze", "Korter."));
        assertThat(concepten.vind("t1", GEMEENTE).orElseThrow().waarden()).isEqualTo(Map.of("zienswijze", "Korter."));
        concepten.verwijder("t1", GEMEENTE);
        assertThat(concepten.vind("t1", GEMEENTE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_two_who_save_the_same_version_one_is_told(DataSource database) {
        Conceptopslag concepten = metTaken(database);
        concepten.begin("t1", GEMEENTE, "gerda", TOEN);
        assertThatThrownBy(() -> concepten.begin("t1", GEMEENTE, "jan", TOEN))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(concepten.volgende("t1", GEMEENTE, 1, "jan", TOEN.plusSeconds(9)))
                .isTrue();
        assertThat(concepten.volgende("t1", GEMEENTE, 1, "gerda", TOEN.plusSeconds(10)))
                .isFalse();
        assertThat(concepten.vind("t1", GEMEENTE)).contains(new Concept(2, TOEN.plusSeconds(9), "jan", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_finished_long_ago_is_forgotten(DataSource database) {
        Conceptopslag concepten = metTaken(database);
        for (String taak : new String[] {"t1", "t2"}) {
            concepten.begin(taak, GEMEENTE, "gerda", TOEN);
            concepten.schrijf(taak, GEMEENTE, VELDEN);
        }
        new Werkvoorraad(JdbcClient.create(database)).sluit("t1", Stand.VOLTOOID, TOEN);

        concepten.verwijderVanVoor(TOEN);
        assertThat(concepten.vind("t1", GEMEENTE)).isPresent();
        concepten.verwijderVanVoor(TOEN.plusSeconds(1));
        assertThat(concepten.vind("t1", GEMEENTE)).isEmpty();
        assertThat(concepten.vind("t2", GEMEENTE)).isPresent();
    }
}
