package nl.regelgang.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * The security headers of every answer. A valve of the container and not a filter, because the container answers
 * itself what it cannot read, and Spring Security's firewall refuses before any header is written. Static files and
 * downloads put their own Cache-Control in the place of this one.
 */
@Component
class Koppen implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String BELEID = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; frame-src 'none';"
            + " base-uri 'none'; object-src 'none'";

    @Override
    public void customize(TomcatServletWebServerFactory container) {
        container.addEngineValves(new Klep());
    }

    private static final class Klep extends ValveBase {

        Klep() {
            super(true);
        }

        @Override
        public void invoke(Request verzoek, Response antwoord) throws IOException, ServletException {
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
            getNext().invoke(verzoek, antwoord);
        }
    }
}
