package nl.regelgang.procesmotor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.formulieren.Formulieren;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.CamundaFormDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The forms as they were deployed with the model of a task: after an upgrade a running task is still drawn and checked
 * with its own form. A deployment never changes, so what was read once stays true.
 */
@Component
class Taakformulieren {

    private final ObjectProvider<RepositoryService> modellen;
    private final Formulieren formulieren;
    private final Map<Plaats, Formulier> gelezen = new ConcurrentHashMap<>();

    Taakformulieren(ObjectProvider<RepositoryService> modellen, Formulieren formulieren) {
        this.modellen = modellen;
        this.formulieren = formulieren;
    }

    /** @throws IllegalStateException when the deployment has no such form, which is a mistake in it */
    Formulier van(String deployment, String formulier) {
        Plaats plaats = new Plaats(deployment, formulier);
        Formulier bekend = gelezen.get(plaats);
        if (bekend != null) {
            return bekend;
        }
        Formulier nieuw = lees(plaats);
        gelezen.put(plaats, nieuw);
        return nieuw;
    }

    private Formulier lees(Plaats plaats) {
        RepositoryService bron = modellen.getObject();
        try (InputStream inhoud = bron.getResourceAsStream(plaats.deployment(), bestand(bron, plaats))) {
            return formulieren.lees(plaats.formulier(), inhoud);
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }

    /** The engine knows by its id in which file of the deployment a form is; its public interface does not tell. */
    private static String bestand(RepositoryService bron, Plaats plaats) {
        CamundaFormDefinitionEntity gevonden = ((RepositoryServiceImpl) bron)
                .getCommandExecutor()
                .execute(opdracht -> opdracht.getCamundaFormDefinitionManager()
                        .findDefinitionByDeploymentAndKey(plaats.deployment(), plaats.formulier()));
        if (gevonden == null) {
            throw new IllegalStateException("no form " + plaats.formulier() + " in deployment " + plaats.deployment());
        }
        return gevonden.getResourceName();
    }

    private record Plaats(String deployment, String formulier) {}
}
