package nl.regelgang.procedure;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.dossier.Document;
import nl.regelgang.dossier.Documenten;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procesmotor.Procesmotor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * The file that comes with the form that starts a procedure. It is kept before there is a procedure, so that it is not
 * lost when something else is wrong.
 */
@Component
public class Startstukken {

    private final Documenten documenten;
    private final Procedures procedures;
    private final Procesmotor motor;

    Startstukken(Documenten documenten, Procedures procedures, Procesmotor motor) {
        this.documenten = documenten;
        this.procedures = procedures;
        this.motor = motor;
    }

    /**
     * The dossier of the form, which comes back from the browser.
     *
     * @throws NietGevonden when it is none
     * @throws AlBegonnen when it is that of a procedure that exists
     */
    public UUID nieuwDossier(@Nullable String dossier) {
        UUID id = uuid(dossier).orElseThrow(() -> new NietGevonden("dossier " + dossier));
        if (procedures.vind(id).isPresent() || motor.positie(id.toString()).isPresent()) {
            throw new AlBegonnen(id);
        }
        return id;
    }

    /**
     * @return the id of the kept document; empty when no file was chosen
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the file is refused
     */
    public Optional<String> bewaar(UUID dossier, String titel, @Nullable MultipartFile bestand, Handelend door)
            throws IOException {
        if (bestand == null || bestand.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream inhoud = bestand.getInputStream()) {
            String naam = String.valueOf(bestand.getOriginalFilename());
            return Optional.of(
                    documenten.bewaar(dossier, titel, naam, inhoud, door).id().toString());
        }
    }

    /** What was kept before; empty when the id is none of this dossier. */
    public Optional<Document> van(@Nullable String dossier, @Nullable String document) {
        return uuid(document).flatMap(documenten::vind).filter(gevonden -> uuid(dossier)
                .filter(gevonden.dossier()::equals)
                .isPresent());
    }

    private static Optional<UUID> uuid(@Nullable String tekst) {
        try {
            return Optional.of(UUID.fromString(String.valueOf(tekst)));
        } catch (IllegalArgumentException geenId) {
            return Optional.empty();
        }
    }
}
