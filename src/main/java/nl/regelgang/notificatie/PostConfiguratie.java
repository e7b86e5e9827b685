package nl.regelgang.notificatie;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Postinstellingen.class, Retourinstellingen.class})
class PostConfiguratie {

    private static final Path DEMOSLEUTEL = Path.of("data", "post.key");

    /**
     * The key comes from the configuration (an environment variable, or a file through {@code
     * spring.config.import=configtree:}). Only the demo makes one by itself; anywhere else a key that one node invents
     * would make the mail of another node unreadable.
     */
    @Bean
    Versleuteling versleuteling(Postinstellingen instellingen, Environment omgeving) throws IOException {
        String sleutel = instellingen.sleutel();
        if (sleutel != null) {
            return new Versleuteling(Base64.getDecoder().decode(sleutel.strip()));
        }
        if (omgeving.acceptsProfiles(Profiles.of("demo"))) {
            return new Versleuteling(Demosleutel.leesOfMaak(DEMOSLEUTEL));
        }
        throw new IllegalStateException(
                "regelgang.post.sleutel is missing: give 32 random bytes in base64, as from 'openssl rand -base64 32'");
    }

    @Bean
    @ConditionalOnProperty(name = "regelgang.achtergrond", matchIfMissing = true)
    Postronde postronde(Postbode postbode, Postinstellingen instellingen) {
        return new Postronde(postbode, instellingen.interval());
    }

    /** Null, so not there, where it was not said which mailbox. */
    @Bean
    @ConditionalOnProperty(name = "regelgang.achtergrond", matchIfMissing = true)
    @Nullable
    Retourronde retourronde(Retourbus bus, Retourinstellingen instellingen) {
        return instellingen.host().isBlank() ? null : new Retourronde(bus, instellingen.interval());
    }
}
