package nl.regelgang.schermen;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.regelgang.dossier.Bestanden;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** Somebody who opens pages and sends their forms, logged in or with the link of a mail. All that he sees is kept. */
final class Bezoeker {

    private static final byte[] PDF = Bestanden.pdf();
    private static final int MEESTE_OMLEIDINGEN = 3;
    private static final String MET_VRAGEN = "main form[method=post]:has(input:not([type=hidden]), textarea, select)";

    /** The form of a page about which it is: the task, the question to confirm it, or else the first with questions. */
    private static final List<String> FORMULIER =
            List.of("main form[data-concept]", "main form:has(button[name=bevestigd])", MET_VRAGEN);

    private final MockMvc site;
    private final Schermen schermen;
    private final String naam;
    private final @Nullable Cookie koekje;
    private final MockHttpSession sessie = new MockHttpSession();

    /** @param koekje of whoever came by the link of a mail; null for who is logged in */
    Bezoeker(MockMvc site, Schermen schermen, String naam, @Nullable Cookie koekje) {
        this.site = site;
        this.schermen = schermen;
        this.naam = naam;
        this.koekje = koekje;
    }

    Optional<Document> toon(String pad) throws Exception {
        return toon(pad, "");
    }

    /** @param wat it is, when its address does not tell */
    Optional<Document> toon(String pad, String wat) throws Exception {
        String naar = pad;
        for (int omleiding = 0; omleiding < MEESTE_OMLEIDINGEN; omleiding++) {
            MvcResult uitslag = vraag(get(URI.create(naar.replaceAll("#.*", ""))));
            String verder = uitslag.getResponse().getRedirectedUrl();
            if (verder == null) {
                return schermen.bewaar(naam, wat, uitslag);
            }
            naar = verder;
        }
        return Optional.empty();
    }

    static Optional<Element> formulier(Document pagina) {
        return FORMULIER.stream()
                .flatMap(keuze -> pagina.select(keuze).stream())
                .findFirst();
    }

    /** As somebody who presses the button at once. */
    void drukMeteen(Element formulier, String wat) throws Exception {
        schermen.bewaar(naam, wat, zend(formulier, Invulling.leeg(formulier)));
    }

    /** Sends the form, and what comes back of it with other answers, until it is taken. */
    boolean leverIn(Element formulier, Invuller invuller, String wat) throws Exception {
        Optional<Element> nu = Optional.of(formulier);
        String waarom = "";
        for (int poging = 0; poging < Invuller.POGINGEN && nu.isPresent(); poging++) {
            MvcResult uitslag = zend(nu.orElseThrow(), invuller.vul(nu.orElseThrow()));
            if (uitslag.getResponse().getRedirectedUrl() != null) {
                return true;
            }
            Optional<Document> terug = schermen.bewaar(naam, wat, uitslag);
            waarom = terug.map(pagina ->
                            pagina.select(".rg-foutenlijst li").eachText().toString())
                    .orElse(String.valueOf(uitslag.getResponse().getStatus()));
            nu = terug.flatMap(Bezoeker::formulier);
        }
        schermen.loopVast(naam + " at " + formulier.attr("action") + " " + wat + ": " + waarom);
        return false;
    }

    private MvcResult zend(Element formulier, Invulling invulling) throws Exception {
        var aanvraag = multipart(URI.create(formulier.attr("action")));
        invulling.velden().forEach((veld, waarden) -> aanvraag.param(veld, waarden.toArray(String[]::new)));
        for (String veld : invulling.bestanden()) {
            aanvraag.file(new MockMultipartFile(veld, veld + ".pdf", MediaType.APPLICATION_PDF_VALUE, PDF));
        }
        return vraag(aanvraag.with(csrf()));
    }

    private MvcResult vraag(AbstractMockHttpServletRequestBuilder<?> aanvraag) throws Exception {
        aanvraag.accept(MediaType.TEXT_HTML, MediaType.ALL).session(sessie);
        return site.perform(koekje == null ? aanvraag.with(user(naam)) : aanvraag.cookie(koekje))
                .andReturn();
    }
}
