package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The pages behind the link in the mail. Mail scanners open links, and some submit the forms they find; so a GET
 * changes nothing, no form is valid as it is served, and nothing is recorded before a page that says what will be.
 */
@Controller
@RequestMapping("/a")
class AkkoordController {

    static final String KOEKJE = "regelgang_akkoord";
    static final String VOORNEMEN = "standpunt.voornemen";

    private final Akkoorden akkoorden;
    private final Akkoordpagina pagina;
    private final boolean https;

    AkkoordController(Akkoorden akkoorden, Akkoordpagina pagina, @Value("${regelgang.adres}") String adres) {
        this.akkoorden = akkoorden;
        this.pagina = pagina;
        this.https = adres.startsWith("https:");
    }

    /**
     * Takes the token out of the address, so that it stands in no history, Referer or screenshot, and opens the page.
     * Something that is no token takes away the token of an earlier link: the page must not show that one instead.
     */
    @GetMapping("/{token}")
    RedirectView open(@PathVariable String token, HttpServletRequest vraag, HttpServletResponse antwoord) {
        if (HttpMethod.GET.matches(vraag.getMethod())) {
            Optional<Token> geldig = Token.van(token);
            ResponseCookie koekje = ResponseCookie.from(
                            KOEKJE, geldig.map(Token::waarde).orElse(""))
                    .path("/a")
                    .httpOnly(true)
                    .secure(https)
                    .sameSite("Lax")
                    .maxAge(geldig.isPresent() ? Duration.ofMinutes(30) : Duration.ZERO)
                    .build();
            antwoord.addHeader(HttpHeaders.SET_COOKIE, koekje.toString());
        }
        return Naar.pagina("/a");
    }

    @GetMapping
    String bekijk(@CookieValue(name = KOEKJE, required = false) @Nullable String token, Model model) {
        Bekeken bekeken = akkoorden.bekijk(Token.van(token));
        return bekeken.open() ? pagina.keuze(model, bekeken) : pagina.uitleg(model, bekeken);
    }

    @PostMapping("/keuze")
    Object kies(
            @CookieValue(name = KOEKJE, required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable String keuze,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            HttpSession sessie,
            HttpServletResponse antwoord) {
        Bekeken bekeken = akkoorden.bekijk(Token.van(token));
        if (!bekeken.open()) {
            antwoord.setStatus(HttpStatus.CONFLICT.value());
            return pagina.uitleg(model, bekeken);
        }
        Antwoord gegeven = Antwoord.van(keuze, reden);
        Map<String, String> fouten = gegeven.fouten();
        if (!fouten.isEmpty()) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("fouten", fouten).addAttribute("keuze", keuze).addAttribute("reden", reden);
            return pagina.keuze(model, bekeken);
        }
        Verzoek verzoek = bekeken.bestaandVerzoek();
        sessie.setAttribute(
                VOORNEMEN,
                new Voornemen(verzoek.id(), gegeven.keuze().orElseThrow(), gegeven.reden(), verzoek.sha256()));
        return Naar.pagina("/a/controle");
    }

    @GetMapping("/controle")
    Object controle(
            @CookieValue(name = KOEKJE, required = false) @Nullable String token, Model model, HttpSession sessie) {
        Bekeken bekeken = akkoorden.bekijk(Token.van(token));
        if (!(sessie.getAttribute(VOORNEMEN) instanceof Voornemen voornemen)
                || !bekeken.open()
                || !bekeken.bestaandVerzoek().id().equals(voornemen.verzoek())) {
            return Naar.pagina("/a");
        }
        pagina.vul(model, bekeken).addAttribute("voornemen", voornemen);
        return "standpunt/controle";
    }

    @PostMapping("/vastleggen")
    Object vastleggen(
            @CookieValue(name = KOEKJE, required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable String keuze,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String gezien,
            Model model,
            HttpSession sessie,
            HttpServletResponse antwoord) {
        Antwoord gegeven = Antwoord.van(keuze, reden);
        if (!gegeven.fouten().isEmpty()) {
            return Naar.pagina("/a");
        }
        Keuze gekozen = gegeven.keuze().orElseThrow();
        Bekeken uitkomst = akkoorden.vastleggen(Token.van(token), gekozen, gegeven.reden(), gezien);
        sessie.removeAttribute(VOORNEMEN);
        if (uitkomst.beslist() && uitkomst.bestaandVerzoek().keuze() == gekozen) {
            return Naar.pagina("/a/klaar");
        }
        antwoord.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("nietVastgelegd", true);
        return pagina.uitleg(model, uitkomst);
    }

    @GetMapping("/klaar")
    Object klaar(@CookieValue(name = KOEKJE, required = false) @Nullable String token, Model model) {
        Bekeken bekeken = akkoorden.bekijk(Token.van(token));
        if (!bekeken.beslist()) {
            return Naar.pagina("/a");
        }
        pagina.vul(model, bekeken);
        return "standpunt/klaar";
    }

    /** Who reloads the answer to a form, or comes back to it later, starts at the text again. */
    @GetMapping({"/keuze", "/vastleggen"})
    RedirectView terug() {
        return Naar.pagina("/a");
    }
}
