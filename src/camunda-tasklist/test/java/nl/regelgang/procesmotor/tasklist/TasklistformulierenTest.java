package nl.regelgang.procesmotor.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Formulieren;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Camunda's Tasklist draws the forms of {@code forms/} with the same questions as our own pages: in the ordinary run as
 * many as have every kind of question among them, with {@code -Dregelgang.schermen=true} all.
 */
class TasklistformulierenTest extends Tasklistproef {

    private static final boolean ALLE = Boolean.getBoolean("regelgang.schermen");
    private static final Pattern SOORT = Pattern.compile("\"type\": *\"([^\"]+)\"");

    private final Formulieren formulieren;
    private Tasklistvenster tasklist;

    @Autowired
    TasklistformulierenTest(@LocalServerPort int poort, JdbcClient database, Clock klok, Formulieren formulieren) {
        super(poort, database, klok);
        this.formulieren = formulieren;
    }

    @BeforeAll
    void gegeven_een_open_taak() {
        tasklist = tasklist("griffier.buren");
        tasklist.open(ONTVANGST);
    }

    @AfterAll
    void sluitTasklist() {
        tasklist.close();
    }

    @Test
    void every_kind_of_question_is_in_a_case() throws IOException {
        Set<String> soorten = new HashSet<>();
        for (Resource bestand : bestanden().toList()) {
            soorten.addAll(soorten(bestand));
        }
        assertThat(soorten).contains("datetime", "textfield", "textarea", "radio");
        for (Resource bestand : alle()) {
            assertThat(soorten).containsAll(soorten(bestand));
        }
    }

    /** The task is the same each time; the form it is given is the one of the case. */
    @ParameterizedTest
    @MethodSource("bestanden")
    void een_formulier_heeft_in_Tasklist_al_zijn_vragen(Resource bestand) throws IOException {
        String id = String.valueOf(bestand.getFilename()).replace(".form", "");
        tasklist.geefFormulier(bestand.getContentAsString(StandardCharsets.UTF_8));
        tasklist.formulier().heeftPrecies(formulieren.vind(id).velden());
        tasklist.leg("formulier-" + id);
        assertThat(tasklist.storingen()).isEmpty();
    }

    private static Stream<Resource> bestanden() throws IOException {
        Set<String> gezien = new HashSet<>();
        return alle().stream().filter(bestand -> gezien.addAll(soorten(bestand)) || ALLE);
    }

    private static List<Resource> alle() throws IOException {
        return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form"));
    }

    private static Set<String> soorten(Resource bestand) {
        try {
            return SOORT.matcher(bestand.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(soort -> soort.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
