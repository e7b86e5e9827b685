package nl.regelgang.procesmotor.tasklist;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.Chromium;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.gedeeld.Dagen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The demo with Camunda's Tasklist in it, a browser, and one procedure that has begun. */
@SpringBootTest(
        classes = Regelgang.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:tasklist;DB_CLOSE_DELAY=-1", "spring.mail.port=0"})
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Tasklistproef {

    static final String ONTVANGST = "Ontvangst bevestigen";
    static final String RAAD = "Raadsvergadering plannen";

    final Motorstand stand;
    final LocalDate vandaag;

    private final Chromium chromium = new Chromium();
    private final String site;

    Tasklistproef(int poort, JdbcClient database, Clock klok) {
        this.site = "http://localhost:" + poort;
        this.stand = new Motorstand(database);
        this.vandaag = Dagen.vandaag(klok);
    }

    /** The classes of tests share the application, and so the procedure: each deelnemer is for one test. */
    @BeforeAll
    void gegeven_een_begrotingsprocedure_van_Regio_Rivierenland() {
        if (stand.procedures().isEmpty()) {
            try (Regelgangvenster regelgang = regelgang("secretaris.regio-rivierenland")) {
                regelgang.startBegrotingsprocedure("Regio Rivierenland", vandaag.getYear() + 2);
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> Stream.of("gm0214", "gm0216", "gm0281", "gm0297")
                    .allMatch(gemeente -> stand.taken(ONTVANGST, gemeente).size() == 1));
        }
    }

    @AfterAll
    void sluit() {
        chromium.close();
    }

    UUID procedure() {
        return stand.procedures().get(0);
    }

    Regelgangvenster regelgang(String persoon) {
        return new Regelgangvenster(chromium.browser(), site, persoon);
    }

    Tasklistvenster tasklist(String persoon) {
        Tasklistvenster venster = new Tasklistvenster(chromium.browser(), site);
        venster.meldAan(persoon);
        return venster;
    }
}
