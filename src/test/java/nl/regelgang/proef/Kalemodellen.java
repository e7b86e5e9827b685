package nl.regelgang.proef;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;

/** The shape of our two processes as far as the proef walks them: the same waits, without a call to anything. */
final class Kalemodellen {

    private Kalemodellen() {}

    /** Fans out, and then waits for a message or a day, beside a message that begins a reaction. */
    static BpmnModelInstance procedure() {
        ProcessBuilder proces = Bpmn.createExecutableProcess("procedure");
        proces.eventSubProcess("reageren")
                .startEvent("zienswijze")
                .interrupting(false)
                .message("zienswijzeOntvangen")
                .userTask("reactie")
                .endEvent();
        return proces.startEvent()
                .serviceTask("waaier")
                .camundaAsyncBefore()
                .camundaDelegateExpression("${waaier}")
                .eventBasedGateway()
                .intermediateCatchEvent("binnen")
                .message("alleZienswijzenBinnen")
                .userTask("aanbieden")
                .endEvent()
                .moveToLastGateway()
                .intermediateCatchEvent("aangebroken")
                .timerWithDate("${dag}")
                .connectTo("aanbieden")
                .done();
    }

    /** Griffie and college beside each other, and a message that ends both. */
    static BpmnModelInstance deelnemer() {
        ProcessBuilder proces = Bpmn.createExecutableProcess("deelnemer");
        proces.eventSubProcess("sluiten")
                .startEvent("gesloten")
                .message("rondeGesloten")
                .endEvent();
        return proces.startEvent()
                .parallelGateway("fork")
                .userTask("standpunt")
                .camundaCandidateGroups("${groepen.college(execution.processBusinessKey)}")
                .camundaDueDate("${dag}")
                .endEvent()
                .moveToNode("fork")
                .userTask("ontvangst")
                .camundaCandidateGroups("${groepen.griffie(execution.processBusinessKey)}")
                .camundaDueDate("${dag}")
                .userTask("plannen")
                .camundaCandidateGroups("${groepen.griffie(execution.processBusinessKey)}")
                .camundaDueDate("${dag}")
                .endEvent()
                .done();
    }
}
