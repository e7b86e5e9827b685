package nl.regelgang.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import org.springframework.stereotype.Service;

/** The documents of dossiers. */
@Service
public class Documenten {

    /**
     * Checks and keeps a file.
     *
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the file is refused, with a Dutch reason under no field
     */
    public Document bewaar(UUID dossier, String titel, String bestandsnaam, InputStream inhoud, Handelend door)
            throws IOException {
        throw new UnsupportedOperationException();
    }

    public Optional<Document> vind(UUID document) {
        throw new UnsupportedOperationException();
    }

    /** In the order in which they were added. */
    public List<Document> van(UUID dossier) {
        throw new UnsupportedOperationException();
    }

    public void schrijf(UUID document, OutputStream uit) throws IOException {
        throw new UnsupportedOperationException();
    }
}
