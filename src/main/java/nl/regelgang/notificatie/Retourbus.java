package nl.regelgang.notificatie;

import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The mailbox in which undeliverable mail comes back. A report is read once and stays in the mailbox, marked as read;
 * what is no report stays unread, for a person. Several nodes may look at once: reading a report twice changes nothing.
 */
@Component
class Retourbus {

    private static final Logger LOG = LoggerFactory.getLogger(Retourbus.class);
    private static final String TIJD = "15000";

    /** A report returns our message at most, and that is never this large. */
    private static final int GROOTSTE = 1_000_000;

    private final Retourinstellingen instellingen;
    private final Retourlezer lezer;
    private final Zendingoverzicht zendingen;

    Retourbus(Retourinstellingen instellingen, Retourlezer lezer, Zendingoverzicht zendingen) {
        this.instellingen = instellingen;
        this.lezer = lezer;
        this.zendingen = zendingen;
    }

    /**
     * @return how many messages turned out not to have arrived
     * @throws IllegalStateException when the mailbox cannot be read; the next look tries again
     */
    int leeg() {
        try (Store bus = sessie().getStore(instellingen.protocol())) {
            bus.connect(
                    instellingen.host(),
                    instellingen.poort() == 0 ? -1 : instellingen.poort(),
                    instellingen.gebruiker(),
                    instellingen.wachtwoord());
            try (Folder map = bus.getFolder(instellingen.map())) {
                map.open(Folder.READ_WRITE);
                return lees(map.search(new FlagTerm(new Flags(Flag.SEEN), false)));
            }
        } catch (MessagingException | IOException fout) {
            throw new IllegalStateException("cannot read the mailbox of returned mail", fout);
        }
    }

    private int lees(Message[] ongelezen) throws MessagingException, IOException {
        int terug = 0;
        for (Message mail : ongelezen) {
            Optional<Retour> retour = retour(mail);
            if (retour.isPresent()
                    && zendingen.teruggekomen(
                            retour.get().zending(), retour.get().reden())) {
                LOG.info("message {} came back", retour.get().zending());
                terug++;
            }
            mail.setFlag(Flag.SEEN, retour.isPresent());
        }
        return terug;
    }

    /** Read as it is, and not by the structure that the mail server makes of it. */
    private Optional<Retour> retour(Message mail) throws MessagingException, IOException {
        return mail instanceof MimeMessage heel && mail.getSize() <= GROOTSTE
                ? lezer.lees(new MimeMessage(heel))
                : Optional.empty();
    }

    private Session sessie() {
        String protocol = "mail." + instellingen.protocol();
        Properties eigenschappen = new Properties();
        eigenschappen.setProperty(protocol + ".connectiontimeout", TIJD);
        eigenschappen.setProperty(protocol + ".timeout", TIJD);
        eigenschappen.setProperty(protocol + ".writetimeout", TIJD);
        eigenschappen.setProperty(protocol + ".ssl.checkserveridentity", "true");
        // Reading a mail does not mark it as read; only we do.
        eigenschappen.setProperty(protocol + ".peek", "true");
        return Session.getInstance(eigenschappen);
    }
}
