package nl.regelgang.notificatie;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.OptionalInt;
import nl.regelgang.notificatie.Uitslag.Aangenomen;
import nl.regelgang.notificatie.Uitslag.Geweigerd;
import nl.regelgang.notificatie.Uitslag.Later;
import nl.regelgang.notificatie.Uitslag.Onbekend;
import nl.regelgang.notificatie.Zending.Inhoud;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Makes one attempt to hand a message to the mail server, and says how it ended. */
@Component
class Verzender {

    private static final int LANGSTE_ANTWOORD = 200;
    private static final String ONLEESBAAR =
            "De inhoud is niet te lezen. Waarschijnlijk heeft een server een andere sleutel (regelgang.post.sleutel).";

    private final JavaMailSender mailserver;
    private final Opmaak opmaak;
    private final Wekker wekker;
    private final Duration langste;

    Verzender(JavaMailSender mailserver, Opmaak opmaak, Wekker wekker, Postinstellingen instellingen) {
        this.mailserver = mailserver;
        this.opmaak = opmaak;
        this.wekker = wekker;
        this.langste = instellingen.langstePoging();
    }

    Uitslag verzend(Zending zending) {
        Inhoud inhoud = zending.inhoud();
        if (inhoud == null) {
            return new Later(ONLEESBAAR, null, false);
        }
        UitgaandeMail mail;
        try {
            mail = opmaak.mail(zending, inhoud);
        } catch (AddressException geenAdres) {
            return new Geweigerd("Het e-mailadres is niet geldig.", null);
        } catch (MessagingException fout) {
            throw new IllegalStateException("cannot write message " + zending.id(), fout);
        }
        return wekker.binnen(langste, () -> bied(mail));
    }

    private Uitslag bied(UitgaandeMail mail) {
        try {
            mailserver.send(mail);
            return new Aangenomen();
        } catch (MailException fout) {
            return uitslag(mail, fout);
        }
    }

    private static Uitslag uitslag(UitgaandeMail mail, MailException fout) {
        Exception oorzaak = oorzaak(mail, fout);
        if (oorzaak == null) {
            // The message was taken; only saying goodbye to the mail server failed.
            return new Aangenomen();
        }
        OptionalInt antwoord = antwoord(oorzaak);
        if (antwoord.isPresent()) {
            String tekst = "De mailserver antwoordde: " + leesbaar(oorzaak);
            int code = antwoord.getAsInt();
            return code >= 500 ? new Geweigerd(tekst, code) : new Later(tekst, code, false);
        }
        if (mail.overgedragen()) {
            return new Onbekend("De verbinding met de mailserver viel weg na het overdragen van het bericht.");
        }
        return geenVerbinding(oorzaak, fout)
                ? new Later("De mailserver is niet bereikbaar.", null, true)
                : new Later("De mailserver brak het gesprek af.", null, false);
    }

    /** It did not come to this message: no connection, no greeting, or the log-in was refused. */
    private static boolean geenVerbinding(Exception oorzaak, MailException fout) {
        return !(fout instanceof MailSendException) || fout.getCause() == oorzaak;
    }

    /** What went wrong with this message; null when nothing did, although sending ended in an exception. */
    private static @Nullable Exception oorzaak(UitgaandeMail mail, MailException fout) {
        if (fout instanceof MailSendException bijVerzenden) {
            return bijVerzenden.getFailedMessages().get(mail);
        }
        return fout;
    }

    /** The code with which the mail server refused the sender, the addressee or the message. */
    private static OptionalInt antwoord(Exception oorzaak) {
        for (Throwable fout = oorzaak; fout != null; fout = fout.getCause()) {
            int code = code(fout);
            if (code >= 400) {
                return OptionalInt.of(code);
            }
        }
        return OptionalInt.empty();
    }

    private static int code(Throwable fout) {
        if (fout instanceof SMTPAddressFailedException adres) {
            return adres.getReturnCode();
        }
        if (fout instanceof SMTPSenderFailedException afzender) {
            return afzender.getReturnCode();
        }
        return fout instanceof SMTPSendFailedException bericht ? bericht.getReturnCode() : -1;
    }

    private static String leesbaar(Exception oorzaak) {
        Throwable diepste = oorzaak;
        while (code(diepste) < 400 && diepste.getCause() != null) {
            diepste = diepste.getCause();
        }
        String tekst = String.valueOf(diepste.getMessage())
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return Bericht.ingekort(tekst, LANGSTE_ANTWOORD);
    }
}
