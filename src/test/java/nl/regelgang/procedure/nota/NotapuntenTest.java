package nl.regelgang.procedure.nota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.Testklok;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class NotapuntenTest {

    private final Testklok klok = new Testklok(Instant.parse("2027-03-01T09:00:00Z"));
    private static final UUID DOSSIER = new UUID(0, 1);

    static Stream<Named<DataSource>> databases() {
        String script = "classpath:db/migration/nota";
        return Stream.of(
                Named.of("H2", Testdatabases.h2(script)), Named.of("PostgreSQL", Testdatabases.postgres(script)));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_point_keeps_its_place_when_it_is_changed_and_is_of_its_own_dossier(DataSource database) {
        Notapunten punten = new Notapunten(JdbcClient.create(database), klok);
        Notapunt eerste = punt(new UUID(9, 9), "financiën");
        Notapunt tweede = punt(new UUID(1, 1), "vervoer");
        punten.bewaar(eerste);
        klok.verder(Duration.ofSeconds(1));
        punten.bewaar(tweede);
        Notapunt anders = punt(eerste.id(), "geld");
        punten.bewaar(anders);
        assertThat(punten.van(DOSSIER)).containsExactly(anders, tweede);
        punten.verwijder(new UUID(0, 2), eerste.id());
        assertThat(punten.van(DOSSIER)).as("of another dossier").hasSize(2);
        punten.verwijder(DOSSIER, eerste.id());
        assertThat(punten.van(DOSSIER)).containsExactly(tweede);
    }

    private static Notapunt punt(UUID id, String thema) {
        return new Notapunt(id, DOSSIER, new UUID(0, 3), "sha", thema, "punt", "reactie", "conclusie");
    }
}
