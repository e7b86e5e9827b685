package nl.regelgang.standpunt;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.regelgang.notificatie.Postbode;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/**
 * Every mail about akkoord, as its addressee reads it (MC-08). Whoever changes the words sees here what becomes of them:
 * read {@code target/akkoordmail.txt} aloud, and when it is good put it in the place of the one in the resources.
 */
class AkkoordmailTest {

    private static final Path NU = Path.of("target", "akkoordmail.txt");

    private final List<String> mails = new ArrayList<>();

    @Test
    void the_mails_are_those_that_people_read_and_found_good() throws Exception {
        try (College college = new College(Testdatabases.h2(College.TABELLEN))) {
            List<String> links = college.gevraagd(
                    new Afspraken(Akkoordregel.ALLEN, null, Set.of(), Stilte.HERINNEREN, 3));
            lees(college, "De leden worden gevraagd.");
            college.leg(links.get(0), Keuze.AKKOORD);
            lees(college, "Anneke antwoordt.");
            college.meld(links.get(0));
            lees(college, "Iemand meldt dat het antwoord niet van Anneke is.");
            college.meld(links.get(1));
            lees(college, "Iemand anders dan Bram opent zijn link.");
            college.klok.verder(Duration.ofDays(5));
            college.ronde();
            lees(college, "Carla zegt niets.");
            college.akkoorden().vraagNieuweLink(College.token(links.get(2)));
            college.ronde();
            lees(college, "Carla vraagt een nieuwe link.");
            college.stelOp("De tekst is gewijzigd.");
            college.vraag();
            lees(college, "De tekst wordt gewijzigd.");
        }
        String nu = String.join("\n", mails);
        Files.writeString(NU, nu);
        assertThat(nu).isEqualTo(new ClassPathResource("akkoordmail.txt").getContentAsString(StandardCharsets.UTF_8));
    }

    private void lees(College college, String aanleiding) throws Exception {
        while (college.context.getBean(Postbode.class).verzendNu() > 0) {
            // Until nothing waits.
        }
        mails.add("=== " + aanleiding + "\n");
        MimeMessage[] binnen = college.greenMail.getReceivedMessages();
        mails.addAll(Arrays.stream(binnen).map(AkkoordmailTest::tekst).sorted().toList());
        college.greenMail.purgeEmailFromAllMailboxes();
    }

    /** Without what differs every time. */
    private static String tekst(MimeMessage mail) {
        try {
            String tekst = ((MimeMultipart) mail.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString()
                    .replace("\r\n", "\n")
                    .replaceAll("/a/[A-Za-z0-9_-]{43}", "/a/…")
                    .replaceAll("AK-[0-9A-F]{8}", "AK-…");
            return "Aan: " + mail.getAllRecipients()[0] + "\nOnderwerp: " + mail.getSubject() + "\n\n" + tekst.strip() + "\n";
        } catch (Exception fout) {
            throw new IllegalStateException(fout);
        }
    }
}
