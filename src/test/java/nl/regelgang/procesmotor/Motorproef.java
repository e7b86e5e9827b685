package nl.regelgang.procesmotor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One fresh instance of the test model {@code proef} per test. */
abstract class Motorproef {

    static final Map<String, Object> ANTWOORD = Map.of("antwoord", "Wij zijn het eens");

    @Autowired
    Procesmotor motor;

    @Autowired
    Proefmotor opstelling;

    @Autowired
    Proef proef;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient database;

    final String sleutel = UUID.randomUUID().toString();

    @BeforeEach
    void freshStart() {
        opstelling.gebeurd.clear();
        proef.antwoorden.clear();
        proef.goed = true;
        proef.kapot = false;
    }

    @AfterEach
    void resetClock() {
        ClockUtil.reset();
    }

    /** Started, and carried out up to the place where it waits for an answer. */
    void gestart() {
        motor.start("proef", sleutel);
        engine.getManagementService().executeJob(job().getId());
    }

    /** @return the id of the task */
    String metTaak() {
        gestart();
        motor.meld("antwoordBinnen", sleutel);
        return taak();
    }

    String taak() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(sleutel)
                .singleResult()
                .getId();
    }

    Job job() {
        String instantie = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(sleutel)
                .singleResult()
                .getId();
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instantie)
                .singleResult();
    }

    <T> List<T> gebeurd(Class<T> soort) {
        return opstelling.gebeurd.stream()
                .filter(soort::isInstance)
                .map(soort::cast)
                .toList();
    }
}
