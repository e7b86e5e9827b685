package nl.regelgang.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives a document to who may read it, as a file to save: a browser must never show it as a page of this site. */
@Controller
class DocumentController {

    private final Documenten documenten;
    private final ObjectProvider<Leesrecht> leesrechten;

    DocumentController(Documenten documenten, ObjectProvider<Leesrecht> leesrechten) {
        this.documenten = documenten;
        this.leesrechten = leesrechten;
    }

    @GetMapping("/documenten/{id}")
    void haal(@PathVariable String id, Principal lezer, HttpServletResponse antwoord) throws IOException {
        Document document = documenten
                .vind(uuid(id))
                .filter(gevonden -> magLezen(lezer.getName(), gevonden))
                .orElseThrow(() -> new NietGevonden("document " + id));
        antwoord.setContentType(document.mediatype());
        antwoord.setContentLengthLong(document.grootte());
        antwoord.setHeader(HttpHeaders.CONTENT_DISPOSITION, alsBestand(document));
        antwoord.setHeader("X-Content-Type-Options", "nosniff");
        antwoord.setHeader("Content-Security-Policy", "sandbox");
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        documenten.schrijf(document.id(), antwoord.getOutputStream());
    }

    private boolean magLezen(String persoon, Document document) {
        return leesrechten.stream().anyMatch(recht -> recht.magLezen(persoon, document.dossier(), document.id()));
    }

    private static String alsBestand(Document document) {
        return ContentDisposition.attachment()
                .filename(document.bestandsnaam(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException geenId) {
            throw new NietGevonden("document " + id);
        }
    }
}
