package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.regeling.Organisatie;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What a college does: its secretaris in the application, its members behind the link in their mail. */
final class Collegewerk {

    private static final Pattern LINK = Pattern.compile("(/a/[A-Za-z0-9_-]{43})");
    private static final Pattern GEZIEN = Pattern.compile("name=\"gezien\" value=\"([0-9a-f]{64})\"");

    private static final Pattern BETWISTING = Pattern.compile("action=\"(/standpunten/[^\"]+/betwisting/[^\"]+)\"");

    private final Toneel toneel;
    private final String deelnemer;
    private final Organisatie organisatie;

    Collegewerk(Toneel toneel, String deelnemer) {
        this.toneel = toneel;
        this.deelnemer = deelnemer;
        this.organisatie = toneel.deelnemer(deelnemer);
    }

    void bereidt_een_standpunt_voor(String tekst) {
        toneel.voltooi("Standpunt voorbereiden", deelnemer, secretaris(), Map.of("standpunt", tekst));
    }

    void bereidt_een_standpunt_voor_bij_meerderheid(String tekst) {
        toneel.voltooi(
                "Standpunt voorbereiden", deelnemer, secretaris(), Map.of("standpunt", tekst, "regel", "MEERDERHEID"));
    }

    void gaat_verder_zonder_alle_leden(String reden) {
        stuur(post("/standpunten/" + traject() + "/voortzetten").param("reden", reden), 302);
    }

    /** What somebody finds out who opens the link of this member after he answered. */
    void lid_meldt_dat_hij_het_niet_was(int nummer) {
        try {
            vraag(post("/a/niet-ik").param("bevestigd", "true"), open(nummer), new MockHttpSession());
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
        toneel.draai();
    }

    /** The mail server of this member sends the question back. */
    void post_aan_lid_komt_terug(int nummer) {
        int terug = toneel.jdbc
                .sql("update zending set staat = 'BOUNCED', volgende_poging = null, smtp_tekst = 'Onbekende postbus'"
                        + " where dossier = ? and soort = 'akkoord gevraagd' and adres like ?")
                .params(toneel.procedure().id(), lid(nummer) + "@%")
                .update();
        assertThat(terug).isOne();
    }

    /** A page, as the bestuurssecretaris sees it. */
    String leest(String pad) {
        return stuur(get(pad), 200);
    }

    String leest_de_taak(String naam) {
        return leest("/taken/" + toneel.openTaak(naam, deelnemer).orElseThrow().id());
    }

    /** The one answer that is disputed. */
    void vindt_dat_het_antwoord_klopt() {
        handelt_de_melding_af("ja");
    }

    void vindt_dat_het_antwoord_niet_klopt() {
        handelt_de_melding_af("nee");
    }

    private void handelt_de_melding_af(String uitkomst) {
        Matcher formulier = BETWISTING.matcher(leest_het_standpunt());
        assertThat(formulier.find()).as("a form to settle it").isTrue();
        stuur(post(formulier.group(1)).param("uitkomst", uitkomst).param("toelichting", "Gebeld."), 302);
    }

    void neemt_de_tekst_terug(String reden) {
        stuur(post("/standpunten/" + traject() + "/terugnemen").param("terugreden", reden), 302);
    }

    /** The page of the standpunt, as its secretaris sees it. */
    String leest_het_standpunt() {
        return stuur(get("/standpunten/" + traject()), 200);
    }

    private UUID traject() {
        return toneel.traject(deelnemer).id();
    }

    /** As the bestuurssecretaris, logged in. */
    private String stuur(MockHttpServletRequestBuilder vraag, int status) {
        try {
            MockHttpServletResponse antwoord = toneel.browser
                    .perform(vraag.secure(true).with(csrf()).with(user(secretaris())))
                    .andReturn()
                    .getResponse();
            assertThat(antwoord.getStatus()).as(antwoord.getContentAsString()).isEqualTo(status);
            toneel.draai();
            return antwoord.getContentAsString();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    void is_geheel_akkoord() {
        for (int nummer = 1; nummer <= 3; nummer++) {
            lid_is_akkoord(nummer);
        }
    }

    void lid_is_akkoord(int nummer) {
        antwoord(nummer, "AKKOORD", "");
    }

    void lid_is_niet_akkoord(int nummer, String reden) {
        antwoord(nummer, "NIET_AKKOORD", reden);
    }

    void stelt_het_standpunt_vast() {
        toneel.voltooi(
                "Standpunt vaststellen",
                deelnemer,
                secretaris(),
                Map.of("besluitVan", toneel.vandaag().toString()));
    }

    /** What the page says to a member who opens the newest link from his mail. */
    String leest_lid(int nummer) {
        try {
            return vraag(get("/a"), open(nummer), new MockHttpSession()).getContentAsString();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    String secretaris() {
        return Mensenwerk.bestuurssecretaris(organisatie);
    }

    String lid(int nummer) {
        return Mensenwerk.collegelid(nummer, organisatie);
    }

    private void antwoord(int nummer, String keuze, String reden) {
        try {
            Cookie koekje = open(nummer);
            MockHttpSession sessie = new MockHttpSession();
            vraag(post("/a/keuze").param("keuze", keuze).param("reden", reden), koekje, sessie);
            String controle = vraag(get("/a/controle"), koekje, sessie).getContentAsString();
            Matcher gezien = GEZIEN.matcher(controle);
            assertThat(gezien.find()).as(controle).isTrue();
            MockHttpServletResponse klaar = vraag(
                    post("/a/vastleggen")
                            .param("keuze", keuze)
                            .param("reden", reden)
                            .param("gezien", gezien.group(1)),
                    koekje,
                    sessie);
            assertThat(klaar.getRedirectedUrl()).isEqualTo("/a/klaar");
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
        toneel.draai();
    }

    private Cookie open(int nummer) throws Exception {
        List<String> links = toneel.postVan(lid(nummer)).stream()
                .map(mail -> LINK.matcher(mail.tekst()))
                .filter(Matcher::find)
                .map(link -> link.group(1))
                .toList();
        assertThat(links).as("links of member " + nummer).isNotEmpty();
        MockHttpServletResponse antwoord = toneel.browser
                .perform(get(links.get(links.size() - 1)).secure(true))
                .andReturn()
                .getResponse();
        return antwoord.getCookies()[0];
    }

    private MockHttpServletResponse vraag(MockHttpServletRequestBuilder vraag, Cookie koekje, MockHttpSession sessie)
            throws Exception {
        return toneel.browser
                .perform(vraag.cookie(koekje).session(sessie).secure(true).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
