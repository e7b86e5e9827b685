package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import nl.regelgang.notificatie.Postuit.Status;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.HealthIndicator;

/** What happens to a message when the mail server does not do what it should. */
class StoringTest {

    private static final String[] TABELLEN = {"classpath:db/migration/notificatie"};

    @Test
    void een_dode_mailserver_houdt_niets_op_en_verliest_niets() throws IOException {
        int poort = vrijePoort();
        try (Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), poort)) {
            Instant begin = Instant.now();
            for (int i = 0; i < 200; i++) {
                kamer.zetKlaar(Postkamer.bericht());
            }
            assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(5));
            for (int uur = 0; uur < 24; uur++) {
                assertThat(kamer.postbode().verzendNu()).isZero();
                kamer.klok.verder(Duration.ofHours(1));
            }
            assertThat(kamer.postuit().van(Postkamer.DOSSIER)).allMatch(een -> een.status() == Status.WACHT);
            try (Stubmailserver weer = new Stubmailserver()) {
                kamer.context
                        .getBean(org.springframework.mail.javamail.JavaMailSenderImpl.class)
                        .setPort(weer.poort());
                kamer.klok.verder(Duration.ofHours(1));
                int aangenomen = 0;
                for (int ronde = 0; ronde < 5; ronde++) {
                    aangenomen += kamer.postbode().verzendNu();
                }
                assertThat(aangenomen).isEqualTo(200);
                assertThat(weer.ontvangen).hasSize(200);
                assertThat(kamer.metInhoud()).isZero();
            }
        }
    }

    @Test
    void wat_nu_niet_kan_wordt_na_een_vijf_vijftien_en_zestig_minuten_en_dan_elk_uur_herhaald() throws IOException {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
            server.opRcpt = "451 come back later";
            kamer.zetKlaar(Postkamer.bericht());
            kamer.postbode().verzendNu();
            for (int minuten : new int[] {1, 5, 15, 60, 60, 60}) {
                assertThat(kamer.enige().status()).isEqualTo(Status.WACHT);
                assertThat(kamer.enige().storing()).contains("451");
                kamer.klok.verder(Duration.ofMinutes(minuten).minusSeconds(1));
                int voor = pogingen(kamer);
                kamer.postbode().verzendNu();
                assertThat(pogingen(kamer)).isEqualTo(voor);
                kamer.klok.verder(Duration.ofSeconds(1));
                kamer.postbode().verzendNu();
                assertThat(pogingen(kamer)).isEqualTo(voor + 1);
            }
            server.opRcpt = "250 ok";
            kamer.klok.verder(Duration.ofHours(1));
            assertThat(kamer.postbode().verzendNu()).isOne();
            assertThat(kamer.enige().storing()).isNull();
        }
    }

    @Test
    void na_72_uur_wordt_het_opgegeven_en_is_dat_te_zien() throws IOException {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
            server.opRcpt = "450 mailbox busy";
            kamer.zetKlaar(Postkamer.bericht());
            for (int uur = 0; uur <= 72; uur++) {
                assertThat(kamer.enige().status()).isEqualTo(Status.WACHT);
                kamer.postbode().verzendNu();
                kamer.klok.verder(Duration.ofHours(1));
            }
            assertThat(kamer.enige().status()).isEqualTo(Status.MISLUKT);
            assertThat(kamer.metInhoud()).isZero();
        }
    }

    @Test
    void een_weigering_is_meteen_definitief() throws IOException {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
            server.opRcpt = "550 no such user";
            kamer.zetKlaar(Postkamer.bericht());
            kamer.postbode().verzendNu();
            assertThat(kamer.enige().status()).isEqualTo(Status.MISLUKT);
            assertThat(kamer.enige().storing()).contains("550");
            assertThat(kamer.metInhoud()).isZero();
        }
    }

    @Test
    void geen_antwoord_na_het_bericht_is_onzeker_en_wordt_een_keer_herhaald_met_hetzelfde_kenmerk() throws IOException {
        for (String gedrag : new String[] {Stubmailserver.DICHT, Stubmailserver.STIL}) {
            try (Stubmailserver server = new Stubmailserver();
                    Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
                server.opPunt = gedrag;
                kamer.zetKlaar(Postkamer.bericht());
                for (int ronde = 0; ronde < 4; ronde++) {
                    kamer.postbode().verzendNu();
                    assertThat(kamer.enige().status()).isEqualTo(Status.ONZEKER);
                    kamer.klok.verder(Duration.ofMinutes(30));
                }
                assertThat(server.ontvangen).hasSize(2);
                assertThat(server.ontvangen)
                        .allMatch(mail ->
                                mail.contains("Message-ID: <" + kamer.enige().id()));
                assertThat(kamer.metInhoud()).isZero();
            }
        }
    }

    @Test
    void een_verbinding_die_tijdens_DATA_wegvalt_is_niet_onzeker() throws IOException {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
            server.opData = Stubmailserver.DICHT;
            kamer.zetKlaar(Postkamer.bericht());
            kamer.postbode().verzendNu();
            assertThat(kamer.enige().status()).isEqualTo(Status.WACHT);
        }
    }

    @Test
    void wie_het_bericht_aanneemt_en_dan_zwijgt_heeft_het_aangenomen() throws IOException {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
            server.opQuit = Stubmailserver.STIL;
            kamer.zetKlaar(Postkamer.bericht());
            kamer.postbode().verzendNu();
            assertThat(kamer.enige().status()).isEqualTo(Status.VERZONDEN);
        }
    }

    @Test
    void mail_die_langer_dan_een_kwartier_wacht_maakt_de_gezondheid_rood() throws IOException {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
            HealthIndicator gezondheid = kamer.context.getBean(PostuitHealthIndicator.class);
            kamer.zetKlaar(Postkamer.bericht());
            kamer.klok.verder(Duration.ofMinutes(15));
            assertThat(gezondheid.health().getStatus().getCode()).isEqualTo("UP");
            kamer.klok.verder(Duration.ofSeconds(1));
            assertThat(gezondheid.health().getStatus().getCode()).isEqualTo("DOWN");
            kamer.postbode().verzendNu();
            assertThat(gezondheid.health().getStatus().getCode()).isEqualTo("UP");
        }
    }

    private static int pogingen(Postkamer kamer) {
        return kamer.jdbc()
                .sql("select pogingen from zending")
                .query(Integer.class)
                .single();
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket deur = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return deur.getLocalPort();
        }
    }
}
