package nl.regelgang.rechten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.regelgang.SiteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets what, for every handler there is (SE-01, SE-02, SE-04). The expected answers stand in {@code rechten.csv},
 * which people review; a handler without a line fails, and so does a line without a handler.
 */
@SiteTest
@Import(Proefdossier.class)
class RechtenmatrixTest {

    private static final Path GEMETEN = Path.of("target", "rechten-gemeten.csv");
    private static final Set<String> ZONDER_BODY = Set.of("login");

    private static int adres;

    @Autowired
    private MockMvc site;

    @Autowired
    private Proefdossier dossier;

    @Autowired
    private JdbcClient database;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @BeforeEach
    void begin() throws Exception {
        dossier.maak();
    }

    @Test
    void every_handler_has_a_line_and_every_line_a_handler() throws IOException {
        Set<String> werkelijk = new TreeSet<>();
        for (RequestMappingInfo handler : handlers.getHandlerMethods().keySet()) {
            for (String patroon : handler.getPatternValues()) {
                Set<?> methodes = handler.getMethodsCondition().getMethods();
                (methodes.isEmpty() ? Set.of("GET") : methodes)
                        .forEach(methode -> werkelijk.add(methode + " " + patroon));
            }
        }
        Set<String> beschreven = new TreeSet<>();
        Regel.lees().forEach(regel -> beschreven.add(regel.methode() + " " + regel.handler()));

        assertThat(beschreven).isEqualTo(werkelijk);
    }

    @Test
    void every_role_gets_what_the_table_says_and_a_get_writes_nothing() throws Exception {
        List<Regel> regels = Regel.lees();
        List<String> gemeten = new ArrayList<>();
        List<String> afwijkingen = new ArrayList<>();
        List<String> voor = inhoud();
        for (Regel regel : regels.stream().filter(Regel::isGet).toList()) {
            meet(regel, gemeten, afwijkingen);
        }
        assertThat(inhoud()).as("a GET writes nothing").isEqualTo(voor);
        for (Regel regel : regels.stream().filter(regel -> !regel.isGet()).toList()) {
            meet(regel, gemeten, afwijkingen);
        }
        Files.write(GEMETEN, gemeten);
        assertThat(afwijkingen).as("measured in full: " + GEMETEN).isEmpty();
    }

    @Test
    void no_form_is_taken_without_the_token_of_its_page() throws Exception {
        List<String> voor = inhoud();
        for (Regel regel : Regel.lees()) {
            if (regel.isGet()) {
                continue;
            }
            for (String persoon : Proefdossier.ROLLEN.values()) {
                assertThat(zend(aanvraag(regel, dossier.ids), persoon).getStatus())
                        .as(regel + " as " + persoon)
                        .isEqualTo(403);
            }
        }
        assertThat(inhoud()).isEqualTo(voor);
    }

    private void meet(Regel regel, List<String> gemeten, List<String> afwijkingen) throws Exception {
        Map<String, String> uitkomst = new LinkedHashMap<>();
        for (Map.Entry<String, String> rol : Proefdossier.ROLLEN.entrySet()) {
            MockHttpServletResponse antwoord = zend(aanvraag(regel, dossier.ids).with(csrf()), rol.getValue());
            String kort = kort(antwoord);
            uitkomst.put(rol.getKey(), kort);
            String verwacht = regel.verwacht().getOrDefault(rol.getKey(), "");
            if (!kort.equals(verwacht)) {
                afwijkingen.add(rol.getKey() + ": " + regel.methode() + " " + regel.pad() + " gave " + kort
                        + " and not " + verwacht);
            }
            if (antwoord.getStatus() == 200 && !ZONDER_BODY.contains(kort)) {
                String inhoud = antwoord.getContentAsString();
                if (String.valueOf(antwoord.getContentType()).startsWith("text/html")) {
                    Lading.controleer(rol.getKey() + " " + regel.pad(), inhoud);
                }
            }
            if (regel.isGet() && kort.equals("404")) {
                assertSameAsUnknown(regel, rol.getValue(), antwoord);
            }
        }
        gemeten.add(regel.alsTekst(uitkomst));
    }

    /** Whoever may not see something cannot tell it from something that does not exist. */
    private void assertSameAsUnknown(Regel regel, String persoon, MockHttpServletResponse antwoord) throws Exception {
        Map<String, String> onbekend = new LinkedHashMap<>();
        dossier.ids
                .keySet()
                .forEach(naam -> onbekend.put(naam, UUID.randomUUID().toString()));
        MockHttpServletResponse ander = zend(aanvraag(regel, onbekend).with(csrf()), persoon);
        assertThat(ander.getStatus()).as(regel + " as " + persoon).isEqualTo(404);
        assertThat(zonderKenmerk(antwoord.getContentAsString()))
                .as(regel + " as " + persoon)
                .isEqualTo(zonderKenmerk(ander.getContentAsString()));
        assertThat(antwoord.getHeaderNames()).isEqualTo(ander.getHeaderNames());
    }

    private static String zonderKenmerk(String html) {
        return html.replaceAll("Kenmerk: <span>[A-Z2-9]{8}", "Kenmerk: <span>")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "name=\"_csrf\"");
    }

    private static String kort(MockHttpServletResponse antwoord) {
        String naar = antwoord.getRedirectedUrl();
        return naar != null && naar.endsWith("/login") ? "login" : Integer.toString(antwoord.getStatus());
    }

    private MockHttpServletRequestBuilder aanvraag(Regel regel, Map<String, String> ids) {
        MockHttpServletRequestBuilder aanvraag = request(
                        HttpMethod.valueOf(regel.methode()), java.net.URI.create(regel.ingevuld(regel.pad(), ids)))
                .accept(MediaType.TEXT_HTML, MediaType.ALL);
        String velden = regel.ingevuld(regel.velden(), ids);
        if (!velden.isEmpty()) {
            for (String veld : velden.split("&", -1)) {
                String[] delen = veld.split("=", 2);
                aanvraag.param(delen[0], delen[1]);
            }
        }
        return aanvraag;
    }

    private MockHttpServletResponse zend(MockHttpServletRequestBuilder aanvraag, String persoon) throws Exception {
        // Every request from an address of its own: the limit per address has its own tests.
        int nummer = ++adres;
        aanvraag.with(verzoek -> {
            verzoek.setRemoteAddr("10.0." + nummer / 250 + "." + nummer % 250);
            return verzoek;
        });
        return site.perform(persoon.isEmpty() ? aanvraag : aanvraag.with(user(persoon)))
                .andReturn()
                .getResponse();
    }

    /** Without how often an address asked for a link or a calendar: that is counted at every request, on every node. */
    private List<String> inhoud() {
        return database.sql("script nosettings").query(String.class).list().stream()
                // Whoever looks is counted, and has a session.
                .filter(regel -> !regel.contains("LINKTELLER") && !regel.contains("AGENDA_VRAAG"))
                .filter(regel -> !regel.contains("SPRING_SESSION"))
                .toList();
    }
}
