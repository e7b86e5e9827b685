package nl.regelgang.procedure.begroting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Where a griffier writes what his raad may say, and shares it with other griffiers; through the pages. */
final class Schrijftafel {

    private final Toneel toneel;
    private final String deelnemer;
    private final String persoon;

    Schrijftafel(Toneel toneel, String deelnemer) {
        this(toneel, deelnemer, Mensenwerk.griffier(toneel.deelnemer(deelnemer)));
    }

    Schrijftafel(Toneel toneel, String deelnemer, String persoon) {
        this.toneel = toneel;
        this.deelnemer = deelnemer;
        this.persoon = persoon;
    }

    UUID schrijft(String tekst) {
        return begint("EIGEN", tekst);
    }

    UUID stelt_gezamenlijk_voor(String tekst) {
        return begint("GEZAMENLIJK", tekst);
    }

    UUID begint(String soort, String tekst) {
        MockHttpServletResponse antwoord = verzend("/teksten", "soort", soort, "zienswijze", tekst);
        assertThat(antwoord.getStatus()).isEqualTo(302);
        String naar = String.valueOf(antwoord.getRedirectedUrl());
        return UUID.fromString(naar.substring(naar.lastIndexOf('/') + 1));
    }

    /** @param gelezen the version that stood before him */
    MockHttpServletResponse wijzigt(UUID tekst, int gelezen, String inhoud) {
        return verzend("/teksten/" + tekst + "/wijzigen", "versie", String.valueOf(gelezen), "zienswijze", inhoud);
    }

    /** By the page on which he chooses and the one on which he reads who will get it. @return what that page says */
    String deelt(UUID tekst, String... deelnemers) {
        String vraag = String.join(
                "&",
                Arrays.stream(deelnemers)
                        .map(een -> "met=" + toneel.deelnemer(een).id())
                        .toList());
        String controle = lees("/teksten/" + tekst + "/delen/controle?" + vraag);
        Element formulier = Objects.requireNonNull(Jsoup.parse(controle).selectFirst("form[action$=/delen]"));
        String[] velden = formulier.select("input[name]:not([name=_csrf])").stream()
                .flatMap(veld -> Stream.of(veld.attr("name"), veld.attr("value")))
                .toArray(String[]::new);
        assertThat(verzend("/teksten/" + tekst + "/delen", velden).getStatus()).isEqualTo(302);
        return Jsoup.parse(controle).select("main").text();
    }

    void stopt_met_delen(UUID tekst, String ander) {
        assertThat(verzend(
                                "/teksten/" + tekst + "/delen/stoppen",
                                "met",
                                toneel.deelnemer(ander).id().code())
                        .getStatus())
                .isEqualTo(302);
    }

    /** @return the id of the own concept */
    UUID neemt_over(UUID tekst) {
        String naar = String.valueOf(verzend("/teksten/" + tekst + "/overnemen").getRedirectedUrl());
        return UUID.fromString(naar.substring(naar.lastIndexOf('/') + 1));
    }

    void schrijft_mee(UUID tekst) {
        assertThat(verzend("/teksten/" + tekst + "/meedoen").getStatus()).isEqualTo(302);
    }

    void stapt_uit(UUID tekst) {
        assertThat(verzend("/teksten/" + tekst + "/uitstappen").getStatus()).isEqualTo(302);
    }

    void merkt_op(UUID tekst, String opmerking) {
        assertThat(verzend("/teksten/" + tekst + "/opmerkingen", "opmerking", opmerking)
                        .getStatus())
                .isEqualTo(302);
    }

    int probeert(String pad, String... velden) {
        return verzend(pad, velden).getStatus();
    }

    int status(String pad) {
        return doe(get(basis() + pad)).getStatus();
    }

    /** What the page says to whoever reads it. */
    String leest(UUID tekst) {
        return Jsoup.parse(lees("/teksten/" + tekst)).select("main").text();
    }

    String leest_het_overzicht() {
        return Jsoup.parse(lees("")).select("main").text();
    }

    String lees(String pad) {
        MockHttpServletResponse antwoord = doe(get(URI.create(basis() + pad)));
        assertThat(antwoord.getStatus()).as(pad).isEqualTo(200);
        return tekst(antwoord);
    }

    static String tekst(MockHttpServletResponse antwoord) {
        return new String(antwoord.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse verzend(String pad, String... velden) {
        MockHttpServletRequestBuilder aanvraag = post(basis() + pad).with(csrf());
        for (int veld = 0; veld < velden.length; veld += 2) {
            aanvraag.param(velden[veld], velden[veld + 1]);
        }
        return doe(aanvraag);
    }

    private MockHttpServletResponse doe(MockHttpServletRequestBuilder aanvraag) {
        try {
            return toneel.browser
                    .perform(aanvraag.secure(true).with(user(persoon)))
                    .andReturn()
                    .getResponse();
        } catch (Exception fout) {
            throw new AssertionError(fout);
        }
    }

    private String basis() {
        return "/voorgenomen/" + toneel.traject(deelnemer).id();
    }
}
