package nl.regelgang.procesmotor.tasklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.OnlyShipped;
import nl.regelgang.Regelgang;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.formulieren.Formulieren;
import nl.regelgang.formulieren.Veld;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Toegang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.filter.TypeExcludeFilters;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * The legal act hangs on the task and not on a page: whoever completes the task in Camunda's own Tasklist does the
 * same, or is refused for the same reason. Only in the Maven profile camunda-tasklist.
 */
@SpringBootTest(
        classes = Regelgang.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.datasource.url=jdbc:h2:mem:tasklist;DB_CLOSE_DELAY=-1", "spring.mail.port=0"})
@TypeExcludeFilters(OnlyShipped.class)
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistTest {

    private static final String ONTVANGST = "Ontvangst bevestigen";
    private static final OrgaanId GRIFFIE_VAN_TIEL = OrgaanId.van("gm0281/griffie");
    private static final FilePayload ONTWERP =
            new FilePayload("ontwerp.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    private final String site;
    private final JdbcClient database;
    private final Journaal journaal;
    private final Toegang toegang;
    private final Formulieren formulieren;
    private final LocalDate vandaag;

    private UUID procedure = new UUID(0, 0);

    @Autowired
    TasklistTest(
            @LocalServerPort int poort,
            JdbcClient database,
            Journaal journaal,
            Toegang toegang,
            Formulieren formulieren,
            Clock klok) {
        this.site = "http://localhost:" + poort;
        this.database = database;
        this.journaal = journaal;
        this.toegang = toegang;
        this.formulieren = formulieren;
        this.vandaag = Dagen.vandaag(klok);
    }

    @BeforeAll
    void gegeven_een_begrotingsprocedure_van_Regio_Rivierenland() {
        try (Page pagina = onzePagina("secretaris.regio-rivierenland", "/procedures/begroting/nieuw")) {
            Locator regeling = pagina.locator("#regeling");
            regeling.selectOption(regeling.locator("option", new Locator.LocatorOptions().setHasText("Regio Rivierenland"))
                    .getAttribute("value"));
            int jaar = vandaag.getYear() + 1;
            pagina.locator("#jaar").fill(String.valueOf(jaar + 1));
            vul(pagina, "aanbieding", LocalDate.of(jaar, 6, 24));
            vul(pagina, "vergadering", LocalDate.of(jaar, 7, 8));
            pagina.locator("#ontwerp").setInputFiles(ONTWERP);
            klik(pagina, "Planning bekijken");
            klik(pagina, "Procedure starten en stukken toezenden");
            String adres = pagina.url();
            procedure = UUID.fromString(adres.substring(adres.lastIndexOf('/') + 1));
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> taken("gm0281").size() == 1 && taken("gm0214").size() == 1);
    }

    @AfterAll
    void sluit() {
        playwright.close();
    }

    @Test
    void een_taak_die_in_Tasklist_wordt_voltooid_is_dezelfde_rechtshandeling() {
        try (Tasklistvenster tasklist = new Tasklistvenster(browser, site)) {
            tasklist.meldAan("griffier.tiel");
            assertThat(tasklist.taken()).hasText(new String[] {ONTVANGST});
            assertThat(tasklist.filter()).containsText("Taken van mijn organen");
            tasklist.open(ONTVANGST);
            assertThat(tasklist.kandidaten()).hasText(GRIFFIE_VAN_TIEL.toString());
            tasklist.neem();

            tasklist.vulDatum("Datum van ontvangst", vandaag.plusDays(1));
            tasklist.voltooi();
            assertThat(tasklist.melding()).containsText("De datum ligt in de toekomst.");
            tasklist.leg("datum-in-de-toekomst");
            assertThat(ontvangenOp("gm0281")).isEmpty();
            assertThat(onzeTaken("griffier.tiel", "mijn")).contains(ONTVANGST);

            tasklist.vulDatum("Datum van ontvangst", vandaag);
            tasklist.voltooi();
            assertThat(tasklist.taken()).hasText(new String[] {"Raadsvergadering plannen"});
            tasklist.leg("ontvangst-bevestigd");
        }
        assertThat(ontvangenOp("gm0281")).containsExactly(vandaag);
        assertThat(journaal.van(procedure))
                .filteredOn(regel -> regel.omschrijving().contains("ontvang"))
                .singleElement()
                .satisfies(regel -> assertThat(regel.door())
                        .isEqualTo(toegang.handelend("griffier.tiel", GRIFFIE_VAN_TIEL)));
        assertThat(onzeTaken("griffier.tiel", "team")).doesNotContain(ONTVANGST).contains("Raadsvergadering plannen");
        assertThat(waardenInDeMotor()).isZero();
    }

    @Test
    void wie_bij_een_andere_organisatie_werkt_ziet_de_taak_niet_en_kan_haar_niet_voltooien() {
        String taak = taken("gm0214").get(0);
        try (Tasklistvenster tasklist = new Tasklistvenster(browser, site)) {
            tasklist.meldAan("secretaris.regio-rivierenland");
            assertThat(tasklist.filter()).containsText("Taken van mijn organen");
            assertThat(tasklist.taken()).hasCount(0);

            int antwoord = tasklist.voltooiZonderScherm(taak, "ontvangenOp", vandaag.toString());

            assertThat(antwoord).isGreaterThanOrEqualTo(400);
        }
        assertThat(taken("gm0214")).containsExactly(taak);
        assertThat(ontvangenOp("gm0214")).isEmpty();
    }

    @Test
    void elk_formulier_opent_in_Tasklist_met_al_zijn_vragen() throws IOException {
        try (Tasklistvenster tasklist = new Tasklistvenster(browser, site)) {
            tasklist.meldAan("griffier.buren");
            tasklist.open(ONTVANGST);
            Resource[] bestanden = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form");
            assertThat(bestanden).hasSizeGreaterThanOrEqualTo(10);
            for (Resource bestand : bestanden) {
                String id = String.valueOf(bestand.getFilename()).replace(".form", "");
                tasklist.geefFormulier(bestand.getContentAsString(StandardCharsets.UTF_8));
                for (Veld veld : formulieren.vind(id).velden()) {
                    assertThat(tasklist.formulier().getByText(veld.label()).first()).isVisible();
                }
                tasklist.leg("formulier-" + id);
            }
            assertThat(tasklist.storingen()).isEmpty();
        }
    }

    private Page onzePagina(String persoon, String pad) {
        Page pagina = browser.newPage();
        pagina.navigate(site + "/login");
        pagina.locator("button[name=persoon][value='" + persoon + "']").click();
        pagina.navigate(site + pad);
        return pagina;
    }

    private String onzeTaken(String persoon, String lijst) {
        try (Page pagina = onzePagina(persoon, "/taken?lijst=" + lijst)) {
            return pagina.locator("main").innerText();
        }
    }

    private static void vul(Page pagina, String datum, LocalDate dag) {
        pagina.locator("[name='" + datum + ".dag']").fill(String.valueOf(dag.getDayOfMonth()));
        pagina.locator("[name='" + datum + ".maand']").fill(String.valueOf(dag.getMonthValue()));
        pagina.locator("[name='" + datum + ".jaar']").fill(String.valueOf(dag.getYear()));
    }

    private static void klik(Page pagina, String knop) {
        pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(knop)).click();
    }

    /** The tasks "Ontvangst bevestigen" of a griffie, as the engine has them. */
    private List<String> taken(String organisatie) {
        return database.sql("select t.id_ from act_ru_task t join act_ru_identitylink k on k.task_id_ = t.id_"
                        + " where t.name_ = ? and k.group_id_ = ?")
                .params(ONTVANGST, organisatie + "/griffie")
                .query(String.class)
                .list();
    }

    private List<LocalDate> ontvangenOp(String organisatie) {
        return database.sql("select ontvangen_op from traject where organisatie = ? and ontvangen_op is not null")
                .param(organisatie)
                .query(LocalDate.class)
                .list();
    }

    /** What was submitted through the engine may not stay behind in it (ADR 0006). */
    private int waardenInDeMotor() {
        return database.sql("select (select count(*) from act_ru_variable) + (select count(*) from act_hi_varinst)"
                        + " + (select count(*) from act_hi_detail)")
                .query(Integer.class)
                .single();
    }
}
