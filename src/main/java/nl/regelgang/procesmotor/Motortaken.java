package nl.regelgang.procesmotor;

import java.util.Map;
import java.util.Optional;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.toegang.Hoedanigheid;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The engine's human tasks, for people who may touch them. */
@Component
class Motortaken {

    private final TaskService taken;
    private final RepositoryService modellen;
    private final HistoryService geschiedenis;
    private final IdentityService identiteit;
    private final Bevoegdheid bevoegdheid;
    private final Inzending inzending;
    private final Taakformulieren formulieren;

    Motortaken(
            TaskService taken,
            RepositoryService modellen,
            HistoryService geschiedenis,
            IdentityService identiteit,
            Bevoegdheid bevoegdheid,
            Inzending inzending,
            Taakformulieren formulieren) {
        this.taken = taken;
        this.modellen = modellen;
        this.geschiedenis = geschiedenis;
        this.identiteit = identiteit;
        this.bevoegdheid = bevoegdheid;
        this.inzending = inzending;
        this.formulieren = formulieren;
    }

    /** The same is checked by {@link Formulierpoort}; here first, so that a refusal does not depend on the model. */
    void voltooi(String taak, Map<String, Object> waarden, String persoon) {
        try {
            eisBevoegd(vind(taak), persoon);
            als(persoon, () -> inzending.bij(taak, waarden, () -> Uitpakken.bij(() -> maakAf(taak))));
        } catch (NietGevonden | NullValueException niemand) {
            // The organen of a task go with it: it may have been completed between two questions about it.
            vind(taak);
            throw niemand;
        }
    }

    void neem(String taak, String persoon) {
        eisBevoegd(vind(taak), persoon);
        taken.setAssignee(taak, persoon);
    }

    void draagOver(String taak, String naar) {
        eisRecht(vind(taak), naar);
        taken.setAssignee(taak, naar);
    }

    void geefTerug(String taak) {
        taken.setAssignee(vind(taak).getId(), null);
    }

    Optional<String> weigering(Werk werk, String persoon) {
        return bevoegdheid.weigering(werk, persoon);
    }

    Hoedanigheid hoedanigheid(Werk werk, @Nullable String nemer, String persoon) {
        return bevoegdheid.hoedanigheid(werk, nemer, persoon);
    }

    /** Also of a task that is finished. */
    Formulier formulier(String taak, String formulier) {
        HistoricTaskInstance gevonden =
                geschiedenis.createHistoricTaskInstanceQuery().taskId(taak).singleResult();
        if (gevonden == null) {
            throw new NietGevonden("taak");
        }
        String deployment =
                modellen.getProcessDefinition(gevonden.getProcessDefinitionId()).getDeploymentId();
        return formulieren.van(deployment, formulier);
    }

    private void eisBevoegd(Task taak, String persoon) {
        bevoegdheid.eisVrij(taak.getAssignee(), eisRecht(taak, persoon), persoon);
    }

    private Hoedanigheid eisRecht(Task taak, String persoon) {
        String proces =
                modellen.getProcessDefinition(taak.getProcessDefinitionId()).getKey();
        Werk werk = bevoegdheid.werk(
                taak.getId(), proces, taak.getTaskDefinitionKey(), taken.getIdentityLinksForTask(taak.getId()));
        return bevoegdheid.hoedanigheid(werk, taak.getAssignee(), persoon);
    }

    private void maakAf(String taak) {
        try {
            taken.complete(taak);
        } catch (NullValueException weg) {
            throw afgerond();
        }
    }

    private Task vind(String taak) {
        Task gevonden = taken.createTaskQuery().taskId(taak).singleResult();
        if (gevonden == null) {
            boolean geweest =
                    geschiedenis.createHistoricTaskInstanceQuery().taskId(taak).count() > 0;
            throw geweest ? afgerond() : new NietGevonden("taak");
        }
        return gevonden;
    }

    private static Achterhaald afgerond() {
        return new Achterhaald(
                "Deze taak is intussen afgerond of niet meer nodig. Kijk in de takenlijst wat er open staat.");
    }

    private void als(String persoon, Runnable werk) {
        @Nullable Authentication vorige = identiteit.getCurrentAuthentication();
        identiteit.setAuthenticatedUserId(persoon);
        try {
            werk.run();
        } finally {
            identiteit.setAuthentication(vorige);
        }
    }
}
