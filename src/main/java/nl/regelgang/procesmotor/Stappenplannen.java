package nl.regelgang.procesmotor;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** The plan of every version of a model that somebody looked at; a version never changes. */
@Component
class Stappenplannen {

    private final RepositoryService modellen;
    private final Map<String, Stappenplan> plannen = new ConcurrentHashMap<>();

    Stappenplannen(RepositoryService modellen) {
        this.modellen = modellen;
    }

    /** @param versie the id of the process definition */
    Stappenplan van(String versie) {
        return plannen.computeIfAbsent(
                versie, id -> new Stappenplan(new Modelkaart(modellen.getBpmnModelInstance(id))));
    }
}
