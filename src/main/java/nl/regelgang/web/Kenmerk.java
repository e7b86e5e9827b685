package nl.regelgang.web;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import java.security.SecureRandom;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * The number by which somebody who reads an error page and somebody who reads the log find each other. It stands in
 * every line that is logged for the request; a listener and not a filter, because the container logs what went wrong
 * after the last filter is done.
 */
@Component
class Kenmerk implements ServletRequestListener {

    private static final String NAAM = "kenmerk";
    private static final String TEKENS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTE = 8;

    private final SecureRandom toeval = new SecureRandom();

    @Override
    public void requestInitialized(ServletRequestEvent begin) {
        MDC.put(NAAM, van(begin.getServletRequest()));
    }

    @Override
    public void requestDestroyed(ServletRequestEvent einde) {
        MDC.remove(NAAM);
    }

    String van(ServletRequest verzoek) {
        if (verzoek.getAttribute(NAAM) instanceof String kenmerk) {
            return kenmerk;
        }
        StringBuilder nieuw = new StringBuilder();
        toeval.ints(LENGTE, 0, TEKENS.length()).forEach(plaats -> nieuw.append(TEKENS.charAt(plaats)));
        verzoek.setAttribute(NAAM, nieuw.toString());
        return nieuw.toString();
    }
}
