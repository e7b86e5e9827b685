package nl.regelgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import nl.regelgang.opslag.ProductieBron;
import nl.regelgang.web.Aanmeldlijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An installation for real use: what it refuses, and that it works. */
@SpringBootTest(
        classes = Regelgang.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "regelgang.adres=https://regelgang.example.nl",
            "regelgang.beveiligingscontact=https://regelgang.example.nl/melden"
        })
@ContextConfiguration(initializers = ProductieBron.class)
@AutoConfigureMockMvc
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("productie")
class InstallatieTest {

    private static final Map<String, String> GOED = Map.of(
            "spring.datasource.url", "jdbc:postgresql://db.example.nl/regelgang",
            "regelgang.adres", "https://regelgang.example.nl",
            "regelgang.beveiligingscontact", "https://regelgang.example.nl/melden",
            "regelgang.post.sleutel", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "regelgang.post.afzender", "regelgang@example.nl",
            "regelgang.post.antwoord-aan", "secretariaat@example.nl",
            "regelgang.post.contact", "Bel het secretariaat.",
            "server.servlet.session.cookie.secure", "true");

    @Autowired
    private MockMvc site;

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @LocalServerPort
    private int poort;

    @Test
    void the_settings_of_an_installation_are_accepted() {
        assertThatCode(() -> Installatiecontrole.eisProductie(omgeving())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:file:./data/regelgang",
        "spring.datasource.url, ''",
        "regelgang.adres, http://regelgang.example.nl",
        "regelgang.adres, http://localhost:8080",
        "regelgang.adres, https://localhost",
        "regelgang.adres, geen adres",
        "regelgang.beveiligingscontact, mailto:beveiliging@example.nl",
        "regelgang.beveiligingscontact, ''",
        "regelgang.post.sleutel, ''",
        "regelgang.meters.sleutel, kort",
        "regelgang.post.afzender, ' '",
        "server.servlet.session.cookie.secure, false"
    })
    void what_is_only_for_trying_out_is_refused_by_name(String instelling, String waarde) {
        MockEnvironment omgeving = omgeving().withProperty(instelling, waarde);

        assertThatThrownBy(() -> Installatiecontrole.eisProductie(omgeving))
                .isInstanceOf(OnvolledigeInstallatie.class)
                .hasMessageContaining(instelling);
    }

    @Test
    void the_demo_never_runs_beside_real_use() {
        MockEnvironment omgeving = omgeving();
        omgeving.setActiveProfiles("productie", "demo");

        assertThatThrownBy(() -> Installatiecontrole.eisProductie(omgeving)).hasMessageContaining("demo");
    }

    @Test
    void a_start_on_H2_ends_before_there_is_a_database() {
        SpringApplicationBuilder start = new SpringApplicationBuilder(Regelgang.class)
                .profiles("productie")
                .properties("spring.main.register-shutdown-hook=false");

        assertThatThrownBy(() -> start.run("--server.port=0"))
                .isInstanceOf(OnvolledigeInstallatie.class)
                .hasMessageContaining("jdbc:postgresql")
                .hasMessageContaining("regelgang.adres");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void the_probes_of_a_platform_are_answered(String pad) throws Exception {
        site.perform(get("http://localhost" + pad)).andExpect(status().isOk());
    }

    @Test
    void nothing_of_the_demo_is_there() throws Exception {
        site.perform(get("http://localhost/demo/postbus"))
                .andExpect(status().isFound())
                .andExpect(redirectedUrlPattern("**/login"));
    }

    @Test
    void no_bean_route_person_or_clock_of_the_demo_is_there() {
        assertThat(toepassing.getBeanDefinitionNames())
                .extracting(naam -> String.valueOf(toepassing.getType(naam)))
                .as("our own beans are seen here")
                .anyMatch(soort -> soort.contains("nl.regelgang.toegang."))
                .noneMatch(soort -> soort.contains("nl.regelgang.demo.") || soort.contains("greenmail"));
        assertThat(handlers.getHandlerMethods().keySet())
                .flatExtracting(RequestMappingInfo::getPatternValues)
                .contains("/login")
                .noneMatch(pad -> pad.startsWith("/demo"));
        assertThat(toepassing.getBeansOfType(Clock.class).values())
                .singleElement()
                .isEqualTo(Clock.systemUTC());
        assertThat(toepassing.getBeansOfType(Aanmeldlijst.class)).isEmpty();
        JdbcClient database = toepassing.getBean(JdbcClient.class);
        assertThat(database.sql("select count(*) from persoon")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select script from flyway_schema_history")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(script -> script.contains("demo"));
    }

    @Test
    void the_session_cookie_goes_only_over_https_to_this_site() throws IOException, InterruptedException {
        HttpRequest verzoek = HttpRequest.newBuilder(URI.create("http://localhost:" + poort + "/login"))
                .build();
        HttpResponse<Void> antwoord = HttpClient.newHttpClient().send(verzoek, HttpResponse.BodyHandlers.discarding());

        assertThat(antwoord.headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .contains("__Host-regelgang=", "Secure", "HttpOnly", "SameSite=Lax");
    }

    private static MockEnvironment omgeving() {
        MockEnvironment omgeving = new MockEnvironment();
        GOED.forEach(omgeving::setProperty);
        return omgeving;
    }
}
