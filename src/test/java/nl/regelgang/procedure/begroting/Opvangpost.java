package nl.regelgang.procedure.begroting;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that takes everything and delivers it to the test. */
final class Opvangpost extends JavaMailSenderImpl {

    record Mail(String aan, String onderwerp, String tekst) {}

    private final List<Mail> mails = new ArrayList<>();

    void leeg() {
        mails.clear();
    }

    List<Mail> aan(String adres) {
        return mails.stream().filter(mail -> mail.aan().equals(adres)).toList();
    }

    @Override
    protected void doSend(MimeMessage[] berichten, Object[] oorspronkelijk) {
        for (MimeMessage bericht : berichten) {
            mails.add(lees(bericht));
        }
    }

    private static Mail lees(MimeMessage bericht) {
        try {
            InternetAddress aan = (InternetAddress) bericht.getRecipients(RecipientType.TO)[0];
            Object tekst = ((MimeMultipart) bericht.getContent()).getBodyPart(0).getContent();
            return new Mail(aan.getAddress(), bericht.getSubject(), tekst.toString());
        } catch (MessagingException | IOException fout) {
            throw new IllegalStateException(fout);
        }
    }
}
