package nl.regelgang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The security headers of every answer: also of errors, of static files, and of requests that the firewall refuses
 * before Spring Security writes a header. Static files and downloads put their own Cache-Control in the place of this
 * one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Koppen extends OncePerRequestFilter {

    static final String BELEID = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; frame-src 'none';"
            + " base-uri 'none'; object-src 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        antwoord.setHeader("Content-Security-Policy", BELEID);
        antwoord.setHeader("Referrer-Policy", "no-referrer");
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("X-Frame-Options", "DENY");
        antwoord.setHeader(
                "Permissions-Policy", "camera=(), microphone=(), geolocation=(), publickey-credentials-get=(self)");
        antwoord.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        antwoord.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        antwoord.setHeader("Cache-Control", "no-store");
        if (verzoek.isSecure()) {
            antwoord.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        keten.doFilter(verzoek, antwoord);
    }
}
