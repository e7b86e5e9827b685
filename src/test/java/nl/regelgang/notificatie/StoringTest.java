package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.regelgang.notificatie.Postuit.Status;
import nl.regelgang.opslag.Testdatabases;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
            assertThat(kamer.enige().vraagtAandacht()).isTrue();
            assertThat(kamer.metInhoud()).as("a person can have it sent again").isOne();
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
            kamer.klok.verder(Duration.ofDays(14).minusSeconds(1));
            kamer.postbode().verzendNu();
            assertThat(kamer.metInhoud()).isOne();
            kamer.klok.verder(Duration.ofSeconds(1));
            kamer.postbode().verzendNu();
            assertThat(kamer.metInhoud()).as("a link in it no longer works").isZero();
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
                assertThat(kamer.enige().vraagtAandacht()).isTrue();
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

    /** Per fault of the mail server what must come of the message; quality.md 2.4. */
    static Stream<Arguments> storingen() {
        return Stream.of(
                fout("421 at the greeting", server -> server.opGroet = "421 too busy", Status.WACHT),
                fout("554 at the greeting", server -> server.opGroet = "554 go away", Status.WACHT),
                fout("silence at the greeting", server -> server.opGroet = Stubmailserver.STIL, Status.WACHT),
                fout(
                        "one byte at a time at the greeting",
                        server -> server.opGroet = Stubmailserver.TRAAG,
                        Status.WACHT),
                fout("421 at RCPT", server -> server.opRcpt = "421 closing", Status.WACHT),
                fout("451 at RCPT", server -> server.opRcpt = "451 later", Status.WACHT),
                fout("550 at RCPT", server -> server.opRcpt = "550 unknown", Status.MISLUKT),
                fout("one byte at a time at RCPT", server -> server.opRcpt = Stubmailserver.TRAAG, Status.WACHT),
                fout("451 at DATA", server -> server.opData = "451 later", Status.WACHT),
                fout("silence at DATA", server -> server.opData = Stubmailserver.STIL, Status.WACHT),
                fout("closes at DATA", server -> server.opData = Stubmailserver.DICHT, Status.WACHT),
                fout("421 after the dot", server -> server.opPunt = "421 closing", Status.WACHT),
                fout("451 after the dot", server -> server.opPunt = "451 later", Status.WACHT),
                fout("550 after the dot", server -> server.opPunt = "550 spam", Status.MISLUKT),
                fout("closes after the dot", server -> server.opPunt = Stubmailserver.DICHT, Status.ONZEKER),
                fout("silence after the dot", server -> server.opPunt = Stubmailserver.STIL, Status.ONZEKER),
                fout(
                        "one byte at a time after the dot",
                        server -> server.opPunt = Stubmailserver.TRAAG,
                        Status.ONZEKER),
                fout("silence at QUIT", server -> server.opQuit = Stubmailserver.STIL, Status.VERZONDEN),
                fout("one byte at a time at QUIT", server -> server.opQuit = Stubmailserver.TRAAG, Status.VERZONDEN));
    }

    private static Arguments fout(String naam, Consumer<Stubmailserver> storing, Status status) {
        return Arguments.of(Named.of(naam, storing), status);
    }

    @ParameterizedTest
    @MethodSource("storingen")
    void elke_storing_heeft_haar_uitkomst_en_er_gaat_niets_verloren(Consumer<Stubmailserver> storing, Status status)
            throws IOException {
        Postinstellingen kort = Postkamer.instellingen(600, Duration.ofMillis(1500), null);
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort(), kort)) {
            storing.accept(server);
            kamer.zetKlaar(Postkamer.bericht());
            kamer.postbode().verzendNu();
            assertThat(kamer.enige().status()).isEqualTo(status);
            assertThat(kamer.enige().vraagtAandacht()).isEqualTo(status == Status.MISLUKT);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
            assertThat(kamer.metInhoud()).isEqualTo(status == Status.VERZONDEN ? 0 : 1);
        }
    }

    @Test
    void zodra_er_weer_een_mailserver_is_gaat_alles_meteen() throws IOException {
        int poort = vrijePoort();
        try (Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), poort)) {
            for (int i = 0; i < 3; i++) {
                kamer.zetKlaar(Postkamer.bericht());
            }
            for (int ronde = 0; ronde < 40; ronde++) {
                kamer.postbode().verzendNu();
                kamer.klok.verder(Duration.ofMinutes(15));
            }
            try (Stubmailserver weer = new Stubmailserver()) {
                kamer.context
                        .getBean(org.springframework.mail.javamail.JavaMailSenderImpl.class)
                        .setPort(weer.poort());
                kamer.zetKlaar(Postkamer.bericht());
                int eerste = kamer.postbode().verzendNu();
                assertThat(eerste + kamer.postbode().verzendNu())
                        .as("without waiting for the hour")
                        .isEqualTo(4);
            }
        }
    }

    @Test
    void een_weigering_van_een_bericht_houdt_de_andere_niet_op() throws IOException {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(Testdatabases.h2(TABELLEN), server.poort())) {
            server.opRcpt = "550 no such user";
            for (int i = 0; i < 5; i++) {
                kamer.zetKlaar(Postkamer.bericht());
            }
            kamer.postbode().verzendNu();
            assertThat(kamer.postuit().aantalNietAangekomen()).isEqualTo(5);
        }
    }
}
