package nl.regelgang.procesmotor;

import java.util.List;
import java.util.Objects;
import nl.regelgang.gedeeld.Achterhaald;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps that stand still through a failure. */
@Service
@Transactional
public class Storingen {

    /** More say nothing more: it is then one cause, such as a database that is away. */
    private static final int MEESTE = 100;

    private final ManagementService beheer;
    private final RuntimeService processen;
    private final RepositoryService modellen;

    Storingen(ManagementService beheer, RuntimeService processen, RepositoryService modellen) {
        this.beheer = beheer;
        this.processen = processen;
        this.modellen = modellen;
    }

    public int aantal() {
        return Math.toIntExact(stil().count());
    }

    /** At most a hundred, the oldest first. */
    public List<Storing> alle() {
        return stil().orderByJobId().asc().listPage(0, MEESTE).stream()
                .map(this::storing)
                .toList();
    }

    /** Whether a step of the process with this sleutel stands still. */
    public boolean bij(String sleutel) {
        return processen.createProcessInstanceQuery().processInstanceBusinessKey(sleutel).list().stream()
                .anyMatch(proces ->
                        stil().processInstanceId(proces.getProcessInstanceId()).count() > 0);
    }

    /**
     * Lets the step be tried once more, at once.
     *
     * @throws Achterhaald when it no longer stands still
     */
    public void opnieuw(String id) {
        if (stil().jobId(id).count() == 0) {
            throw new Achterhaald("Deze stap staat niet meer stil: hij is intussen gedaan of opnieuw geprobeerd.");
        }
        beheer.setJobRetries(id, 1);
    }

    private JobQuery stil() {
        return beheer.createJobQuery().noRetriesLeft();
    }

    private Storing storing(Job werk) {
        String sleutel = processen
                .createProcessInstanceQuery()
                .processInstanceId(werk.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
        return new Storing(
                werk.getId(),
                werk.getProcessDefinitionKey(),
                sleutel,
                stap(werk),
                Objects.requireNonNullElse(werk.getExceptionMessage(), ""));
    }

    private String stap(Job werk) {
        return modellen.getBpmnModelInstance(werk.getProcessDefinitionId())
                                .getModelElementById(werk.getFailedActivityId())
                        instanceof FlowNode knoop
                ? knoop.getName()
                : werk.getFailedActivityId();
    }
}
