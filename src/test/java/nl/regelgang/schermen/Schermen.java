package nl.regelgang.schermen;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.HandlerMapping;

/** The pages that somebody came at, of each the fullest: of every handler, kind of procedure and stand one. */
final class Schermen {

    private static final Pattern PROCEDURE = Pattern.compile("/procedures/([0-9a-f-]{36})");

    private final Map<String, Scherm> alle = new LinkedHashMap<>();
    private final List<String> vastgelopen = new ArrayList<>();
    private final Procedures procedures;

    Schermen(Procedures procedures) {
        this.procedures = procedures;
    }

    List<Scherm> alle() {
        return List.copyOf(alle.values());
    }

    /** Somebody whose answers were taken by no attempt; what comes after it he does not see. */
    void loopVast(String hoe) {
        vastgelopen.add(hoe);
    }

    List<String> vastgelopen() {
        return List.copyOf(vastgelopen);
    }

    boolean kent(String handler) {
        return alle.values().stream().anyMatch(scherm -> scherm.handler().equals(handler));
    }

    /** @return the page, empty when it was a file, a redirect, or a word of refusal */
    Optional<Document> bewaar(String wie, String wat, MvcResult uitslag) throws Exception {
        MockHttpServletResponse antwoord = uitslag.getResponse();
        MockHttpServletRequest vraag = uitslag.getRequest();
        boolean isGet = vraag.getMethod().equals("GET");
        if (!String.valueOf(antwoord.getContentType()).startsWith("text/html")
                || antwoord.getRedirectedUrl() != null
                || (antwoord.getStatus() != 200 && (isGet || antwoord.getStatus() != 422))) {
            return Optional.empty();
        }
        String html = antwoord.getContentAsString(StandardCharsets.UTF_8);
        Object patroon = vraag.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String bij = wat.isEmpty() ? soort(vraag.getRequestURI()) : wat;
        String handler = vraag.getMethod() + " " + patroon + (bij.isEmpty() ? "" : " (" + bij + ")");
        houd(new Scherm(handler, wie, isGet ? "gevuld" : "fout", vraag.getRequestURI(), html));
        return Optional.of(Jsoup.parse(html));
    }

    private void houd(Scherm scherm) {
        String sleutel = scherm.handler() + scherm.stand();
        Scherm eerder = alle.get(sleutel);
        if (eerder == null || eerder.html().length() < scherm.html().length()) {
            alle.put(sleutel, scherm);
        }
    }

    /** Of the procedure in this address; empty when there is none, or one that is kept elsewhere. */
    String soort(String pad) {
        Matcher procedure = PROCEDURE.matcher(pad);
        return procedure.find()
                ? procedures
                        .vind(UUID.fromString(procedure.group(1)))
                        .map(Procedure::soort)
                        .map(soort -> soort.naam())
                        .orElse("")
                : "";
    }
}
