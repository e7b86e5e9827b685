package nl.regelgang.openbaar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.regeling.Regeling;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The public page of a regeling, for everybody. It is the same for whoever asks, logged in or not, so that it can lie
 * in a cache; what is taken back can still be read there for five minutes.
 */
@Controller
@RequestMapping("/openbaar/{regeling}")
class OpenbaarController {

    private static final String BEWAREN = "max-age=300, public";

    private final Openbaarheid openbaarheid;
    private final Documenten documenten;

    OpenbaarController(Openbaarheid openbaarheid, Documenten documenten) {
        this.openbaarheid = openbaarheid;
        this.documenten = documenten;
    }

    @GetMapping
    String toon(@PathVariable String regeling, Model model, HttpServletResponse antwoord) {
        Regeling deze = openbaarheid.openbareRegeling(regeling);
        List<Regel> regels = openbaarheid.procedures(deze.id()).stream()
                .map(procedure -> new Regel(procedure, openbaarheid.openbareStukken(procedure)))
                .toList();
        model.addAttribute("regeling", deze);
        model.addAttribute("stijlVan", deze.lichaam());
        model.addAttribute(
                "lopend",
                regels.stream().filter(regel -> regel.procedure().loopt()).toList());
        model.addAttribute(
                "afgerond",
                regels.stream().filter(regel -> !regel.procedure().loopt()).toList());
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, BEWAREN);
        return "openbaar/pagina";
    }

    /** As a file to save: a browser must never show it as a page of this site. */
    @GetMapping("/documenten/{document}")
    void haal(@PathVariable String regeling, @PathVariable String document, HttpServletResponse antwoord)
            throws IOException {
        Document stuk = openbaarheid.openbaarStuk(regeling, document);
        antwoord.setContentType(stuk.mediatype());
        antwoord.setContentLengthLong(stuk.grootte());
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(stuk.bestandsnaam(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        antwoord.setHeader("Content-Security-Policy", "sandbox");
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, BEWAREN);
        documenten.schrijf(stuk.id(), antwoord.getOutputStream());
    }

    record Regel(OpenbareProcedure procedure, List<Document> stukken) {}
}
