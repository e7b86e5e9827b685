package nl.regelgang.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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

    /** As text, whatever the client would rather have. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> meldpunt() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("""
                        Contact: %s
                        Expires: %s
                        Preferred-Languages: nl, en
                        Canonical: %s/.well-known/security.txt
                        """.formatted(contact, einde(), adres));
    }

    private Instant einde() {
        return klok.instant().plus(GELDIG_IN_DAGEN, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
    }
}
