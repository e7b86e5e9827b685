package nl.regelgang.knopen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.regelgang.Bezoeker;
import nl.regelgang.opslag.Postgresserver;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.toegang.Wachtwoorden;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;

/** An upgrade node by node, and back: the next version has one script of the database and one model more. */
class KnoopVoorKnoopTest {

    private static final String[] VOLGENDE = {
        "--spring.flyway.locations=classpath:db/migration,classpath:db/vendor/{vendor},classpath:db/volgende",
        "--camunda.bpm.deployment-resource-pattern=classpath*:processes/**/*.bpmn,classpath*:forms/**/*.form,"
                + "classpath*:volgende/**/*.bpmn"
    };

    @Test
    void the_old_node_and_the_new_one_serve_the_same_people_and_the_old_one_starts_again() throws Exception {
        try (Postgresserver database = Postgresserver.zoalsInProductie()) {
            String url = database.nieuweUrl();
            String proces;
            Bezoeker bea;
            try (Knoop oud = Knoop.start(url)) {
                Mensen mensen = oud.van(Mensen.class);
                mensen.voegToe(new Persoon("bea", "Bea Beheer", "bea@example.nl"), "test");
                mensen.geef("bea", Toegang.BEHEER, Rol.BEHEERDER, "beheerder", LocalDate.EPOCH, null, "test");
                bea = Bezoeker.aangemeld(oud.poort(), oud.van(Wachtwoorden.class), "bea");
                try (Knoop nieuw = Knoop.start(url, VOLGENDE)) {
                    voegToe(bea.via(nieuw.poort()), "nel");
                    voegToe(bea.via(oud.poort()), "olga");
                    assertThat(bea.via(nieuw.poort()).get("/beheer/mensen").body())
                            .contains("Naam nel", "Naam olga");
                    assertThat(modellen(oud)).as("the engine asks the database").isEqualTo(modellen(nieuw));
                    proces = oud.van(RuntimeService.class)
                            .startProcessInstanceByKey("volgendeVersie")
                            .getId();
                }
            }
            try (Knoop terug = Knoop.start(url)) {
                assertThat(bea.via(terug.poort()).get("/beheer/mensen/nel").statusCode())
                        .isEqualTo(200);
                terug.van(RuntimeService.class).signal(proces);
                assertThat(terug.van(RuntimeService.class)
                                .createProcessInstanceQuery()
                                .count())
                        .as("a model that the old version does not know is finished by it")
                        .isZero();
            }
        }
    }

    private static void voegToe(Bezoeker bea, String wie) throws Exception {
        assertThat(bea.get("/beheer/mensen/nieuw").statusCode()).isEqualTo(200);
        assertThat(bea.post(
                                "/beheer/mensen/nieuw",
                                Map.of("naam", "Naam " + wie, "id", wie, "email", wie + "@example.nl"))
                        .statusCode())
                .isEqualTo(302);
    }

    private static long modellen(Knoop knoop) {
        return knoop.van(RepositoryService.class).createProcessDefinitionQuery().count();
    }
}
