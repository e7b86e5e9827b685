package nl.regelgang.termijnbewaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.opslag.Opslagproef;
import nl.regelgang.procesmotor.TaakGenomen;
import nl.regelgang.procesmotor.TaakOntstaan;
import nl.regelgang.procesmotor.TaakVerdwenen;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has which work, as the watch keeps it from what the engine tells; on both databases. */
class BehandelaarsTest {

    static Stream<Named<DataSource>> databases() {
        return Opslagproef.databases("termijnbewaking");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void who_has_open_work_is_known_until_he_gives_it_back_or_it_is_done(DataSource database) {
        Behandelaars behandelaars = new Behandelaars(JdbcClient.create(database));
        Bewaking bewaking = new Bewaking(JdbcClient.create(database), new JdbcTemplate(database));
        behandelaars.op(ontstaan("t1"));
        behandelaars.op(ontstaan("t2"));
        List<String> onderdelen = List.of("traject", "ander");
        assertThat(bewaking.behandelaars(onderdelen)).isEmpty();

        behandelaars.op(new TaakGenomen("t1", "gerda"));
        assertThat(bewaking.behandelaars(onderdelen)).isEqualTo(Map.of("traject", List.of("gerda")));
        assertThat(bewaking.behandelaars(List.of("ander"))).isEmpty();
        behandelaars.op(new TaakGenomen("t1", null));
        assertThat(bewaking.behandelaars(onderdelen)).isEmpty();
        behandelaars.op(new TaakGenomen("t2", "jan"));
        behandelaars.op(new TaakVerdwenen("t2", true));
        assertThat(bewaking.behandelaars(onderdelen)).isEmpty();
    }

    private static TaakOntstaan ontstaan(String id) {
        return new TaakOntstaan(
                id,
                "zienswijzeDeelnemer",
                "traject",
                "stap",
                "Stap",
                "stap",
                List.of(OrgaanId.van("gm0281/griffie")),
                null,
                Grondslag.WERKAFSPRAAK,
                Instant.parse("2026-05-06T10:00:00Z"));
    }
}
