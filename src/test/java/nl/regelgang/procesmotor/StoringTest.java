package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import nl.regelgang.gedeeld.Achterhaald;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

@OpH2
class StoringTest extends Motorproef {

    @Test
    void a_step_that_keeps_failing_is_told_and_makes_the_health_down() {
        proef.kapot = true;
        motor.start("proef", sleutel);
        mislukTotHetOphoudt();

        assertThat(gebeurd(StoringOntstaan.class))
                .containsExactly(new StoringOntstaan(
                        "proef",
                        sleutel,
                        "serviceTask_stukkenToezenden",
                        gebeurd(StoringOntstaan.class).get(0).melding()));
        assertThat(gebeurd(StoringOntstaan.class).get(0).melding()).contains("geen verbinding voor " + sleutel);
        assertThat(gezondheid(Duration.ZERO).getStatus()).isEqualTo(Status.UP);
        assertThat(gezondheid(Duration.ofMinutes(6)).getStatus()).isEqualTo(Status.DOWN);
        assertThat(gezondheid(Duration.ofMinutes(6)).getDetails()).containsEntry("storingen", 1L);
    }

    @Test
    void the_first_attempt_is_followed_by_one_per_interval_of_the_retry_cycle() {
        proef.kapot = true;
        motor.start("proef", sleutel);

        assertThat(mislukTotHetOphoudt()).isEqualTo(6);
    }

    @Test
    void een_stap_die_stilstaat_wordt_genoemd_en_kan_opnieuw_worden_geprobeerd() {
        Storingen storingen =
                new Storingen(engine.getManagementService(), engine.getRuntimeService(), engine.getRepositoryService());
        proef.kapot = true;
        motor.start("proef", sleutel);
        assertThat(storingen.bij(sleutel)).isFalse();
        mislukTotHetOphoudt();

        Storing storing = storingen.alle().stream()
                .filter(een -> een.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
        assertThat(storing.stap()).isEqualTo("Stukken toezenden");
        assertThat(storing.melding()).contains("geen verbinding");
        assertThat(storingen.bij(sleutel)).isTrue();

        proef.kapot = false;
        storingen.opnieuw(storing.id());
        engine.getManagementService().executeJob(storing.id());
        assertThat(storingen.bij(sleutel)).isFalse();
        assertThatThrownBy(() -> storingen.opnieuw(storing.id())).isInstanceOf(Achterhaald.class);
    }

    @AfterEach
    void removeTheFailure() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(sleutel)
                .list()
                .forEach(rest -> engine.getRuntimeService().deleteProcessInstance(rest.getId(), "test"));
    }

    private int mislukTotHetOphoudt() {
        int pogingen = 0;
        for (Job job = job(); job.getRetries() > 0; job = job()) {
            String id = job.getId();
            assertThatThrownBy(() -> engine.getManagementService().executeJob(id))
                    .isNotNull();
            pogingen++;
        }
        return pogingen;
    }

    private Health gezondheid(Duration later) {
        return new ProcesmotorHealthIndicator(engine.getRuntimeService(), Clock.offset(Clock.systemUTC(), later))
                .health();
    }
}
