package nl.regelgang.procedure.begroting;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.Handelend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The file with the ontwerpbegroting that comes with the form, kept before there is a procedure. */
@Component
class Ontwerpbestanden {

    private final Documenten documenten;

    Ontwerpbestanden(Documenten documenten) {
        this.documenten = documenten;
    }

    /** Keeps a chosen file first, so that it is not lost when something else is wrong. */
    Startformulier bewaar(Startformulier formulier, UUID dossier, Handelend door) throws IOException {
        MultipartFile bestand = formulier.gekozenOntwerp();
        if (bestand == null) {
            return formulier;
        }
        try (InputStream inhoud = bestand.getInputStream()) {
            String naam = String.valueOf(bestand.getOriginalFilename());
            Document document = documenten.bewaar(dossier, "Ontwerpbegroting", naam, inhoud, door);
            return formulier.metDocument(document.id());
        }
    }

    @Nullable
    Document van(Startformulier formulier, UUID dossier) {
        if (formulier.document() == null || formulier.document().isBlank()) {
            return null;
        }
        return uuid(formulier.document())
                .flatMap(documenten::vind)
                .filter(document -> document.dossier().equals(dossier))
                .orElse(null);
    }

    /** Both ids come back from the browser. */
    static Optional<UUID> uuid(@Nullable String tekst) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(tekst)));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }
}
