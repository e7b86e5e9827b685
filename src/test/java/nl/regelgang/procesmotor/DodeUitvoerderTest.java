package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import nl.regelgang.opslag.Testdatabases;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.jobexecutor.AcquiredJobs;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.junit.jupiter.api.Test;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The thread of a living executor dies of an {@code Error}: the executor does not notice, the watch does. */
class DodeUitvoerderTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void the_watch_sees_that_the_thread_that_looks_for_work_is_dead() throws Exception {
        Sterfelijk uitvoerder = new Sterfelijk();
        StandaloneInMemProcessEngineConfiguration motor = new StandaloneInMemProcessEngineConfiguration();
        motor.setJdbcUrl("jdbc:h2:mem:dode_uitvoerder");
        motor.setProcessEngineName("dode_uitvoerder");
        motor.setJobExecutor(uitvoerder);
        motor.setJobExecutorActivate(true);
        ProcessEngine draaiend = motor.buildProcessEngine();
        try {
            Motortoezicht toezicht = new Motortoezicht(
                    Motortoezicht.pogingen(motor),
                    nanos::get,
                    JdbcClient.create(Testdatabases.h2("classpath:db/geen")),
                    Clock.systemUTC());
            uitvoerder.zocht.await();
            assertThat(toezicht.zoektGeenWerk()).isZero();

            uitvoerder.sterft.set(1);
            uitvoerder.draad.get().join();

            assertThat(uitvoerder.isActive())
                    .as("what the executor says of itself")
                    .isTrue();
            toezicht.zoektGeenWerk();
            nanos.addAndGet(Duration.ofSeconds(121).toNanos());
            assertThat(toezicht.zoektGeenWerk()).isEqualTo(Duration.ofSeconds(121));
        } finally {
            draaiend.close();
        }
    }

    private static final class Sterfelijk extends SpringJobExecutor {

        private final CountDownLatch zocht = new CountDownLatch(3);
        private final AtomicLong sterft = new AtomicLong();
        private final CompletableFuture<Thread> draad = new CompletableFuture<>();

        Sterfelijk() {
            setTaskExecutor(new SimpleAsyncTaskExecutor());
            setWaitTimeInMillis(1);
            setMaxWait(1);
        }

        @Override
        public Command<AcquiredJobs> getAcquireJobsCmd(int aantal) {
            draad.complete(Thread.currentThread());
            if (sterft.get() > 0) {
                Thread.currentThread().setUncaughtExceptionHandler((wie, fout) -> {});
                throw new OutOfMemoryError("for the test");
            }
            zocht.countDown();
            return super.getAcquireJobsCmd(aantal);
        }
    }
}
