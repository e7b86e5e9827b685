package nl.regelgang.proef;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine with none of our code: models of the same shape, with the same history, the same number of instances, tasks,
 * messages and timers, and nothing that happens on them.
 */
final class Kalemotor implements AutoCloseable {

    private final ProcessEngine motor;
    private final HikariDataSource bron;
    private final Map<String, List<String>> kinderen = new HashMap<>();
    private final Map<String, String> groepVan = new HashMap<>();
    private final AtomicInteger nummer = new AtomicInteger();

    Kalemotor(String database) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(database);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        bron = new HikariDataSource(pool);
        StandaloneProcessEngineConfiguration instelling = new StandaloneProcessEngineConfiguration();
        instelling.setDataSource(bron);
        instelling.setTransactionsExternallyManaged(false);
        instelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        instelling.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        instelling.setProcessEngineName("kaal");
        instelling.setJobExecutorActivate(false);
        instelling.setEnforceHistoryTimeToLive(false);
        instelling.setTaskMetricsEnabled(false);
        instelling.setMetricsEnabled(false);
        zelfdeIds(instelling);
        Map<Object, Object> bonen = new HashMap<>();
        bonen.put("groepen", new Groepen());
        bonen.put("waaier", (JavaDelegate) this::waaier);
        bonen.put("dag", Date.from(LocalDate.of(2027, 5, 24).atStartOfDay().toInstant(ZoneOffset.UTC)));
        instelling.setBeans(bonen);
        motor = instelling.buildProcessEngine();
        motor.getRepositoryService()
                .createDeployment()
                .addModelInstance("procedure.bpmn", Kalemodellen.procedure())
                .addModelInstance("deelnemer.bpmn", Kalemodellen.deelnemer())
                .deploy();
    }

    /** The generator of the application; the other reads a block of ids from the database now and then. */
    private static void zelfdeIds(ProcessEngineConfigurationImpl instelling) {
        instelling.setIdGenerator(new StrongUuidGenerator());
    }

    /** What the models ask. */
    public final class Groepen {
        public String griffie(String sleutel) {
            return groepVan.get(sleutel) + "/griffie";
        }

        public String college(String sleutel) {
            return groepVan.get(sleutel) + "/college";
        }
    }

    private void waaier(DelegateExecution uitvoering) {
        for (String kind : kinderen.getOrDefault(uitvoering.getProcessBusinessKey(), List.of())) {
            uitvoering.getProcessEngineServices().getRuntimeService().startProcessInstanceByKey("deelnemer", kind);
        }
    }

    /** Starts procedures with so many deelnemers. Microseconds of each fan-out. */
    List<Long> start(List<Integer> deelnemers) {
        for (int aantal : deelnemers) {
            String procedure = UUID.randomUUID().toString();
            List<String> sleutels = new ArrayList<>();
            for (int kind = 0; kind < aantal; kind++) {
                String sleutel = UUID.randomUUID().toString();
                sleutels.add(sleutel);
                groepVan.put(sleutel, "gm%04d".formatted(nummer.incrementAndGet() % 375));
            }
            kinderen.put(procedure, sleutels);
            motor.getRuntimeService().startProcessInstanceByKey("procedure", procedure);
        }
        List<Long> micros = new ArrayList<>();
        for (Job job : motor.getManagementService().createJobQuery().messages().list()) {
            micros.add(Motorwerk.tijd(() -> motor.getManagementService().executeJob(job.getId())));
        }
        return micros;
    }

    List<Long> voltooi(int draden) {
        List<String> open = motor.getTaskService().createTaskQuery().taskDefinitionKey("ontvangst").list().stream()
                .map(Task::getId)
                .toList();
        List<Long> micros = Collections.synchronizedList(new ArrayList<>());
        new Ploeg(draden).verdeel(open.subList(0, open.size() / (draden == 1 ? 2 : 1)), taak -> {
            micros.add(Motorwerk.tijd(() -> motor.getTaskService().complete(taak)));
            return 1;
        });
        return List.copyOf(micros);
    }

    @Override
    public void close() {
        motor.close();
        bron.close();
    }
}
