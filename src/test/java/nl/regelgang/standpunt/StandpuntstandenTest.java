package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Opslagproef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which standpunten a college has, on both databases. */
class StandpuntstandenTest {

    private static final OrgaanId TIEL = OrgaanId.van("gm0281/college");
    private static final OrgaanId BUREN = OrgaanId.van("gm0214/college");
    private static final LocalDate DAG = LocalDate.of(2026, 5, 6);

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("standpunt");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void only_the_newest_version_counts_and_only_of_the_own_college(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        UUID bezig = standpunt(jdbc, TIEL, 2);
        versie(jdbc, bezig, 1, DAG);
        versie(jdbc, bezig, 2, null);
        UUID klaar = standpunt(jdbc, TIEL, 1);
        versie(jdbc, klaar, 1, DAG);
        UUID vanBuren = standpunt(jdbc, BUREN, 1);
        versie(jdbc, vanBuren, 1, DAG);
        Standpuntstanden standen = new Standpuntstanden(jdbc);
        List<UUID> alle = List.of(bezig, klaar, vanBuren, UUID.randomUUID());

        assertThat(standen.van(alle, List.of(TIEL)))
                .isEqualTo(Map.of(bezig, Optional.empty(), klaar, Optional.of(DAG)));
        assertThat(standen.van(List.of(klaar), List.of(BUREN))).isEmpty();
        assertThat(standen.van(List.of(), List.of(TIEL))).isEmpty();
        assertThat(standen.van(alle, List.of())).isEmpty();
    }

    private static UUID standpunt(JdbcClient jdbc, OrgaanId college, int versie) {
        UUID traject = UUID.randomUUID();
        jdbc.sql("insert into standpunt (traject, dossier, college, versie) values (?, ?, ?, ?)")
                .params(traject, UUID.randomUUID(), college.toString(), versie)
                .update();
        return traject;
    }

    private static void versie(JdbcClient jdbc, UUID traject, int versie, @Nullable LocalDate vastgesteld) {
        jdbc.sql("insert into standpunt_versie (traject, versie, onderwerp, tekst, inhoud_sha256, uiterlijk, opgesteld,"
                        + " door_persoon, door_naam, door_functie, vastgesteld) values (:traject, :versie, 'O', 'T', 's',"
                        + " :dag, timestamp with time zone '2026-05-06 10:00:00+00', 'p', 'P', 'f', cast(:op as date))")
                .param("traject", traject)
                .param("versie", versie)
                .param("dag", DAG)
                .param("op", vastgesteld)
                .update();
    }
}
