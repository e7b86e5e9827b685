package nl.regelgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine's REST API and web apps have open vulnerabilities in the community edition, and script engines and
 * connectors let a model run code; none of them may be shipped (ADR 0001). The class path of the tests holds all
 * that is shipped.
 */
class KlassepadTest {

    private static final Pattern VERBODEN = Pattern.compile(
            "(camunda|operaton).*(rest|webapp|connect).*|groovy.*|.*graal.*|truffle.*|js-.*|nashorn.*|rhino.*"
                    + "|.*freemarker.*|jython.*|jruby.*|kotlin-script.*");

    @Test
    void holds_the_engine_without_rest_api_web_apps_scripts_and_connectors() {
        assertThat(jars()).anyMatch(jar -> jar.startsWith("camunda-engine-7.24.0"));

        assertThat(jars()).noneMatch(VERBODEN.asMatchPredicate());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda-engine-rest-core-jakarta-7.24.0.jar",
                "camunda-bpm-spring-boot-starter-rest-7.24.0.jar",
                "camunda-bpm-spring-boot-starter-webapp-core-7.24.0.jar",
                "camunda-webapp-jar-7.24.0.jar",
                "camunda-engine-plugin-connect-7.24.0.jar",
                "camunda-connect-core-1.6.0.jar",
                "groovy-jsr223-4.0.22.jar",
                "js-scriptengine-22.3.5.jar",
                "graal-sdk-22.3.5.jar",
                "camunda-template-engines-freemarker-2.2.0.jar",
                "jython-standalone-2.7.3.jar"
            })
    void would_notice(String jar) {
        assertThat(jar).matches(VERBODEN);
    }

    private static List<String> jars() {
        String pad = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(pad.split(File.pathSeparator))
                .map(deel -> Path.of(deel).getFileName().toString())
                .toList();
    }
}
