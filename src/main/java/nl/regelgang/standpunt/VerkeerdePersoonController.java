package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages on which somebody says that a link was not meant for him. */
@Controller
@RequestMapping("/a/niet-ik")
class VerkeerdePersoonController {

    private final Akkoorden akkoorden;
    private final Akkoordpagina pagina;

    VerkeerdePersoonController(Akkoorden akkoorden, Akkoordpagina pagina) {
        this.akkoorden = akkoorden;
        this.pagina = pagina;
    }

    @GetMapping
    Object nietIk(@CookieValue(name = AkkoordController.KOEKJE, required = false) @Nullable String token, Model model) {
        Bekeken bekeken = akkoorden.bekijk(Token.van(token));
        if (!bekeken.open() && !bekeken.beslist()) {
            return Naar.pagina("/a");
        }
        pagina.vul(model, bekeken);
        return "standpunt/niet-ik";
    }

    /** A box that must be ticked keeps a scanner from raising the alarm. */
    @PostMapping
    Object meldNietIk(
            @CookieValue(name = AkkoordController.KOEKJE, required = false) @Nullable String token,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            Model model,
            HttpServletResponse antwoord) {
        Bekeken bekeken = akkoorden.bekijk(Token.van(token));
        if (!bevestigd && (bekeken.open() || bekeken.beslist())) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            pagina.vul(model, bekeken).addAttribute("fouten", Map.of("bevestigd", "Zet een vinkje om dit te melden."));
            return "standpunt/niet-ik";
        }
        model.addAttribute("gemeld", true);
        return pagina.uitleg(model, akkoorden.meldVerkeerdePersoon(Token.van(token)));
    }
}
