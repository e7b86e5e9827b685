package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class ModellenTest {

    private static final String[] BESTANDEN = {
        "processes/een/zelfde.bpmn", "processes/twee/zelfde.bpmn", "forms/een/vorm.form", "processes/een/lees.md"
    };

    @TempDir
    Path map;

    @Test
    void a_model_has_the_same_name_in_a_folder_and_in_a_jar() throws IOException {
        // A folder above ours that is called as ours must not matter.
        Path uitgepakt = map.resolve("processes/target/classes");
        Path jar = map.resolve("regelgang.jar");
        try (JarOutputStream uit = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String deel :
                    new String[] {"processes/", "processes/een/", "processes/twee/", "forms/", "forms/een/"}) {
                uit.putNextEntry(new JarEntry(deel));
            }
            for (String naam : BESTANDEN) {
                Files.createDirectories(uitgepakt.resolve(naam).getParent());
                Files.writeString(uitgepakt.resolve(naam), naam);
                uit.putNextEntry(new JarEntry(naam));
                schrijf(uit, naam);
            }
        }

        assertThat(namen(uitgepakt))
                .containsExactlyInAnyOrder(
                        "processes/een/zelfde.bpmn", "processes/twee/zelfde.bpmn", "forms/een/vorm.form")
                .isEqualTo(namen(jar));
    }

    private static void schrijf(OutputStream uit, String inhoud) throws IOException {
        uit.write(inhoud.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Set<String> namen(Path bron) throws IOException {
        CamundaBpmProperties instellingen = new CamundaBpmProperties();
        instellingen.setDeploymentResourcePattern(
                new String[] {"classpath*:processes/**/*.bpmn", "classpath*:forms/**/*.form"});
        try (URLClassLoader lader = new URLClassLoader(new URL[] {bron.toUri().toURL()}, null)) {
            return new Modellen(instellingen, new PathMatchingResourcePatternResolver(lader))
                    .getDeploymentResources().stream()
                            .map(model -> ((ContextResource) model).getPathWithinContext())
                            .collect(Collectors.toSet());
        }
    }
}
