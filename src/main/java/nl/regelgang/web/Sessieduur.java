package nl.regelgang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session ten hours after it began, which is at logging in, however busy it is; that it ends after half an hour
 * of rest is a setting. Counted with the clock of the session itself, so that the clock of the demo logs nobody out.
 */
class Sessieduur extends OncePerRequestFilter {

    static final Duration HOOGSTENS = Duration.ofHours(10);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest verzoek) {
        return Websitebeveiliging.ZONDER_SESSIE.matches(verzoek);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null && sessie.getLastAccessedTime() - sessie.getCreationTime() > HOOGSTENS.toMillis()) {
            sessie.invalidate();
        }
        keten.doFilter(verzoek, antwoord);
    }
}
