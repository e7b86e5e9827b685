package nl.regelgang.termijnbewaking;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param interval how long a node waits between two rounds of the watch
 * @param aansluitingVanaf from which time of the day, in the Netherlands, register and engine are compared
 */
@ConfigurationProperties("regelgang.termijnbewaking")
record Bewakingsinstellingen(
        @DefaultValue("60s") Duration interval,
        @DefaultValue("03:00") LocalTime aansluitingVanaf) {}
