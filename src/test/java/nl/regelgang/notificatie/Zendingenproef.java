package nl.regelgang.notificatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
    void a_message_is_taken_by_one_and_again_when_the_lease_ends() {
        try (Postkamer kamer = new Postkamer(database(), 1)) {
            kamer.zetKlaar(Postkamer.bericht());
            Zendingen zendingen = kamer.context.getBean(Zendingen.class);
            UUID id = kamer.enige().id();
            Zending eerste = zendingen.neem(id, Duration.ofMinutes(10)).orElseThrow();
            assertThat(zendingen.neem(id, Duration.ofMinutes(10))).isEmpty();
            kamer.klok.verder(Duration.ofMinutes(10));
            Zending tweede = zendingen.neem(id, Duration.ofMinutes(10)).orElseThrow();
            assertThat(tweede.messageId()).isEqualTo(eerste.messageId());
            assertThat(tweede.inhoud()).isEqualTo(eerste.inhoud());
            zendingen.opgegeven(eerste, Staat.FAILED, "te laat");
            assertThat(kamer.enige().status()).as("the first no longer decides").isEqualTo(Status.WACHT);
            zendingen.verzonden(tweede);
            assertThat(kamer.enige().status()).isEqualTo(Status.VERZONDEN);
        }
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
