package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import nl.regelgang.notificatie.Postuit.Status;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail that comes back into a real mailbox. */
class RetourTest {

    private static final String RETOUR = "retour@mail.example.nl";

    private final GreenMail greenMail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    private Postkamer kamer;
    private GreenMailUser postbus;
    private Retourbus bus;

    DataSource database() {
        return Testdatabases.h2("classpath:db/migration/notificatie");
    }

    @BeforeEach
    void begin() {
        greenMail.start();
        postbus = greenMail.setUser(RETOUR, "retour", "geheim");
        kamer = new Postkamer(
                database(), greenMail.getSmtp().getPort(), Postkamer.instellingen(600, Duration.ofMinutes(2), RETOUR));
        bus = new Retourbus(
                new Retourinstellingen(
                        "127.0.0.1",
                        "imap",
                        greenMail.getImap().getPort(),
                        "retour",
                        "geheim",
                        "INBOX",
                        Duration.ofMinutes(5)),
                new Retourlezer(kamer.context.getBean(Afzender.class)),
                kamer.context.getBean(Zendingoverzicht.class));
    }

    @AfterEach
    void einde() {
        kamer.close();
        greenMail.stop();
    }

    @Test
    void elk_bericht_heeft_een_eigen_retouradres() throws Exception {
        UUID id = verzonden();
        assertThat(greenMail.getReceivedMessages()[0].getHeader("Return-Path"))
                .containsExactly("<retour+" + id + "@mail.example.nl>");
    }

    @Test
    void wat_terugkomt_vraagt_aandacht_en_kan_naar_een_verbeterd_adres() throws Exception {
        UUID id = verzonden();
        komtTerug("retour+" + id + "@mail.example.nl", "failed", "");
        assertThat(bus.leeg()).isOne();
        assertThat(kamer.enige().status()).isEqualTo(Status.TERUGGEKOMEN);
        assertThat(kamer.enige().storing())
                .isEqualTo("De mailserver van de ontvanger antwoordde: 550 5.1.1 unknown user");
        assertThat(kamer.enige().vraagtAandacht()).isTrue();
        assertThat(bus.leeg()).as("a report is read once").isZero();
        kamer.herstel()
                .opnieuw(id, "nieuw@example.nl", new nl.regelgang.gedeeld.Handelend("sam", "Sam", "secretaris", null));
        assertThat(kamer.postbode().verzendNu()).isOne();
    }

    @Test
    void ook_zonder_eigen_retouradres_is_het_bericht_te_herkennen() throws Exception {
        UUID id = verzonden();
        komtTerug(RETOUR, "failed", "Message-ID: <" + id + "@example.nl>\r\nSubject: x\r\n");
        assertThat(bus.leeg()).isOne();
        assertThat(kamer.enige().status()).isEqualTo(Status.TERUGGEKOMEN);
    }

    @Test
    void een_vertraging_is_geen_mislukking() throws Exception {
        UUID id = verzonden();
        komtTerug("retour+" + id + "@mail.example.nl", "delayed", "");
        assertThat(bus.leeg()).isZero();
        assertThat(kamer.enige().status()).isEqualTo(Status.VERZONDEN);
    }

    @Test
    void een_automatisch_antwoord_is_geen_retourbericht_en_blijft_ongelezen_liggen() throws Exception {
        UUID id = verzonden();
        ontvang("To: retour+" + id + "@mail.example.nl\r\nAuto-Submitted: auto-replied\r\nSubject: Afwezig\r\n\r\n"
                + "Ik ben op vakantie. 550 5.1.1 unknown user.\r\n");
        assertThat(bus.leeg()).isZero();
        assertThat(kamer.enige().status()).isEqualTo(Status.VERZONDEN);
        assertThat(bus.leeg()).isZero();
    }

    @Test
    void een_retourbericht_over_iets_anders_verandert_niets() throws Exception {
        verzonden();
        komtTerug("retour+" + UUID.randomUUID() + "@mail.example.nl", "failed", "");
        komtTerug("retour+geen-kenmerk@mail.example.nl", "failed", "Message-ID: <iets@elders.example>\r\n");
        assertThat(bus.leeg()).isZero();
        assertThat(kamer.enige().status()).isEqualTo(Status.VERZONDEN);
    }

    private UUID verzonden() {
        kamer.zetKlaar(PostherstelTest.openbaar());
        assertThat(kamer.postbode().verzendNu()).isOne();
        return kamer.enige().id();
    }

    /** A report as RFC 3464 has it. */
    private void komtTerug(String aan, String actie, String koppen) throws Exception {
        ontvang(String.join(
                "\r\n",
                "From: Mail Delivery System <mailer-daemon@elders.example>",
                "To: " + aan,
                "Subject: Undelivered Mail Returned to Sender",
                "Auto-Submitted: auto-replied",
                "MIME-Version: 1.0",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=\"grens\"",
                "",
                "--grens",
                "Content-Type: text/plain",
                "",
                "Sorry.",
                "--grens",
                "Content-Type: message/delivery-status",
                "",
                "Reporting-MTA: dns; mail.elders.example",
                "",
                "Final-Recipient: rfc822; anneke.devries@example.nl",
                "Action: " + actie,
                "Status: 5.1.1",
                "Diagnostic-Code: smtp; 550 5.1.1",
                "    unknown user",
                "",
                "--grens",
                "Content-Type: text/rfc822-headers",
                "",
                koppen,
                "--grens--",
                ""));
    }

    private void ontvang(String mail) throws Exception {
        postbus.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(mail.getBytes(StandardCharsets.US_ASCII))));
    }
}
