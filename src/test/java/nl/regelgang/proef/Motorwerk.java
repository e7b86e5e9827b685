package nl.regelgang.proef;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.taken.Taken;
import nl.regelgang.toegang.Toegang;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The same three things that {@link Kalemotor} does, through the application's own code but without HTTP: so that what is
 * compared is our domain on the engine with the engine alone.
 */
final class Motorwerk {

    private static final int BLADZIJDE = 20;

    private final ManagementService jobs;
    private final TaskService motortaken;
    private final Toegang toegang;
    private final Taken taken;
    private final JdbcClient database;

    /** @param persoon who may do it */
    record Teken(String taak, String persoon) {}

    Motorwerk(ApplicationContext toepassing) {
        jobs = toepassing.getBean(ManagementService.class);
        motortaken = toepassing.getBean(TaskService.class);
        toegang = toepassing.getBean(Toegang.class);
        taken = toepassing.getBean(Taken.class);
        database = toepassing.getBean(JdbcClient.class);
    }

    /** Carries out what was started: the fan-out over the deelnemers. Microseconds per procedure. */
    List<Long> waaierUit() {
        List<Long> micros = new ArrayList<>();
        for (Job job : jobs.createJobQuery().messages().list()) {
            micros.add(tijd(() -> jobs.executeJob(job.getId())));
        }
        return micros;
    }

    /** The griffiers confirm that they received it. Microseconds per task. */
    List<Long> voltooi(int draden) {
        Map<String, Object> waarden = new HashMap<>(Map.of("ontvangenOp", Land.BEGIN.toString()));
        List<Teken> open = database.sql("select t.id as taak, f.persoon from taak t join taak_orgaan o on o.taak = t.id"
                        + " join functie f on f.orgaan = o.orgaan where t.stand = 'OPEN'"
                        + " and t.stap = 'ontvangstBevestigen' and f.rol = 'GRIFFIER' order by t.id")
                .query(Teken.class)
                .list();
        List<Long> micros = Collections.synchronizedList(new ArrayList<>());
        new Ploeg(draden).verdeel(open.subList(0, open.size() / (draden == 1 ? 2 : 1)), een -> {
            micros.add(tijd(() -> taken.voltooi(UUID.randomUUID(), een.taak(), waarden, een.persoon())));
            return 1;
        });
        return List.copyOf(micros);
    }

    /** The engine's own answer on the same tasks: the first twenty of mine or my groups', by due date. */
    List<Long> lijst(String persoon, int keren) {
        List<String> groepen =
                toegang.organenVan(persoon).stream().map(OrgaanId::toString).toList();
        List<Long> micros = new ArrayList<>();
        for (int keer = 0; keer < keren; keer++) {
            micros.add(tijd(() -> motortaken
                    .createTaskQuery()
                    .or()
                    .taskAssignee(persoon)
                    .taskCandidateGroupIn(groepen)
                    .endOr()
                    .orderByDueDate()
                    .asc()
                    .listPage(0, BLADZIJDE)));
        }
        return micros;
    }

    static long tijd(Runnable werk) {
        long begin = System.nanoTime();
        werk.run();
        return (System.nanoTime() - begin) / 1000;
    }
}
