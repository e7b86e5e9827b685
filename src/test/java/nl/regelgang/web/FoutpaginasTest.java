package nl.regelgang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The pages for what goes wrong, with controllers that do nothing else. */
@SiteTest
class FoutpaginasTest {

    private static final Map<String, RuntimeException> TROUBLE = Map.of(
            "achterhaald", new Achterhaald("Karin heeft de zienswijze al vastgelegd."),
            "ongeldig", new OngeldigeInvoer(new LinkedHashMap<>(Map.of("datum", "Vul de datum in."))),
            "weg", new NietGevonden("track 12 of gm0281"),
            "groot", new MaxUploadSizeExceededException(25),
            "database", new CannotGetJdbcConnectionException("jdbc:geheim", new SQLException("geheim")),
            "stuk", new IllegalStateException("select geheim from tabel"));

    @Autowired
    private MockMvc site;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @LocalServerPort
    private int poort;

    private final List<RequestMappingInfo> registered = new ArrayList<>();

    /** Throws on request. */
    static final class Troublemaker {

        private final RuntimeException trouble;

        Troublemaker(RuntimeException trouble) {
            this.trouble = trouble;
        }

        void handle() {
            throw trouble;
        }
    }

    @BeforeEach
    void register() throws NoSuchMethodException {
        Method handle = Troublemaker.class.getDeclaredMethod("handle");
        TROUBLE.forEach((name, trouble) -> {
            RequestMappingInfo path = RequestMappingInfo.paths("/a/proef/mis/" + name)
                    .options(requestMappingHandlerMapping.getBuilderConfiguration())
                    .build();
            requestMappingHandlerMapping.registerMapping(path, new Troublemaker(trouble), handle);
            registered.add(path);
        });
    }

    @AfterEach
    void unregister() {
        registered.forEach(requestMappingHandlerMapping::unregisterMapping);
    }

    @Test
    void whoever_comes_too_late_reads_why_and_keeps_what_was_typed() throws Exception {
        site.perform(post("/a/proef/mis/achterhaald")
                        .with(csrf())
                        .param("tekst", "Onze <b>zienswijze</b>")
                        .param("password", "GEHEIM"))
                .andExpect(status().isConflict())
                .andExpect(content()
                        .string(allOf(
                                containsString("Iemand was u voor"),
                                containsString("Karin heeft de zienswijze al vastgelegd."),
                                containsString("Onze &lt;b&gt;zienswijze&lt;/b&gt;"),
                                not(containsString("GEHEIM")),
                                not(containsString("_csrf")))));
    }

    @Test
    void input_that_no_page_caught_gives_its_sentences() throws Exception {
        site.perform(post("/a/proef/mis/ongeldig").with(csrf()).param("plaats", "Tiel"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(allOf(containsString("Vul de datum in."), containsString("Tiel"))));
    }

    @Test
    void what_is_not_there_and_what_is_of_somebody_else_look_the_same() throws Exception {
        String foreign = page("/a/proef/mis/weg", 404);
        String absent = page("/a/proef/mis/nooit/geweest", 404);

        assertThat(withoutNumber(foreign)).isEqualTo(withoutNumber(absent));
        assertThat(foreign).doesNotContain("gm0281");
    }

    @Test
    void a_file_that_is_too_large_gets_a_page() throws Exception {
        site.perform(get("/a/proef/mis/groot"))
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().string(containsString("25 MB")));
    }

    @Test
    void a_database_that_is_away_gives_a_page_that_needs_no_database() throws Exception {
        site.perform(get("/a/proef/mis/database"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(
                        content().string(allOf(containsString("even niet bereikbaar"), not(containsString("geheim")))));
    }

    @Test
    void our_own_mistake_shows_a_number_that_stands_in_the_log_and_nothing_else() throws Exception {
        // Tomcat writes through java.util.logging; a context that another test closed took the bridge away.
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.install();
        }
        Logger logger = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        logger.addAppender(log);
        try {
            String page = page("/a/proef/mis/stuk", 500);

            assertThat(page)
                    .contains("Er ging iets mis", "<html lang=\"nl\"")
                    .doesNotContain("geheim", "IllegalState", "nl.regelgang", "at org.");
            assertThat(log.list).anySatisfy(regel -> {
                assertThat(regel.getMDCPropertyMap()).containsEntry("kenmerk", number(page));
                assertThat(regel.getThrowableProxy().getMessage()).contains("select geheim from tabel");
            });
        } finally {
            logger.detachAppender(log);
        }
    }

    @Test
    void every_error_page_has_the_security_headers_and_stays_out_of_caches() throws Exception {
        Map<String, Integer> statuses =
                Map.of("achterhaald", 409, "ongeldig", 400, "weg", 404, "groot", 413, "database", 503, "stuk", 500);
        assertThat(statuses.keySet()).isEqualTo(TROUBLE.keySet());
        for (Map.Entry<String, Integer> trouble : statuses.entrySet()) {
            HttpResponse<String> answer = ask("/a/proef/mis/" + trouble.getKey());
            assertThat(answer.statusCode()).as(trouble.getKey()).isEqualTo(trouble.getValue());
            AntwoordenTest.assertSecurityHeaders(answer, "no-store");
        }
    }

    private String page(String path, int status) throws Exception {
        HttpResponse<String> answer = ask(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.body();
    }

    private HttpResponse<String> ask(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + poort + path))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String number(String page) {
        return page.replaceFirst("(?s).*Kenmerk: <span>([A-Z2-9]{8})</span>.*", "$1");
    }

    private static String withoutNumber(String page) {
        return page.replace(number(page), "");
    }
}
