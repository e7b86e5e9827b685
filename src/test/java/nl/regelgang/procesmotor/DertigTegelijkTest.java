package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OpPostgres
class DertigTegelijkTest extends Motorproef {

    @Autowired
    Opdrachten opdrachten;

    @Test
    void dertig_griffiers_die_op_hetzelfde_moment_klaar_zijn_slagen_alle_dertig() throws Exception {
        database.sql("create table proefronde (klaar integer not null)").update();
        database.sql("insert into proefronde values (0)").update();
        motor.start("proef", Kind.OUDER);
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processDefinitionKey("proef")
                        .executable()
                        .singleResult()
                        .getId());
        List<String> taken =
                IntStream.range(0, Kind.AANTAL).mapToObj(this::kind).toList();

        CyclicBarrier start = new CyclicBarrier(Kind.AANTAL);
        ExecutorService griffiers = Executors.newFixedThreadPool(Kind.AANTAL);
        try {
            List<Future<String>> uitkomsten = new ArrayList<>();
            for (String taak : taken) {
                uitkomsten.add(griffiers.submit(() -> {
                    start.await();
                    return opdrachten.uitvoeren(UUID.randomUUID(), () -> {
                        motor.voltooi(taak, ANTWOORD, "griffier");
                        return "gelukt";
                    });
                }));
            }
            for (Future<String> uitkomst : uitkomsten) {
                assertThat(uitkomst.get()).isEqualTo("gelukt");
            }
        } finally {
            griffiers.shutdown();
        }

        assertThat(motor.positie(Kind.OUDER).orElseThrow().actief()).containsExactly("userTask_antwoordVastleggen");
    }

    private String kind(int nummer) {
        String kind = "kind-" + nummer;
        motor.start("kind", kind);
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(kind)
                .singleResult()
                .getId();
    }
}
