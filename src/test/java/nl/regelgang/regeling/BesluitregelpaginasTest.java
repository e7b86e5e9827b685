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
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The beheerder enters when a wijziging comes about, and sees the outcome for a vote. */
@SiteTest
class BesluitregelpaginasTest {

    private static final RegelingId ID = new RegelingId("drempel-pagina");
    private static final String PAD = "/beheer/regelingen/drempel-pagina/besluiten";

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
        for (String tabel : List.of("drempel", "inwonersklasse", "besluitgewicht", "besluitregels")) {
            jdbc.sql("delete from " + tabel + " where regeling = ?")
                    .param(ID.waarde())
                    .update();
        }
        if (regelingen.vind(ID).isEmpty()) {
            regelingen.bewaar(new Regeling(
                    ID,
                    new OrganisatieId("so9970"),
                    "Drempelpagina",
                    "Drempelpagina",
                    Vorm.OPENBAAR_LICHAAM,
                    List.of(deelnemer("gm9971", "Aalten"), deelnemer("gm9972", "Berkel"), deelnemer("gm9973", "Cuijk")),
                    null,
                    null,
                    null,
                    Regels.STANDAARD));
            mensen.voegToe(new Persoon("drempel.beheer", "Bo Beheer", "drempel.beheer@example.nl"), "test");
            mensen.geef("drempel.beheer", Toegang.BEHEER, Rol.BEHEERDER, "beheerder", LocalDate.EPOCH, null, "test");
        }
    }

    @Test
    void van_leeg_tot_de_uitkomst_van_een_stemming() throws Exception {
        assertThat(pagina(PAD).text()).contains("Er is nog niets ingevuld");

        MultiValueMap<String, String> ingevuld = new LinkedMultiValueMap<>();
        ingevuld.setAll(Map.of(
                "versie",
                "0",
                "vanaf",
                "2026-01-01",
                "WIJZIGING-stemmen",
                "TWEE_DERDE",
                "wijze",
                "VAST",
                "stemmen-gm9971",
                "2",
                "stemmen-gm9972",
                "3"));
        ingevuld.add("WIJZIGING-instemming", "gm9971");
        assertThat(stuur(ingevuld).getRedirectedUrl()).isEqualTo(PAD);
        assertThat(pagina(PAD).text())
                .contains(
                        "Vanaf donderdag 1 januari 2026",
                        "Wijziging: ten minste twee derde van de stemmen en instemming van Gemeente Aalten.",
                        "Toetreding: niet ingevuld.");

        String proef = PAD + "/proef?vanaf=2026-01-01&besluit=WIJZIGING&keuze-gm9971=VOOR&keuze-gm9972=VOOR";
        assertThat(pagina(proef).text()).contains("Niet te bepalen", "Vul dit nog in Stemmen van Gemeente Cuijk");

        ingevuld.set("versie", "1");
        ingevuld.set("stemmen-gm9973", "2");
        stuur(ingevuld);
        assertThat(pagina(proef).select("#uitkomst ~ p, #uitkomst ~ ol").text())
                .contains(
                        "De drempel is gehaald",
                        "Nodig: ten minste twee derde van de 7 stemmen, dus 5. Voor: 5 stemmen, en 2 nog niet besloten.");
        assertThat(pagina(PAD + "/proef?vanaf=2026-01-01&besluit=TOETREDING").text())
                .contains("Niet ingevuld: Drempel voor toetreding.");
    }

    @Test
    void nieuwe_regels_beginnen_met_wat_er_stond_en_een_eigen_dag() throws Exception {
        MultiValueMap<String, String> ingevuld = new LinkedMultiValueMap<>();
        ingevuld.setAll(Map.of("versie", "0", "vanaf", "2026-01-01", "WIJZIGING-aantal", "2", "wijze", "VAST"));
        stuur(ingevuld);

        Document nieuw = pagina(PAD + "/wijzigen");
        assertThat(nieuw.select("#vanaf input").eachAttr("value")).containsOnly("");
        assertThat(nieuw.select("#WIJZIGING-aantal").val()).isEqualTo("2");
        Document bestaand = pagina(PAD + "/wijzigen?vanaf=2026-01-01");
        assertThat(bestaand.select("input[name=versie]").val()).isEqualTo("1");
        assertThat(bestaand.text()).contains("Dit geldt vanaf donderdag 1 januari 2026.");
        assertThat(haal(PAD + "/wijzigen?vanaf=2026-01-02").getStatus()).isEqualTo(404);
        assertThat(haal(PAD + "/proef?vanaf=gisteren").getStatus()).isEqualTo(404);
    }

    @Test
    void wat_niet_klopt_komt_terug_met_wat_te_doen() throws Exception {
        MultiValueMap<String, String> ingevuld = new LinkedMultiValueMap<>();
        ingevuld.setAll(Map.of(
                "versie",
                "0",
                "vanaf",
                "31-2-2026",
                "peildatum.dag",
                "1",
                "WIJZIGING-aantal",
                "9",
                "OPHEFFING-deelnemers",
                "VEEL",
                "klasse-0",
                "20.000",
                "stemmen-gm9971",
                "-1"));

        MockHttpServletResponse antwoord = stuur(ingevuld);

        assertThat(antwoord.getStatus()).isEqualTo(422);
        Document pagina = Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
        assertThat(pagina.select("#fouten-kop ~ ul li").eachText())
                .containsExactly(
                        "Pas bij ‘Geldig vanaf’ de dag aan: februari 2026 heeft 28 dagen.",
                        "Er zijn 3 deelnemers. Vul een getal van 1 tot en met 3 in, of laat dit leeg.",
                        "Maak een keuze uit de lijst.",
                        "Vul bij ‘Peildatum van de inwoners’ ook de maand in.",
                        "Vul bij deze klasse zowel het aantal inwoners als het aantal stemmen in.",
                        "Vul voor Gemeente Aalten een heel getal in, of laat dit leeg.");
        assertThat(pagina.select("#WIJZIGING-aantal").val()).isEqualTo("9");
        assertThat(pagina.select("#fouten-kop ~ ul a").eachAttr("href"))
                .allSatisfy(anker -> assertThat(pagina.select(anker)).hasSize(1));
    }

    private MockHttpServletResponse haal(String pad) throws Exception {
        return site.perform(get(URI.create(pad)).with(user("drempel.beheer")))
                .andReturn()
                .getResponse();
    }

    private Document pagina(String pad) throws Exception {
        MockHttpServletResponse antwoord = haal(pad);
        assertThat(antwoord.getStatus()).isEqualTo(200);
        return Jsoup.parse(antwoord.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse stuur(MultiValueMap<String, String> ingevuld) throws Exception {
        return site.perform(
                        post(PAD).params(ingevuld).with(user("drempel.beheer")).with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static Deelnemer deelnemer(String code, String naam) {
        return new Deelnemer(
                new Organisatie(new OrganisatieId(code), "Gemeente " + naam, OrganisatieSoort.GEMEENTE, 10_000, null),
                Set.of(),
                1,
                null,
                null);
    }
}
