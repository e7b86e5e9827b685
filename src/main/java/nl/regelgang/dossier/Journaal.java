package nl.regelgang.dossier;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.Handelend;
import org.springframework.stereotype.Service;

/** The append-only journaal of a dossier, one hash chain per dossier. */
@Service
public class Journaal {

    /** Oldest first. */
    public List<Regel> van(UUID dossier) {
        throw new UnsupportedOperationException();
    }

    /** Whether every line is as it was written and none is missing in between. */
    public boolean klopt(UUID dossier) {
        throw new UnsupportedOperationException();
    }

    public record Regel(
            long volgnummer, Instant moment, String omschrijving, Grondslag grondslag, Handelend door, String hash) {}
}
