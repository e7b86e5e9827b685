package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.standpunt.Bekeken.Toestand;
import nl.regelgang.standpunt.Sleutel.Ingelogd;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The same questions for who is logged in (level C), whatever level the organisation asks. */
@Controller
@RequestMapping("/akkoord")
class AkkoordIngelogdController {

    private final Akkoorden akkoorden;
    private final Akkoordstappen stappen;
    private final Akkoordpagina pagina;

    AkkoordIngelogdController(Akkoorden akkoorden, Akkoordstappen stappen, Akkoordpagina pagina) {
        this.akkoorden = akkoorden;
        this.stappen = stappen;
        this.pagina = pagina;
    }

    /** Help stands where it is on every other page (WCAG 3.2.6). */
    @ModelAttribute("metHulp")
    boolean metHulp() {
        return true;
    }

    /** What the person is still to answer. */
    @GetMapping
    String lijst(Principal wie, Model model) {
        return pagina.lijst(model, wie.getName());
    }

    @GetMapping("/{verzoek}")
    String bekijk(@PathVariable UUID verzoek, Principal wie, Model model) {
        return stappen.bekijk(sleutel(verzoek, wie), model);
    }

    @GetMapping("/{verzoek}/stuk/{nummer}")
    void stuk(@PathVariable UUID verzoek, @PathVariable int nummer, Principal wie, HttpServletResponse antwoord)
            throws IOException {
        stappen.stuk(sleutel(verzoek, wie), nummer, antwoord);
    }

    @PostMapping("/{verzoek}/keuze")
    Object kies(
            @PathVariable UUID verzoek,
            @RequestParam(required = false) @Nullable String keuze,
            @RequestParam(defaultValue = "") String reden,
            Principal wie,
            Model model,
            HttpSession sessie,
            HttpServletResponse antwoord) {
        return stappen.kies(sleutel(verzoek, wie), Antwoord.van(keuze, reden), model, sessie, antwoord);
    }

    @GetMapping("/{verzoek}/controle")
    Object controle(@PathVariable UUID verzoek, Principal wie, Model model, HttpSession sessie) {
        return stappen.controle(sleutel(verzoek, wie), model, sessie);
    }

    @PostMapping("/{verzoek}/vastleggen")
    Object vastleggen(
            @PathVariable UUID verzoek,
            @RequestParam(required = false) @Nullable String keuze,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String gezien,
            Principal wie,
            Model model,
            HttpServletRequest vraag,
            HttpServletResponse antwoord) {
        return stappen.leg(sleutel(verzoek, wie), Antwoord.van(keuze, reden), gezien, model, vraag, antwoord);
    }

    @GetMapping("/{verzoek}/klaar")
    Object klaar(@PathVariable UUID verzoek, Principal wie, Model model) {
        return stappen.klaar(sleutel(verzoek, wie), model);
    }

    @GetMapping("/{verzoek}/bewijs")
    Object bewijs(@PathVariable UUID verzoek, Principal wie, Model model) {
        return stappen.bewijs(sleutel(verzoek, wie), model);
    }

    @GetMapping("/{verzoek}/niet-ik")
    Object nietIk(@PathVariable UUID verzoek, Principal wie, Model model) {
        return stappen.nietIk(sleutel(verzoek, wie), model);
    }

    @PostMapping("/{verzoek}/niet-ik")
    Object meldNietIk(
            @PathVariable UUID verzoek,
            @RequestParam(defaultValue = "false") boolean bevestigd,
            Principal wie,
            Model model,
            HttpServletResponse antwoord) {
        return stappen.meldNietIk(sleutel(verzoek, wie), bevestigd, model, antwoord);
    }

    @GetMapping({"/{verzoek}/keuze", "/{verzoek}/vastleggen"})
    RedirectView terug(@PathVariable UUID verzoek) {
        return Naar.pagina("/akkoord/" + verzoek);
    }

    /** @throws NietGevonden when it is not for this person to answer */
    private Ingelogd sleutel(UUID verzoek, Principal wie) {
        Ingelogd sleutel = new Ingelogd(verzoek, wie.getName());
        if (akkoorden.bekijk(sleutel).toestand() == Toestand.ONBEKEND) {
            throw new NietGevonden("akkoordverzoek " + verzoek);
        }
        return sleutel;
    }
}
