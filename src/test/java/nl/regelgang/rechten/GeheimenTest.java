package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Dagen;
import org.apache.catalina.valves.AccessLogValve;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.embedded.tomcat.TomcatWebServer;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What a link in a mail is worth is nowhere kept or told (EA-02, EA-11), and what people write does nothing in mail. */
@SiteTest
@Import(Proefdossier.class)
@ExtendWith(OutputCaptureExtension.class)
class GeheimenTest {

    /** A value as long as a token, of its characters, and not part of something longer. */
    private static final Pattern ALS_EEN_TOKEN =
            Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

    /** The hash of a password: random too, and of nearly the same characters. */
    private static final Pattern WACHTWOORDHASH = Pattern.compile("\\{bcrypt}\\$2a\\$10\\$[./A-Za-z0-9]{53}");

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ThymeleafViewResolver paginas;

    @Autowired
    private LoggingSystem logging;

    @Autowired
    private ServletWebServerApplicationContext server;

    @Autowired
    private Clock klok;

    @LocalServerPort
    private int poort;

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
    }

    private static String inBytes(String token) {
        return HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void after_a_complete_approval_no_token_is_in_the_database_the_engine_or_the_log(CapturedOutput log)
            throws Exception {
        String taak = dossier.taak(Proefdossier.CULEMBORG, "standpuntVoorbereiden");
        dossier.voltooi("bestuurssecretaris.culemborg", taak, Map.of("standpunt", "Wij zijn het eens."), 302);
        dossier.voerUit();
        List<String> tokens = dossier.tokens();
        dossier.antwoordMetLink(tokens.get(tokens.size() - 1), "NIET_AKKOORD");
        dossier.postbus();
        meldNietIk(tokens.get(tokens.size() - 1));
        assertOnlyTheOwnOrganisationReadsOfIt();

        String alles = String.join(
                "\n", database.sql("script nosettings").query(String.class).list());
        assertThat(tokens).hasSizeGreaterThanOrEqualTo(2);
        assertThat(alles).as("the engine's tables are in it").contains("ACT_HI_ACTINST");
        for (String token : tokens) {
            assertThat(alles).doesNotContain(token);
            assertThat(alles).as("within bytes, as of a session").doesNotContain(inBytes(token));
            assertThat(log.getAll()).doesNotContain(token);
        }
        String zonderHashes = WACHTWOORDHASH.matcher(alles).replaceAll("");
        assertThat(zonderHashes).as("every hash was recognised").doesNotContain("{bcrypt}");
        assertThat(ALS_EEN_TOKEN.matcher(zonderHashes).results().map(MatchResult::group))
                .isEmpty();
        assertThat(ALS_EEN_TOKEN.matcher(log.getAll()).results().map(MatchResult::group))
                .isEmpty();
    }

    private void meldNietIk(String token) throws Exception {
        var melding = post("/a/niet-ik")
                .cookie(new Cookie("regelgang_akkoord", token))
                .param("bevestigd", "true");
        dossier.doe("", melding, 200);
    }

    private void assertOnlyTheOwnOrganisationReadsOfIt() throws Exception {
        String procedure = "/procedures/" + dossier.id("lopend");
        assertThat(pagina("griffier.culemborg", procedure + "/journaal")).contains("Iemand meldde");
        for (String ander : List.of("griffier.tiel", "secretaris.regio", "lid.regio")) {
            assertThat(pagina(ander, procedure + "/journaal"))
                    .as(ander)
                    .doesNotContain("Iemand meldde", "Akkoord gevraagd aan lid Wethouder.culemborg");
            assertThat(pagina(ander, procedure)).as(ander).doesNotContain("wethouder.culemborg@example.nl");
        }
        assertThat(pagina("secretaris.regio", procedure)).contains("griffier.culemborg@example.nl");
    }

    private String pagina(String wie, String pad) throws Exception {
        return dossier.doe(wie, get(pad), 200).getResponse().getContentAsString();
    }

    @Test
    void no_log_repeats_a_link_however_it_is_mangled(CapturedOutput log) throws Exception {
        String token = "GEHEIM-GEHEIM-GEHEIM-GEHEIM-GEHEIM-GEHEIM-G";
        logging.setLogLevel(null, LogLevel.INFO);
        try {
            for (String pad :
                    List.of("", ".", "%20", "%00", ";x=1", "//", "/..%2f", "?x=1", "{", "\"", "%", "%zz", "\u00e9")) {
                assertThat(lijn("GET /a/" + token + pad + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                        .as(pad)
                        .startsWith("HTTP/1.1 ");
            }
            for (String pad : List.of(".ics", "%00.ics", ";x=1.ics", "/..%2f.ics", "{.ics", "\u00e9.ics", ".icsx")) {
                assertThat(lijn("GET /agenda/" + token + pad
                                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                        .as(pad)
                        .startsWith("HTTP/1.1 ");
            }
            for (String pad : verminkt(500)) {
                assertThat(lijn("GET /a/" + token + pad + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                        .as(pad)
                        .startsWith("HTTP/1.1 ");
            }
            lijn("TRACE /a/" + token + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            lijn("GET /a/" + token + " HTTP/1.1\r\nHost: kwaad.example\r\nConnection: close\r\n\r\n");
            lijn("GET /login HTTP/1.1\r\nHost: localhost\r\nCookie: regelgang_akkoord=" + token
                    + "{\r\nConnection: close\r\n\r\n");
        } finally {
            logging.setLogLevel(null, LogLevel.WARN);
        }

        assertThat(log.getAll()).doesNotContain("GEHEIM");
        assertThat(LoggerFactory.getLogger("org.apache.coyote.http11.Http11Processor")
                        .isInfoEnabled())
                .as("says the address that it could not read, once per day")
                .isFalse();
        assertThat(((TomcatWebServer) server.getWebServer())
                        .getTomcat()
                        .getEngine()
                        .getPipeline()
                        .getValves())
                .as("there is no access log, in which every link would stand")
                .noneMatch(AccessLogValve.class::isInstance);
    }

    /** Always the same ones: what people and machines make of an address, and what is none. */
    private static List<String> verminkt(int aantal) {
        Random toeval = new Random(20_260_506);
        String tekens = "abcXYZ019-_.~%/\\?#&=+;:@!$'()*,[]{}|^`\"<>\u00e9\u20ac\u0001";
        List<String> paden = new ArrayList<>();
        for (int nummer = 0; nummer < aantal; nummer++) {
            StringBuilder pad = new StringBuilder();
            toeval.ints(1 + toeval.nextInt(40), 0, tekens.length())
                    .forEach(plaats -> pad.append(tekens.charAt(plaats)));
            paden.add(pad.toString());
        }
        return paden;
    }

    @Test
    void a_hostile_host_gets_into_no_answer() throws Exception {
        String token = "x".repeat(43);
        for (String host : List.of("kwaad.example", "localhost:1@kwaad.example")) {
            for (String extra :
                    List.of("", "X-Forwarded-Host: kwaad.example\r\n", "Forwarded: host=kwaad.example\r\n")) {
                for (String pad : List.of("/a/" + token, "/a", "/a/niet-ik", "/login")) {
                    assertThat(lijn("GET " + pad + " HTTP/1.1\r\nHost: " + host + "\r\n" + extra
                                    + "Connection: close\r\n\r\n"))
                            .as(host + " " + extra + pad)
                            .startsWith("HTTP/1.1 ")
                            .doesNotContain("kwaad.example");
                }
            }
        }
    }

    private String lijn(String verzoek) throws Exception {
        try (Socket lijn = new Socket("localhost", poort)) {
            lijn.getOutputStream().write(verzoek.getBytes(StandardCharsets.UTF_8));
            lijn.getOutputStream().flush();
            return new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_page_that_fails_half_way_has_sent_nothing_yet() throws Exception {
        MockHttpServletResponse antwoord = new MockHttpServletResponse();
        View pagina = Objects.requireNonNull(paginas.resolveViewName("rechten/halverwege", Dagen.NEDERLANDS));

        assertThatThrownBy(() -> pagina.render(Map.of(), new MockHttpServletRequest(), antwoord))
                .hasStackTraceContaining("bestaatNiet");
        assertThat(antwoord.isCommitted()).isFalse();
        assertThat(antwoord.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_long_and_hostile_reason_to_withdraw_stays_text_in_pages_mail_and_journaal() throws Exception {
        String procedure = dossier.start();
        String reden = "Ingetrokken.\r\nBcc: kwaad@example.nl\r\n\r\n" + Lading.TEKST + "w".repeat(10_000);
        dossier.stuur("secretaris.regio", "/procedures/" + procedure + "/intrekken", 302, Map.of("reden", reden));
        dossier.voerUit();

        List<MimeMessage> nieuwe = new ArrayList<>();
        for (MimeMessage bericht : dossier.postbus()) {
            MimeMultipart delen = (MimeMultipart) bericht.getContent();
            if (delen.getBodyPart(0).getContent().toString().contains("begrotingsprocedure is ingetrokken")) {
                nieuwe.add(bericht);
            }
        }
        assertThat(nieuwe).isNotEmpty();
        for (MimeMessage bericht : nieuwe) {
            assertThat(bericht.getHeader("Bcc")).isNull();
            assertThat(bericht.getAllRecipients()).hasSize(1);
            assertThat(bericht.getSubject()).doesNotContain("kwaad", "\n").hasSizeLessThanOrEqualTo(70);
            MimeMultipart delen = (MimeMultipart) bericht.getContent();
            Lading.controleer("mail", delen.getBodyPart(1).getContent().toString());
        }
        assertThat(nieuwe).allSatisfy(bericht -> assertThat(((MimeMultipart) bericht.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains("Bcc: kwaad@example.nl"));
        for (String pad : List.of("", "/journaal")) {
            String pagina = pagina("griffier.tiel", "/procedures/" + procedure + pad);
            Lading.controleer(pad, pagina);
        }
        assertThat(pagina("griffier.tiel", "/procedures/" + procedure + "/journaal"))
                .contains("w".repeat(10_000), "&lt;script&gt;xss()&lt;/script&gt;");
    }

    @Test
    void a_hostile_reason_to_move_the_plan_stays_text_before_and_after_it_is_kept() throws Exception {
        String procedure = dossier.start();
        String pad = "/procedures/" + procedure + "/verzetten";
        LocalDate vandaag = Dagen.vandaag(klok);
        Map<String, String> velden = new LinkedHashMap<>();
        dag(velden, "aanbieding", vandaag.plusDays(120));
        dag(velden, "vergadering", vandaag.plusDays(140));
        Document vorm = Jsoup.parse(pagina("secretaris.regio", pad));
        assertThat(vorm.select("input[name=gezien]"))
                .as("nothing was looked at yet")
                .isEmpty();
        velden.put("reden", Lading.TEKST);
        velden.put("opdracht", UUID.randomUUID().toString());
        velden.put("gezien", Lading.naam("gezien"));
        var verouderd = post(pad);
        velden.forEach(verouderd::param);
        String geweigerd =
                dossier.doe("secretaris.regio", verouderd, 200).getResponse().getContentAsString();
        Lading.controleer("stale", geweigerd);
        assertThat(Jsoup.parse(geweigerd).select("textarea[name=reden]").text())
                .as("what was typed is still there")
                .contains("~{web/login :: main}");

        velden.put("gezien", Jsoup.parse(geweigerd).select("input[name=gezien]").attr("value"));
        velden.put("opdracht", UUID.randomUUID().toString());
        dossier.stuur("secretaris.regio", pad, 302, velden);
        dossier.voerUit();

        List<MimeMessage> verzet = new ArrayList<>();
        for (MimeMessage bericht : dossier.postbus()) {
            MimeMultipart delen = (MimeMultipart) bericht.getContent();
            String tekst = delen.getBodyPart(0).getContent().toString();
            if (tekst.contains("/procedures/" + procedure) && tekst.contains("planning verzet")) {
                verzet.add(bericht);
                Lading.controleer("mail", delen.getBodyPart(1).getContent().toString());
            }
        }
        assertThat(verzet).isNotEmpty();
        for (String deel : List.of("", "/journaal")) {
            Lading.controleer(deel, pagina("griffier.tiel", "/procedures/" + procedure + deel));
        }
    }

    private static void dag(Map<String, String> velden, String veld, LocalDate dag) {
        velden.put(veld + ".dag", String.valueOf(dag.getDayOfMonth()));
        velden.put(veld + ".maand", String.valueOf(dag.getMonthValue()));
        velden.put(veld + ".jaar", String.valueOf(dag.getYear()));
    }

    @Test
    void what_people_write_does_nothing_in_mail() throws Exception {
        List<MimeMessage> berichten = dossier.postbus();
        assertThat(berichten).isNotEmpty();
        for (MimeMessage bericht : berichten) {
            MimeMultipart delen = (MimeMultipart) bericht.getContent();
            String tekst = delen.getBodyPart(0).getContent().toString();
            assertThat(tekst).doesNotContain(Lading.UITKOMST);
            Lading.controleer(
                    bericht.getSubject(), delen.getBodyPart(1).getContent().toString());
            assertThat(bericht.getSubject()).doesNotContain(Lading.UITKOMST).doesNotContain("\n");
        }
        assertThat(berichten).anySatisfy(bericht -> assertThat(((MimeMultipart) bericht.getContent())
                        .getBodyPart(1)
                        .getContent()
                        .toString())
                .contains("&lt;img src=x onerror=xss()&gt;"));
    }
}
