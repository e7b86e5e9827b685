package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import nl.regelgang.standpunt.Sleutel.Maillink;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
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

/** The pages behind the link in the mail. The token is in the cookie; see {@link Akkoordstappen}. */
@Controller
@RequestMapping("/a")
class AkkoordController {

    static final String KOEKJE = "regelgang_akkoord";

    private final Akkoorden akkoorden;
    private final Akkoordstappen stappen;
    private final boolean https;

    AkkoordController(Akkoorden akkoorden, Akkoordstappen stappen, @Value("${regelgang.adres}") String adres) {
        this.akkoorden = akkoorden;
        this.stappen = stappen;
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
            geldig.ifPresent(een -> akkoorden.geopend(een, Herkomst.van(vraag)));
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
        return stappen.bekijk(sleutel(token), model);
    }

    @GetMapping("/stuk/{nummer}")
    void stuk(
            @CookieValue(name = KOEKJE, required = false) @Nullable String token,
            @PathVariable int nummer,
            HttpServletResponse antwoord)
            throws IOException {
        stappen.stuk(sleutel(token), nummer, antwoord);
    }

    @PostMapping("/keuze")
    Object kies(
            @CookieValue(name = KOEKJE, required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable String keuze,
            @RequestParam(defaultValue = "") String reden,
            Model model,
            HttpSession sessie,
            HttpServletResponse antwoord) {
        return stappen.kies(sleutel(token), Antwoord.van(keuze, reden), model, sessie, antwoord);
    }

    @GetMapping("/controle")
    Object controle(
            @CookieValue(name = KOEKJE, required = false) @Nullable String token, Model model, HttpSession sessie) {
        return stappen.controle(sleutel(token), model, sessie);
    }

    @PostMapping("/vastleggen")
    Object vastleggen(
            @CookieValue(name = KOEKJE, required = false) @Nullable String token,
            @RequestParam(required = false) @Nullable String keuze,
            @RequestParam(defaultValue = "") String reden,
            @RequestParam(defaultValue = "") String gezien,
            Model model,
            HttpServletRequest vraag,
            HttpServletResponse antwoord) {
        return stappen.leg(sleutel(token), Antwoord.van(keuze, reden), gezien, model, vraag, antwoord);
    }

    @GetMapping("/klaar")
    Object klaar(@CookieValue(name = KOEKJE, required = false) @Nullable String token, Model model) {
        return stappen.klaar(sleutel(token), model);
    }

    @GetMapping("/bewijs")
    Object bewijs(@CookieValue(name = KOEKJE, required = false) @Nullable String token, Model model) {
        return stappen.bewijs(sleutel(token), model);
    }

    /** Says the same whatever link it was, and does the same: who may have a new one gets it by mail. */
    @PostMapping("/nieuwe-link")
    String nieuweLink(@CookieValue(name = KOEKJE, required = false) @Nullable String token) {
        akkoorden.vraagNieuweLink(Token.van(token).orElseGet(Token::nieuw));
        return "standpunt/nieuwe-link";
    }

    /** Who reloads the answer to a form, or comes back to it later, starts at the text again. */
    @GetMapping({"/keuze", "/vastleggen", "/nieuwe-link"})
    RedirectView terug() {
        return Naar.pagina("/a");
    }

    static Maillink sleutel(@Nullable String token) {
        return new Maillink(Token.van(token));
    }
}
