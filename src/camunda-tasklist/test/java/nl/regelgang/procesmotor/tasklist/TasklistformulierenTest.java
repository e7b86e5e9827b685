package nl.regelgang.procesmotor.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Formulieren;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Camunda's Tasklist draws every form of {@code forms/} with the same questions as our own pages. */
class TasklistformulierenTest extends Tasklistproef {

    private final Formulieren formulieren;

    @Autowired
    TasklistformulierenTest(@LocalServerPort int poort, JdbcClient database, Clock klok, Formulieren formulieren) {
        super(poort, database, klok);
        this.formulieren = formulieren;
    }

    @Test
    void het_formulier_van_de_taak_zelf() {
        try (Tasklistvenster tasklist = tasklist("griffier.buren")) {
            tasklist.open(ONTVANGST);
            tasklist.formulier()
                    .heeftPrecies(formulieren.vind("ontvangstBevestigen").velden());
        }
    }

    @Test
    void elk_formulier_is_een_geval_van_deze_proef() throws IOException {
        assertThat(bestanden()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void een_formulier_heeft_in_Tasklist_al_zijn_vragen(Resource bestand) throws IOException {
        String id = String.valueOf(bestand.getFilename()).replace(".form", "");
        try (Tasklistvenster tasklist = tasklist("griffier.buren")) {
            tasklist.open(ONTVANGST);
            tasklist.geefFormulier(bestand.getContentAsString(StandardCharsets.UTF_8));
            tasklist.formulier().heeftPrecies(formulieren.vind(id).velden());
            tasklist.leg("formulier-" + id);
            assertThat(tasklist.storingen()).isEmpty();
        }
    }

    private static Stream<Resource> bestanden() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form"));
    }
}
