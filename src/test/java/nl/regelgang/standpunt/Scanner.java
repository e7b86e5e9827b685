package nl.regelgang.standpunt;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/**
 * A mail scanner as bad as they come: it opens a link with several methods, keeps cookies and a session, follows every
 * link and redirect on this site, and submits every form as it stands on the page, also those on the page that answers.
 */
final class Scanner {

    static final List<String> NAMEN = List.of(
            "Mozilla/5.0 (compatible; SafeLinks)",
            "BarracudaCentral",
            "curl/8.0",
            "Proofpoint",
            "Mimecast",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36",
            "FortiMail",
            "Trend Micro WRS",
            "Cisco-IronPort",
            "python-requests/2.32");
    private static final int MEESTE_PAGINAS = 60;

    private final MockMvc browser;
    private final String adres;
    private final MockHttpSession sessie = new MockHttpSession();
    private final Set<String> gezien = new HashSet<>();
    private final Deque<MockHttpServletRequestBuilder> teDoen = new ArrayDeque<>();

    private Cookie koekje = new Cookie(AkkoordController.KOEKJE, "");
    private int formulieren;
    private int aanvragen;

    Scanner(MockMvc browser, int nummer) {
        this.browser = browser;
        this.adres = "10.%d.%d.%d".formatted(nummer / 62_500, nummer / 250 % 250, nummer % 250);
    }

    /** @return how many forms it submitted */
    int scan(String link) throws Exception {
        for (HttpMethod methode : List.of(HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.GET)) {
            doe(MockMvcRequestBuilders.request(methode, URI.create(link)));
        }
        volg(link);
        while (!teDoen.isEmpty() && aanvragen < MEESTE_PAGINAS) {
            doe(teDoen.poll());
        }
        return formulieren;
    }

    private void doe(MockHttpServletRequestBuilder vraag) throws Exception {
        String naam = NAMEN.get(aanvragen++ % NAMEN.size());
        MockHttpServletResponse antwoord = browser.perform(vraag.cookie(koekje)
                        .session(sessie)
                        .header("User-Agent", naam)
                        .with(verzoek -> {
                            verzoek.setRemoteAddr(adres + aanvragen);
                            return verzoek;
                        }))
                .andReturn()
                .getResponse();
        Cookie nieuw = antwoord.getCookie(AkkoordController.KOEKJE);
        if (nieuw != null) {
            koekje = nieuw;
        }
        String naar = antwoord.getRedirectedUrl();
        if (naar != null) {
            volg(naar);
        }
        if (String.valueOf(antwoord.getContentType()).startsWith("text/html")) {
            lees(Jsoup.parse(antwoord.getContentAsString(), "https://regelgang.example.nl/a"));
        }
    }

    private void lees(Document pagina) {
        pagina.select("a[href]").forEach(verwijzing -> volg(verwijzing.attr("href")));
        for (Element formulier : pagina.select("form")) {
            List<KeyVal> velden = ((FormElement) formulier).formData();
            if (gezien.add(formulier.attr("action") + velden)) {
                MockHttpServletRequestBuilder vraag = MockMvcRequestBuilders.post(URI.create(formulier.attr("action")));
                velden.forEach(veld -> vraag.param(veld.key(), veld.value()));
                teDoen.add(vraag);
                volg(formulier.attr("action"));
                formulieren++;
            }
        }
    }

    private void volg(String pad) {
        if (pad.startsWith("/") && gezien.add(pad)) {
            teDoen.add(MockMvcRequestBuilders.get(URI.create(pad)));
        }
    }
}
