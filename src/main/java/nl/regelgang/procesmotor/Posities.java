package nl.regelgang.procesmotor;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the engine and its history of activities where an instance stands. */
@Component
class Posities {

    private static final Comparator<HistoricProcessInstance> LOPEND_OF_NIEUWSTE = Comparator.comparing(
                    (HistoricProcessInstance instantie) -> instantie.getEndTime() == null)
            .thenComparing(HistoricProcessInstance::getStartTime);

    private final RuntimeService processen;
    private final HistoryService geschiedenis;
    private final Stappenplannen plannen;

    Posities(RuntimeService processen, HistoryService geschiedenis, Stappenplannen plannen) {
        this.processen = processen;
        this.geschiedenis = geschiedenis;
        this.plannen = plannen;
    }

    Optional<Positie> van(String sleutel) {
        List<HistoricProcessInstance> instanties = geschiedenis
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(sleutel)
                .unlimitedList();
        return instanties.stream().max(LOPEND_OF_NIEUWSTE).map(laatste -> van(laatste, instanties));
    }

    /** Where the last instance stands, with what was done in it, and before it in steps that do not come again. */
    private Positie van(HistoricProcessInstance instantie, List<HistoricProcessInstance> alle) {
        // In this order: a step that is taken in between is then still the present one, and not one that never came.
        ActivityInstance plaats = processen.getActivityInstance(instantie.getId());
        List<HistoricActivityInstance> gebeurd = gebeurd(instantie);
        Stappenplan plan = plannen.van(instantie.getProcessDefinitionId());
        Map<String, Instant> gedaan = new LinkedHashMap<>();
        alle.stream()
                .filter(eerdere -> !eerdere.getId().equals(instantie.getId()))
                .forEach(eerdere -> gedaan.putAll(gedaan(gebeurd(eerdere))));
        gedaan.keySet().removeIf(element -> !plan.kaart().kent(element));
        gedaan.keySet()
                .removeAll(plan.opnieuw(gebeurd.stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .toList()));
        gedaan.putAll(gedaan(gebeurd));
        Map<String, Instant> nu = nu(instantie, plaats, gebeurd);
        return new Positie(
                instantie.getProcessDefinitionKey(),
                plan.kaart().bpmn(),
                Set.copyOf(nu.keySet()),
                Set.copyOf(gedaan.keySet()),
                plan.stappen(gedaan, nu),
                instantie.getEndTime() == null ? null : laatsteEinde(gebeurd));
    }

    private List<HistoricActivityInstance> gebeurd(HistoricProcessInstance instantie) {
        return geschiedenis
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instantie.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .unlimitedList();
    }

    /** What was done, with the last time that it was. What was broken off has not been done. */
    private static Map<String, Instant> gedaan(List<HistoricActivityInstance> gebeurd) {
        Map<String, Instant> gedaan = new LinkedHashMap<>();
        gebeurd.stream()
                .filter(activiteit -> activiteit.getEndTime() != null && !activiteit.isCanceled())
                .forEach(activiteit -> gedaan.put(
                        activiteit.getActivityId(), activiteit.getEndTime().toInstant()));
        return gedaan;
    }

    /** Where it waits, with the moment since when: for a step that is still to be carried out, the end of the last. */
    private static Map<String, Instant> nu(
            HistoricProcessInstance instantie,
            @Nullable ActivityInstance plaats,
            List<HistoricActivityInstance> gebeurd) {
        Map<String, Instant> begonnen = gebeurd.stream()
                .filter(activiteit -> activiteit.getEndTime() == null)
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getActivityId,
                        activiteit -> activiteit.getStartTime().toInstant(),
                        (eerste, laatste) -> laatste));
        Instant laatste = gebeurd.stream()
                .map(HistoricActivityInstance::getEndTime)
                .filter(einde -> einde != null)
                .map(Date::toInstant)
                .max(Instant::compareTo)
                .orElseGet(() -> instantie.getStartTime().toInstant());
        return wachtplaatsen(plaats)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> begonnen.getOrDefault(id, laatste)));
    }

    private static Stream<String> wachtplaatsen(@Nullable ActivityInstance plaats) {
        if (plaats == null) {
            return Stream.of();
        }
        ActivityInstance[] binnen = plaats.getChildActivityInstances();
        TransitionInstance[] onderweg = plaats.getChildTransitionInstances();
        if (binnen.length + onderweg.length == 0) {
            return Stream.of(plaats.getActivityId());
        }
        return Stream.concat(
                Stream.of(onderweg).map(TransitionInstance::getActivityId),
                Stream.of(binnen).flatMap(Posities::wachtplaatsen));
    }

    /** What went on beside the process may end after it; that is not what the process came to. */
    private static @Nullable String laatsteEinde(List<HistoricActivityInstance> gebeurd) {
        return gebeurd.stream()
                .filter(activiteit -> activiteit.getActivityType().endsWith("EndEvent"))
                .reduce((eerder, later) -> vanHetProces(eerder) && !vanHetProces(later) ? eerder : later)
                .map(HistoricActivityInstance::getActivityName)
                .orElse(null);
    }

    private static boolean vanHetProces(HistoricActivityInstance activiteit) {
        return activiteit.getProcessInstanceId().equals(activiteit.getParentActivityInstanceId());
    }
}
