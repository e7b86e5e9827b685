package nl.regelgang.standpunt;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** The next page, asked for anew: a reload of it sends no form again. */
final class Naar {

    private Naar() {}

    static RedirectView pagina(String pad) {
        RedirectView naar = new RedirectView(pad, true);
        naar.setStatusCode(HttpStatus.SEE_OTHER);
        naar.setExposeModelAttributes(false);
        return naar;
    }
}
