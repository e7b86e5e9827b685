package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

/** What is being filled in is kept, shared with who may do the task, and never lost to a colleague. */
@SiteTest
@Import(Proefdossier.class)
class ConceptTest {

    private static final String COLLEGA = "collega.concept";

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private Mensen mensen;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock klok;

    private String taak = "";

    /** A task with a text of its own, for a griffier and for the colleague who waarneemt. */
    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
        if (mensen.zoek(COLLEGA).isEmpty()) {
            mensen.voegToe(new Persoon(COLLEGA, "Carla Collega", COLLEGA + "@example.nl"), "test");
            mensen.geef(
                    COLLEGA,
                    OrgaanId.van(Proefdossier.TIEL + "/raadscommissie"),
                    Rol.AB_LID,
                    "lid",
                    Dagen.vandaag(klok),
                    null,
                    "test");
        }
        Map<String, String> waarneming = new HashMap<>(Proefdossier.datum("van", dossier.vandaag()));
        waarneming.putAll(Proefdossier.datum("totEnMet", dossier.vandaag().plusDays(7)));
        waarneming.putAll(Map.of("orgaan", Proefdossier.TIEL + "/griffie", "persoon", "griffier.tiel"));
        waarneming.putAll(Map.of("waarnemer", COLLEGA, "grond", "mandaat"));
        dossier.stuur("griffier.tiel", "/waarneming", 302, waarneming);
        String procedure = dossier.start();
        dossier.voltooi(
                "griffier.tiel",
                taak(procedure, "ontvangstBevestigen"),
                Proefdossier.datum("ontvangenOp", dossier.vandaag()),
                302);
        Map<String, String> plannen = new HashMap<>(Proefdossier.datum("vergaderingOp", dossier.vandaag()));
        plannen.put("behandeling", "ja");
        dossier.voltooi("griffier.tiel", taak(procedure, "raadsvergaderingPlannen"), plannen, 302);
        taak = taak(procedure, "zienswijzeVastleggen");
    }

    @AfterEach
    void ruimOp() {
        database.sql("delete from waarneming").update();
    }

    @Test
    void a_draft_is_there_again_for_who_may_do_the_task_and_for_nobody_else() throws Exception {
        bewaar("griffier.tiel", 0, Lading.TEKST, 302);

        for (String wie : List.of("griffier.tiel", COLLEGA)) {
            Document pagina = pagina(wie);
            assertThat(tekst(pagina)).as(wie).contains("~{web/login :: main}");
            assertThat(pagina.select("input[name=conceptversie]").val()).isEqualTo("1");
            assertThat(pagina.select("[data-concept-stand][role=status]").text())
                    .startsWith("Concept opgeslagen");
        }
        for (String ander : List.of("griffier.culemborg", "bestuurssecretaris.tiel", "secretaris.regio", "beheer")) {
            dossier.doe(ander, get("/taken/" + taak), 404);
            bewaar(ander, 1, "weg", 404);
        }
        assertThat(tekst(pagina("griffier.tiel"))).contains("~{web/login :: main}");
        assertThat(database.sql("script nosettings").query(String.class).list())
                .filteredOn(regel -> regel.contains("~{web/login :: main}") && regel.contains("\"ACT_"))
                .as("the engine knows nothing of it")
                .isEmpty();
    }

    @Test
    void two_who_write_at_once_see_both_texts_and_choose() throws Exception {
        bewaar("griffier.tiel", 0, "Begin.", 302);
        bewaar(COLLEGA, 1, "Tekst van Carla.", 302);

        Document botsing = Jsoup.parse(bewaar("griffier.tiel", 1, "Tekst van Gerda.", 409));
        assertThat(botsing.select("h1").text()).isEqualTo("Carla Collega was u voor");
        assertThat(botsing.select(".taak-tekst").eachText()).containsExactly("Tekst van Gerda.", "Tekst van Carla.");
        assertThat(tekst(pagina("griffier.tiel"))).isEqualTo("Tekst van Carla.");

        var keuze = post("/taken/" + taak + "/concept").param("kies.zienswijze", "beide");
        botsing.select("main input[type=hidden]:not([name=_csrf])")
                .forEach(veld -> keuze.param(veld.attr("name"), veld.val()));
        dossier.doe("griffier.tiel", keuze, 302);
        assertThat(tekst(pagina(COLLEGA))).contains("Tekst van Gerda.", "Tekst van Carla.");

        String ander = bewaar(COLLEGA, 1, "Weer iets anders.", 409);
        Lading.controleer("conflict", ander);
    }

    @Test
    void the_script_saves_the_same_and_hears_when_a_colleague_was_first() throws Exception {
        assertThat(vanzelf("griffier.tiel", 0, "Eerste", 200)).contains("\"versie\":1", "Concept opgeslagen ");
        assertThat(vanzelf("griffier.tiel", 1, "Tweede", 200)).contains("\"versie\":2");
        assertThat(vanzelf("griffier.tiel", 1, "Tweede", 200))
                .as("nothing is new")
                .contains("\"versie\":2");
        assertThat(vanzelf(COLLEGA, 1, "Ander", 409)).contains("heeft dit concept ook gewijzigd");
        assertThat(vanzelf(COLLEGA, 2, "x".repeat(100_001), 422)).contains("korter");
        assertThat(tekst(pagina(COLLEGA))).isEqualTo("Tweede");
    }

    @Test
    void after_completion_the_draft_is_gone_and_what_a_colleague_wrote_since_is_shown_to_him() throws Exception {
        bewaar("griffier.tiel", 0, "Concept van Gerda.", 302);
        bewaar(COLLEGA, 1, "Werk van Carla.", 302);
        voltooi("griffier.tiel", 1, 302);

        assertThat(dossier.doe(COLLEGA, get("/taken/" + taak), 409)
                        .getResponse()
                        .getContentAsString())
                .contains("al afgerond door", "Dit had u ingevuld", "Werk van Carla.");
        assertThat(dossier.doe("griffier.tiel", get("/taken/" + taak), 409)
                        .getResponse()
                        .getContentAsString())
                .doesNotContain("Werk van Carla.");
        assertThat(bewaar(COLLEGA, 2, "Nog iets.", 409)).contains("al afgerond door", "Nog iets.");
        assertThat(vanzelf(COLLEGA, 2, "Nog iets.", 409)).contains("Uw tekst staat nog op deze pagina");
        assertThat(voltooi(COLLEGA, 2, 409)).contains("al afgerond door", "Onze raad heeft geen bezwaar.");
    }

    @Test
    void what_was_seen_and_completed_is_no_draft_any_more() throws Exception {
        bewaar("griffier.tiel", 0, "Concept van Gerda.", 302);
        voltooi(COLLEGA, 1, 302);

        assertThat(database.sql("select count(*) from taakconcept where taak = ?")
                        .param(taak)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_file_goes_with_the_draft() throws Exception {
        var aanvraag = multipart("/taken/" + taak + "/concept")
                .file(new MockMultipartFile("bijlage", "besluit.pdf", "application/pdf", Proefdossier.PDF));
        aanvraag.param("uitkomst", "zienswijze").param("conceptversie", "0");
        dossier.doe("griffier.tiel", aanvraag, 302);

        Document pagina = pagina(COLLEGA);
        assertThat(pagina.select(".rg-bewaard").text()).contains("besluit.pdf");
        assertThat(UUID.fromString(pagina.select("input[name=bijlage.bewaard]").val()))
                .isNotNull();
    }

    private String taak(String procedure, String stap) {
        return database.sql("select t.id from taak t join taak_orgaan o on o.taak = t.id"
                        + " where t.dossier = ? and t.stap = ? and o.orgaan = ? and t.stand = 'OPEN'")
                .params(UUID.fromString(procedure), stap, Proefdossier.TIEL + "/griffie")
                .query(String.class)
                .single();
    }

    private Document pagina(String wie) throws Exception {
        String html = dossier.doe(wie, get("/taken/" + taak), 200).getResponse().getContentAsString();
        Lading.controleer(wie, html);
        return Jsoup.parse(html);
    }

    private static String tekst(Document pagina) {
        return Objects.requireNonNull(pagina.selectFirst("textarea[name=zienswijze]"))
                .text();
    }

    private String bewaar(String wie, int gezien, String tekst, int status) throws Exception {
        var aanvraag = post("/taken/" + taak + "/concept").accept(MediaType.TEXT_HTML);
        aanvraag.param("zienswijze", tekst).param("conceptversie", "" + gezien);
        return dossier.doe(wie, aanvraag, status).getResponse().getContentAsString();
    }

    private String vanzelf(String wie, int gezien, String tekst, int status) throws Exception {
        var aanvraag = post("/taken/" + taak + "/concept").accept(MediaType.APPLICATION_JSON);
        aanvraag.param("zienswijze", tekst).param("conceptversie", "" + gezien);
        return dossier.doe(wie, aanvraag, status).getResponse().getContentAsString();
    }

    private String voltooi(String wie, int gezien, int status) throws Exception {
        var aanvraag = multipart("/taken/" + taak);
        aanvraag.param("opdracht", UUID.randomUUID().toString()).param("conceptversie", "" + gezien);
        aanvraag.param("uitkomst", "zienswijze").param("zienswijze", "Onze raad heeft geen bezwaar.");
        Proefdossier.datum("besluitVan", dossier.vandaag()).forEach(aanvraag::param);
        return dossier.doe(wie, aanvraag, status).getResponse().getContentAsString();
    }
}
