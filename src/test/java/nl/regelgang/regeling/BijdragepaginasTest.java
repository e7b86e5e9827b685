package nl.regelgang.regeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.SiteTest;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages by role: the secretaris fills in, a deelnemer reads what was shared. */
@SiteTest
class BijdragepaginasTest {

    private static final RegelingId ID = new RegelingId("bijdrage-proef");
    private static final String PAD = "/regelingen/bijdrage-proef/bijdragen";
    private static final Map<String, String> BEDRAGEN =
            Map.of("versie", "0", "wijze", "INGEVOERD", "totaal", "", "deel-gm9911", "1.234,56", "deel-gm9912", "");

    @Autowired
    private MockMvc site;

    @Autowired
    private Regelingen regelingen;

    @Autowired
    private Mensen mensen;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        jdbc.sql("delete from bijdrage where regeling = ?").param(ID.waarde()).update();
        jdbc.sql("delete from bijdragejaar where regeling = ?")
                .param(ID.waarde())
                .update();
        if (regelingen.vind(ID).isEmpty()) {
            regelingen.bewaar(new Regeling(
                    ID,
                    new OrganisatieId("so9910"),
                    "Bijdrageregeling",
                    "Bijdrageregeling",
                    Vorm.OPENBAAR_LICHAAM,
                    List.of(deelnemer("gm9911"), deelnemer("gm9912")),
                    null,
                    null,
                    null,
                    Regels.STANDAARD));
            mens("bijdrage.db", "so9910/db", Rol.DB_SECRETARIS);
            mens("bijdrage.a", "gm9911/griffie", Rol.GRIFFIER);
        }
    }

    @Test
    void de_deelnemer_leest_zijn_bijdrage_pas_als_zij_gedeeld_is() throws Exception {
        assertThat(stuur("bijdrage.db", PAD + "/2028", BEDRAGEN).getRedirectedUrl())
                .isEqualTo(PAD + "?jaar=2028");
        assertThat(pagina("bijdrage.db", PAD + "?jaar=2028").text())
                .contains("€ 1.234,56", "Alleen zichtbaar voor het bestuur")
                .contains("niet ingevuld");
        assertThat(pagina("bijdrage.a", PAD + "?jaar=2028").text()).doesNotContain("1.234,56");

        assertThat(stuur("bijdrage.db", PAD + "/2028/delen", Map.of()).getStatus())
                .isEqualTo(302);

        assertThat(pagina("bijdrage.a", PAD + "?jaar=2028").text()).contains("€ 1.234,56");
        assertThat(pagina("bijdrage.a", PAD + "?jaar=2028").select("main form, a[href$=/2028]"))
                .isEmpty();
    }

    @Test
    void berekenen_legt_de_afronding_uit_en_zegt_het_als_de_delen_geen_honderd_zijn() throws Exception {
        Map<String, String> sleutel = Map.of(
                "versie",
                "0",
                "wijze",
                "VERDEELSLEUTEL",
                "totaal",
                "100,01",
                "deel-gm9911",
                "33,33",
                "deel-gm9912",
                "33,33");
        stuur("bijdrage.db", PAD + "/2029", sleutel);

        assertThat(pagina("bijdrage.db", PAD + "?jaar=2029").text())
                .contains("€ 50,01", "€ 50,00", "€ 100,01", "naar beneden afgerond", "samen 66,66 %, en niet 100 %");
    }

    @Test
    void wat_niet_klopt_komt_terug_met_wat_te_doen() throws Exception {
        MockHttpServletResponse antwoord = stuur(
                "bijdrage.db",
                PAD + "/2030",
                Map.of("versie", "0", "wijze", "INWONERS", "totaal", "12.5", "peildatum", "", "deel-gm9911", "veel"));

        assertThat(antwoord.getStatus()).isEqualTo(422);
        Document pagina = Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
        assertThat(pagina.select("#fouten-kop ~ ul li").eachText())
                .containsExactly(
                        "Schrijf het totaal als bedrag in euro's, bijvoorbeeld 1.234.567,89.",
                        "Vul ‘Peildatum van de inwoners’ in.",
                        "Vul het aantal inwoners van Gemeente gm9911 in, bijvoorbeeld 42.000. Zonder aantal kan het"
                                + " bedrag niet worden berekend.",
                        "Vul het aantal inwoners van Gemeente gm9912 in, bijvoorbeeld 42.000. Zonder aantal kan het"
                                + " bedrag niet worden berekend.");
        assertThat(pagina.select("#totaal").val()).isEqualTo("12.5");
        assertThat(pagina.select("#deel-gm9911").val()).isEqualTo("veel");
        assertThat(stuur("bijdrage.db", PAD + "/2030", Map.of("versie", "0", "wijze", "zomaar"))
                        .getStatus())
                .isEqualTo(404);
        assertThat(stuur("bijdrage.db", PAD + "/1999", BEDRAGEN).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse stuur(String wie, String pad, Map<String, String> velden) throws Exception {
        var aanvraag = post(pad).with(user(wie)).with(csrf());
        velden.forEach(aanvraag::param);
        return site.perform(aanvraag).andReturn().getResponse();
    }

    private Document pagina(String wie, String pad) throws Exception {
        MockHttpServletResponse antwoord =
                site.perform(get(URI.create(pad)).with(user(wie))).andReturn().getResponse();
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private static Deelnemer deelnemer(String code) {
        return new Deelnemer(
                new Organisatie(new OrganisatieId(code), "Gemeente " + code, OrganisatieSoort.GEMEENTE, null, null),
                Set.of(),
                1,
                null,
                null);
    }

    private void mens(String id, String orgaan, Rol rol) {
        mensen.voegToe(new Persoon(id, id, id + "@example.nl"), "test");
        mensen.geef(id, OrgaanId.van(orgaan), rol, rol.naam(), LocalDate.EPOCH, null, "test");
    }
}
