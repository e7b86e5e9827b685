package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import nl.regelgang.notificatie.Postuit.Status;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;

/** What arrives at a real SMTP server. */
class MailTest {

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Postkamer kamer;

    @BeforeEach
    void start() {
        greenMail.start();
        kamer = new Postkamer(
                Testdatabases.h2("classpath:db/migration/notificatie"),
                greenMail.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        kamer.close();
        greenMail.stop();
    }

    @Test
    void tekst_en_html_vertellen_hetzelfde() throws Exception {
        MimeMultipart delen = (MimeMultipart) verstuurd(Postkamer.bericht()).getContent();
        assertThat(delen.getContentType()).startsWith("multipart/alternative");
        assertThat(delen.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(delen.getBodyPart(1).getContentType()).startsWith("text/html");
        String tekst = inhoud(delen.getBodyPart(0));
        String html = inhoud(delen.getBodyPart(1));
        for (String feit : List.of(
                "Regio Rivierenland: akkoord gevraagd",
                "Beste Anneke de Vries,",
                "U kunt reageren tot en met vrijdag 5 juni 2026.",
                "Bekijken en beslissen",
                "Bel het secretariaat, 088 000 00 00.",
                "Wij vragen nooit om uw wachtwoord.",
                "Typ zelf dit adres in uw browser: https://regelgang.example.nl")) {
            assertThat(tekst).contains(feit);
            assertThat(html).contains(feit);
        }
        assertThat(tekst).contains("<de begroting>", "https://regelgang.example.nl/a/geheim-kenmerk?x=1&y=2\n");
        assertThat(html)
                .contains("&lt;de begroting&gt;", "href=\"https://regelgang.example.nl/a/geheim-kenmerk?x=1&amp;y=2\"");
    }

    @Test
    void html_is_toegankelijk_en_haalt_niets_op() throws Exception {
        String html = inhoud(((MimeMultipart) verstuurd(Postkamer.bericht()).getContent()).getBodyPart(1));
        assertThat(html).contains("<html lang=\"nl\"", "<h1 ", "<title>Regio Rivierenland");
        assertThat(html).doesNotContain("<img", "<link", "<script", "<table", "url(", "src=", " th:");
        assertThat(html.split("<a ", -1)).as("one link").hasSize(2);
    }

    @Test
    void headers_say_who_sends_and_ask_for_no_automatic_answer() throws Exception {
        MimeMessage mail = verstuurd(Postkamer.bericht());
        String id = kamer.enige().id().toString();
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@example.nl>");
        assertThat(mail.getHeader("References")).containsExactly("<dossier." + Postkamer.DOSSIER + "@example.nl>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
        assertThat(mail.getReplyTo()[0]).hasToString("secretariaat@example.nl");
        assertThat(mail.getFrom()[0]).hasToString("Regelgang <regelgang@example.nl>");
        assertThat(mail.getAllRecipients()[0]).hasToString("Anneke de Vries <anneke.devries@example.nl>");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
    }

    @Test
    void content_is_unreadable_before_and_gone_after_sending() throws Exception {
        kamer.zetKlaar(Postkamer.bericht());
        byte[] bewaard = kamer.jdbc()
                .sql("select inhoud from zending")
                .query((rij, nummer) -> rij.getBytes(1))
                .single();
        assertThat(new String(bewaard, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("geheim-kenmerk", "Rivierenland");
        assertThat(kamer.postbode().verzendNu()).isOne();
        assertThat(kamer.metInhoud()).isZero();
        assertThat(kamer.enige().status()).isEqualTo(Status.VERZONDEN);
        assertThat(kamer.enige().verzonden()).isEqualTo(kamer.klok.instant());
    }

    @Test
    void a_message_is_sent_once() {
        kamer.zetKlaar(Postkamer.bericht());
        kamer.postbode().verzendNu();
        kamer.klok.verder(Duration.ofDays(1));
        assertThat(kamer.postbode().verzendNu()).isZero();
        assertThat(greenMail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_is_rolled_back_is_not_sent() {
        kamer.transactie.executeWithoutResult(transactie -> {
            kamer.postuit().klaarzetten(Postkamer.bericht());
            transactie.setRollbackOnly();
        });
        assertThat(kamer.postbode().verzendNu()).isZero();
        assertThat(kamer.postuit().van(Postkamer.DOSSIER)).isEmpty();
    }

    @Test
    void a_message_without_a_transaction_is_refused() {
        assertThatThrownBy(() -> kamer.postuit().klaarzetten(Postkamer.bericht()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_bad_address_fails_alone() {
        kamer.zetKlaar(Postkamer.bericht("Jan", "geen adres"));
        kamer.zetKlaar(Postkamer.bericht());
        assertThat(kamer.postbode().verzendNu()).isOne();
        assertThat(kamer.postuit().van(Postkamer.DOSSIER))
                .extracting(Postuit.Verzending::status)
                .containsExactly(Status.VERZONDEN, Status.MISLUKT);
        assertThat(kamer.metInhoud()).as("it can be sent to a better address").isOne();
    }

    private MimeMessage verstuurd(Bericht bericht) {
        kamer.zetKlaar(bericht);
        kamer.postbode().verzendNu();
        return greenMail.getReceivedMessages()[0];
    }

    private static String inhoud(BodyPart deel) throws Exception {
        return ((String) deel.getContent()).replace("\r\n", "\n");
    }
}
