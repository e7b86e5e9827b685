package nl.regelgang.procesmotor;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells the application about every human task, in the engine's transaction. A model need not ask for it and cannot
 * forget it; a model whose task lacks its basis, its form or its name is refused when it is deployed.
 */
@Component
class Taakmelder extends AbstractBpmnParseListener {

    private static final String VOORVOEGSEL = "userTask_";

    private final ApplicationEventPublisher gebeurtenissen;

    Taakmelder(ApplicationEventPublisher gebeurtenissen) {
        this.gebeurtenissen = gebeurtenissen;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        TaskDefinition taak = ((UserTaskActivityBehavior) activiteit.getActivityBehavior()).getTaskDefinition();
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, ontstaan(activiteit, taak));
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_ASSIGNMENT,
                genomen -> meld(new TaakGenomen(genomen.getId(), genomen.getAssignee())));
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_COMPLETE, voltooid -> meld(new TaakVerdwenen(voltooid.getId(), true)));
        taak.addBuiltInTaskListener(
                TaskListener.EVENTNAME_DELETE, vervallen -> meld(new TaakVerdwenen(vervallen.getId(), false)));
    }

    private TaskListener ontstaan(ActivityImpl activiteit, TaskDefinition definitie) {
        String element = activiteit.getId();
        if (!element.startsWith(VOORVOEGSEL)) {
            throw new IllegalArgumentException("the id of a user task begins with " + VOORVOEGSEL + ": " + element);
        }
        if (definitie.getCamundaFormDefinitionKey() == null) {
            throw new IllegalArgumentException("the user task has no form: " + element);
        }
        String proces = ((ProcessDefinitionEntity) activiteit.getProcessDefinition()).getKey();
        String stap = element.substring(VOORVOEGSEL.length());
        String formulier = definitie.getCamundaFormDefinitionKey().getExpressionText();
        Uitleg uitleg = Uitleg.van(element, (String) activiteit.getProperty("documentation"));
        return taak -> meld(new TaakOntstaan(
                taak.getId(),
                proces,
                taak.getExecution().getProcessBusinessKey(),
                stap,
                taak.getName(),
                formulier,
                Bevoegdheid.organen(taak.getCandidates()),
                Einde.dagVoor(taak.getDueDate()),
                uitleg.grondslag(),
                taak.getCreateTime().toInstant()));
    }

    private void meld(Object gebeurtenis) {
        gebeurtenissen.publishEvent(gebeurtenis);
    }
}
