package nl.regelgang.demo;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server of the demo: it listens on loopback only, takes every message and delivers none. When its port is
 * taken, for example by another demo, it takes a free one and tells the sender.
 */
@Component
@Profile("demo")
class Demopostbus implements SmartLifecycle {

    private static final String LOOPBACK = "127.0.0.1";

    /** A machine that starts two demos at once needs more than the two seconds of the library. */
    private static final long STARTTIJD_MS = 30_000;

    private final List<Demobericht> berichten = new CopyOnWriteArrayList<>();
    private final JavaMailSenderImpl afzender;
    private final Clock klok;
    private final GreenMail mailserver;

    private volatile boolean loopt;

    Demopostbus(JavaMailSenderImpl afzender, Clock klok) {
        this.afzender = afzender;
        this.klok = klok;
        ServerSetup smtp = new ServerSetup(vrij(afzender.getPort()), LOOPBACK, ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(STARTTIJD_MS);
        this.mailserver = new GreenMail(smtp);
        UserManager postbussen = mailserver.getUserManager();
        postbussen.setMessageDeliveryHandler((bericht, adres) -> ontvang(postbussen, bericht, adres));
    }

    /** Newest first. */
    List<Demobericht> berichten() {
        List<Demobericht> nieuwsteEerst = new ArrayList<>(berichten);
        Collections.reverse(nieuwsteEerst);
        return nieuwsteEerst;
    }

    Optional<Demobericht> bericht(int nummer) {
        return berichten.stream().filter(een -> een.nummer() == nummer).findFirst();
    }

    /** Starts before whatever sends mail. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        mailserver.start();
        afzender.setHost(LOOPBACK);
        afzender.setPort(mailserver.getSmtp().getPort());
        loopt = true;
    }

    @Override
    public void stop() {
        mailserver.stop();
        loopt = false;
    }

    @Override
    public boolean isRunning() {
        return loopt;
    }

    private synchronized GreenMailUser ontvang(UserManager postbussen, MovingMessage bericht, MailAddress adres)
            throws MessagingException, UserException {
        MimeMessage mail = bericht.getMessage();
        berichten.add(new Demobericht(
                berichten.size() + 1, adres.getEmail(), mail.getSubject(), klok.instant(), tekst(mail)));
        GreenMailUser bekend = postbussen.getUserByEmail(adres.getEmail());
        return bekend != null ? bekend : postbussen.createUser(adres.getEmail(), adres.getEmail(), adres.getEmail());
    }

    /** The mails of this application are multipart/alternative with the plain text first. */
    private static String tekst(MimeMessage mail) throws MessagingException {
        try {
            Object inhoud = mail.getContent();
            if (inhoud instanceof MimeMultipart delen) {
                BodyPart eerste = delen.getBodyPart(0);
                inhoud = eerste.getContent();
            }
            return inhoud.toString().replace("\r\n", "\n");
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The port, or 0 for any free one when somebody else has it. */
    private static int vrij(int poort) {
        try (ServerSocket proef = new ServerSocket(Math.max(poort, 0), 1, InetAddress.getLoopbackAddress())) {
            return proef.getLocalPort();
        } catch (IOException bezet) {
            return 0;
        }
    }
}
