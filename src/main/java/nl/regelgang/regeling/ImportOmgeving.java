package nl.regelgang.regeling;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** An import from the command line opens no port and starts no background work. */
final class ImportOmgeving implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication applicatie) {
        if (omgeving.containsProperty(ImportOpdracht.EIGENSCHAP)) {
            omgeving.getPropertySources()
                    .addFirst(new MapPropertySource(
                            "registerimport",
                            Map.of("server.port", "-1", "camunda.bpm.job-execution.enabled", "false")));
        }
    }
}
