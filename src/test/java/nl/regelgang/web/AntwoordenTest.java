package nl.regelgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.regelgang.Bezoeker;
import nl.regelgang.SiteTest;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Wachtwoorden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What really goes over the line, with a real container: its error pages are not seen by MockMvc. */
@SiteTest
class AntwoordenTest {

    @LocalServerPort
    private int poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Wachtwoorden wachtwoorden;

    @Autowired
    private JdbcClient database;

    private final HttpClient klant = HttpClient.newHttpClient();

    @ParameterizedTest
    @CsvSource({
        "/login,200",
        "/taken,302",
        "/regelgang.css,200",
        "/vendor/utrecht/index.css,200",
        "/vendor/bestaatniet.css,404",
        "/a/bestaatniet/en-dit-ook-niet,404",
        "/.well-known/security.txt,200",
        "/actuator/health,200",
        // Refused by the firewall, before Spring Security writes anything.
        "/login;x=1,400",
        // Refused by the container, before any filter.
        "/login%2f..%2fbeheer,400"
    })
    void every_answer_has_the_security_headers(String path, int status) throws Exception {
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(uri(path)).header("Accept", "text/html,*/*"));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertSecurityHeaders(answer, path.endsWith(".css") && status == 200 ? "max-age=3600" : "no-store");
    }

    static void assertSecurityHeaders(HttpResponse<?> answer, String cache) {
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control")).isEqualTo(cache);
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .as("only over https")
                .isEmpty();
    }

    @Test
    void a_page_that_is_not_there_says_so_in_Dutch_and_does_not_repeat_the_path() throws Exception {
        HttpResponse<String> answer =
                ask(HttpRequest.newBuilder(uri("/a/GEHEIM/x/y")).header("Accept", "text/html"));

        assertThat(answer.body())
                .contains("<html lang=\"nl\"", "Deze pagina is er niet")
                .containsPattern("Kenmerk: <span>[A-Z2-9]{8}</span>")
                .doesNotContain("GEHEIM", "Exception", "Whitelabel");
    }

    @Test
    void a_client_that_wants_no_page_learns_only_the_status() throws Exception {
        HttpResponse<String> answer =
                ask(HttpRequest.newBuilder(uri("/a/GEHEIM/x/y")).header("Accept", "application/json"));

        assertThat(answer.body()).isEqualTo("{\"status\":404}");
    }

    @Test
    void the_session_cookie_is_bound_to_this_host_and_hidden_from_scripts() throws Exception {
        HttpResponse<String> answer = ask(HttpRequest.newBuilder(uri("/login")));

        assertThat(header(answer, "Set-Cookie"))
                .startsWith("__Host-regelgang=")
                .contains("; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void a_request_to_another_host_name_is_refused() throws IOException {
        assertThat(rawStatusLine("GET /login HTTP/1.1\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400");
        assertThat(rawStatusLine("GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void somebody_logs_in_with_a_one_time_password_and_then_with_the_own() throws Exception {
        String start = startwachtwoord("antwoorden.nieuw", "Nel Nieuw");

        Bezoeker first = new Bezoeker(poort);
        assertLogsIn(first, "antwoorden.nieuw", start);
        assertThat(first.get("/taken").headers().firstValue("Location")).contains("/wachtwoord");
        assertThat(first.kiesWachtwoord(start).headers().firstValue("Location")).contains("/login?gewijzigd");

        Bezoeker second = new Bezoeker(poort);
        assertLogsIn(second, "Antwoorden.Nieuw", Bezoeker.GEKOZEN);
        assertThat(second.get("/hulp").body()).contains("Nel Nieuw");
        assertThat(second.post("/uitloggen", Map.of()).headers().firstValue("Location"))
                .contains("/login?uit");
        assertThat(second.get("/wachtwoord").headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }

    @Test
    void after_logging_out_the_old_cookie_gives_nothing_not_even_with_its_token() throws Exception {
        startwachtwoord("antwoorden.weg", "Wim Weg");
        Bezoeker visit = Bezoeker.aangemeld(poort, wachtwoorden, "antwoorden.weg");
        Bezoeker thief = visit.kopie();
        assertThat(thief.get("/taken").statusCode())
                .as("the copy is logged in too")
                .isEqualTo(200);

        visit.post("/uitloggen", Map.of());

        assertThat(thief.get("/taken").headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
        assertThat(thief.get("/hulp").body()).doesNotContain("Wim Weg");
        assertThat(thief.post("/wachtwoord", Map.of("huidig", Bezoeker.GEKOZEN)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoever_guesses_too_often_cannot_tell_a_known_name_from_an_unknown_one() throws Exception {
        startwachtwoord("antwoorden.bekend", "Bea Bekend");
        Bezoeker.aangemeld(poort, wachtwoorden, "antwoorden.bekend");

        List<String> known = guess("antwoorden.bekend");
        List<String> unknown = guess("antwoorden.onbekend");

        assertThat(known).isEqualTo(unknown).containsOnly("302 /login?fout");
        Bezoeker tooLate = new Bezoeker(poort);
        HttpResponse<String> right = tooLate.logIn("antwoorden.bekend", Bezoeker.GEKOZEN);
        assertThat(right.headers().firstValue("Location"))
                .as("the right password no longer helps")
                .contains("/login?fout");
        database.sql("delete from mislukte_aanmelding").update();
    }

    /** What twelve wrong passwords give, two more than an account may have. */
    private List<String> guess(String name) throws Exception {
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            HttpResponse<String> answer = new Bezoeker(poort).logIn(name, "niet goed " + i);
            answers.add(answer.statusCode() + " " + header(answer, "Location"));
        }
        return answers;
    }

    @Test
    void a_request_that_is_too_large_gives_a_page_that_says_so() throws Exception {
        startwachtwoord("antwoorden.groot", "Guus Groot");
        Bezoeker visit = Bezoeker.aangemeld(poort, wachtwoorden, "antwoorden.groot");

        HttpResponse<String> answer = visit.upload(
                "/beheer/mensen/nieuw", Map.of(), Bezoeker.Bestand.van("bestand", "groot.pdf", 81 * Bezoeker.MB));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Het bestand is te groot", "25 MB", "80 MB");
        assertSecurityHeaders(answer, "no-store");
    }

    private String startwachtwoord(String id, String naam) {
        if (toegang.persoon(id).isEmpty()) {
            mensen.voegToe(new Persoon(id, naam, id + "@example.nl"), "test");
        }
        return wachtwoorden.geefStartwachtwoord(id, "test");
    }

    private static void assertLogsIn(Bezoeker visit, String name, String password) throws Exception {
        String before = visit.koekje();
        assertThat(visit.logIn(name, password).headers().firstValue("Location")).contains("/");
        assertThat(visit.koekje()).as("a new session id at login").isNotEqualTo(before);
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) throws Exception {
        return klant.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + poort + path);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private String rawStatusLine(String request) throws IOException {
        try (Socket line = new Socket("localhost", poort);
                OutputStream to = line.getOutputStream();
                InputStream from = line.getInputStream()) {
            to.write(request.getBytes(StandardCharsets.US_ASCII));
            to.flush();
            return new String(from.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
