package nl.regelgang.notificatie;

import static nl.regelgang.notificatie.Bevinding.fout;
import static nl.regelgang.notificatie.Bevinding.goed;
import static nl.regelgang.notificatie.Bevinding.letOp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Talks to the mail server until just before a message: whether it is there, whether the conversation is encrypted, and
 * whether it lets us send from our address. Nothing is sent.
 */
@Component
class Mailservercontrole {

    private static final int IN_ORDE = 250;

    private final JavaMailSenderImpl mailserver;
    private final Afzender afzender;

    Mailservercontrole(JavaMailSenderImpl mailserver, Afzender afzender) {
        this.mailserver = mailserver;
        this.afzender = afzender;
    }

    List<Bevinding> kijk() {
        String server = mailserver.getHost() + ":" + mailserver.getPort();
        List<Bevinding> alles = new ArrayList<>();
        try (SMTPTransport gesprek = gesprek()) {
            gesprek.connect(
                    mailserver.getHost(), mailserver.getPort(), mailserver.getUsername(), mailserver.getPassword());
            alles.add(goed("De mailserver " + server + " is bereikbaar."));
            alles.add(tls(gesprek));
            alles.add(afzender(gesprek));
            alles.add(
                    gesprek.supportsExtension("DSN")
                            ? goed("De mailserver meldt het als een bericht niet aankomt (DSN).")
                            : letOp(
                                    "De mailserver kent DSN niet. Een bericht dat terugkomt, bevat dan misschien de hele"
                                            + " tekst."));
        } catch (AuthenticationFailedException geweigerd) {
            alles.add(fout("De mailserver " + server + " weigert de inlognaam of het wachtwoord (spring.mail.username,"
                    + " spring.mail.password)."));
        } catch (MessagingException fout) {
            alles.add(geenGesprek(server, fout));
        }
        return alles;
    }

    private SMTPTransport gesprek() {
        Properties eigenschappen = new Properties();
        eigenschappen.putAll(mailserver.getJavaMailProperties());
        // Otherwise a certificate of another server is taken for good.
        eigenschappen.putIfAbsent("mail.smtp.ssl.checkserveridentity", "true");
        // To see whether it can; whether it must is for the settings.
        eigenschappen.putIfAbsent("mail.smtp.starttls.enable", "true");
        Session sessie = Session.getInstance(eigenschappen);
        String protocol = mailserver.getProtocol();
        return new SMTPTransport(
                sessie, new jakarta.mail.URLName(protocol == null ? "smtp" : protocol, null, -1, null, null, null));
    }

    private Bevinding tls(SMTPTransport gesprek) {
        if (!gesprek.isSSL()) {
            return fout(
                    "Het gesprek met de mailserver is niet versleuteld. Gebruik een mailserver met STARTTLS, of poort"
                            + " 465 met mail.smtp.ssl.enable.");
        }
        Properties gekozen = mailserver.getJavaMailProperties();
        boolean verplicht = isAan(gekozen, "mail.smtp.starttls.required")
                || isAan(gekozen, "mail.smtp.ssl.enable")
                || "smtps".equals(mailserver.getProtocol());
        return verplicht
                ? goed("Het gesprek is versleuteld en het certificaat klopt (TLS).")
                : fout("De mailserver kan TLS, maar het is niet verplicht gesteld. Zet"
                        + " spring.mail.properties.mail.smtp.starttls.enable en .starttls.required op true.");
    }

    private static boolean isAan(Properties eigenschappen, String naam) {
        return Boolean.parseBoolean(String.valueOf(eigenschappen.get(naam)));
    }

    private Bevinding afzender(SMTPTransport gesprek) throws MessagingException {
        String adres = afzender.retour(new UUID(0, 0));
        int antwoord = gesprek.simpleCommand("MAIL FROM:<" + adres + ">");
        String tekst = gesprek.getLastServerResponse().strip();
        gesprek.simpleCommand("RSET");
        return antwoord == IN_ORDE
                ? goed("De mailserver neemt mail aan van " + adres + ".")
                : fout("De mailserver neemt geen mail aan van " + adres + ". Hij antwoordde: " + tekst);
    }

    private static Bevinding geenGesprek(String server, MessagingException fout) {
        for (Throwable oorzaak = fout; oorzaak != null; oorzaak = oorzaak.getCause()) {
            if (oorzaak instanceof SSLException) {
                return fout("De versleutelde verbinding met " + server + " lukt niet: " + oorzaak.getMessage()
                        + ". Controleer het certificaat en de naam van de mailserver.");
            }
        }
        return fout("De mailserver " + server + " is niet bereikbaar: " + fout.getMessage()
                + ". Controleer spring.mail.host en spring.mail.port, en de firewall.");
    }
}
