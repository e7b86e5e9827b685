package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.regelgang.Chromium;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A mail scanner with a real browser opens the links of a whole college before its members do, and none of them decided
 * anything (EA-08). A large college: {@code mvn test -Dtest=ScannerInBrowserTest -Dregelgang.scanner.leden=25}. Many more
 * links, without a browser: {@code standpunt.ScannerTest}.
 */
@SiteTest
@Import(Proefdossier.class)
class ScannerInBrowserTest {

    private static final int LEDEN = Integer.getInteger("regelgang.scanner.leden", 3);
    private static final String GEMEENTE = "gm1960";
    private static final OrgaanId COLLEGE = OrgaanId.van(GEMEENTE + "/college");
    private static final String SECRETARIS = "robot.bestuurssecretaris";

    /** All that an answer changes; how often a link was opened is kept elsewhere. */
    private static final List<String> GEVOLGEN = List.of(
            "akkoordverzoek order by id",
            "akkoordlink order by token_sha256",
            "akkoordbewijs order by id",
            "linkaanvraag order by id",
            "zending order by volgnummer",
            "journaal_regel order by dossier, volgnummer",
            "taak order by id",
            "ACT_RU_TASK order by ID_",
            "ACT_RU_EXECUTION order by ID_");

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private Mensen mensen;

    @Autowired
    private JdbcClient database;

    @LocalServerPort
    private int poort;

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
    }

    @Test
    void a_browser_that_opens_everything_and_presses_every_button_decides_nothing() throws Exception {
        List<String> tokens = gevraagd();
        assertThat(tokens).hasSize(LEDEN).doesNotHaveDuplicates();
        List<String> voor = stand();
        try (Chromium chromium = new Chromium()) {
            for (String token : tokens) {
                scan(chromium, "/a/" + token);
            }
            assertThat(stand()).isEqualTo(voor);
            assertThat(beslist()).isZero();

            antwoord(chromium, "/a/" + tokens.get(0));
        }
        assertThat(beslist()).as("somebody who chooses does decide").isEqualTo(1);
        assertThat(stand()).isNotEqualTo(voor);
    }

    private void scan(Chromium chromium, String link) {
        long geopend = geopend();
        try (BrowserContext venster = chromium.venster()) {
            Browserrobot robot = new Browserrobot(venster, site());
            robot.scan(link);
            assertThat(robot.fouten).isEmpty();
            assertThat(robot.antwoorden)
                    .as("neither refused as too much nor broken")
                    .contains(200, 422)
                    .isSubsetOf(200, 303, 304, 422);
            assertThat(robot.formulieren).as("forms submitted").isGreaterThanOrEqualTo(2);
            assertThat(robot.bestanden).as("the ontwerpbegroting").isGreaterThanOrEqualTo(1);
        }
        assertThat(geopend()).isGreaterThan(geopend);
    }

    /** As a member does. */
    private void antwoord(Chromium chromium, String link) {
        try (BrowserContext venster = chromium.venster()) {
            Page pagina = venster.newPage();
            pagina.navigate(site() + link);
            pagina.getByLabel("Akkoord", new Page.GetByLabelOptions().setExact(true))
                    .check();
            druk(pagina, "Verder naar controleren");
            druk(pagina, "Antwoord vastleggen");
            pagina.getByText("Uw antwoord is vastgelegd").first().waitFor();
        }
    }

    private static void druk(Page pagina, String knop) {
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop))
                .click();
    }

    private String site() {
        return "http://localhost:" + poort;
    }

    /** The links of a college, as they were mailed. */
    private List<String> gevraagd() throws Exception {
        mens(SECRETARIS, Rol.BESTUURSSECRETARIS);
        for (int nummer = 1; nummer <= LEDEN; nummer++) {
            mens("robot.lid" + nummer, Rol.COLLEGELID);
        }
        List<String> eerder = dossier.tokens();
        String taak = dossier.taak(GEMEENTE, "standpuntVoorbereiden");
        dossier.voltooi(SECRETARIS, taak, Map.of("standpunt", "Wij zijn het eens."), 302);
        dossier.voerUit();
        List<String> tokens = new ArrayList<>(dossier.tokens());
        tokens.removeAll(eerder);
        return tokens;
    }

    private void mens(String id, Rol rol) {
        mensen.voegToe(new Persoon(id, "Naam van " + id, id + "@example.nl"), "test");
        mensen.geef(id, COLLEGE, rol, rol.naam(), dossier.vandaag(), null, "test");
    }

    private List<String> stand() {
        return GEVOLGEN.stream()
                .flatMap(tabel -> database.sql("select * from " + tabel).query().listOfRows().stream())
                .map(ScannerInBrowserTest::regel)
                .toList();
    }

    /** A row as text: of bytes what they are, not where they lie. */
    private static String regel(Map<String, Object> rij) {
        Map<String, Object> leesbaar = new TreeMap<>(rij);
        leesbaar.replaceAll((kolom, waarde) ->
                waarde instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : waarde);
        return leesbaar.toString();
    }

    private long geopend() {
        return aantal("linkgeopend");
    }

    /** Of this college. */
    private long beslist() {
        return aantal("akkoordverzoek where persoon like 'robot.lid%' and staat = 'BESLIST'");
    }

    private long aantal(String van) {
        return database.sql("select count(*) from " + van).query(Long.class).single();
    }
}
