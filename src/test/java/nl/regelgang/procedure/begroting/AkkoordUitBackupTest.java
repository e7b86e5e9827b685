package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.regelgang.Regelgang;
import nl.regelgang.SiteOpPostgresTest;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.Sha256;
import nl.regelgang.notificatie.Postbode;
import nl.regelgang.opslag.Backup;
import nl.regelgang.opslag.Haltproces;
import nl.regelgang.opslag.Postgresserver;
import nl.regelgang.regeling.Regeling;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Three colleges answer by the link in their mail, on the whole application; then there is only a backup. No link is in
 * it (EA-02, EA-14), and it proves every answer, or says what was changed.
 */
@SiteOpPostgresTest
@EnabledIf("nl.regelgang.opslag.Backup#isMogelijk")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AkkoordUitBackupTest {

    private static final Pattern TOKEN = Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");
    private static final Pattern LINK = Pattern.compile("/a/([A-Za-z0-9_-]{43})");

    /** How pg_dump writes bytes. */
    private static final Pattern BYTES = Pattern.compile("\\\\\\\\x([0-9a-f]*)");

    private static final List<String> KEUZES = List.of("AKKOORD", "NIET_AKKOORD", "OVERLEG");
    private static final String REDEN = "De stijging is te groot.";

    @Autowired
    private ApplicationContext toepassing;

    @Autowired
    private MockMvc site;

    @Autowired
    private DataSource database;

    private final GreenMail mailserver = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final List<String> tokens = new ArrayList<>();
    private Set<String> eerder = Set.of();
    private UUID procedure = new UUID(0, 0);
    private Path backup = Path.of("");

    @BeforeAll
    void answers_and_a_backup(@TempDir Path map) throws Exception {
        mailserver.start();
        JavaMailSenderImpl afzender = toepassing.getBean(JavaMailSenderImpl.class);
        int poort = afzender.getPort();
        afzender.setPort(mailserver.getSmtp().getPort());
        try {
            backup = map.resolve("voor.sql");
            Backup.maak(url(), backup);
            eerder = alsEenToken();
            antwoorden();
            backup = map.resolve("backup.sql");
            Backup.maak(url(), backup);
        } finally {
            afzender.setPort(poort);
        }
    }

    @AfterAll
    void stop() {
        mailserver.stop();
    }

    @Test
    void no_link_and_nothing_that_looks_like_one_is_in_a_backup() throws IOException {
        String alles = Files.readString(backup);
        assertThat(alles)
                .contains("COPY public.act_hi_actinst ", "COPY public.act_ge_bytearray ", "COPY public.zending ");
        for (String token : tokens) {
            assertThat(alles).as("what is kept of it").contains(Sha256.van(token));
            assertThat(alles).doesNotContain(token);
            assertThat(alles).doesNotContain(HexFormat.of().formatHex(token.getBytes(StandardCharsets.UTF_8)));
        }
        Set<String> nieuw = alsEenToken();
        nieuw.removeAll(eerder);
        assertThat(nieuw).isEmpty();
    }

    @Test
    void years_later_the_backup_proves_every_answer_and_tells_which_of_them_was_changed() throws Exception {
        try (Postgresserver server = Postgresserver.zoalsInProductie()) {
            String hersteld = server.nieuweUrl();
            Backup.zetTerug(backup, hersteld);

            Haltproces.Einde heel = bewijs(hersteld);
            assertThat(heel.uitvoer())
                    .contains("3 antwoorden nagerekend, 0 niet in orde", "Antwoord: niet akkoord", "Reden: " + REDEN)
                    .contains("Telt niet: sinds ")
                    .doesNotContain("NIET IN ORDE");
            assertThat(heel.status()).isZero();

            knoei(JdbcClient.create(new DriverManagerDataSource(hersteld, "postgres", "")));
            Haltproces.Einde geknoeid = bewijs(hersteld);
            assertThat(geknoeid.status()).isEqualTo(1);
            assertThat(geknoeid.uitvoer()).contains("3 antwoorden nagerekend, 3 niet in orde");
            assertThat(oordelen(geknoeid.uitvoer(), 0))
                    .containsExactly("NIET IN ORDE", "NIET IN ORDE", "NIET IN ORDE", "NIET IN ORDE");
            assertThat(oordelen(geknoeid.uitvoer(), 1))
                    .containsExactly("NIET IN ORDE", "in orde", "NIET IN ORDE", "NIET IN ORDE");
            assertThat(oordelen(geknoeid.uitvoer(), 2))
                    .containsExactly("NIET IN ORDE", "in orde", "NIET IN ORDE", "NIET IN ORDE");
        }
    }

    /**
     * Another text, another answer in both places, another document and another line of the append-only journaal; and the
     * answer that did not count does, while one that counted does not.
     */
    private void knoei(JdbcClient kopie) {
        assertThat(kopie.sql("update standpunt_versie set tekst = 'Iets anders.' where traject in (select traject from"
                                + " standpunt where college like :college)")
                        .param("college", gemeente(0) + "/%")
                        .update())
                .isEqualTo(1);
        assertThat(kopie.sql("update akkoordverzoek set keuze = 'AKKOORD', reden = null where keuze = 'NIET_AKKOORD'")
                        .update())
                .isEqualTo(1);
        assertThat(kopie.sql("update akkoordbewijs set keuze = 'AKKOORD', reden = null where keuze = 'NIET_AKKOORD'")
                        .update())
                .isEqualTo(1);
        assertThat(kopie.sql("update document_deel set inhoud = inhoud || cast(' ' as bytea) where document in"
                                + " (select id from document where dossier = ?)")
                        .param(procedure)
                        .update())
                .isPositive();
        assertThat(kopie.sql("update akkoordbewijs set nietig = null, nietig_reden = null where nietig is not null")
                        .update())
                .isEqualTo(1);
        assertThat(kopie.sql(
                                "update akkoordbewijs set nietig = beslist, nietig_reden = 'Was het niet.' where persoon = ?")
                        .param(Opvoering.collegelid(gemeente(0)))
                        .update())
                .isEqualTo(1);
        kopie.sql("alter table journaal_regel disable trigger user").update();
        assertThat(kopie.sql("update journaal_regel set naam = 'Iemand anders' where dossier = ? and volgnummer = 1")
                        .param(procedure)
                        .update())
                .isEqualTo(1);
    }

    /** Of the answer, the text, the stukken and the journaal, as they stand below the proof of this college. */
    private static List<String> oordelen(String uitvoer, int nummer) {
        String akte = Arrays.stream(uitvoer.split("Bewijs van het antwoord van lid ", -1))
                .filter(een -> een.startsWith("Naam van " + Opvoering.collegelid(gemeente(nummer))))
                .findFirst()
                .orElseThrow();
        return Pattern.compile(" nagerekend.*: (.*)")
                .matcher(akte)
                .results()
                .map(regel -> regel.group(1))
                .toList();
    }

    /** The option of the command line, with the key of nobody. */
    private Haltproces.Einde bewijs(String url) throws IOException, InterruptedException {
        return Haltproces.einde(
                Regelgang.class,
                "--spring.profiles.active=productie",
                "--spring.datasource.url=" + url,
                "--spring.datasource.username=postgres",
                "--regelgang.adres=https://regelgang.example.nl",
                "--regelgang.beveiligingscontact=https://regelgang.example.nl/melden",
                "--regelgang.post.sleutel=" + "A".repeat(43) + "=",
                "--regelgang.post.afzender=regelgang@example.nl",
                "--regelgang.post.antwoord-aan=secretariaat@example.nl",
                "--regelgang.post.contact=Bel het secretariaat.",
                "--regelgang.bewijs=" + procedure);
    }

    private void antwoorden() throws Exception {
        Opvoering opvoering = new Opvoering(toepassing);
        Regeling regeling = opvoering.regeling(70, KEUZES.size());
        opvoering.mensen(regeling);
        opvoering.colleges(regeling);
        procedure = opvoering.gestart(regeling);
        for (int nummer = 0; nummer < KEUZES.size(); nummer++) {
            opvoering.voltooi(
                    procedure,
                    Opvoering.bestuurssecretaris(gemeente(nummer)),
                    "standpuntVoorbereiden",
                    Map.of("standpunt", "Wij zijn het eens."));
            String lid = Opvoering.collegelid(gemeente(nummer)) + "@example.nl";
            Opvoering.wacht("the mail to " + lid, () -> verzend() && !links(lid).isEmpty());
            String token = links(lid).get(0);
            tokens.add(token);
            antwoord(token, KEUZES.get(nummer));
        }
        was_het_niet(2);
        verzend();
    }

    /** The last member reports that somebody else answered, and his bestuurssecretaris finds that he is right. */
    private void was_het_niet(int nummer) throws Exception {
        MockHttpSession sessie = new MockHttpSession();
        vraag(post("/a/niet-ik").param("bevestigd", "true"), tokens.get(nummer), sessie);
        UUID traject = JdbcClient.create(database)
                .sql("select traject from standpunt where college like ?")
                .param(gemeente(nummer) + "/%")
                .query(UUID.class)
                .single();
        String standpunt = "/standpunten/" + traject;
        String formulier = Jsoup.parse(alsSecretaris(get(standpunt), nummer))
                .select("form[action*=/betwisting/]")
                .attr("action");
        alsSecretaris(post(formulier).param("uitkomst", "nee").param("toelichting", "Gebeld."), nummer);
    }

    private String alsSecretaris(MockHttpServletRequestBuilder vraag, int nummer) throws Exception {
        return site.perform(vraag.with(user(Opvoering.bestuurssecretaris(gemeente(nummer))))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static OrganisatieId gemeente(int nummer) {
        return new OrganisatieId("gm9700" + nummer);
    }

    private boolean verzend() {
        while (toepassing.getBean(Postbode.class).verzendNu() > 0) {
            // The next round.
        }
        return true;
    }

    private List<String> links(String adres) {
        return Arrays.stream(mailserver.getReceivedMessagesForDomain(adres))
                .map(AkkoordUitBackupTest::tekst)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList();
    }

    private static String tekst(MimeMessage bericht) {
        try {
            return ((MimeMultipart) bericht.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }

    /** The whole way behind the link of a mail, with a session that is kept in the database. */
    private void antwoord(String token, String keuze) throws Exception {
        MockHttpSession sessie = new MockHttpSession();
        vraag(get("/a/" + token), token, sessie);
        vraag(
                post("/a/keuze").param("keuze", keuze).param("reden", keuze.equals("AKKOORD") ? "" : REDEN),
                token,
                sessie);
        MockHttpServletRequestBuilder vastleggen = post("/a/vastleggen");
        Jsoup.parse(vraag(get("/a/controle"), token, sessie))
                .select("form[action=/a/vastleggen] input[name]:not([name=_csrf])")
                .forEach(veld -> vastleggen.param(veld.attr("name"), veld.attr("value")));
        vraag(vastleggen, token, sessie);
        assertThat(vraag(get("/a/klaar"), token, sessie)).contains("Uw antwoord is vastgelegd");
    }

    private String vraag(MockHttpServletRequestBuilder vraag, String token, MockHttpSession sessie) throws Exception {
        return site.perform(vraag.cookie(new Cookie("regelgang_akkoord", token))
                        .session(sessie)
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Also within bytes, as of a session or of a variable of the engine. */
    private Set<String> alsEenToken() throws IOException {
        String leesbaar = BYTES.matcher(Files.readString(backup))
                .replaceAll(bytes -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(bytes.group(1)), StandardCharsets.ISO_8859_1)));
        return TOKEN.matcher(leesbaar).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private String url() throws SQLException {
        try (Connection verbinding = database.getConnection()) {
            return verbinding.getMetaData().getURL();
        }
    }
}
