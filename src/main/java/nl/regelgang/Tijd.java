package nl.regelgang;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the application; tests put their own in its place, and in profile demo time can be moved forward. */
@Configuration(proxyBeanMethods = false)
class Tijd {

    @Bean
    @Profile("!demo")
    Clock klok() {
        return Clock.systemUTC();
    }
}
