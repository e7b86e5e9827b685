package nl.regelgang.knopen;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.Bezoeker;
import nl.regelgang.opslag.Postgresserver;
import nl.regelgang.procesmotor.Motortoezicht;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Wachtwoorden;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** PostgreSQL breaks off under a running application, three times, and comes back. */
class DatabaseWegTest {

    private static final String NIEUW = "/beheer/mensen/nieuw";
    private static final Duration HERSTEL = Duration.ofSeconds(30);

    @Test
    void what_was_typed_comes_back_nothing_is_recorded_and_the_application_goes_on_without_a_restart()
            throws Exception {
        try (Postgresserver database = Postgresserver.zoalsInProductie();
                Knoop knoop = Knoop.start(database.nieuweUrl(), "--camunda.bpm.job-execution.enabled=true")) {
            Mensen mensen = knoop.van(Mensen.class);
            mensen.voegToe(new Persoon("bea", "Bea Beheer", "bea@example.nl"), "test");
            mensen.geef("bea", Toegang.BEHEER, Rol.BEHEERDER, "beheerder", LocalDate.EPOCH, null, "test");
            Bezoeker bea = Bezoeker.aangemeld(knoop.poort(), knoop.van(Wachtwoorden.class), "bea");
            for (int keer = 0; keer < 3; keer++) {
                String wie = "persoon" + keer;
                Map<String, String> formulier = Map.of("naam", "Naam " + wie, "id", wie, "email", wie + "@example.nl");
                assertThat(bea.get(NIEUW).statusCode()).isEqualTo(200);

                database.stop("immediate");
                nietVastgelegd(bea.post(NIEUW, formulier), wie);
                HttpResponse<String> pagina = bea.get("/taken");
                assertThat(pagina.statusCode()).isEqualTo(503);
                assertThat(pagina.body())
                        .contains("Regelgang is even niet bereikbaar")
                        .doesNotContain("ingevuld");
                assertThat(bea.meting("/actuator/health/readiness")).isEqualTo(503);
                assertThat(bea.meting("/actuator/health/liveness"))
                        .as("a restart of the application would help nobody")
                        .isEqualTo(200);

                database.start();
                Awaitility.await().atMost(HERSTEL).until(() -> bea.meting("/actuator/health/readiness") == 200);
                assertThat(mensen.zoek(wie)).as("refused, so not there").isEmpty();
                assertThat(bea.post(NIEUW, formulier).statusCode())
                        .as("in the session from before")
                        .isEqualTo(302);
                assertThat(mensen.zoek(wie)).hasSize(1);
            }
            Motortoezicht motor = knoop.van(Motortoezicht.class);
            motor.zoektGeenWerk();
            // Counted anew at the moment at which the engine looked for work again.
            Awaitility.await().atMost(HERSTEL).until(() -> motor.zoektGeenWerk().toMillis() == 0);
        }
    }

    private static void nietVastgelegd(HttpResponse<String> antwoord, String wie) {
        assertThat(antwoord.statusCode()).isEqualTo(503);
        assertThat(antwoord.body())
                .contains("Wat u net deed, is niet vastgelegd.", "Uw tekst staat nog in het formulier")
                .contains("Dit had u ingevuld", "Naam " + wie, wie + "@example.nl")
                .doesNotContain("_csrf");
    }
}
