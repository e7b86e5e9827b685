package nl.regelgang.procesmotor;

import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/**
 * Has the engine read every model that can be started or still runs, before anybody works with it. Left to itself it
 * reads a model when it is first asked for, and lets others use it before the model knows its own jobs: of two people who
 * were the first to start a procedure after a restart, one saw an error page.
 */
@Component
class Modelgeheugen extends AbstractProcessEnginePlugin {

    @Override
    public void postProcessEngineBuild(ProcessEngine motor) {
        RepositoryService modellen = motor.getRepositoryService();
        Stream<String> nieuwste = modellen.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId);
        Stream<String> lopende = motor.getManagementService().createProcessDefinitionStatisticsQuery().list().stream()
                .filter(model -> model.getInstances() > 0)
                .map(ProcessDefinitionStatistics::getId);
        Stream.concat(nieuwste, lopende).distinct().forEach(modellen::getProcessDefinition);
    }
}
