package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Every command once, and forgotten in time; on both databases. */
abstract class Opdrachtenproef extends Motorproef {

    @Autowired
    Opdrachten opdrachten;

    @Autowired
    Opdrachtschoonmaak schoonmaak;

    private final UUID opdracht = UUID.randomUUID();
    private final AtomicInteger pogingen = new AtomicInteger();

    @Test
    void the_same_command_is_carried_out_once() {
        assertThat(opdrachten.uitvoeren(opdracht, pogingen::incrementAndGet)).isEqualTo(1);

        assertThatThrownBy(() -> opdrachten.uitvoeren(opdracht, pogingen::incrementAndGet))
                .isInstanceOf(AlUitgevoerd.class);
        assertThat(pogingen).hasValue(1);
    }

    @Test
    void a_command_is_forgotten_after_thirty_days_and_not_before() {
        Instant nu = Instant.now();
        database.sql("delete from opdracht").update();
        for (int nummer = 0; nummer < Opdrachtschoonmaak.PORTIE + 1; nummer++) {
            teken(UUID.randomUUID(), nu.minus(Duration.ofDays(31)));
        }
        teken(opdracht, nu.minus(Duration.ofDays(30)).plusSeconds(60));

        assertThat(schoonmaak.schoonNu()).as("more than one portion").isEqualTo(Opdrachtschoonmaak.PORTIE + 1);

        assertThat(database.sql("select id from opdracht").query(UUID.class).list())
                .containsExactly(opdracht);
        assertThatThrownBy(() -> opdrachten.uitvoeren(opdracht, pogingen::incrementAndGet))
                .isInstanceOf(AlUitgevoerd.class);
        assertThat(schoonmaak.isRunning()).as("it goes round by itself").isTrue();
    }

    private void teken(UUID id, Instant moment) {
        database.sql("insert into opdracht (id, moment) values (?, ?)")
                .params(id, moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void a_refused_command_can_be_given_again_with_better_input() {
        assertThatThrownBy(() -> opdrachten.uitvoeren(opdracht, () -> {
                    throw new OngeldigeInvoer("antwoord", "Vul een antwoord in.");
                }))
                .isInstanceOf(OngeldigeInvoer.class);

        assertThat(opdrachten.uitvoeren(opdracht, pogingen::incrementAndGet)).isEqualTo(1);
    }

    @Test
    void a_collision_is_tried_again_in_a_new_transaction_also_when_the_engine_wrapped_it() {
        UUID anders = UUID.randomUUID();
        String uitkomst = opdrachten.uitvoeren(opdracht, () -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            // The second attempt could not insert it again, were it still in the transaction of the first.
            database.sql("insert into opdracht (id, moment) values (:id, current_timestamp)")
                    .param("id", anders)
                    .update();
            if (pogingen.incrementAndGet() < 3) {
                throw new ProcessEngineException("wrapped", new OptimisticLockingException("collision"));
            }
            return "gelukt";
        });

        assertThat(uitkomst).isEqualTo("gelukt");
        assertThat(pogingen).hasValue(3);
    }

    @Test
    void after_four_more_attempts_others_were_first() {
        assertThatThrownBy(() -> opdrachten.uitvoeren(opdracht, () -> {
                    pogingen.incrementAndGet();
                    throw new OptimisticLockingException("collision");
                }))
                .isInstanceOf(Achterhaald.class);

        assertThat(pogingen).hasValue(5);
    }
}
