package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class ZelfcontroleTest {

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    @Test
    void the_application_does_not_start_with_a_wrong_setting() {
        assertThatThrownBy(() -> start("camunda.bpm.history-level=full", "camunda.bpm.job-execution.max-wait=60000")
                        .close())
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("history-level is full and must be activity")
                .hasMessageContaining("job-execution.max-wait is 60000 and must be 5000");
    }

    @Test
    void it_starts_with_its_own_settings_but_not_in_another_time_zone() {
        try (ConfigurableApplicationContext context = start()) {
            ProcessEngineConfigurationImpl motor = (ProcessEngineConfigurationImpl)
                    context.getBean(ProcessEngine.class).getProcessEngineConfiguration();

            Zelfcontrole.controleer(motor, UTC);
            for (String zone : List.of("Europe/Amsterdam", "Europe/London", "Etc/GMT+1")) {
                assertThatThrownBy(() -> Zelfcontrole.controleer(motor, TimeZone.getTimeZone(zone)))
                        .hasMessageContaining("-Duser.timezone=UTC")
                        .hasMessageContaining(zone);
            }
        }
    }

    /** The engine's own defaults differ from ours in all of these, so each of them is really looked at. */
    @Test
    void every_default_of_the_engine_that_is_not_ours_is_named() {
        SpringProcessEngineConfiguration motor = new SpringProcessEngineConfiguration();
        motor.setHistoryLevel(org.camunda.bpm.engine.impl.history.HistoryLevel.HISTORY_LEVEL_FULL);
        motor.setHistoryRemovalTimeStrategy("start");
        motor.setEnforceHistoryTimeToLive(false);
        motor.setEnableExpressionsInAdhocQueries(true);
        motor.setJavaSerializationFormatEnabled(true);
        motor.setEnableXxeProcessing(true);
        motor.setAuthorizationEnabled(true);
        motor.setAdminUsers(List.of("demo"));
        motor.setDatabaseSchemaUpdate("true");
        motor.setSkipIsolationLevelCheck(true);
        motor.setDeploymentLockUsed(false);
        motor.setDeployChangedOnly(true);
        motor.setJobExecutorDeploymentAware(true);

        assertThatThrownBy(() -> Zelfcontrole.controleer(motor, UTC)).satisfies(fout -> Stream.of(
                        "history-level",
                        "history-removal-time-strategy",
                        "enforce-history-time-to-live",
                        "enable-expressions-in-adhoc-queries",
                        "enable-expressions-in-stored-queries",
                        "java-serialization-format-enabled",
                        "enable-xxe-processing",
                        "authorization",
                        "admin users",
                        "beans in expressions",
                        "scripts",
                        "cmmn-enabled",
                        "dmn-enabled",
                        "database.schema-update",
                        "skip-isolation-level-check",
                        "deployment-lock-used",
                        "deploy-changed-only",
                        "failed-job-retry-time-cycle",
                        "job-executor-prefer-timer-jobs",
                        "job-executor-acquire-by-due-date",
                        "job-execution.deployment-aware")
                .forEach(naam -> assertThat(fout).hasMessageContaining(naam + " is ")));
    }

    private static ConfigurableApplicationContext start(String... instellingen) {
        return new SpringApplicationBuilder(Proefmotor.class)
                .run(Stream.concat(
                                Stream.of(
                                        "spring.config.additional-location=classpath:proefmodellen/proef.properties",
                                        "camunda.bpm.job-execution.enabled=true",
                                        "spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()),
                                Stream.of(instellingen))
                        .map(instelling -> "--" + instelling)
                        .toArray(String[]::new));
    }
}
