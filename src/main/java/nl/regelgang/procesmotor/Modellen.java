package nl.regelgang.procesmotor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.spring.boot.starter.configuration.CamundaDeploymentConfiguration;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All models and forms as one deployment. The starter names a resource by its absolute file when exploded and by its
 * bare file name in a jar: the one deploys everything again after every move, the other lets two files of one name
 * collide. Here the name is the path from the folder in the pattern, {@code processes/begroting/x.bpmn}, always. One
 * deployment, because a user task finds its form in the deployment of its own process.
 */
@Component
class Modellen extends AbstractProcessEnginePlugin implements CamundaDeploymentConfiguration {

    private static final String NAAM = "regelgang";

    private final CamundaBpmProperties instellingen;
    private final ResourcePatternResolver bestanden;

    Modellen(CamundaBpmProperties instellingen, ResourcePatternResolver bestanden) {
        this.instellingen = instellingen;
        this.bestanden = bestanden;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl motor) {
        SpringProcessEngineConfiguration spring = (SpringProcessEngineConfiguration) motor;
        spring.setDeploymentName(NAAM);
        spring.setDeploymentResources(getDeploymentResources().toArray(Resource[]::new));
    }

    @Override
    public Set<Resource> getDeploymentResources() {
        Map<String, Resource> opNaam = new TreeMap<>();
        try {
            for (String patroon : instellingen.getDeploymentResourcePattern()) {
                verzamel(patroon, opNaam);
            }
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
        return new LinkedHashSet<>(opNaam.values());
    }

    private void verzamel(String patroon, Map<String, Resource> opNaam) throws IOException {
        String wortel = patroon.substring(0, patroon.indexOf('/') + 1);
        String map = wortel.substring(wortel.indexOf(':') + 1);
        Resource[] gevonden = bestanden.getResources(patroon);
        for (Resource oorsprong : bestanden.getResources(wortel)) {
            String begin = oorsprong.getURL().toString();
            for (Resource bestand : gevonden) {
                String adres = bestand.getURL().toString();
                if (adres.startsWith(begin)) {
                    String naam = map + adres.substring(begin.length());
                    opNaam.putIfAbsent(naam, new Modelbron(naam, bestand));
                }
            }
        }
    }

    /** A file under the name that it has in the deployment. */
    private static final class Modelbron extends AbstractResource implements ContextResource {

        private final String naam;
        private final Resource bestand;

        Modelbron(String naam, Resource bestand) {
            this.naam = naam;
            this.bestand = bestand;
        }

        @Override
        public String getPathWithinContext() {
            return naam;
        }

        @Override
        public String getDescription() {
            return naam;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return bestand.getInputStream();
        }
    }
}
