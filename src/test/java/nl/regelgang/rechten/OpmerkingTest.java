package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.SiteTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An opmerking stays within the organisation, unless somebody confirmed who else will read it. */
@SiteTest
@Import(Proefdossier.class)
class OpmerkingTest {

    private static final String SECRETARIS = "bestuurssecretaris.tiel";

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private JdbcClient database;

    private String griffie = "";
    private String college = "";
    private String culemborg = "";

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
        griffie = dossier.id("taakGriffie");
        college = dossier.id("taakCollege");
        culemborg = dossier.taak(Proefdossier.CULEMBORG, "ontvangstBevestigen");
    }

    @AfterEach
    void ruimOp() {
        for (String tabel : List.of("opmerking_gelezen", "opmerking_genoemd", "opmerking")) {
            database.sql("delete from " + tabel).update();
        }
    }

    @Test
    void an_internal_one_is_for_the_own_organisation_and_counts_until_it_was_read() throws Exception {
        plaats(griffie, "intern", Lading.TEKST, 302);

        Document bijCollege = pagina(SECRETARIS, college);
        assertThat(bijCollege.select(".taak-opmerking--intern .rg-tekst").text())
                .contains("~{web/login :: main}");
        assertThat(bijCollege.select(".taak-bereik").text()).isEqualTo("Alleen binnen de eigen organisatie");
        assertThat(bijCollege.select("#opmerkingen-kop").text()).isEqualTo("Opmerkingen (1 ongelezen)");
        assertThat(pagina("griffier.tiel", griffie).select("#opmerkingen-kop").text())
                .as("one's own is read")
                .isEqualTo("Opmerkingen");
        assertThat(pagina("griffier.culemborg", culemborg).select(".taak-opmerking"))
                .isEmpty();
        dossier.stuur("griffier.culemborg", "/taken/" + griffie + "/opmerkingen", 404, Map.of("tekst", "x"));

        dossier.stuur(SECRETARIS, "/taken/" + college + "/opmerkingen/gelezen", 302, Map.of());
        dossier.stuur(SECRETARIS, "/taken/" + college + "/opmerkingen/gelezen", 302, Map.of());
        assertThat(pagina(SECRETARIS, college).select("#opmerkingen-kop").text())
                .isEqualTo("Opmerkingen");
        plaats(griffie, "intern", " ", 422);
    }

    @Test
    void sharing_shows_first_who_will_read_it_and_only_then_others_do() throws Exception {
        Document vraag = Jsoup.parse(plaats(griffie, "gedeeld", "Zullen wij samen optrekken?", 200));
        assertThat(vraag.select("h1").text()).isEqualTo("Wilt u deze opmerking delen?");
        assertThat(vraag.select(".rg-ingevuld dd").text()).contains("griffier.culemborg", "griffier.buren");
        assertThat(vraag.select(".rg-ingevuld dd").text()).doesNotContain("griffier.elders", "secretaris.dienst");
        assertThat(aantal()).isZero();

        var bevestigd = post("/taken/" + griffie + "/opmerkingen").param("bevestigd", "true");
        Objects.requireNonNull(vraag.selectFirst("main form"))
                .select("input[type=hidden]:not([name=_csrf])")
                .forEach(veld -> bevestigd.param(veld.attr("name"), veld.val()));
        dossier.doe("griffier.tiel", bevestigd, 302);
        Document gedeeld = pagina("griffier.culemborg", culemborg);
        assertThat(gedeeld.select(".taak-opmerking--gedeeld .rg-tekst").text())
                .isEqualTo("Zullen wij samen optrekken?");
        assertThat(gedeeld.select(".taak-bereik").text()).isEqualTo("Gedeeld met iedereen bij deze procedure");
        assertThat(gedeeld.select(".taak-wie").text()).contains("Gemeente Tiel");
        assertThat(gedeeld.select("form[action$=/verwijderen]")).isEmpty();
    }

    @Test
    void who_is_mentioned_gets_one_mail_with_a_link_and_without_the_words() throws Exception {
        noem("Kijk jij hier eens naar? GEHEIM", SECRETARIS, 302);
        noem("En hiernaar. GEHEIM", SECRETARIS, 302);

        List<MimeMessage> post = genoemd(SECRETARIS);
        assertThat(post).as("one, as long as it was not read").hasSize(1);
        MimeMultipart delen = (MimeMultipart) post.get(0).getContent();
        assertThat(delen.getBodyPart(0).getContent().toString())
                .contains("/taken/" + college + "/opmerkingen")
                .doesNotContain("GEHEIM");
        Lading.controleer("mail", delen.getBodyPart(1).getContent().toString());

        dossier.stuur(SECRETARIS, "/taken/" + college + "/opmerkingen/gelezen", 302, Map.of());
        noem("Nog iets. GEHEIM", SECRETARIS, 302);
        assertThat(genoemd(SECRETARIS)).hasSize(2);
        for (String vreemd : List.of("griffier.culemborg", "griffier.elders", "bestaat.niet")) {
            noem("Hallo", vreemd, 422);
        }
        assertThat(aantal()).isEqualTo(3);
    }

    @Test
    void it_can_be_changed_for_ten_minutes_and_taken_away_with_a_trace() throws Exception {
        plaats(griffie, "intern", "Eerste woorden", 302);
        UUID id = database.sql("select id from opmerking").query(UUID.class).single();
        String pad = "/taken/" + griffie + "/opmerkingen/" + id;

        dossier.stuur("griffier.tiel", pad + "/wijzigen", 302, Map.of("tekst", "Betere woorden"));
        dossier.stuur("griffier.tiel", pad + "/wijzigen", 422, Map.of("tekst", ""));
        String alsCollege = "/taken/" + college + "/opmerkingen/" + id;
        dossier.stuur(SECRETARIS, alsCollege + "/wijzigen", 404, Map.of("tekst", "Van een ander"));
        dossier.stuur(SECRETARIS, alsCollege + "/verwijderen", 404, Map.of());
        assertThat(pagina(SECRETARIS, college).select(".taak-opmerking").text())
                .contains("Betere woorden", "daarna gewijzigd");

        database.sql("update opmerking set geplaatst = dateadd(minute, -11, geplaatst)")
                .update();
        dossier.stuur("griffier.tiel", pad + "/wijzigen", 409, Map.of("tekst", "Te laat"));
        dossier.stuur("griffier.tiel", pad + "/verwijderen", 302, Map.of());
        assertThat(pagina(SECRETARIS, college).select(".taak-opmerking").text())
                .contains("Verwijderd door griffier.tiel")
                .doesNotContain("Betere woorden");
        assertThat(database.sql("script nosettings").query(String.class).list())
                .noneMatch(regel -> regel.contains("Betere woorden"));
    }

    private String plaats(String taak, String bereik, String tekst, int status) throws Exception {
        var aanvraag =
                post("/taken/" + taak + "/opmerkingen").param("bereik", bereik).param("tekst", tekst);
        String html =
                dossier.doe("griffier.tiel", aanvraag, status).getResponse().getContentAsString();
        Lading.controleer("opmerking", html);
        return html;
    }

    private void noem(String tekst, String wie, int status) throws Exception {
        var aanvraag = post("/taken/" + griffie + "/opmerkingen").param("bereik", "intern");
        dossier.doe("griffier.tiel", aanvraag.param("tekst", tekst).param("genoemd", wie), status);
    }

    private List<MimeMessage> genoemd(String wie) throws Exception {
        List<MimeMessage> gevonden = new ArrayList<>();
        for (MimeMessage bericht : dossier.postbus()) {
            if (bericht.getRecipients(Message.RecipientType.TO)[0].toString().contains(wie + "@")
                    && bericht.getSubject().contains("genoemd")) {
                gevonden.add(bericht);
            }
        }
        return gevonden;
    }

    private int aantal() {
        return database.sql("select count(*) from opmerking")
                .query(Integer.class)
                .single();
    }

    private Document pagina(String wie, String taak) throws Exception {
        String html = dossier.doe(wie, get("/taken/" + taak), 200).getResponse().getContentAsString();
        Lading.controleer(wie, html);
        return Jsoup.parse(html);
    }
}
