package nl.regelgang.web;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to report a weakness (RFC 9116). Expires half a year from now, so that it is never found expired. */
@RestController
class SecurityTxtController {

    private static final int GELDIG_IN_DAGEN = 180;

    private final String adres;
    private final String contact;
    private final Clock klok;

    SecurityTxtController(
            @Value("${regelgang.adres}") String adres,
            @Value("${regelgang.beveiligingscontact}") String contact,
            Clock klok) {
        this.adres = adres;
        this.contact = contact;
        this.klok = klok;
    }

    @GetMapping(path = "/.well-known/security.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8")
    String meldpunt() {
        return """
                Contact: %s
                Expires: %s
                Preferred-Languages: nl, en
                Canonical: %s/.well-known/security.txt
                """.formatted(
                contact, klok.instant().plus(GELDIG_IN_DAGEN, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS), adres);
    }
}
