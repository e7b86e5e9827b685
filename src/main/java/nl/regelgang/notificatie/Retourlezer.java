package nl.regelgang.notificatie;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MessageHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads a report on a message that could not be delivered (RFC 3464). Which of our messages it was, is in the address to
 * which it came back; where that was lost, in the headers of the message that it returns. An automatic answer is no
 * report, and a delay is no failure.
 */
@Component
class Retourlezer {

    private static final int LANGSTE = 200;

    private final Afzender afzender;

    Retourlezer(Afzender afzender) {
        this.afzender = afzender;
    }

    /** Empty when the mail does not say that one of our messages failed. */
    Optional<Retour> lees(Message mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof MimeMultipart delen)) {
            return Optional.empty();
        }
        DeliveryStatus verslag = deel(delen, DeliveryStatus.class);
        Optional<String> reden = verslag == null ? Optional.empty() : reden(verslag);
        Optional<UUID> zending = zending(mail, delen);
        return reden.isPresent() && zending.isPresent()
                ? Optional.of(new Retour(zending.get(), reden.get()))
                : Optional.empty();
    }

    private Optional<UUID> zending(Message mail, MimeMultipart delen) throws MessagingException, IOException {
        Address[] aan = mail.getAllRecipients();
        if (aan != null) {
            for (Address adres : aan) {
                Optional<UUID> gevonden = afzender.zendingVanRetour(adres.toString());
                if (gevonden.isPresent()) {
                    return gevonden;
                }
            }
        }
        return messageId(delen).flatMap(afzender::zendingVanMessageId);
    }

    private static Optional<String> messageId(MimeMultipart delen) throws MessagingException, IOException {
        Message kop = deel(delen, MessageHeaders.class);
        Message heel = kop == null ? deel(delen, Message.class) : kop;
        String[] gevonden = heel == null ? null : heel.getHeader("Message-ID");
        return gevonden == null || gevonden.length == 0 ? Optional.empty() : Optional.of(gevonden[0]);
    }

    /** A report is on one message to one person here, so the first addressee that failed is the one. */
    private static Optional<String> reden(DeliveryStatus verslag) {
        for (int nummer = 0; nummer < verslag.getRecipientDSNCount(); nummer++) {
            InternetHeaders over = verslag.getRecipientDSN(nummer);
            if (waarde(over, "Action").toLowerCase(Locale.ROOT).equals("failed")) {
                String antwoord = waarde(over, "Diagnostic-Code").replaceFirst("^smtp;\\s*", "");
                String uitleg = antwoord.isEmpty() ? "status " + waarde(over, "Status") : antwoord;
                return Optional.of(Bericht.ingekort("De mailserver van de ontvanger antwoordde: " + uitleg, LANGSTE));
            }
        }
        return Optional.empty();
    }

    private static String waarde(InternetHeaders koppen, String naam) {
        String waarde = koppen.getHeader(naam, null);
        return waarde == null ? "" : waarde.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static <T> @Nullable T deel(MimeMultipart delen, Class<T> soort) throws MessagingException, IOException {
        for (int nummer = 0; nummer < delen.getCount(); nummer++) {
            BodyPart deel = delen.getBodyPart(nummer);
            if (deel.getContentType().startsWith("message/") || deel.isMimeType("text/rfc822-headers")) {
                Object inhoud = deel.getContent();
                if (soort.isInstance(inhoud)) {
                    return soort.cast(inhoud);
                }
            }
        }
        return null;
    }
}
