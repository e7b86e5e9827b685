package nl.regelgang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.toegang.Wachtwoorden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/wachtwoord")
class WachtwoordController {

    private static final String PAGINA = "web/wachtwoord";

    private final Wachtwoorden wachtwoorden;

    WachtwoordController(Wachtwoorden wachtwoorden) {
        this.wachtwoorden = wachtwoorden;
    }

    @GetMapping
    String formulier() {
        return PAGINA;
    }

    /** Ends the session, so that the new password is tried at once. */
    @PostMapping
    String wijzig(
            @RequestParam String huidig,
            @RequestParam String nieuw,
            @RequestParam String herhaald,
            Principal wie,
            HttpServletRequest verzoek,
            Model model) {
        try {
            wachtwoorden.wijzig(wie.getName(), huidig, nieuw, herhaald);
        } catch (OngeldigeInvoer fout) {
            model.addAttribute("fouten", fout.fouten());
            return PAGINA;
        }
        verzoek.getSession().invalidate();
        return "redirect:/login?gewijzigd";
    }
}
