package nl.regelgang.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** The documents of dossiers. What is kept is never changed. */
@Service
public class Documenten {

    private final Documentopslag opslag;
    private final Bestandskeuring keuring;
    private final TransactionOperations transactie;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Documenten(
            Documentopslag opslag,
            Bestandskeuring keuring,
            TransactionOperations transactie,
            ApplicationEventPublisher feiten,
            Clock klok) {
        this.opslag = opslag;
        this.keuring = keuring;
        this.transactie = transactie;
        this.feiten = feiten;
        this.klok = klok;
    }

    /**
     * Checks and keeps a file, and writes that in the journaal; joins the caller's transaction, or makes its own.
     *
     * @param titel how people call the document; blank to use the file's name
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the file is refused, with a Dutch reason under no field
     */
    public Document bewaar(UUID dossier, String titel, String bestandsnaam, InputStream inhoud, Handelend door)
            throws IOException {
        Bestandsnaam naam = Bestandsnaam.van(bestandsnaam);
        try (Ontvangst ontvangst = Ontvangst.van(inhoud)) {
            Bestandssoort soort = keuring.keur(ontvangst.bestand(), naam);
            Document document = new Document(
                    UUID.randomUUID(),
                    dossier,
                    titel.isBlank() ? naam.zonderExtensie() : Bestandsnaam.leesbaar(titel),
                    naam.waarde(),
                    soort.mediatype(),
                    ontvangst.grootte(),
                    ontvangst.sha256(),
                    klok.instant().truncatedTo(ChronoUnit.MICROS),
                    door.naam(),
                    door.namens());
            transactie.executeWithoutResult(stand -> bewaar(document, ontvangst, door));
            return document;
        }
    }

    private void bewaar(Document document, Ontvangst ontvangst, Handelend door) {
        try (InputStream inhoud = Files.newInputStream(ontvangst.bestand())) {
            opslag.bewaar(document, inhoud);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        feiten.publishEvent(new DocumentToegevoegd(document, door));
    }

    public Optional<Document> vind(UUID document) {
        return opslag.vind(document);
    }

    /** In the order in which they were added. */
    public List<Document> van(UUID dossier) {
        return opslag.van(dossier);
    }

    /**
     * Writes the content. A document that is no longer what was kept is never written to its end.
     *
     * @throws NietGevonden when there is no such document
     * @throws IllegalStateException when the content does not have the hash that was kept with it
     */
    public void schrijf(UUID document, OutputStream uit) throws IOException {
        Document gevonden = vind(document).orElseThrow(() -> new NietGevonden("document " + document));
        MessageDigest sha256 = Sha256.nieuw();
        byte[] vorige = new byte[0];
        int deel = 0;
        for (Optional<byte[]> stuk = opslag.deel(document, deel);
                stuk.isPresent();
                stuk = opslag.deel(document, ++deel)) {
            uit.write(vorige);
            vorige = stuk.get();
            sha256.update(vorige);
        }
        if (!Sha256.hex(sha256).equals(gevonden.sha256())) {
            throw new IllegalStateException("document " + document + " is not what was kept");
        }
        uit.write(vorige);
    }
}
