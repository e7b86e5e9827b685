package nl.regelgang.procedure;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who sends the form that begins a procedure again, comes to the procedure that it began. Before the pages of errors. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AlBegonnenAdvies {

    private final Zichtbareprocedures procedures;

    AlBegonnenAdvies(Zichtbareprocedures procedures) {
        this.procedures = procedures;
    }

    @ExceptionHandler
    ModelAndView alBegonnen(AlBegonnen fout, Principal persoon, RedirectAttributes hierna, HttpServletResponse antwoord)
            throws IOException {
        if (procedures.vind(fout.procedure(), persoon.getName()).isEmpty()) {
            antwoord.sendError(HttpStatus.NOT_FOUND.value());
            return new ModelAndView();
        }
        hierna.addFlashAttribute("melding", "U had dit formulier al verzonden. Dit is de procedure die ermee begon.");
        return new ModelAndView("redirect:" + Procedure.pad(fout.procedure()));
    }
}
