package nl.regelgang.procesmotor.tasklist;

import java.util.List;
import java.util.function.Supplier;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;

/**
 * Who is logged in gets the tasks of his organen and no others, as on our own pages. Camunda would leave that to a
 * stored filter with an expression in it, which is off here because anybody could then store any expression. A
 * beheerder gets all of them, to look inside with Cockpit; the application itself asks without being logged in.
 */
class Tasklisttaken extends TaskManager {

    private final Toegang toegang;

    Tasklisttaken(Toegang toegang) {
        this.toegang = toegang;
    }

    @Override
    public List<Task> findTasksByQueryCriteria(TaskQueryImpl vraag) {
        return beperkt(vraag, () -> super.findTasksByQueryCriteria(vraag), List.of());
    }

    @Override
    public long findTaskCountByQueryCriteria(TaskQueryImpl vraag) {
        return beperkt(vraag, () -> super.findTaskCountByQueryCriteria(vraag), 0L);
    }

    private <T> T beperkt(TaskQueryImpl vraag, Supplier<T> antwoord, T niets) {
        Authentication wie = getCurrentAuthentication();
        if (wie == null || toegang.isBeheerder(wie.getUserId())) {
            return antwoord.get();
        }
        List<String> organen = toegang.organenVan(wie.getUserId()).stream()
                .map(OrgaanId::toString)
                .toList();
        return organen.isEmpty() ? niets : vanOrganen(organen, vraag, antwoord);
    }

    /** The condition is taken out again: the question can be a stored filter, which would be stored with it. */
    private static <T> T vanOrganen(List<String> organen, TaskQueryImpl vraag, Supplier<T> antwoord) {
        List<TaskQueryImpl> voorwaarden = vraag.getQueries();
        int aantal = voorwaarden.size();
        vraag.or().taskCandidateGroupIn(organen).includeAssignedTasks().endOr();
        try {
            return antwoord.get();
        } finally {
            voorwaarden.subList(aantal, voorwaarden.size()).clear();
        }
    }
}
