package nl.regelgang.procesmotor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulieren;
import nl.regelgang.formulieren.Ingevuld;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The gate in front of the legal act of every user task, called by its complete listener. Whichever way leads to the
 * completion of the task, it passes here.
 */
@Procesbean("formulier")
public class Formulierpoort {

    private final ObjectProvider<IdentityService> identiteit;
    private final Toegang toegang;
    private final Formulieren formulieren;
    private final Taakformulieren taakformulieren;
    private final Bevoegdheid bevoegdheid;
    private final Inzending inzending;

    Formulierpoort(
            ObjectProvider<IdentityService> identiteit,
            Toegang toegang,
            Formulieren formulieren,
            Taakformulieren taakformulieren,
            Bevoegdheid bevoegdheid,
            Inzending inzending) {
        this.identiteit = identiteit;
        this.toegang = toegang;
        this.formulieren = formulieren;
        this.taakformulieren = taakformulieren;
        this.bevoegdheid = bevoegdheid;
        this.inzending = inzending;
    }

    /**
     * What was filled in, checked against the form that was deployed with the task, by a person who may complete it.
     *
     * @throws NietGevonden when nobody is logged in, or the person has no functie in an orgaan of the task
     * @throws nl.regelgang.gedeeld.NietBevoegd when the step asks another functie in that orgaan
     * @throws nl.regelgang.gedeeld.Achterhaald when somebody else has taken the task
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the form refuses the input
     */
    public Ingevuld van(DelegateTask taak) {
        String persoon = Optional.ofNullable(identiteit.getObject().getCurrentAuthentication())
                .map(Authentication::getUserId)
                .orElseThrow(() -> new NietGevonden("taak"));
        String proces = ((TaskEntity) taak).getProcessDefinition().getKey();
        Werk werk = bevoegdheid.werk(taak.getId(), proces, taak.getTaskDefinitionKey(), taak.getCandidates());
        Hoedanigheid als = bevoegdheid.hoedanigheid(werk, taak.getAssignee(), persoon);
        bevoegdheid.eisVrij(taak.getAssignee(), als, persoon);
        Map<String, Object> waarden = inzending.van(taak.getId()).orElseGet(() -> uitDeMotor(taak));
        return formulieren.controleer(formulierVan(taak), waarden, toegang.handelend(persoon, als));
    }

    private Formulier formulierVan(DelegateTask taak) {
        TaskEntity entiteit = (TaskEntity) taak;
        return taakformulieren.van(
                entiteit.getProcessDefinition().getDeploymentId(),
                entiteit.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText());
    }

    /** What another task list, as Camunda's own, has submitted: it must not stay behind in the engine. */
    private static Map<String, Object> uitDeMotor(DelegateTask taak) {
        Map<String, Object> waarden = new LinkedHashMap<>(taak.getVariables());
        waarden.keySet().forEach(taak::removeVariable);
        waarden.values().removeIf(Objects::isNull);
        return waarden;
    }
}
