package nl.regelgang.procesmotor;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The engine, in the application's words. A process instance is known by its process and its sleutel (the business
 * key, which is the id of the procedure or of the traject).
 */
@Service
public class Procesmotor {

    /** Starts the newest version of the process, in the caller's transaction. */
    public void start(String proces, String sleutel) {
        throw new UnsupportedOperationException();
    }

    /**
     * Tells a running process that something happened.
     *
     * @return false when no process with this sleutel waits for it (any more)
     */
    public boolean meld(String bericht, String sleutel) {
        throw new UnsupportedOperationException();
    }

    /**
     * Completes a task for a person, with what he filled in (still unchecked).
     *
     * @throws nl.regelgang.gedeeld.NietGevonden when the person has no functie in an orgaan of the task
     * @throws nl.regelgang.gedeeld.Achterhaald when the task is there no longer
     * @throws nl.regelgang.gedeeld.OngeldigeInvoer when the form or the domain refuses the input
     */
    public void voltooi(String taak, Map<String, Object> waarden, String persoon) {
        throw new UnsupportedOperationException();
    }

    /** Gives the task to a person, or with null back to its organen. */
    public void neem(String taak, @Nullable String persoon) {
        throw new UnsupportedOperationException();
    }

    /** Where the instance stands, also after its end. */
    public Optional<Positie> positie(String sleutel) {
        throw new UnsupportedOperationException();
    }
}
