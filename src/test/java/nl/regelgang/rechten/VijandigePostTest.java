package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.regelgang.SiteTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Hostile text in the style and the words of mail, in a vervanging and in what is said about a disputed answer. */
@SiteTest
@Import(Proefdossier.class)
class VijandigePostTest {

    private static final String POST_VAN_TIEL = "/beheer/post/teksten/gm0281";
    private static final String TEKST = POST_VAN_TIEL + "/stukken-toegezonden";

    /** What can be in a text that is kept: a brace would be a field. */
    private static final List<String> ZONDER_VELDEN =
            Lading.ALLE.stream().filter(lading -> !lading.contains("{")).toList();

    @Autowired
    private Proefdossier dossier;

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
    }

    @Test
    void the_style_of_an_organisation_stays_text_kept_and_refused() throws Exception {
        for (String lading : Lading.ALLE) {
            for (String kleur : List.of("#00517d", lading)) {
                stuur(
                        "beheer",
                        POST_VAN_TIEL + "/huisstijl",
                        Map.of(
                                "naam", lading,
                                "kleur", kleur,
                                "antwoordAan", "a@example.nl",
                                "contact", lading,
                                "ondertekening", lading));
            }
            Lading.controleer(lading, lees("beheer", POST_VAN_TIEL));
        }
        stuur("beheer", POST_VAN_TIEL + "/huisstijl", Map.of("standaard", "ja"));
    }

    @Test
    void the_words_of_an_organisation_stay_text_on_the_page_and_in_mail() throws Exception {
        String tekst =
                ZONDER_VELDEN.stream().collect(Collectors.joining("\n\n")) + "\n\n{onderwerp} {zienswijze} {uiterlijk}";
        Map<String, String> velden = Map.of("onderwerp", "{regeling} " + ZONDER_VELDEN.get(0), "tekst", tekst);
        assertThat(stuur("beheer", TEKST, velden).getStatus()).isEqualTo(302);
        Lading.controleer("kept", lees("beheer", TEKST));
        for (String knop : List.of("voorbeeld", "proef")) {
            Lading.controleer(
                    knop,
                    stuur("beheer", TEKST, Map.of("onderwerp", velden.get("onderwerp"), "tekst", tekst, knop, "ja"))
                            .getContentAsString());
        }
        for (String lading : Lading.ALLE) {
            Lading.controleer(
                    lading,
                    stuur("beheer", TEKST, Map.of("onderwerp", lading, "tekst", lading))
                            .getContentAsString());
        }
        stuur("beheer", TEKST, Map.of("standaard", "ja"));
        MimeMessage proef = dossier.postbus().stream()
                .filter(bericht -> begintMet(bericht, "Proef: "))
                .findFirst()
                .orElseThrow();
        String html =
                ((MimeMultipart) proef.getContent()).getBodyPart(1).getContent().toString();
        assertThat(html).contains("&lt;script&gt;xss()&lt;/script&gt;");
        Lading.controleer("mail", html);
    }

    @Test
    void the_ground_of_a_vervanging_stays_text_when_it_is_refused() throws Exception {
        String vandaag = dossier.vandaag().toString();
        for (String lading : Lading.ALLE) {
            Map<String, String> velden = Map.of(
                    "college", "gm0281/college",
                    "persoon", lading,
                    "vervanger", lading,
                    "van", vandaag,
                    "totEnMet", lading,
                    "wanneer", lading,
                    "regeling", lading,
                    "grond", lading);
            MockHttpServletResponse geweigerd = stuur("bestuurssecretaris.tiel", "/vervanging", velden);
            assertThat(geweigerd.getStatus()).isEqualTo(422);
            Lading.controleer(lading, geweigerd.getContentAsString());
        }
    }

    @Test
    void the_regeling_of_a_vervanging_is_chosen_and_not_typed() throws Exception {
        String html = dossier.doe("bestuurssecretaris.tiel", get("/vervanging"), 200)
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(html).select("#regeling option").eachText())
                .hasSizeGreaterThan(1)
                .startsWith("Alle regelingen")
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_said_about_an_answer_stays_text_when_it_is_refused() throws Exception {
        String standpunt = "/standpunten/" + dossier.id("traject");
        Map<String, Map<String, String>> formulieren = Map.of(
                "/betwisting/" + dossier.id("verzoek"),
                Map.of("uitkomst", Lading.TEKST, "toelichting", Lading.TEKST),
                "/terugnemen",
                Map.of("terugreden", Lading.TEKST.repeat(3)),
                "/voortzetten",
                Map.of("reden", Lading.TEKST.repeat(3)));
        for (Map.Entry<String, Map<String, String>> formulier : formulieren.entrySet()) {
            MockHttpServletResponse geweigerd =
                    stuur("bestuurssecretaris.tiel", standpunt + formulier.getKey(), formulier.getValue());
            assertThat(geweigerd.getStatus()).as(formulier.getKey()).isEqualTo(422);
            Lading.controleer(formulier.getKey(), geweigerd.getContentAsString());
        }
    }

    private static boolean begintMet(MimeMessage bericht, String begin) {
        try {
            return bericht.getSubject().startsWith(begin);
        } catch (jakarta.mail.MessagingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private MockHttpServletResponse stuur(String wie, String pad, Map<String, String> velden) throws Exception {
        MockHttpServletRequestBuilder aanvraag = post(pad);
        velden.forEach(aanvraag::param);
        return dossier.antwoord(wie, aanvraag);
    }

    private String lees(String wie, String pad) throws Exception {
        return dossier.antwoord(wie, get(pad)).getContentAsString();
    }
}
