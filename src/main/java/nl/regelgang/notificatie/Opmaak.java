package nl.regelgang.notificatie;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.notificatie.Bericht.Knop;
import nl.regelgang.notificatie.Zending.Inhoud;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a message as mail: the same facts as plain text and as HTML that needs no image and loads nothing. */
@Component
class Opmaak {

    private static final String UTF8 = StandardCharsets.UTF_8.name();

    private final Afzender afzender;
    private final Huisstijlen huisstijlen;
    private final ITemplateEngine sjablonen;
    private final Clock klok;

    Opmaak(Afzender afzender, Huisstijlen huisstijlen, ITemplateEngine sjablonen, Clock klok) {
        this.afzender = afzender;
        this.huisstijlen = huisstijlen;
        this.sjablonen = sjablonen;
        this.klok = klok;
    }

    /** @throws AddressException when the addressee's address is none */
    UitgaandeMail mail(Zending zending, Inhoud inhoud) throws MessagingException {
        Huisstijl stijl = huisstijlen.van(zending.namens());
        UitgaandeMail mail = new UitgaandeMail(zending.messageId());
        mail.setEnvelopeFrom(afzender.retour(zending.id()));
        mail.setFrom(metNaam(afzender.van().getAddress(), stijl.naam()));
        mail.setReplyTo(new InternetAddress[] {new InternetAddress(stijl.antwoordAan(), true)});
        mail.setRecipient(RecipientType.TO, aan(zending));
        mail.setSubject(inhoud.onderwerp(), UTF8);
        mail.setSentDate(Date.from(klok.instant()));
        mail.setHeader("References", afzender.draad(zending.dossier()));
        // No automatic answer, as RFC 3834 asks and as Exchange understands it.
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("Content-Language", Dagen.NEDERLANDS.getLanguage());
        mail.setContent(new MimeMultipart(
                "alternative",
                deel(tekst(zending.naam(), inhoud, stijl), "plain"),
                deel(html(zending.naam(), inhoud, stijl), "html")));
        return mail;
    }

    private static InternetAddress aan(Zending zending) throws AddressException {
        return metNaam(zending.adres(), zending.naam());
    }

    private static InternetAddress metNaam(String tekst, String naam) throws AddressException {
        InternetAddress adres = new InternetAddress(tekst, true);
        adres.validate();
        try {
            adres.setPersonal(naam.isEmpty() ? null : naam, UTF8);
        } catch (UnsupportedEncodingException onmogelijk) {
            throw new IllegalStateException(onmogelijk);
        }
        return adres;
    }

    private static MimeBodyPart deel(String inhoud, String soort) throws MessagingException {
        MimeBodyPart deel = new MimeBodyPart();
        deel.setText(inhoud, UTF8, soort);
        return deel;
    }

    /** The message as plain text, as the addressee gets it. */
    String tekst(String naam, Inhoud inhoud, Huisstijl stijl) {
        StringBuilder tekst =
                new StringBuilder(inhoud.onderwerp()).append("\n\nBeste ").append(naam);
        tekst.append(",\n\n");
        inhoud.alineas().forEach(alinea -> tekst.append(alinea).append("\n\n"));
        Knop knop = inhoud.knop();
        if (knop != null) {
            tekst.append(knop.tekst()).append(":\n").append(link(knop)).append("\n\n");
        }
        if (!stijl.ondertekening().isEmpty()) {
            tekst.append(stijl.ondertekening()).append("\n\n");
        }
        return tekst.append("Vragen? ")
                .append(stijl.contact())
                .append("\n")
                .append("Wij vragen nooit om uw wachtwoord.\n")
                .append(
                        "Twijfelt u of dit bericht echt is? Gebruik dan geen link uit het bericht. Typ zelf dit adres in"
                                + " uw browser: ")
                .append(afzender.site())
                .append("\n")
                .toString();
    }

    private String html(String naam, Inhoud inhoud, Huisstijl stijl) {
        Context gegevens = new Context(Dagen.NEDERLANDS);
        gegevens.setVariable("naam", naam);
        gegevens.setVariable("inhoud", inhoud);
        gegevens.setVariable("link", link(inhoud.knop()));
        gegevens.setVariable("stijl", stijl);
        gegevens.setVariable("site", afzender.site());
        return sjablonen.process("notificatie/mail", gegevens);
    }

    private @Nullable String link(@Nullable Knop knop) {
        return knop == null ? null : afzender.site() + knop.pad();
    }
}
