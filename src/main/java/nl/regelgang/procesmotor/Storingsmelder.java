package nl.regelgang.procesmotor;

import java.util.Objects;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a technical stop visible: the engine itself only writes a row that nobody reads. */
@Component
class Storingsmelder implements IncidentHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Storingsmelder.class);

    private final ApplicationEventPublisher gebeurtenissen;

    Storingsmelder(ApplicationEventPublisher gebeurtenissen) {
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public String getIncidentHandlerType() {
        return Incident.FAILED_JOB_HANDLER_TYPE;
    }

    @Override
    public @Nullable Incident handleIncident(IncidentContext waar, @Nullable String melding) {
        LOG.error("step {} has failed too often and waits for a person: {}", waar.getActivityId(), melding);
        // Without an execution it is a job of the engine itself, such as the clean-up of history.
        if (waar.getExecutionId() != null) {
            ExecutionEntity plaats =
                    Context.getCommandContext().getExecutionManager().findExecutionById(waar.getExecutionId());
            gebeurtenissen.publishEvent(new StoringOntstaan(
                    plaats.getProcessDefinition().getKey(),
                    plaats.getProcessBusinessKey(),
                    waar.getActivityId(),
                    Objects.requireNonNullElse(melding, "")));
        }
        return null;
    }

    @Override
    public void resolveIncident(IncidentContext waar) {
        // The engine says so of every job that ends well, also of one that never failed.
    }

    @Override
    public void deleteIncident(IncidentContext waar) {
        LOG.info("step {} has gone, with its failure", waar.getActivityId());
    }
}
