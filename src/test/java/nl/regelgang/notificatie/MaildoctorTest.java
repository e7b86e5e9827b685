package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the mail doctor says of a mail server and of a domain. */
class MaildoctorTest {

    private static final String DOMEIN = "example.nl";

    private final GreenMail greenMail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Map<String, List<String>> namen = new HashMap<>();
    private final List<Integer> einde = new ArrayList<>();

    private JavaMailSenderImpl mailserver;

    @BeforeEach
    void goedeInstelling() throws NoSuchAlgorithmException {
        greenMail.start();
        mailserver = new JavaMailSenderImpl();
        mailserver.setHost("127.0.0.1");
        mailserver.setPort(greenMail.getSmtp().getPort());
        namen.put("MX example.nl", List.of("10 mail.example.nl."));
        namen.put("TXT example.nl", List.of("iets-anders=1", "v=spf1 mx -all"));
        namen.put("TXT post._domainkey.example.nl", List.of("v=DKIM1; k=rsa; p=" + sleutel(2048)));
        namen.put("TXT _dmarc.example.nl", List.of("v=DMARC1; p=reject; rua=mailto:dmarc@example.nl"));
    }

    @AfterEach
    void stop() {
        greenMail.stop();
    }

    @Test
    void een_mailserver_zonder_versleuteling_is_een_fout() throws Exception {
        assertThat(doctor("post"))
                .contains("is bereikbaar")
                .contains("FOUT    Het gesprek met de mailserver is niet versleuteld");
        assertThat(einde).containsExactly(1);
    }

    @Test
    void een_mailserver_die_er_niet_is_wordt_genoemd_met_wat_u_kunt_doen() throws Exception {
        greenMail.stop();
        assertThat(doctor("post")).contains("is niet bereikbaar").contains("spring.mail.host");
        assertThat(einde).containsExactly(1);
    }

    @Test
    void een_mailserver_die_onze_afzender_weigert() throws Exception {
        try (Stubmailserver stub = new Stubmailserver()) {
            stub.opMail = "550 sender not allowed";
            mailserver.setPort(stub.poort());
            assertThat(doctor("post")).contains("neemt geen mail aan van").contains("550 sender not allowed");
        }
    }

    @Test
    void een_verzonnen_certificaat_wordt_niet_geloofd() throws Exception {
        greenMail.stop();
        GreenMail versleuteld = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        versleuteld.start();
        try {
            mailserver.setPort(versleuteld.getSmtps().getPort());
            mailserver.getJavaMailProperties().setProperty("mail.smtp.ssl.enable", "true");
            assertThat(doctor("post")).contains("De versleutelde verbinding").contains("certificaat");
        } finally {
            versleuteld.stop();
        }
    }

    @Test
    void een_domein_dat_in_orde_is() {
        assertThat(domein("post")).allMatch(een -> een.ernst() == Bevinding.Ernst.GOED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MX example.nl                  |                           | geen MX-record",
                "TXT example.nl                 |                           | geen SPF-record",
                "TXT example.nl                 | v=spf1 mx ?all            | eindigt niet op -all",
                "TXT example.nl                 | v=spf1 mx -all;v=spf1 -all| Er mag er één zijn",
                "TXT post._domainkey.example.nl |                           | geen DKIM-sleutel",
                "TXT post._domainkey.example.nl | v=DKIM1, p=               | ingetrokken",
                "TXT _dmarc.example.nl          |                           | geen DMARC-record",
                "TXT _dmarc.example.nl          | v=DMARC1, p=none          | p=none"
            })
    void een_domein_dat_niet_in_orde_is(String naam, String records, String gezegd) {
        namen.put(
                naam,
                records == null
                        ? List.of()
                        : List.of(records.replace(", ", "; ").split(";(?=v=spf1)")));
        assertThat(domein("post"))
                .filteredOn(een -> een.ernst() == Bevinding.Ernst.FOUT)
                .singleElement()
                .satisfies(een -> assertThat(een.tekst()).contains(gezegd));
    }

    @Test
    void een_korte_sleutel_is_een_fout() throws Exception {
        namen.put("TXT post._domainkey.example.nl", List.of("v=DKIM1; p=" + sleutel(1024)));
        assertThat(domein("post")).anyMatch(een -> een.tekst().contains("heeft 1024 bits"));
    }

    @Test
    void het_beleid_van_een_hoger_domein_geldt_ook() {
        namen.put("TXT _dmarc.regelgang.example.nl", List.of());
        assertThat(controle().van("regelgang.example.nl", DOMEIN, ""))
                .anyMatch(een -> een.tekst().equals("DMARC van example.nl: p=reject"));
    }

    @Test
    void zonder_naamserver_is_er_niets_bekend_en_dat_is_geen_fout() {
        Dns stil = (naam, soort) -> {
            throw new Dns.GeenAntwoord(naam, new java.io.IOException("timed out"));
        };
        assertThat(new Domeincontrole(stil).van(DOMEIN, DOMEIN, "post"))
                .hasSize(4)
                .allMatch(een -> een.ernst() == Bevinding.Ernst.LET_OP);
    }

    @Test
    void a_name_server_that_does_not_answer_is_no_absent_record() {
        org.assertj.core.api.Assertions.assertThatExceptionOfType(Dns.GeenAntwoord.class)
                .isThrownBy(() -> new Naamservers("naamserver.invalid").vraag(DOMEIN, "TXT"));
    }

    private List<Bevinding> domein(String selector) {
        return controle().van(DOMEIN, DOMEIN, selector);
    }

    private Domeincontrole controle() {
        return new Domeincontrole((naam, soort) -> namen.getOrDefault(soort + " " + naam, List.of()));
    }

    private String doctor(String selector) throws Exception {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        Afzender afzender =
                new Afzender(Postkamer.instellingen(600, Duration.ofMinutes(2), null), "https://regelgang.example.nl");
        new Maildoctor(
                        afzender,
                        new Mailservercontrole(mailserver, afzender),
                        controle(),
                        selector,
                        new PrintStream(uit, true, StandardCharsets.UTF_8),
                        einde::add)
                .run(new DefaultApplicationArguments());
        return uit.toString(StandardCharsets.UTF_8);
    }

    private static String sleutel(int bits) throws NoSuchAlgorithmException {
        KeyPairGenerator maker = KeyPairGenerator.getInstance("RSA");
        maker.initialize(bits);
        return Base64.getEncoder()
                .encodeToString(maker.generateKeyPair().getPublic().getEncoded());
    }
}
