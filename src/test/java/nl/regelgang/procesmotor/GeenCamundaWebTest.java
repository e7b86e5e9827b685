package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The engine's REST API and web apps have vulnerabilities that only the paid edition fixes (CVE-2026-109432, -77226). */
class GeenCamundaWebTest {

    @Test
    void neither_the_rest_api_nor_a_web_app_of_the_engine_is_on_the_class_path() {
        List<String> motor = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(pad -> new File(pad).getName())
                .filter(naam -> naam.startsWith("camunda-"))
                .toList();

        assertThat(motor).anyMatch(naam -> naam.startsWith("camunda-engine-7."));
        assertThat(motor).noneMatch(naam -> naam.contains("rest") || naam.contains("web"));
    }
}
