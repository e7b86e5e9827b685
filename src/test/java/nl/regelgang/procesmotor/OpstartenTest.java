package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

class OpstartenTest {

    @TempDir
    Path map;

    @Test
    void a_second_start_on_the_same_file_deploys_nothing_new() {
        String bestand = "jdbc:h2:file:" + map.resolve("proef") + ";DB_CLOSE_ON_EXIT=FALSE";
        for (int keer = 0; keer < 2; keer++) {
            try (ConfigurableApplicationContext context = start(bestand)) {
                RepositoryService modellen = context.getBean(RepositoryService.class);
                assertThat(modellen.createProcessDefinitionQuery().count()).isEqualTo(2);
                assertThat(modellen.createDeploymentQuery().list())
                        .singleElement()
                        .satisfies(ene -> assertThat(modellen.getDeploymentResources(ene.getId()))
                                .extracting(Resource::getName)
                                .containsExactlyInAnyOrder(
                                        "proefmodellen/kind/afmaken.form",
                                        "proefmodellen/kind/kind.bpmn",
                                        "proefmodellen/proef/afmaken.form",
                                        "proefmodellen/proef/proef.bpmn"));
            }
        }
    }

    /** The engine would read them when they are first asked for, and two at once then get half a model. */
    @Test
    void a_node_that_starts_again_knows_its_models_before_anybody_asks() {
        String bestand = "jdbc:h2:file:" + map.resolve("proef") + ";DB_CLOSE_ON_EXIT=FALSE";
        start(bestand).close();
        try (ConfigurableApplicationContext context = start(bestand)) {
            assertThat(context.getBean(ProcessEngineConfigurationImpl.class)
                            .getDeploymentCache()
                            .getProcessDefinitionCache()
                            .size())
                    .isEqualTo(2);
        }
    }

    @Test
    void two_nodes_that_start_at_once_on_an_empty_database_both_come_up() throws Exception {
        String database = OpPostgres.Bron.nieuw();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<ConfigurableApplicationContext> gestart = new ArrayList<>();
        try {
            Future<ConfigurableApplicationContext> een = nodes.submit(() -> start(database));
            Future<ConfigurableApplicationContext> ander = nodes.submit(() -> start(database));
            gestart.add(een.get());
            gestart.add(ander.get());

            assertThat(gestart.get(0)
                            .getBean(RepositoryService.class)
                            .createDeploymentQuery()
                            .count())
                    .isEqualTo(1);
        } finally {
            gestart.forEach(ConfigurableApplicationContext::close);
            nodes.shutdown();
        }
    }

    /** Without a start of the log: two at once in one JVM can leave it silent for every test after. */
    private static ConfigurableApplicationContext start(String database) {
        SpringApplicationBuilder node = new SpringApplicationBuilder(Proefmotor.class);
        node.application()
                .setListeners(node.application().getListeners().stream()
                        .filter(luisteraar -> !(luisteraar instanceof LoggingApplicationListener))
                        .toList());
        return node.run(
                "--spring.config.additional-location=classpath:proefmodellen/proef.properties",
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=" + (database.contains(":h2:") ? "sa" : "postgres"));
    }
}
