package nl.regelgang.modellen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.PvmTransition;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Remembers which steps and flows of every model were walked, over all tests of this JVM. Make it a bean of the tests'
 * configuration: the engine takes every {@link org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin} bean. Only what was
 * committed counts: a step whose transaction was rolled back was never taken.
 */
public final class Doorlopen extends AbstractProcessEnginePlugin {

    private static final Map<String, Set<String>> GETEKEND = new ConcurrentHashMap<>();
    private static final Map<String, Set<String>> GELOPEN = new ConcurrentHashMap<>();

    @Override
    public void preInit(ProcessEngineConfigurationImpl instellingen) {
        List<BpmnParseListener> bestaande = instellingen.getCustomPostBPMNParseListeners();
        // The engine adds listeners of its own to this list.
        List<BpmnParseListener> luisteraars = bestaande == null ? new ArrayList<>() : new ArrayList<>(bestaande);
        luisteraars.add(new Luisteraar());
        instellingen.setCustomPostBPMNParseListeners(luisteraars);
    }

    /** @throws AssertionError with the ids of the steps and flows of the process that no test has walked yet */
    public static void assertAllesDoorlopen(String proces) {
        List<String> over = nietDoorlopen(proces);
        if (!over.isEmpty()) {
            throw new AssertionError("no test walked these steps and flows of " + proces + ": " + over);
        }
    }

    /** @throws AssertionError when no engine of this JVM has read the process, so that nothing can be said about it */
    static List<String> nietDoorlopen(String proces) {
        Set<String> getekend = GETEKEND.getOrDefault(proces, Set.of());
        if (getekend.isEmpty()) {
            throw new AssertionError("no engine with this plugin has read " + proces);
        }
        Set<String> gelopen = GELOPEN.getOrDefault(proces, Set.of());
        return getekend.stream().filter(id -> !gelopen.contains(id)).sorted().toList();
    }

    private static final class Luisteraar extends AbstractBpmnParseListener {

        /** The engine calls this when it has read the whole process. */
        @Override
        public void parseProcess(Element element, ProcessDefinitionEntity definitie) {
            volg(definitie.getKey(), definitie);
            volgGebeurtenissen(definitie.getKey(), element, definitie);
        }

        private static void volg(String proces, ScopeImpl omhulsel) {
            for (ActivityImpl stap : omhulsel.getActivities()) {
                stap.addListener(ExecutionListener.EVENTNAME_START, onthoud(proces, stap.getId()));
                for (PvmTransition stroom : stap.getOutgoingTransitions()) {
                    ((TransitionImpl) stroom)
                            .addListener(ExecutionListener.EVENTNAME_TAKE, onthoud(proces, stroom.getId()));
                }
                volg(proces, stap);
            }
        }

        /** The engine knows no flows behind an event-based gateway: such a flow was walked when its event came. */
        private static void volgGebeurtenissen(String proces, Element omhulsel, ProcessDefinitionEntity definitie) {
            Set<String> poorten = omhulsel.elements("eventBasedGateway").stream()
                    .map(poort -> poort.attribute("id"))
                    .collect(Collectors.toSet());
            omhulsel.elements("sequenceFlow").stream()
                    .filter(stroom -> poorten.contains(stroom.attribute("sourceRef")))
                    .forEach(stroom -> definitie
                            .findActivity(stroom.attribute("targetRef"))
                            .addListener(ExecutionListener.EVENTNAME_START, onthoud(proces, stroom.attribute("id"))));
            omhulsel.elements("subProcess").forEach(binnen -> volgGebeurtenissen(proces, binnen, definitie));
        }

        private static ExecutionListener onthoud(String proces, String id) {
            GETEKEND.computeIfAbsent(proces, p -> ConcurrentHashMap.newKeySet()).add(id);
            return uitvoering -> Context.getCommandContext()
                    .getTransactionContext()
                    .addTransactionListener(TransactionState.COMMITTED, vastgelegd -> GELOPEN.computeIfAbsent(
                                    proces, p -> ConcurrentHashMap.newKeySet())
                            .add(id));
        }
    }
}
