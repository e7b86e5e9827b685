package nl.regelgang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** Every error, as a page in plain Dutch; never with a stack trace, a class name or the path that was asked for. */
@ControllerAdvice
class Foutpaginas implements ErrorViewResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Foutpaginas.class);
    private static final String PAGINA = "web/fout";

    /** Never shown back. */
    private static final Set<String> VERTROUWELIJK =
            Set.of("_csrf", "password", "huidig", "nieuw", "herhaald", "wachtwoord");

    private final Kenmerk kenmerk;

    Foutpaginas(Kenmerk kenmerk) {
        this.kenmerk = kenmerk;
    }

    /** For what no handler here catches: Spring's own refusals, and what goes wrong outside a controller. */
    @Override
    public ModelAndView resolveErrorView(HttpServletRequest verzoek, HttpStatus status, Map<String, Object> model) {
        return status == HttpStatus.SERVICE_UNAVAILABLE
                ? onbereikbaar(verzoek)
                : pagina(verzoek, Foutpagina.bij(status.value()));
    }

    @ExceptionHandler
    ModelAndView nietGevonden(NietGevonden fout, HttpServletRequest verzoek) {
        return pagina(verzoek, Foutpagina.bij(404));
    }

    @ExceptionHandler
    ModelAndView nietBevoegd(NietBevoegd fout, HttpServletRequest verzoek) {
        String uitleg = fout.getMessage() == null ? "" : fout.getMessage();
        return pagina(verzoek, Foutpagina.bij(403).met(List.of(uitleg))).addObject("ingevuld", ingevuld(verzoek));
    }

    @ExceptionHandler
    ModelAndView achterhaald(Achterhaald fout, HttpServletRequest verzoek) {
        String uitleg = fout.getMessage() == null ? "" : fout.getMessage();
        return pagina(verzoek, Foutpagina.bij(409).met(List.of(uitleg))).addObject("ingevuld", ingevuld(verzoek));
    }

    @ExceptionHandler
    ModelAndView ongeldig(OngeldigeInvoer fout, HttpServletRequest verzoek) {
        List<String> zinnen = List.copyOf(fout.fouten().values());
        return pagina(verzoek, Foutpagina.bij(400).met(zinnen)).addObject("ingevuld", ingevuld(verzoek));
    }

    @ExceptionHandler
    ModelAndView teGroot(MaxUploadSizeExceededException fout, HttpServletRequest verzoek) {
        return pagina(verzoek, Foutpagina.bij(413));
    }

    /** The database is away; also the person's name cannot be looked up now. */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        CannotGetJdbcConnectionException.class,
        DataAccessResourceFailureException.class
    })
    ModelAndView onbereikbaar(RuntimeException fout, HttpServletRequest verzoek) {
        LOG.error("the database cannot be reached", fout);
        return onbereikbaar(verzoek);
    }

    private ModelAndView onbereikbaar(HttpServletRequest verzoek) {
        Foutpagina pagina = Foutpagina.bij(503);
        if (!HttpMethod.POST.matches(verzoek.getMethod())) {
            return pagina(verzoek, pagina);
        }
        boolean zeker = Databaseuitval.zekerNietVastgelegd(verzoek);
        return pagina(verzoek, pagina.naVersturen(zeker))
                .addObject("ingevuld", ingevuld(verzoek))
                .addObject("onzeker", !zeker);
    }

    private ModelAndView pagina(HttpServletRequest verzoek, Foutpagina fout) {
        return new ModelAndView(PAGINA, HttpStatus.valueOf(fout.status()))
                .addObject("fout", fout)
                .addObject("kenmerk", kenmerk.van(verzoek));
    }

    /** What the person had filled in, so that it can be copied and is not lost. */
    private static Map<String, String> ingevuld(HttpServletRequest verzoek) {
        Map<String, String> velden = new LinkedHashMap<>();
        verzoek.getParameterMap().forEach((veld, waarden) -> {
            String waarde = String.join(", ", waarden);
            if (!VERTROUWELIJK.contains(veld) && !waarde.isBlank()) {
                velden.put(veld, waarde);
            }
        });
        return velden;
    }
}
