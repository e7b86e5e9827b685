package nl.regelgang.procesmotor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Refuses to start with settings that can lose a term, keep legal content in the engine, or open it. A setting can be
 * changed by any property source, so the file that sets it proves nothing.
 */
final class Zelfcontrole {

    private final List<String> afwijkingen = new ArrayList<>();

    private Zelfcontrole() {}

    /** @throws IllegalStateException with every setting that is not as it must be */
    static void controleer(ProcessEngineConfigurationImpl motor, TimeZone zone) {
        Zelfcontrole controle = new Zelfcontrole();
        controle.tijd(zone);
        controle.geschiedenis(motor);
        controle.dicht(motor);
        controle.opslag(motor);
        controle.taken(motor);
        if (!controle.afwijkingen.isEmpty()) {
            throw new IllegalStateException(
                    "The engine does not start with these settings: " + String.join("; ", controle.afwijkingen));
        }
    }

    /** The engine stores times without a zone, in the zone of the JVM: two nodes or a DST switch would move a term. */
    private void tijd(TimeZone zone) {
        boolean utc = zone.getRawOffset() == 0 && !zone.useDaylightTime();
        is("JVM time zone (start java with -Duser.timezone=UTC)", utc ? "UTC" : zone.getID(), "UTC");
    }

    private void geschiedenis(ProcessEngineConfigurationImpl motor) {
        is("history-level", motor.getHistoryLevel().getName(), "activity");
        is("history-removal-time-strategy", motor.getHistoryRemovalTimeStrategy(), "end");
        is("enforce-history-time-to-live", motor.isEnforceHistoryTimeToLive(), true);
    }

    private void dicht(ProcessEngineConfigurationImpl motor) {
        is("enable-expressions-in-adhoc-queries", motor.isEnableExpressionsInAdhocQueries(), false);
        is("enable-expressions-in-stored-queries", motor.isEnableExpressionsInStoredQueries(), false);
        is("java-serialization-format-enabled", motor.isJavaSerializationFormatEnabled(), false);
        is("enable-xxe-processing", motor.isEnableXxeProcessing(), false);
        is("authorization", motor.isAuthorizationEnabled(), false);
        is("admin users", motor.getAdminUsers(), List.of());
        is("beans in expressions", motor.getExpressionManager() instanceof Uitdrukkingen ? "some" : "all", "some");
        is("scripts", motor.getScriptFactory() instanceof GeenScripts ? "off" : "on", "off");
        is("cmmn-enabled", motor.isCmmnEnabled(), false);
        is("dmn-enabled", motor.isDmnEnabled(), false);
    }

    private void opslag(ProcessEngineConfigurationImpl motor) {
        is("database.schema-update", motor.getDatabaseSchemaUpdate(), "false");
        is("skip-isolation-level-check", motor.getSkipIsolationLevelCheck(), false);
        is("deployment-lock-used", motor.isDeploymentLockUsed(), true);
        if (motor instanceof SpringProcessEngineConfiguration spring) {
            is("deploy-changed-only", spring.isDeployChangedOnly(), false);
        }
    }

    private void taken(ProcessEngineConfigurationImpl motor) {
        is("failed-job-retry-time-cycle", motor.getFailedJobRetryTimeCycle(), "PT30S,PT2M,PT10M,PT30M,PT2H");
        is("job-executor-prefer-timer-jobs", motor.isJobExecutorPreferTimerJobs(), true);
        is("job-executor-acquire-by-due-date", motor.isJobExecutorAcquireByDueDate(), true);
        is("job-execution.deployment-aware", motor.isJobExecutorDeploymentAware(), false);
        // Any other executor is the engine's own one, which never starts: job-execution.enabled is false.
        if (motor.getJobExecutor() instanceof SpringJobExecutor uitvoerder) {
            uitvoerder(uitvoerder);
            if (uitvoerder.getTaskExecutor() instanceof ThreadPoolTaskExecutor draden) {
                draden(draden);
            }
        }
    }

    private void uitvoerder(JobExecutor uitvoerder) {
        is("job-execution.lock-time-in-millis", uitvoerder.getLockTimeInMillis(), 120_000);
        is("job-execution.max-jobs-per-acquisition", uitvoerder.getMaxJobsPerAcquisition(), 10);
        is("job-execution.wait-time-in-millis", uitvoerder.getWaitTimeInMillis(), 1_000);
        is("job-execution.max-wait", uitvoerder.getMaxWait(), 5_000L);
        is("job-execution.backoff-time-in-millis", uitvoerder.getBackoffTimeInMillis(), 50);
        is("job-execution.max-backoff", uitvoerder.getMaxBackoff(), 2_000L);
    }

    private void draden(ThreadPoolTaskExecutor draden) {
        is("job-execution.core-pool-size", draden.getCorePoolSize(), 3);
        is("job-execution.max-pool-size", draden.getMaxPoolSize(), 6);
        is("job-execution.queue-capacity", draden.getQueueCapacity(), 10);
    }

    private void is(String instelling, @Nullable Object werkelijk, Object nodig) {
        if (!Objects.equals(werkelijk, nodig)) {
            afwijkingen.add(instelling + " is " + werkelijk + " and must be " + nodig);
        }
    }
}
