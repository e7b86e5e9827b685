package nl.regelgang.procesmotor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.formulieren.Formulier;
import nl.regelgang.toegang.Hoedanigheid;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Execution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engine, in the application's words. A process instance is known by its process and its sleutel (the business
 * key, which is the id of the procedure or of the traject).
 */
@Service
@Transactional
public class Procesmotor {

    private final RuntimeService processen;
    private final Motortaken taken;
    private final Posities posities;
    private final Herplanner herplanner;

    Procesmotor(RuntimeService processen, Motortaken taken, Posities posities, Herplanner herplanner) {
        this.processen = processen;
        this.taken = taken;
        this.posities = posities;
        this.herplanner = herplanner;
    }

    /** Starts the newest version of the process, in the caller's transaction. */
    public void start(String proces, String sleutel) {
        Uitpakken.bij(() -> processen.startProcessInstanceByKey(proces, sleutel));
    }

    /**
     * Starts the newest version of the process that begins with this message, in the caller's transaction. The sleutel
     * may be that of an instance that has ended: to people the two are one.
     */
    public void startBij(String bericht, String sleutel) {
        Uitpakken.bij(() -> processen.startProcessInstanceByMessage(bericht, sleutel));
    }

    /** Whether an instance with this sleutel is still under way. */
    @Transactional(readOnly = true)
    public boolean loopt(String sleutel) {
        return processen
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(sleutel)
                        .count()
                > 0;
    }

    /**
     * Tells a running process that something happened. Only a process that waits for it at this moment hears it: what
     * comes too early, for example while a step before it is still to be carried out, is not kept.
     *
     * @return false when no process with this sleutel waits for it (any more)
     * @throws IllegalStateException when several places of the process wait for it, which a model must not allow
     */
    public boolean meld(String bericht, String sleutel) {
        List<Execution> wachtend = processen
                .createExecutionQuery()
                .messageEventSubscriptionName(bericht)
                .processInstanceBusinessKey(sleutel)
                .listPage(0, 2);
        if (wachtend.size() > 1) {
            throw new IllegalStateException("more than one place waits for " + bericht + " in " + sleutel);
        }
        return !wachtend.isEmpty() && ontvangen(bericht, wachtend.get(0).getId());
    }

    private boolean ontvangen(String bericht, String plaats) {
        try {
            Uitpakken.bij(() -> processen.messageEventReceived(bericht, plaats));
            return true;
        } catch (NullValueException | MismatchingMessageCorrelationException weg) {
            return false;
        }
    }

    /**
     * Gives every open task and every waiting timer of this sleutel the day that its model names now. What did not change
     * is left alone, and so is an instance that has ended.
     */
    public void herplan(String sleutel) {
        herplanner.herplan(sleutel);
    }

    /**
     * Completes a task for a person, with what he filled in (still unchecked).
     *
     * @throws nl.regelgang.gedeeld.NietGevonden when the person has no functie in an orgaan of the task
     * @throws nl.regelgang.gedeeld.NietBevoegd when the step asks another functie in that orgaan
     * @throws nl.regelgang.gedeeld.Achterhaald when the task is there no longer, or somebody else has taken it
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the form or the domain refuses the input
     */
    public void voltooi(String taak, Map<String, Object> waarden, String persoon) {
        taken.voltooi(taak, waarden, persoon);
    }

    /**
     * Gives the task to a person, or with null back to its organen.
     *
     * @throws nl.regelgang.gedeeld.NietGevonden when the person has no functie in an orgaan of the task
     * @throws nl.regelgang.gedeeld.NietBevoegd when the step asks another functie in that orgaan
     * @throws nl.regelgang.gedeeld.Achterhaald when the task is there no longer, or somebody else has taken it
     */
    public void neem(String taak, @Nullable String persoon) {
        if (persoon == null) {
            taken.geefTerug(taak);
        } else {
            taken.neem(taak, persoon);
        }
    }

    /**
     * Gives the task to a person who may do it, whoever has it now.
     *
     * @throws nl.regelgang.gedeeld.NietGevonden when that person has no functie in an orgaan of the task
     * @throws nl.regelgang.gedeeld.NietBevoegd when the step asks another functie in that orgaan
     * @throws nl.regelgang.gedeeld.Achterhaald when the task is there no longer
     */
    public void draagOver(String taak, String naar) {
        taken.draagOver(taak, naar);
    }

    /**
     * Why the step is not for this person though it is for an orgaan of his, as a Dutch sentence that says whose it is;
     * empty when nothing more than a functie in the orgaan is asked, or the person has the functie that is.
     */
    @Transactional(readOnly = true)
    public Optional<String> weigering(Werk werk, String persoon) {
        return taken.weigering(werk, persoon);
    }

    /**
     * As what the person does the task: in his own functie, or as waarnemer.
     *
     * @param nemer who has taken the task, null for nobody
     * @throws nl.regelgang.gedeeld.NietGevonden when the person can do no task of the regeling for any of the organen
     * @throws nl.regelgang.gedeeld.NietBevoegd when the step asks another functie
     */
    @Transactional(readOnly = true)
    public Hoedanigheid hoedanigheid(Werk werk, @Nullable String nemer, String persoon) {
        return taken.hoedanigheid(werk, nemer, persoon);
    }

    /**
     * The form of a task, open or finished, as it was deployed with the model that the task runs in.
     *
     * @param formulier the id of the form, as {@link TaakOntstaan} told
     * @throws nl.regelgang.gedeeld.NietGevonden when the engine does not know the task (any more)
     */
    @Transactional(readOnly = true)
    public Formulier formulier(String taak, String formulier) {
        return taken.formulier(taak, formulier);
    }

    /** Where the instance stands, also after its end. */
    @Transactional(readOnly = true)
    public Optional<Positie> positie(String sleutel) {
        return posities.van(sleutel);
    }
}
