package nl.regelgang.standpunt;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the pages behind a link out of caches, indexes and Referer headers, and slows down who tries links. The limit
 * holds for one client address over all nodes: behind a reverse proxy the container must be told to trust its headers.
 */
class AkkoordFilter extends OncePerRequestFilter {

    private static final long MINUUT = 60;

    private final Linkteller teller;
    private final int perMinuut;

    AkkoordFilter(Linkteller teller, int perMinuut) {
        this.teller = teller;
        this.perMinuut = perMinuut;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        antwoord.setHeader("Referrer-Policy", "no-referrer");
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        antwoord.setHeader("X-Robots-Tag", "noindex, nofollow");
        if (teller.tel(vraag.getRemoteAddr()) > perMinuut) {
            weiger(antwoord);
        } else {
            keten.doFilter(vraag, antwoord);
        }
    }

    private static void weiger(HttpServletResponse antwoord) throws IOException {
        antwoord.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        antwoord.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(MINUUT));
        antwoord.setContentType(MediaType.TEXT_PLAIN_VALUE);
        antwoord.setCharacterEncoding(StandardCharsets.UTF_8.name());
        antwoord.getWriter()
                .write("Deze pagina is vanaf uw netwerk te vaak achter elkaar geopend. Wacht een minuut en probeer het"
                        + " dan opnieuw. Er is niets vastgelegd.");
    }
}
