package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import javax.sql.DataSource;
import nl.regelgang.opslag.Haltebron;
import nl.regelgang.opslag.Haltproces;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Wherever a node is killed while it sends: nothing is lost, every message has a next moment or has arrived, and a second
 * copy has the Message-ID of the first.
 */
class KillTest {

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private DataSource database;
    private Postkamer kamer;

    @BeforeEach
    void begin() {
        greenMail.start();
        database = Testdatabases.postgres("classpath:db/migration/notificatie");
        kamer = new Postkamer(database, greenMail.getSmtp().getPort());
    }

    @AfterEach
    void einde() {
        kamer.close();
        greenMail.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "voor update zending set staat = 'sending', 0, 1",
        "na update zending set staat = 'sending',   0, 1",
        "voor update zending set staat = 'sent',    1, 2",
        "na update zending set staat = 'sent',      1, 1"
    })
    void a_node_that_is_killed_loses_no_message(String moment, int toen, int uiteindelijk) throws Exception {
        kamer.zetKlaar(Postkamer.bericht());
        int status = Haltproces.status(
                Verzendproces.class, adres(), String.valueOf(greenMail.getSmtp().getPort()), moment);

        assertThat(status).as("it died there").isEqualTo(Haltebron.GEDOOD);
        assertThat(greenMail.getReceivedMessages()).hasSize(toen);
        assertThat(kwijt()).isZero();
        for (int keer = 0; keer < 4; keer++) {
            kamer.klok.verder(Duration.ofMinutes(31));
            kamer.postbode().verzendNu();
            assertThat(kwijt()).isZero();
        }
        assertThat(greenMail.getReceivedMessages()).hasSize(uiteindelijk);
        assertThat(Arrays.stream(greenMail.getReceivedMessages()).map(mail -> kop(mail, "Message-ID")))
                .containsOnly(kamer.jdbc()
                        .sql("select message_id from zending")
                        .query(String.class)
                        .single());
        assertThat(kamer.enige().status()).isEqualTo(Postuit.Status.VERZONDEN);
    }

    /** Neither at an end nor with a next moment. */
    private int kwijt() {
        return kamer.jdbc()
                .sql("select count(*) from zending where volgende_poging is null"
                        + " and staat not in ('SENT', 'FAILED', 'BOUNCED', 'UNCERTAIN')")
                .query(Integer.class)
                .single();
    }

    private static String kop(jakarta.mail.internet.MimeMessage mail, String naam) {
        try {
            return mail.getHeader(naam)[0];
        } catch (jakarta.mail.MessagingException fout) {
            throw new IllegalStateException(fout);
        }
    }

    private String adres() throws SQLException {
        try (var verbinding = database.getConnection()) {
            return verbinding.getMetaData().getURL();
        }
    }
}
