package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OpH2
class ModelregelsTest extends Motorproef {

    @Autowired
    ApplicationContext context;

    @Test
    void a_model_that_breaks_the_rules_is_refused() {
        assertThatThrownBy(() -> deploy(metScript())).hasStackTraceContaining("a model has no scripts");
        assertThatThrownBy(() -> deploy(metTaak("userTask_x", "x", "Grondslag: ergens")))
                .hasStackTraceContaining("no grondslag: ergens");
        assertThatThrownBy(() -> deploy(metTaak("userTask_x", "x", "Zomaar")))
                .hasStackTraceContaining("userTask_x names no grondslag");
        assertThatThrownBy(() -> deploy(metTaak("taak", "x", "Grondslag: regeling")))
                .hasStackTraceContaining("begins with userTask_: taak");
        assertThatThrownBy(() -> deploy(metTaak("userTask_x", null, "Grondslag: regeling")))
                .hasStackTraceContaining("no form: userTask_x");
        assertThatThrownBy(() -> deploy(zonderBewaartermijn()))
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("History Time To Live");
    }

    @Test
    void an_expression_reaches_process_beans_and_nothing_else() {
        deploy(metDienst("bereikbaar", "#{proef.antwoordGoed('x')}"));
        deploy(metDienst("onbereikbaar", "#{opdrachten.toString()}"));

        engine.getRuntimeService().startProcessInstanceByKey("bereikbaar");
        assertThat(context.containsBean("opdrachten")).isTrue();
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("onbereikbaar"))
                .isInstanceOf(ProcessEngineException.class)
                .hasStackTraceContaining("Cannot resolve identifier 'opdrachten'");
    }

    private void deploy(BpmnModelInstance model) {
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("proef.bpmn", model)
                .deploy();
    }

    /** The builder of models gives every process a term of its own. */
    private static BpmnModelInstance zonderBewaartermijn() {
        BpmnModelInstance model =
                Bpmn.createExecutableProcess("p").startEvent().endEvent().done();
        model.getModelElementById("p").removeAttributeNs(BpmnModelConstants.CAMUNDA_NS, "historyTimeToLive");
        return model;
    }

    private static BpmnModelInstance metScript() {
        return Bpmn.createExecutableProcess("script")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .scriptTask()
                .scriptFormat("javascript")
                .scriptText("1")
                .endEvent()
                .done();
    }

    private static BpmnModelInstance metDienst(String proces, String uitdrukking) {
        return Bpmn.createExecutableProcess(proces)
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .serviceTask()
                .camundaExpression(uitdrukking)
                .endEvent()
                .done();
    }

    private static BpmnModelInstance metTaak(String id, @Nullable String formulier, String documentatie) {
        var taak = Bpmn.createExecutableProcess("proces")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent()
                .userTask(id)
                .documentation(documentatie);
        if (formulier != null) {
            taak.camundaFormRef(formulier).camundaFormRefBinding("deployment");
        }
        return taak.endEvent().done();
    }
}
