package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.Bezoeker;
import nl.regelgang.Bezoeker.Bestand;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.taken.Taken;
import nl.regelgang.toegang.Wachtwoorden;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files as a browser sends them, on the pages of a procedure (SE-09): what is refused says why, and nothing is lost. */
@SiteTest
@Import(Proefdossier.class)
class UploadTest {

    private static final String PDF = new String(Proefdossier.PDF, StandardCharsets.ISO_8859_1);
    private static final String HTML = "<!DOCTYPE html><html><script>xss()</script></html>";
    private static final String LANGE_NAAM = "\u00e9".repeat(251) + ".pdf";

    @LocalServerPort
    private int poort;

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private Wachtwoorden wachtwoorden;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Taken taken;

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
    }

    static List<Arguments> refused() {
        return List.of(
                Arguments.of("de inhoud is iets anders", List.of(new Upload("kwaad.pdf", HTML, 1))),
                Arguments.of("Het bestand is leeg", List.of(new Upload("leeg.pdf", "", 1))),
                Arguments.of("groter dan 25 MB", List.of(new Upload("groot.pdf", "\0".repeat(Bezoeker.MB), 26))),
                Arguments.of(
                        "één bestand; het waren er 2",
                        List.of(new Upload("een.pdf", PDF, 1), new Upload("twee.pdf", PDF, 1))));
    }

    /** A file, still without the field that it is sent in. */
    record Upload(String naam, String inhoud, int keren) {

        Bestand in(String veld) {
            return new Bestand(veld, naam, inhoud, keren);
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void at_the_start_of_a_procedure_a_refused_file_says_why_and_what_was_typed_comes_back(
            String reason, List<Upload> files) throws Exception {
        long before = documents();
        HttpResponse<String> answer = visitor("secretaris.regio")
                .upload("/procedures/begroting/nieuw", start(UUID.randomUUID()), in("ontwerp", files));

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert] a[href=#ontwerp]").text()).contains(reason);
        assertThat(page.select("#jaar").val()).isEqualTo("2029");
        assertThat(page.select("input[name=aanbieding.dag]").val()).isEqualTo("20");
        assertThat(page.select("option[selected]").val()).isEqualTo("roo30405547");
        assertThat(documents()).as("nothing is kept").isEqualTo(before);
    }

    @Test
    void at_the_start_a_file_that_was_kept_stays_when_a_worse_one_follows() throws Exception {
        Bezoeker secretaris = visitor("secretaris.regio");
        Map<String, String> typed = start(UUID.randomUUID());
        typed.put("jaar", "straks");
        Bestand good = Bestand.van("ontwerp", LANGE_NAAM, PDF);
        String document = Jsoup.parse(secretaris
                        .upload("/procedures/begroting/nieuw", typed, good)
                        .body())
                .select("input[name=document]")
                .val();
        assertThat(document).as("a name of 255 characters is taken").isNotEmpty();

        typed.put("document", document);
        Bestand empty = Bestand.van("ontwerp", "leeg.pdf", "");
        Document page = Jsoup.parse(
                secretaris.upload("/procedures/begroting/nieuw", typed, empty).body());

        assertThat(page.select("[role=alert]").text()).contains("Het bestand is leeg", "begrotingsjaar");
        assertThat(page.select("input[name=document]").val()).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void in_a_task_a_refused_file_says_why_and_what_was_typed_comes_back(String reason, List<Upload> files)
            throws Exception {
        long before = documents();
        HttpResponse<String> answer =
                visitor("griffier.culemborg").upload("/taken/" + taskOfCulemborg(), zienswijze(), in("bijlage", files));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().map())
                .contains(
                        entry("cache-control", List.of("no-store")),
                        entry("x-content-type-options", List.of("nosniff")),
                        entry("referrer-policy", List.of("no-referrer")))
                .containsKey("content-security-policy");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[role=alert] a[href=#bijlage]").text()).contains(reason);
        assertThat(page.select("textarea[name=zienswijze]").text()).startsWith("Wij missen de toelichting.");
        assertThat(page.select("input[name=uitkomst][checked]").val()).isEqualTo("zienswijze");
        assertThat(documents()).as("nothing is kept").isEqualTo(before);
        Lading.controleer("taak", answer.body());
    }

    @Test
    void a_request_that_is_too_large_to_be_read_gets_a_page_and_costs_nothing_that_was_kept() throws Exception {
        Bezoeker griffier = visitor("griffier.culemborg");
        long before = documents();

        HttpResponse<String> answer = griffier.upload(
                "/taken/" + taskOfCulemborg(), zienswijze(), Bestand.van("bijlage", "groot.pdf", 81 * Bezoeker.MB));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("<html lang=\"nl\"", "Het bestand is te groot");
        assertThat(documents()).isEqualTo(before);
        assertThat(griffier.get("/taken/" + taskOfCulemborg()).statusCode()).isEqualTo(200);
    }

    @Test
    void a_task_cannot_refer_to_what_another_raad_added_to_the_same_dossier() throws Exception {
        String ofBuren = dossier.id("bijlage");
        Map<String, String> typed = zienswijze();
        typed.put("bijlage.bewaard", ofBuren);

        HttpResponse<String> answer = visitor("griffier.culemborg").upload("/taken/" + taskOfCulemborg(), typed);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body())
                        .select("[role=alert] a[href=#bijlage]")
                        .text())
                .contains("niet van u");
        assertThat(answer.body()).doesNotContain(ofBuren);
        Map<String, Object> engine = Map.of(
                "uitkomst",
                "zienswijze",
                "zienswijze",
                "Wij missen de toelichting.",
                "besluitVan",
                dossier.vandaag().toString(),
                "bijlage",
                ofBuren);
        assertThatThrownBy(() -> taken.voltooi(UUID.randomUUID(), taskOfCulemborg(), engine, "griffier.culemborg"))
                .as("as from another task list")
                .isInstanceOf(OngeldigeInvoer.class)
                .hasMessageContaining("niet van u");
    }

    @Test
    void a_download_is_a_file_to_save_that_no_browser_opens_or_keeps() throws Exception {
        HttpResponse<String> answer = visitor("griffier.buren").get("/documenten/" + dossier.id("bijlage"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; ")
                .doesNotContain("<", "xss()\"");
        assertThat(answer.headers().map())
                .contains(
                        entry("cache-control", List.of("no-store")),
                        entry("content-security-policy", List.of("sandbox")),
                        entry("content-type", List.of("application/pdf")),
                        entry("x-content-type-options", List.of("nosniff")),
                        entry("referrer-policy", List.of("no-referrer")));
    }

    private Bezoeker visitor(String persoon) throws Exception {
        return Bezoeker.aangemeld(poort, wachtwoorden, persoon);
    }

    private static Bestand[] in(String veld, List<Upload> files) {
        return files.stream().map(file -> file.in(veld)).toArray(Bestand[]::new);
    }

    private long documents() {
        return database.sql("select count(*) from document").query(Long.class).single();
    }

    private static Map<String, String> start(UUID procedure) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "regeling", "roo30405547",
                "jaar", "2029",
                "dossier", procedure.toString(),
                "document", "",
                "aanbieding.dag", "20",
                "aanbieding.maand", "4",
                "aanbieding.jaar", "2028"));
        typed.putAll(Map.of("vergadering.dag", "6", "vergadering.maand", "7", "vergadering.jaar", "2028"));
        return typed;
    }

    private Map<String, String> zienswijze() {
        Map<String, String> typed = new LinkedHashMap<>(Proefdossier.datum("besluitVan", dossier.vandaag()));
        typed.put("opdracht", UUID.randomUUID().toString());
        typed.put("uitkomst", "zienswijze");
        typed.put("zienswijze", "Wij missen de toelichting.\r\n" + Lading.TEKST);
        return typed;
    }

    private String taskOfCulemborg() throws Exception {
        List<String> open = database.sql("select t.stap from taak t join taak_orgaan o on o.taak = t.id"
                        + " where t.dossier = ? and o.orgaan = ? and t.stand = 'OPEN'")
                .params(UUID.fromString(dossier.id("lopend")), Proefdossier.CULEMBORG + "/griffie")
                .query(String.class)
                .list();
        if (open.contains("ontvangstBevestigen")) {
            dossier.voltooi(
                    "griffier.culemborg",
                    dossier.taak(Proefdossier.CULEMBORG, "ontvangstBevestigen"),
                    Proefdossier.datum("ontvangenOp", dossier.vandaag()),
                    302);
            Map<String, String> plan = new LinkedHashMap<>(Proefdossier.datum("vergaderingOp", dossier.vandaag()));
            plan.put("behandeling", "ja");
            dossier.voltooi(
                    "griffier.culemborg", dossier.taak(Proefdossier.CULEMBORG, "raadsvergaderingPlannen"), plan, 302);
        }
        return dossier.taak(Proefdossier.CULEMBORG, "zienswijzeVastleggen");
    }
}
