package nl.regelgang.standpunt;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Gives a file of a standpunt, to save: a browser must never show it as a page of this site. */
@Component
class Stukuitgifte {

    private final Documenten documenten;

    Stukuitgifte(Documenten documenten) {
        this.documenten = documenten;
    }

    /** @throws NietGevonden when it is there no longer, or is not what the members are asked about */
    void geef(Stuk stuk, HttpServletResponse antwoord) throws IOException {
        Document document = documenten
                .vind(stuk.document())
                .filter(gevonden -> gevonden.sha256().equals(stuk.sha256()))
                .orElseThrow(() -> new NietGevonden("document " + stuk.document()));
        antwoord.setContentType(document.mediatype());
        antwoord.setContentLengthLong(document.grootte());
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(document.bestandsnaam(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("Content-Security-Policy", "sandbox");
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        documenten.schrijf(document.id(), antwoord.getOutputStream());
    }
}
