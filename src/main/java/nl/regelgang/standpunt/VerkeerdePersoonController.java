package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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

    private final Akkoordstappen stappen;

    VerkeerdePersoonController(Akkoordstappen stappen) {
        this.stappen = stappen;
    }

    @GetMapping
    Object nietIk(@CookieValue(name = AkkoordController.KOEKJE, required = false) @Nullable String token, Model model) {
        return stappen.nietIk(AkkoordController.sleutel(token), model);
    }

    @PostMapping
    Object meldNietIk(
            @CookieValue(name = AkkoordController.KOEKJE, required = false) @Nullable String token,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            Model model,
            HttpServletResponse antwoord) {
        return stappen.meldNietIk(AkkoordController.sleutel(token), bevestigd, model, antwoord);
    }
}
