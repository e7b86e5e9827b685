package nl.regelgang.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.regelgang.toegang.Aanmelding;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What somebody gets who is logged in and asks for what he may not have. */
class Weigering implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException waarom)
            throws IOException, ServletException {
        if (!(waarom instanceof CsrfException) && moetWachtwoordKiezen()) {
            antwoord.sendRedirect(verzoek.getContextPath() + "/wachtwoord");
        } else if (waarom instanceof CsrfException && teGroot(verzoek)) {
            antwoord.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean moetWachtwoordKiezen() {
        Authentication wie = SecurityContextHolder.getContext().getAuthentication();
        return wie != null && wie.getAuthorities().contains(Aanmelding.MOET_WACHTWOORD_KIEZEN);
    }

    /** The container reads nothing of a form whose file is too large, so that its CSRF token is missing too. */
    private static boolean teGroot(HttpServletRequest verzoek) throws IOException, ServletException {
        String soort = verzoek.getContentType();
        if (soort == null || !soort.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return false;
        }
        try {
            verzoek.getParts();
            return false;
        } catch (IllegalStateException grens) {
            return true;
        }
    }
}
