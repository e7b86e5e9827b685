package nl.regelgang.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Turns a database that is away into the page that says so, also where no controller comes into it: the session is the
 * first thing that is looked up. It stands before the filter of the sessions, and that page looks none up.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Databaseuitval extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Databaseuitval.class);
    private static final String NIET_BEREIKT = Databaseuitval.class.getName();
    /** The classes of SQLSTATE: no connection, out of resources, shut down by an operator, failure of the system. */
    private static final Set<String> WEG = Set.of("08", "53", "57", "58");

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        try {
            keten.doFilter(isStoringspagina(verzoek) ? new ZonderSessie(verzoek) : verzoek, antwoord);
        } catch (ServletException | RuntimeException fout) {
            if (antwoord.isCommitted() || !isUitval(fout)) {
                throw fout;
            }
            LOG.error("the database cannot be reached", fout);
            // The error page has a handler too, so this is remembered before it is asked for.
            verzoek.setAttribute(
                    NIET_BEREIKT, verzoek.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) == null);
            antwoord.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isStoringspagina(HttpServletRequest verzoek) {
        return verzoek.getDispatcherType() == DispatcherType.ERROR
                && verzoek.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /**
     * Whether it is certain that nothing was recorded, because the request did not reach what handles it. A commit of
     * which the answer was lost can have succeeded.
     */
    static boolean zekerNietVastgelegd(HttpServletRequest verzoek) {
        return Boolean.TRUE.equals(verzoek.getAttribute(NIET_BEREIKT));
    }

    static boolean isUitval(Throwable fout) {
        for (@Nullable Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof TransactionSystemException einde && einde.getApplicationException() != null) {
                // The connection was gone too when it wanted to undo what was begun.
                return isUitval(einde.getApplicationException());
            }
            if (oorzaak instanceof CannotCreateTransactionException
                    || oorzaak instanceof DataAccessResourceFailureException
                    || (oorzaak instanceof SQLException sql && isWeg(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeg(@Nullable String toestand) {
        return toestand != null && toestand.length() > 1 && WEG.contains(toestand.substring(0, 2));
    }

    /** What makes the page asks for a session by itself; without a cookie there is none to look up. */
    private static final class ZonderSessie extends HttpServletRequestWrapper {

        ZonderSessie(HttpServletRequest verzoek) {
            super(verzoek);
        }

        @Override
        public Cookie[] getCookies() {
            return new Cookie[0];
        }
    }
}
