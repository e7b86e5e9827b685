package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A measurement and no test, so it does not run by itself: {@code mvn test -Dtest=Linkmeting}. Whether it can be heard
 * from the time of the answer that a link is known, when a new one is asked for; the measure is a difference of less than
 * 10 ms between the medians of five hundred (EA-07). That both answers are the same is asserted in AkkoordPaginaTest.
 */
class Linkmeting {

    private static final Logger LOG = LoggerFactory.getLogger(Linkmeting.class);
    private static final int KEER = 500;
    private static final int OPWARMEN = 200;

    @Test
    void een_bekende_en_een_onbekende_link() throws Exception {
        try (College college = new College(Testdatabases.postgres(College.TABELLEN))) {
            MockMvc browser = college.browser();
            Cookie bekend = koekje(college.gevraagd().get(0).substring("/a/".length()));
            Cookie vreemd = koekje("x".repeat(43));
            for (int keer = 0; keer < OPWARMEN; keer++) {
                duur(browser, bekend, keer);
                duur(browser, vreemd, keer);
            }
            long[] metBekend = new long[KEER];
            long[] metVreemd = new long[KEER];
            for (int keer = 0; keer < KEER; keer++) {
                metBekend[keer] = duur(browser, bekend, OPWARMEN + keer);
                metVreemd[keer] = duur(browser, vreemd, OPWARMEN + keer);
            }
            LOG.info("known: median {} us, unknown: median {} us", mediaan(metBekend), mediaan(metVreemd));
        }
    }

    private static long duur(MockMvc browser, Cookie koekje, int nummer) throws Exception {
        long begin = System.nanoTime();
        int status = browser.perform(MockMvcRequestBuilders.post("/a/nieuwe-link")
                        .cookie(koekje)
                        .with(vraag -> {
                            vraag.setRemoteAddr("10.1." + nummer / 250 + "." + nummer % 250);
                            return vraag;
                        }))
                .andReturn()
                .getResponse()
                .getStatus();
        long duur = System.nanoTime() - begin;
        assertThat(status).isEqualTo(200);
        return duur;
    }

    private static Cookie koekje(String token) {
        return new Cookie(AkkoordController.KOEKJE, token);
    }

    /** In microseconds. */
    private static long mediaan(long[] duren) {
        return Arrays.stream(duren).sorted().skip(KEER / 2).findFirst().orElseThrow() / 1000;
    }
}
