package nl.regelgang.procesmotor;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks the model again for the days of what waits: the engine asks only when a task or timer begins, and does not see
 * that a plan changed since.
 */
@Component
class Herplanner {

    private final RuntimeService processen;
    private final TaskService taken;
    private final ManagementService beheer;
    private final CommandExecutor uitvoerder;
    private final ApplicationEventPublisher gebeurtenissen;

    Herplanner(
            ProcessEngine motor,
            RuntimeService processen,
            TaskService taken,
            ManagementService beheer,
            ApplicationEventPublisher gebeurtenissen) {
        this.processen = processen;
        this.taken = taken;
        this.beheer = beheer;
        this.uitvoerder =
                ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
        this.gebeurtenissen = gebeurtenissen;
    }

    void herplan(String sleutel) {
        List<String> instanties =
                processen.createProcessInstanceQuery().processInstanceBusinessKey(sleutel).list().stream()
                        .map(ProcessInstance::getId)
                        .toList();
        instanties.forEach(this::taken);
        instanties.forEach(this::timers);
    }

    private void taken(String instantie) {
        for (Task taak : taken.createTaskQuery().processInstanceId(instantie).list()) {
            Date nieuw = uitvoerder.execute(
                    opdracht -> volgensModel(opdracht.getTaskManager().findTaskById(taak.getId())));
            LocalDate dag = Einde.dagVoor(nieuw);
            if (!Objects.equals(dag, Einde.dagVoor(taak.getDueDate()))) {
                taken.setDueDate(taak.getId(), nieuw);
                gebeurtenissen.publishEvent(new TaakVerzet(taak.getId(), dag));
            }
        }
    }

    private static @Nullable Date volgensModel(TaskEntity taak) {
        Expression uiterlijk = taak.getTaskDefinition().getDueDateExpression();
        return uiterlijk == null ? null : (Date) uiterlijk.getValue(taak);
    }

    /** The engine evaluates the expression of the timer anew, not from the moment at which it was made. */
    private void timers(String instantie) {
        beheer.createJobQuery()
                .processInstanceId(instantie)
                .timers()
                .list()
                .forEach(timer -> beheer.recalculateJobDuedate(timer.getId(), false));
    }
}
