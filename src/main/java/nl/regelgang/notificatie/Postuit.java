package nl.regelgang.notificatie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The outgoing mail: what is put here in a transaction is sent after it, and never lost. */
@Service
public class Postuit {

    private final Zendingen zendingen;
    private final Zendingoverzicht overzicht;
    private final Eigenteksten eigenteksten;
    private final Poststand stand;

    Postuit(Zendingen zendingen, Zendingoverzicht overzicht, Eigenteksten eigenteksten, Poststand stand) {
        this.zendingen = zendingen;
        this.overzicht = overzicht;
        this.eigenteksten = eigenteksten;
        this.stand = stand;
    }

    /**
     * Puts the message in the outbox, in the caller's transaction. Without one it fails: a message that could be kept
     * while the act it tells about is not, or the other way round, is a defect. An organisation that worded this kind of
     * message itself has its own words here.
     *
     * @return the id of the message in the outbox
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID klaarzetten(Bericht bericht) {
        return zendingen.bewaar(eigenteksten.inEigenWoorden(bericht));
    }

    /** What proves that one message went out, also years later. */
    @Transactional(readOnly = true)
    public Optional<Bezorging> bezorging(UUID zending) {
        return zendingen.bezorging(zending);
    }

    /** What became of the messages of one dossier, newest first. */
    @Transactional(readOnly = true)
    public List<Verzending> van(UUID dossier) {
        return overzicht.van(dossier);
    }

    /** Since when the longest waiting message waits for its first acceptance. */
    @Transactional(readOnly = true)
    public Optional<Instant> oudsteWachtende() {
        return overzicht.oudsteWachtende();
    }

    /** What did not arrive and nobody has seen to, newest first. */
    @Transactional(readOnly = true)
    public List<Verzending> nietAangekomen(int hoogstens) {
        return overzicht.nietAangekomen(hoogstens);
    }

    @Transactional(readOnly = true)
    public int aantalNietAangekomen() {
        return overzicht.aantalNietAangekomen();
    }

    /** What is sent as soon as that may be, longest waiting first. */
    @Transactional(readOnly = true)
    public List<Verzending> wachtend(int hoogstens) {
        return overzicht.wachtend(hoogstens);
    }

    @Transactional(readOnly = true)
    public int aantalWachtend() {
        return overzicht.aantalWachtend();
    }

    /** Why nothing is sent at the moment, empty when all goes. */
    @Transactional(readOnly = true)
    public Optional<Poststand.Pauze> pauze() {
        return stand.pauze();
    }

    /**
     * @param namens the organisation in whose words and style it is, null for the installation's own
     * @param verzonden when the mail server took it, null when it has not yet
     * @param storing a Dutch sentence about what is wrong, null when nothing is
     * @param vraagtAandacht it did not arrive, or nobody knows, and no further attempt follows by itself
     * @param bewaard the content is still there, so that it can be sent again
     * @param persoonlijk it holds a link that is a key, so it goes to this address or nowhere
     */
    public record Verzending(
            UUID id,
            UUID dossier,
            @Nullable OrganisatieId namens,
            String soort,
            String naam,
            String adres,
            Status status,
            Instant klaargezet,
            @Nullable Instant verzonden,
            @Nullable String storing,
            boolean vraagtAandacht,
            boolean bewaard,
            boolean persoonlijk) {}

    /**
     * @param messageId the Message-ID header
     * @param staat as the outbox keeps it
     * @param antwoord what the mail server said, null when nothing was kept
     */
    public record Bezorging(
            String messageId,
            String staat,
            @Nullable Instant verzonden,
            @Nullable String antwoord) {}

    /** What the outbox knows of a message; that the mail server took it does not mean that somebody read it. */
    public enum Status {
        WACHT,
        VERZONDEN,
        /** The connection broke after the whole message was handed over: it may have been taken or not. */
        ONZEKER,
        /** The mail server of the addressee sent it back. */
        TERUGGEKOMEN,
        MISLUKT
    }
}
