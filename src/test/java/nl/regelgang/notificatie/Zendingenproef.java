package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.regelgang.notificatie.Postuit.Status;
import org.junit.jupiter.api.Test;

/** The outbox table, the same on both databases. */
abstract class Zendingenproef {

    abstract DataSource database();

    @Test
    void two_nodes_send_every_message_once() throws Exception {
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(database(), server.poort())) {
            IntStream.range(0, 40).forEach(nummer -> kamer.zetKlaar(Postkamer.bericht()));
            int samen = parallel(2, () -> kamer.postbode().verzendNu()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(samen).isEqualTo(40);
            assertThat(server.ontvangen).hasSize(40).doesNotHaveDuplicates();
        }
    }

    @Test
    void two_nodes_with_two_threads_each_send_every_message_once() throws Exception {
        DataSource database = database();
        try (Stubmailserver server = new Stubmailserver();
                Postkamer een = new Postkamer(database, server.poort());
                Postkamer ander = new Postkamer(database, server.poort())) {
            IntStream.range(0, 300).forEach(nummer -> een.zetKlaar(Postkamer.bericht()));
            AtomicInteger beurt = new AtomicInteger();
            int samen = parallel(4, () -> leeg(beurt.getAndIncrement() % 2 == 0 ? een : ander)).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(samen).isEqualTo(300);
            assertThat(server.ontvangen).hasSize(300).doesNotHaveDuplicates();
        }
    }

    private static int leeg(Postkamer kamer) {
        int samen = 0;
        int ronde;
        while ((ronde = kamer.postbode().verzendNu()) > 0) {
            samen += ronde;
        }
        return samen;
    }

    @Test
    void a_message_is_taken_by_one_and_once_more_when_the_lease_ends() {
        try (Postkamer kamer = new Postkamer(database(), 1)) {
            kamer.zetKlaar(Postkamer.bericht());
            Zendingen zendingen = kamer.context.getBean(Zendingen.class);
            Zending eerste = zendingen.neem(Duration.ofMinutes(10)).orElseThrow();
            assertThat(zendingen.neem(Duration.ofMinutes(10))).isEmpty();
            kamer.klok.verder(Duration.ofMinutes(10));
            Zending tweede = zendingen.neem(Duration.ofMinutes(10)).orElseThrow();
            assertThat(tweede.messageId()).isEqualTo(eerste.messageId());
            assertThat(tweede.inhoud()).isEqualTo(eerste.inhoud());
            assertThat(tweede.onzeker()).as("the first may have sent it").isTrue();
            zendingen.opgegeven(eerste, Staat.FAILED, null, "te laat");
            assertThat(kamer.enige().status()).as("the first no longer decides").isEqualTo(Status.ONZEKER);
            zendingen.verzonden(tweede);
            assertThat(kamer.enige().status()).isEqualTo(Status.VERZONDEN);
        }
    }

    @Test
    void a_message_on_which_two_nodes_died_waits_for_a_person() {
        try (Postkamer kamer = new Postkamer(database(), 1)) {
            kamer.zetKlaar(Postkamer.bericht());
            Zendingen zendingen = kamer.context.getBean(Zendingen.class);
            for (int keer = 0; keer < 2; keer++) {
                assertThat(zendingen.neem(Duration.ofMinutes(10))).isPresent();
                kamer.klok.verder(Duration.ofMinutes(10));
            }
            assertThat(zendingen.neem(Duration.ofMinutes(10))).isEmpty();
            assertThat(kamer.enige().status()).isEqualTo(Status.ONZEKER);
            assertThat(kamer.enige().vraagtAandacht()).isTrue();
        }
    }

    @Test
    void a_domain_gets_no_more_in_a_minute_than_was_agreed_from_all_nodes_together() throws IOException {
        DataSource database = database();
        Postinstellingen drie = Postkamer.instellingen(3, Duration.ofMinutes(2), null);
        try (Stubmailserver server = new Stubmailserver();
                Postkamer een = new Postkamer(database, server.poort(), drie);
                Postkamer ander = new Postkamer(database, server.poort(), drie)) {
            IntStream.range(0, 4).forEach(nummer -> een.zetKlaar(Postkamer.bericht("Jan", "jan@Tiel.example.nl")));
            een.zetKlaar(Postkamer.bericht("Els", "els@buren.example.nl"));
            assertThat(een.postbode().verzendNu()).isEqualTo(4);
            assertThat(ander.postbode().verzendNu()).isZero();
            ander.klok.verder(Duration.ofMinutes(1));
            assertThat(ander.postbode().verzendNu()).isOne();
        }
    }

    @Test
    void a_node_with_another_key_stops_nothing_and_loses_nothing() throws IOException {
        DataSource database = database();
        try (Stubmailserver server = new Stubmailserver();
                Postkamer kamer = new Postkamer(database, server.poort())) {
            kamer.zetKlaar(Postkamer.bericht());
            byte[] goed = inhoud(kamer);
            kamer.jdbc()
                    .sql("update zending set inhoud = ?")
                    .param(new Versleuteling(new byte[32]).versleutel(UUID.randomUUID(), new byte[] {1}))
                    .update();
            kamer.zetKlaar(Postkamer.bericht());
            assertThat(kamer.postbode().verzendNu()).isOne();
            Postuit.Verzending eerste = kamer.postuit().van(Postkamer.DOSSIER).get(1);
            assertThat(eerste.status()).isEqualTo(Status.WACHT);
            assertThat(eerste.storing()).contains("regelgang.post.sleutel");
            kamer.jdbc()
                    .sql("update zending set inhoud = ? where id = ?")
                    .params(goed, eerste.id())
                    .update();
            kamer.klok.verder(Duration.ofMinutes(1));
            assertThat(kamer.postbode().verzendNu()).isOne();
        }
    }

    private static byte[] inhoud(Postkamer kamer) {
        return kamer.jdbc()
                .sql("select inhoud from zending")
                .query((rij, nummer) -> rij.getBytes(1))
                .single();
    }

    @Test
    void the_overview_of_a_dossier_is_newest_first_and_its_own() {
        try (Postkamer kamer = new Postkamer(database(), 1)) {
            kamer.zetKlaar(Postkamer.bericht("Eerste", "eerste@example.nl"));
            kamer.zetKlaar(Postkamer.bericht("Tweede", "tweede@example.nl"));
            assertThat(kamer.postuit().van(Postkamer.DOSSIER))
                    .extracting(Postuit.Verzending::naam)
                    .containsExactly("Tweede", "Eerste");
            assertThat(kamer.postuit().van(UUID.randomUUID())).isEmpty();
            Instant klaargezet = kamer.postuit().van(Postkamer.DOSSIER).get(0).klaargezet();
            assertThat(klaargezet).isEqualTo(kamer.klok.instant());
        }
    }

    @Test
    void content_moved_to_another_message_or_changed_is_not_read() {
        Versleuteling kluis = new Versleuteling(Postkamer.SLEUTEL);
        UUID id = UUID.randomUUID();
        byte[] bewaard = kluis.versleutel(id, new byte[] {1, 2, 3});
        assertThat(kluis.ontsleutel(id, bewaard)).containsExactly(1, 2, 3);
        assertThatIllegalStateException().isThrownBy(() -> kluis.ontsleutel(UUID.randomUUID(), bewaard));
        bewaard[bewaard.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> kluis.ontsleutel(id, bewaard));
    }

    private static <T> List<T> parallel(int aantal, Callable<T> werk) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(aantal);
        CountDownLatch startschot = new CountDownLatch(aantal);
        try {
            List<Future<T>> lopend = IntStream.range(0, aantal)
                    .mapToObj(nummer -> draden.submit(() -> {
                        startschot.countDown();
                        startschot.await();
                        return werk.call();
                    }))
                    .toList();
            List<T> uitkomsten = new ArrayList<>();
            for (Future<T> een : lopend) {
                uitkomsten.add(een.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }
}
