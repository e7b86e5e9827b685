package nl.regelgang;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;

/**
 * An option of the command line that does one thing and then ends opens no port and starts no background work, so it
 * can run beside the application. It mails nothing either, so outside {@code productie} nobody has to say first how.
 */
final class EenmaligeOpdracht implements EnvironmentPostProcessor {

    private static final List<String> OPTIES = List.of(
            "regelgang.import",
            "regelgang.beheerder",
            "regelgang.maildoctor",
            "regelgang.hersteld",
            "regelgang.bewijs");
    private static final int SLEUTEL_BYTES = 32;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication applicatie) {
        if (OPTIES.stream().noneMatch(omgeving::containsProperty)) {
            return;
        }
        omgeving.getPropertySources()
                .addFirst(new MapPropertySource(
                        "eenmalige opdracht",
                        Map.of(
                                "server.port", "-1",
                                "camunda.bpm.job-execution.enabled", "false",
                                "spring.session.jdbc.cleanup-cron", "-",
                                "regelgang.achtergrond", "false")));
        if (!omgeving.acceptsProfiles(Profiles.of(Installatiecontrole.PRODUCTIE))) {
            omgeving.getPropertySources().addLast(new MapPropertySource("zonder post", zonderPost()));
        }
    }

    private static Map<String, Object> zonderPost() {
        byte[] sleutel = new byte[SLEUTEL_BYTES];
        new SecureRandom().nextBytes(sleutel);
        return Map.of(
                "regelgang.post.afzender", "regelgang@localhost",
                "regelgang.post.antwoord-aan", "regelgang@localhost",
                "regelgang.post.contact", "Er is geen contact ingesteld.",
                "regelgang.post.sleutel", Base64.getEncoder().encodeToString(sleutel));
    }
}
