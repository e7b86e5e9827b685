package nl.regelgang.procedure;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives the dossier of a procedure as a file to who sees the procedure. */
@Controller
class DossierexportController {

    private final Zichtbareprocedures procedures;
    private final Dossierexport export;

    DossierexportController(Zichtbareprocedures procedures, Dossierexport export) {
        this.procedures = procedures;
        this.export = export;
    }

    @GetMapping("/procedures/{id}/dossier.zip")
    void haal(@PathVariable UUID id, Principal persoon, HttpServletResponse antwoord) throws IOException {
        Procedure procedure = procedures.lees(id, persoon.getName());
        antwoord.setContentType("application/zip");
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(
                                "dossier " + procedure.naam().replaceAll("[^\\p{L}\\d .-]", "") + ".zip",
                                StandardCharsets.UTF_8)
                        .build()
                        .toString());
        antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        export.schrijf(procedure, persoon.getName(), antwoord.getOutputStream());
    }
}
