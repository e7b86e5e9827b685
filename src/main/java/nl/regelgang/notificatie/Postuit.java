package nl.regelgang.notificatie;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The outgoing mail: what is put here in a transaction is sent after it, and never lost. */
@Service
public class Postuit {

    /** Puts the message in the outbox, in the caller's transaction. */
    public void klaarzetten(Bericht bericht) {
        throw new UnsupportedOperationException();
    }

    /** What became of the messages of one dossier, newest first. */
    public List<Verzending> van(UUID dossier) {
        throw new UnsupportedOperationException();
    }

    /** @param verzonden when the mail server took it, null when it has not yet */
    public record Verzending(
            UUID id,
            String soort,
            String naam,
            String adres,
            Status status,
            Instant klaargezet,
            @Nullable Instant verzonden,
            @Nullable String storing) {}

    public enum Status {
        WACHT,
        VERZONDEN,
        ONZEKER,
        MISLUKT
    }
}
