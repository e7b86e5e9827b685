package nl.regelgang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.ui.ExtendedModelMap;

class DemopostbusTest {

    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-05-06T08:00:00Z"), ZoneOffset.UTC);
    private static final String SITE = "http://localhost:8080";

    private final JavaMailSenderImpl afzender = new JavaMailSenderImpl();

    @Test
    void wat_verstuurd_wordt_staat_in_de_postbus_met_een_link_die_men_kan_volgen() {
        afzender.setPort(0);
        Demopostbus postbus = new Demopostbus(afzender, KLOK);
        postbus.start();
        try {
            stuur("anneke@example.nl", "Eerste", "Open " + SITE + "/a/xyz?a=1\n\nZie " + SITE + "\n");
            stuur("bram@example.nl", "Tweede", "Zonder link.");
        } finally {
            postbus.stop();
        }
        assertThat(postbus.berichten()).extracting(Demobericht::onderwerp).containsExactly("Tweede", "Eerste");
        Demobericht eerste = postbus.bericht(1).orElseThrow();
        assertThat(eerste.moment()).isEqualTo("6 mei 2026, 10.00.00");
        assertThat(eerste.delen(SITE))
                .filteredOn(deel -> deel.pad() != null)
                .containsExactly(new Demobericht.Deel(SITE + "/a/xyz?a=1", "/a/xyz?a=1"));
        assertThat(eerste.delen(SITE).stream().map(Demobericht.Deel::tekst).reduce("", String::concat))
                .isEqualTo(eerste.tekst());
        ExtendedModelMap model = new ExtendedModelMap();
        new DemopostbusController(postbus, SITE).alle(" ANNEKE", model);
        assertThat(model.getAttribute("berichten")).isEqualTo(List.of(eerste));
    }

    @Test
    void when_the_port_is_taken_another_one_is_used() throws IOException {
        try (ServerSocket bezet = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            afzender.setPort(bezet.getLocalPort());
            Demopostbus postbus = new Demopostbus(afzender, KLOK);
            postbus.start();
            try {
                assertThat(afzender.getPort()).isNotEqualTo(bezet.getLocalPort());
                stuur("anneke@example.nl", "Aangekomen", "Ja.");
                assertThat(postbus.berichten()).hasSize(1);
            } finally {
                postbus.stop();
            }
        }
    }

    private void stuur(String aan, String onderwerp, String tekst) {
        SimpleMailMessage bericht = new SimpleMailMessage();
        bericht.setFrom("regelgang@example.nl");
        bericht.setTo(aan);
        bericht.setSubject(onderwerp);
        bericht.setText(tekst);
        afzender.send(bericht);
    }
}
