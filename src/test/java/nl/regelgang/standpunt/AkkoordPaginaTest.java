package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mockito.Mockito;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a member, a mail scanner and somebody else see behind a link. */
@TestInstance(Lifecycle.PER_CLASS)
class AkkoordPaginaTest {

    private College college;
    private MockMvc browser;
    private MockHttpSession sessie;

    @BeforeAll
    void begin() {
        college = new College(Testdatabases.h2(College.TABELLEN));
    }

    @BeforeEach
    void opnieuw() {
        college.opnieuw();
        browser = college.browser();
        sessie = new MockHttpSession();
    }

    @AfterAll
    void einde() {
        college.close();
    }

    @Test
    void van_mail_tot_vastgelegd() throws Exception {
        Cookie koekje = open(college.gevraagd().get(0));
        assertThat(koekje.isHttpOnly()).isTrue();
        assertThat(koekje.getSecure()).isTrue();
        assertThat(koekje.getPath()).isEqualTo("/a");
        assertThat(koekje.getAttribute("SameSite")).isEqualTo("Lax");
        String pagina = pagina(get("/a"), koekje, 200);
        assertThat(pagina)
                .contains("Wij missen dekking.", "vrijdag 15 mei 2026", "Persoonlijk voor <strong>Anneke</strong>")
                .contains("Saskia Smit, bestuurssecretaris, vraagt uw akkoord.")
                .contains("Ontwerpbegroting 2027", "Doet u niets, dan telt dat nooit als akkoord.");
        stuur(post("/a/keuze").param("keuze", "NIET_AKKOORD").param("reden", "Te <duur>."), koekje)
                .andExpectRedirect("/a/controle");
        String controle = pagina(get("/a/controle"), koekje, 200);
        assertThat(controle).contains("U staat op het punt vast te leggen:", "niet akkoord", "Te &lt;duur&gt;.");
        assertThat(college.beslissingen()).isZero();
        stuur(
                        post("/a/vastleggen")
                                .param("keuze", verborgen(controle, "keuze"))
                                .param("reden", "Te <duur>.")
                                .param("gezien", verborgen(controle, "gezien")),
                        koekje)
                .andExpectRedirect("/a/klaar");
        assertThat(pagina(get("/a/klaar"), koekje, 200)).contains("niet akkoord", "AK-", "bevestiging per e-mail");
        assertThat(pagina(get("/a"), koekje, 200)).contains("U hebt al geantwoord", "niet akkoord", "AK-");
        assertThat(college.beslissingen()).isOne();
    }

    @Test
    void an_answer_is_chosen_by_the_member_and_nothing_is_chosen_beforehand() throws Exception {
        String pagina = pagina(get("/a"), open(college.gevraagd().get(0)), 200);
        assertThat(pagina.split("type=\"radio\"", -1)).hasSize(4);
        assertThat(pagina).doesNotContain("checked", "autofocus", "<script", "style=", "http://", "<img");
        assertThat(pagina.toLowerCase(java.util.Locale.ROOT)).doesNotContain("handtekening", "inloggen", "account");
        assertThat(pagina.length()).isLessThan(16_000);
    }

    @Test
    void zonder_keuze_of_reden_zegt_de_pagina_wat_er_mist_en_blijft_de_invoer_staan() throws Exception {
        Cookie koekje = open(college.gevraagd().get(0));
        assertThat(pagina(post("/a/keuze").param("reden", "Mijn reden"), koekje, 422))
                .contains("Kies: akkoord, niet akkoord of overleg gewenst.", "Mijn reden", "role=\"alert\"");
        assertThat(pagina(post("/a/keuze").param("keuze", "OVERLEG").param("reden", " "), koekje, 422))
                .contains("Schrijf op waarom", "checked");
    }

    @Test
    void a_scanner_that_opens_everything_and_submits_every_form_unchanged_decides_nothing() throws Exception {
        List<String> links = college.gevraagd();
        List<String> voor = rijen();
        for (String link : links) {
            Cookie koekje = new Cookie(AkkoordController.KOEKJE, link.substring("/a/".length()));
            for (HttpMethod methode : List.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)) {
                for (String pad : List.of(
                        link,
                        "/a",
                        "/a/keuze",
                        "/a/controle",
                        "/a/vastleggen",
                        "/a/klaar",
                        "/a/niet-ik",
                        "/a/bewijs",
                        "/a/stuk/1")) {
                    college.klok.verder(Duration.ofMinutes(1));
                    browser.perform(request(methode, pad).cookie(koekje).session(sessie));
                }
            }
            for (String pad : List.of("/a", "/a/niet-ik")) {
                submitUnchanged(pagina(get(pad), koekje, 200), koekje);
            }
            college.klok.verder(Duration.ofMinutes(1));
        }
        assertThat(rijen()).isEqualTo(voor);
        assertThat(college.beslissingen()).isZero();
        assertThat(college.gebeurtenissen.binnen).isEmpty();
    }

    @Test
    void head_and_options_set_no_cookie() throws Exception {
        String link = college.gevraagd().get(0);
        for (HttpMethod methode : List.of(HttpMethod.HEAD, HttpMethod.OPTIONS)) {
            browser.perform(request(methode, link)).andExpect(header().doesNotExist("Set-Cookie"));
        }
    }

    @Test
    void tekst_gewijzigd_tussen_openen_en_vastleggen_legt_niets_vast_en_zegt_dat() throws Exception {
        Cookie koekje = open(college.gevraagd().get(0));
        stuur(post("/a/keuze").param("keuze", "AKKOORD"), koekje).andExpectRedirect("/a/controle");
        String controle = pagina(get("/a/controle"), koekje, 200);
        college.stelOp("Een andere tekst.");
        MockHttpServletRequestBuilder vastleggen =
                post("/a/vastleggen").param("keuze", "AKKOORD").param("gezien", verborgen(controle, "gezien"));
        assertThat(pagina(vastleggen, koekje, 409))
                .contains("Wat u net wilde vastleggen, is niet vastgelegd.")
                .contains("De tekst van woensdag 6 mei 2026 is op woensdag 6 mei 2026 vervangen door een nieuwe.")
                .contains("U krijgt een nieuwe e-mail");
        assertThat(college.beslissingen()).isZero();
        stuur(get("/a/controle"), koekje).andExpectRedirect("/a");
    }

    @Test
    void nog_eens_hetzelfde_geeft_dezelfde_pagina_en_het_tegendeel_een_uitleg() throws Exception {
        Cookie koekje = open(college.gevraagd().get(0));
        String hash = gezien(koekje);
        for (int keer = 0; keer < 2; keer++) {
            stuur(post("/a/vastleggen").param("keuze", "AKKOORD").param("gezien", hash), koekje)
                    .andExpectRedirect("/a/klaar");
        }
        MockHttpServletRequestBuilder tegendeel = post("/a/vastleggen")
                .param("keuze", "NIET_AKKOORD")
                .param("reden", "Toch niet.")
                .param("gezien", hash);
        assertThat(pagina(tegendeel, koekje, 409)).contains("is al een antwoord vastgelegd", "akkoord");
        assertThat(college.beslissingen()).isOne();
    }

    @Test
    void elke_reden_waarom_een_link_niet_werkt_wordt_uitgelegd() throws Exception {
        List<String> links = college.gevraagd();
        Cookie anneke = open(links.get(0));
        Cookie bram = open(links.get(1));
        assertThat(pagina(post("/a/niet-ik").param("bevestigd", "true"), bram, 200))
                .contains("Dank u. Uw melding is doorgegeven.", "Deze link is geblokkeerd");
        college.leden("bram", "carla");
        assertThat(pagina(get("/a"), anneke, 200)).contains("Anneke is geen lid meer");
        college.leden("anneke", "bram", "carla");
        college.standpunten().vervallen(College.TRAJECT, "De raad heeft al besloten.");
        assertThat(pagina(get("/a"), anneke, 200)).contains("De raad heeft al besloten.");
        college.opnieuw();
        Cookie verlopen = open(college.gevraagd().get(0));
        college.klok.verder(Duration.ofDays(10));
        assertThat(pagina(get("/a"), verlopen, 200))
                .contains("Deze link is verlopen", "zaterdag 16 mei 2026 om 00.00 uur", "Stuur mij een nieuwe link");
        assertThat(pagina(post("/a/keuze").param("keuze", "AKKOORD"), verlopen, 409))
                .contains("verlopen");
    }

    @Test
    void onbekend_misvormd_en_zonder_koekje_geven_dezelfde_pagina() throws Exception {
        college.gevraagd();
        String zonder = pagina(get("/a"), new Cookie("iets", "anders"), 200);
        assertThat(zonder).contains("Deze link opent niets").doesNotContain("Anneke", "Rivierenland");
        assertThat(pagina(get("/a"), open("/a/" + "x".repeat(43)), 200)).isEqualTo(zonder);
        MvcResult misvormd = browser.perform(get("/a/wat-is-dit"))
                .andExpect(status().isSeeOther())
                .andReturn();
        assertThat(misvormd.getResponse().getCookie(AkkoordController.KOEKJE).getMaxAge())
                .isZero();
    }

    @Test
    void een_nieuwe_link_vragen_geeft_altijd_hetzelfde_antwoord_en_doet_hetzelfde() throws Exception {
        Cookie bekend = open(college.gevraagd().get(0));
        Cookie vreemd = new Cookie(AkkoordController.KOEKJE, "x".repeat(43));
        college.klok.verder(Duration.ofDays(10));
        assertThat(pagina(get("/a"), bekend, 200)).contains("Stuur mij een nieuwe link");
        String antwoord = pagina(post("/a/nieuwe-link").header("Host", "kwaad.example.org"), bekend, 200);
        assertThat(pagina(post("/a/nieuwe-link"), vreemd, 200)).isEqualTo(antwoord);
        assertThat(college.jdbc().sql("select * from linkaanvraag").query().listOfRows())
                .hasSize(2);
        college.ronde();
        assertThat(college.postVan("anneke")).hasSize(2);
        assertThat(college.laatsteLink("anneke"))
                .as("from the configuration, not from the Host")
                .isPresent();
        assertThat(college.postVan("anneke").get(1)).doesNotContain("kwaad.example.org");
        assertThat(pagina(get("/a"), bekend, 200)).contains("Er is een nieuwere link");
    }

    @Test
    void achter_de_link_opent_het_lid_de_stukken_als_bestand_en_zonder_link_niemand() throws Exception {
        Cookie koekje = open(college.gevraagd().get(0));
        assertThat(pagina(get("/a"), koekje, 200)).contains("/a/stuk/1", "Ontwerpbegroting 2027 (downloaden)");
        browser.perform(get("/a/stuk/1").cookie(koekje))
                .andExpect(status().isOk())
                .andExpect(content().bytes(College.INHOUD))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "sandbox"))
                .andExpect(header().string("Cache-Control", "no-store"));
        assertNietGevonden(get("/a/stuk/2").cookie(koekje));
        assertNietGevonden(get("/a/stuk/1"));
        college.standpunten().vervallen(College.TRAJECT, "De raad heeft al besloten.");
        assertNietGevonden(get("/a/stuk/1").cookie(koekje));
    }

    @Test
    void het_bewijs_staat_op_een_pagina_om_te_printen() throws Exception {
        Cookie koekje = open(college.gevraagd().get(0));
        stuur(get("/a/bewijs"), koekje).andExpectRedirect("/a");
        stuur(post("/a/vastleggen").param("keuze", "AKKOORD").param("gezien", gezien(koekje)), koekje)
                .andExpectRedirect("/a/klaar");
        assertThat(pagina(get("/a/bewijs"), koekje, 200))
                .contains("Bewijs van het antwoord van lid Anneke", "niveau A: link uit de e-mail", college.hash())
                .contains("Het is niet het besluit van het college", "mogelijk automatisch")
                .doesNotContain("andtekening");
    }

    @Test
    void elke_pagina_van_een_dode_link_zegt_waarom_en_nooit_iets_over_een_token() throws Exception {
        Cookie koekje = open(college.gevraagd().get(0));
        Mockito.when(college.toegang.persoon("anneke"))
                .thenReturn(Optional.of(new nl.regelgang.toegang.Persoon("anneke", "Anneke", "ander@example.nl")));
        String adres = pagina(get("/a"), koekje, 200);
        assertThat(adres)
                .contains("Het e-mailadres waarop deze link is verstuurd, is gewijzigd.")
                .doesNotContain("Wij missen dekking", "ongeldig");
        assertThat(adres.substring(adres.indexOf("<main"))).doesNotContain("token");
        college.leden("anneke", "bram", "carla");
        college.niveaus().zet(new nl.regelgang.gedeeld.OrganisatieId("gm0281"), Niveau.C, "beheerder");
        assertThat(pagina(get("/a"), koekje, 200)).contains("vraagt nu dat u inlogt", "/akkoord/");
    }

    private void assertNietGevonden(MockHttpServletRequestBuilder vraag) {
        assertThatThrownBy(() -> browser.perform(vraag)).hasCauseInstanceOf(nl.regelgang.gedeeld.NietGevonden.class);
    }

    @Test
    void every_answer_is_kept_from_caches_indexes_and_referers() throws Exception {
        String link = college.gevraagd().get(0);
        for (String pad : List.of(link, "/a", "/a/klaar", "/a/niets")) {
            browser.perform(get(pad))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Robots-Tag", containsString("noindex")));
        }
    }

    @Test
    void who_tries_links_is_slowed_down_and_others_are_not() throws Exception {
        for (int keer = 0; keer < 30; keer++) {
            browser.perform(get("/a/niets").with(vanaf("192.0.2.1"))).andExpect(status().isSeeOther());
        }
        browser.perform(get("/a").with(vanaf("192.0.2.1")))
                .andExpect(status().isTooManyRequests())
                .andExpect(content().string(containsString("Wacht een minuut")));
        browser.perform(get("/a").with(vanaf("192.0.2.2"))).andExpect(status().isOk());
        college.klok.verder(Duration.ofMinutes(1));
        browser.perform(get("/a").with(vanaf("192.0.2.1"))).andExpect(status().isOk());
    }

    @Test
    void a_link_of_one_member_never_shows_or_answers_for_another() throws Exception {
        List<String> links = college.gevraagd();
        Cookie bram = open(links.get(1));
        String hash = gezien(bram);
        stuur(post("/a/vastleggen").param("keuze", "AKKOORD").param("gezien", hash), bram)
                .andExpectRedirect("/a/klaar");
        assertThat(college.standpunten().van(College.TRAJECT).orElseThrow().akkoorden())
                .filteredOn(akkoord -> akkoord.keuze() != null)
                .extracting(Standpunten.Akkoord::persoon)
                .containsExactly("bram");
        assertThat(pagina(get("/a"), open(links.get(0)), 200))
                .contains("Anneke")
                .doesNotContain("Bram");
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor vanaf(String adres) {
        return vraag -> {
            vraag.setRemoteAddr(adres);
            return vraag;
        };
    }

    private Cookie open(String link) throws Exception {
        Cookie koekje = browser.perform(get(link).session(sessie))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/a"))
                .andReturn()
                .getResponse()
                .getCookie(AkkoordController.KOEKJE);
        assertThat(koekje).isNotNull();
        return koekje;
    }

    private String pagina(MockHttpServletRequestBuilder vraag, Cookie koekje, int status) throws Exception {
        return browser.perform(vraag.cookie(koekje).session(sessie))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private Antwoord stuur(MockHttpServletRequestBuilder vraag, Cookie koekje) throws Exception {
        var antwoord = browser.perform(vraag.cookie(koekje).session(sessie));
        return pad -> antwoord.andExpect(status().isSeeOther()).andExpect(redirectedUrl(pad));
    }

    /** As a browser does with a form that nobody touched: hidden fields, what is checked, and empty text. */
    private void submitUnchanged(String pagina, Cookie koekje) throws Exception {
        Matcher formulier =
                Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"").matcher(pagina);
        int aantal = 0;
        while (formulier.find()) {
            MockHttpServletRequestBuilder vraag =
                    post(formulier.group(1)).cookie(koekje).session(sessie);
            Matcher veld = Pattern.compile("<(?:input|textarea)[^>]*>").matcher(pagina);
            while (veld.find()) {
                boolean keuze = veld.group().contains("radio") || veld.group().contains("checkbox");
                Matcher naam = Pattern.compile("name=\"([^\"]+)\"").matcher(veld.group());
                if (naam.find() && (!keuze || veld.group().contains("checked"))) {
                    vraag.param(naam.group(1), "");
                }
            }
            browser.perform(vraag).andExpect(status().isUnprocessableEntity());
            aantal++;
        }
        assertThat(aantal).as("forms on the page").isPositive();
    }

    private String gezien(Cookie koekje) throws Exception {
        stuur(post("/a/keuze").param("keuze", "AKKOORD"), koekje).andExpectRedirect("/a/controle");
        return verborgen(pagina(get("/a/controle"), koekje, 200), "gezien");
    }

    private static String verborgen(String pagina, String naam) {
        Matcher veld =
                Pattern.compile("name=\"" + naam + "\" value=\"([^\"]*)\"").matcher(pagina);
        assertThat(veld.find()).as("hidden field " + naam).isTrue();
        return veld.group(1);
    }

    private List<String> rijen() {
        return college.jdbc().sql("select * from akkoordverzoek order by id").query().listOfRows().stream()
                .map(Object::toString)
                .toList();
    }

    /** What the browser got after a form. */
    private interface Antwoord {
        void andExpectRedirect(String pad) throws Exception;
    }
}
