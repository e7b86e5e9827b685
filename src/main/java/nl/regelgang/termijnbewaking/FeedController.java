package nl.regelgang.termijnbewaking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The calendar behind a secret address, for programs that cannot log in. The address is the key; what answers names it
 * nowhere, so that it stands in no log and on no page.
 */
@Controller
class FeedController {

    private static final MediaType AGENDA = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType TEKST = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final String ONBEKEND =
            "Dit agenda-adres bestaat niet of is ingetrokken. Log in bij Regelgang, ga naar Agenda en maak een nieuw"
                    + " adres; zet dat in uw agendaprogramma in de plaats van het oude.";

    private static final String TE_VAAK =
            "Deze agenda is te vaak achter elkaar opgevraagd. Wacht een kwartier. Stel uw agendaprogramma zo in dat het"
                    + " hoogstens een keer per kwartier kijkt.";

    private final Agendafeed feed;
    private final Agendavragen vragen;

    FeedController(Agendafeed feed, Agendavragen vragen) {
        this.feed = feed;
        this.vragen = vragen;
    }

    @GetMapping("/agenda/{geheim}.ics")
    ResponseEntity<byte[]> lees(@PathVariable String geheim, HttpServletRequest vraag, HttpServletResponse antwoord) {
        // Set on the answer itself, where it replaces what was there; an entity's header would stand beside it.
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        antwoord.setHeader("X-Robots-Tag", "noindex, nofollow");
        antwoord.setHeader("Referrer-Policy", "no-referrer");
        Optional<Duration> wachten = vragen.begin(geheim, vraag.getRemoteAddr());
        if (wachten.isPresent()) {
            antwoord.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(wachten.get().toSeconds() + 1));
            return inhoud(HttpStatus.TOO_MANY_REQUESTS, TEKST, TE_VAAK);
        }
        return feed.lees(geheim)
                .map(tekst -> inhoud(HttpStatus.OK, AGENDA, tekst))
                .orElseGet(() -> inhoud(HttpStatus.NOT_FOUND, TEKST, ONBEKEND));
    }

    private static ResponseEntity<byte[]> inhoud(HttpStatus status, MediaType soort, String tekst) {
        return ResponseEntity.status(status).contentType(soort).body(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
