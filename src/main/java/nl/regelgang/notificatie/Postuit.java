package nl.regelgang.notificatie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outgoing mail: what is put here in a transaction is sent after it, and never lost. */
@Service
public class Postuit {

    private final Zendingen zendingen;

    Postuit(Zendingen zendingen) {
        this.zendingen = zendingen;
    }

    /**
     * Puts the message in the outbox, in the caller's transaction. Without one it fails: a message that could be kept
     * while the act it tells about is not, or the other way round, is a defect.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void klaarzetten(Bericht bericht) {
        zendingen.bewaar(bericht);
    }

    /** What became of the messages of one dossier, newest first. */
    @Transactional(readOnly = true)
    public List<Verzending> van(UUID dossier) {
        return zendingen.van(dossier);
    }

    /** Since when the longest waiting message waits for its first acceptance. */
    @Transactional(readOnly = true)
    public Optional<Instant> oudsteWachtende() {
        return zendingen.oudsteWachtende();
    }

    /** How many messages did not arrive, as far as is known, and are not tried any more. */
    @Transactional(readOnly = true)
    public int aantalNietAangekomen() {
        return zendingen.aantalNietAangekomen();
    }

    /**
     * @param verzonden when the mail server took it, null when it has not yet
     * @param storing a Dutch sentence about what is wrong, null when nothing is
     */
    public record Verzending(
            UUID id,
            String soort,
            String naam,
            String adres,
            Status status,
            Instant klaargezet,
            @Nullable Instant verzonden,
            @Nullable String storing) {}

    /** What the outbox knows of a message; that the mail server took it does not mean that somebody read it. */
    public enum Status {
        WACHT,
        VERZONDEN,
        /** The connection broke after the whole message was handed over: it may have been taken or not. */
        ONZEKER,
        MISLUKT
    }
}
