package nl.regelgang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** What really goes over the line, with a real container: its error pages are not seen by MockMvc. */
@SiteTest
class AntwoordenTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String GEKOZEN = "vier losse woorden onthouden";

    @LocalServerPort
    private int poort;

    @Autowired
    private Mensen mensen;

    @Autowired
    private Toegang toegang;

    @Autowired
    private Wachtwoorden wachtwoorden;

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
        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cache-Control"))
                .isEqualTo(path.endsWith(".css") && status == 200 ? "max-age=3600" : "no-store");
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
        if (toegang.persoon("antwoorden.nieuw").isEmpty()) {
            mensen.voegToe(new Persoon("antwoorden.nieuw", "Nel Nieuw", "nel@example.nl"), "test");
        }
        String start = wachtwoorden.geefStartwachtwoord("antwoorden.nieuw", "test");

        Bezoek first = logIn("antwoorden.nieuw", start);
        assertThat(first.get("/taken").headers().firstValue("Location")).contains("/wachtwoord");
        HttpResponse<String> changed = first.post(
                "/wachtwoord", "huidig=" + start + "&nieuw=" + encoded(GEKOZEN) + "&herhaald=" + encoded(GEKOZEN));
        assertThat(changed.headers().firstValue("Location")).contains("/login?gewijzigd");

        Bezoek second = logIn("Antwoorden.Nieuw", GEKOZEN);
        assertThat(second.get("/hulp").body()).contains("Nel Nieuw");
        assertThat(second.post("/uitloggen", "").headers().firstValue("Location"))
                .contains("/login?uit");
        assertThat(second.get("/wachtwoord").headers().firstValue("Location").orElseThrow())
                .endsWith("/login");
    }

    @Test
    void a_file_that_is_too_large_gives_a_page_that_says_so() throws Exception {
        if (toegang.persoon("antwoorden.groot").isEmpty()) {
            mensen.voegToe(new Persoon("antwoorden.groot", "Guus Groot", "guus@example.nl"), "test");
        }
        String start = wachtwoorden.geefStartwachtwoord("antwoorden.groot", "test");
        logIn("antwoorden.groot", start)
                .post(
                        "/wachtwoord",
                        "huidig=" + start + "&nieuw=" + encoded(GEKOZEN) + "&herhaald=" + encoded(GEKOZEN));
        Bezoek visit = logIn("antwoorden.groot", GEKOZEN);

        HttpResponse<String> answer = visit.upload("/beheer/mensen/nieuw", 26 * 1024 * 1024);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("Het bestand is te groot", "25 MB");
    }

    private Bezoek logIn(String name, String password) throws Exception {
        Bezoek visit = new Bezoek();
        String before = visit.cookie();
        HttpResponse<String> answer =
                visit.post("/login", "username=" + encoded(name) + "&password=" + encoded(password));
        assertThat(answer.headers().firstValue("Location")).contains("/");
        assertThat(visit.cookie()).as("a new session id at login").isNotEqualTo(before);
        return visit;
    }

    /** A browser as far as cookies and the CSRF token go; the cookie is Secure, which HttpClient's own jar honours. */
    private final class Bezoek {

        private String koekje = "";
        private String token = "";

        Bezoek() throws Exception {
            remember(get("/login"));
        }

        String cookie() {
            return koekje;
        }

        HttpResponse<String> get(String path) throws Exception {
            return ask(
                    HttpRequest.newBuilder(uri(path)).header("Cookie", koekje).header("Accept", "text/html"));
        }

        HttpResponse<String> post(String path, String form) throws Exception {
            HttpResponse<String> answer = ask(HttpRequest.newBuilder(uri(path))
                    .header("Cookie", koekje)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form + "&_csrf=" + encoded(token))));
            remember(answer);
            if (!path.equals("/uitloggen")) {
                remember(get("/wachtwoord"));
            }
            return answer;
        }

        HttpResponse<String> upload(String path, int bytes) throws Exception {
            String begin = "--grens\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                    + "\r\n--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"groot.pdf\"\r\n"
                    + "Content-Type: application/pdf\r\n\r\n";
            return ask(HttpRequest.newBuilder(uri(path))
                    .header("Cookie", koekje)
                    .header("Accept", "text/html")
                    .header("Content-Type", "multipart/form-data; boundary=grens")
                    .POST(BodyPublishers.concat(
                            BodyPublishers.ofString(begin),
                            BodyPublishers.ofByteArray(new byte[bytes]),
                            BodyPublishers.ofString("\r\n--grens--\r\n"))));
        }

        private void remember(HttpResponse<String> answer) {
            answer.headers()
                    .firstValue("Set-Cookie")
                    .ifPresent(cookie -> koekje = cookie.substring(0, cookie.indexOf(';')));
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
        }
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

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
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
