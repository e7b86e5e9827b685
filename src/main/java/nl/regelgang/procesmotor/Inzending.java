package nl.regelgang.procesmotor;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What somebody filled in, on its way from {@link Procesmotor#voltooi} to the listener of the task. It goes round the
 * engine and not through it: as a process variable it would be written to the engine's tables, where no legal content
 * belongs.
 */
@Component
class Inzending {

    private static final ThreadLocal<@Nullable Waarden> HUIDIGE = new ThreadLocal<>();

    /** Runs the work with these values at hand; work inside it can bring values of its own. */
    void bij(String taak, Map<String, Object> waarden, Runnable werk) {
        Waarden vorige = HUIDIGE.get();
        HUIDIGE.set(new Waarden(taak, waarden));
        try {
            werk.run();
        } finally {
            if (vorige == null) {
                HUIDIGE.remove();
            } else {
                HUIDIGE.set(vorige);
            }
        }
    }

    Optional<Map<String, Object>> van(String taak) {
        return Optional.ofNullable(HUIDIGE.get())
                .filter(waarden -> waarden.taak().equals(taak))
                .map(Waarden::velden);
    }

    private record Waarden(String taak, Map<String, Object> velden) {}
}
