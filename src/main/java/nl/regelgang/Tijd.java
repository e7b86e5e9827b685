package nl.regelgang;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application; tests put their own in its place. */
@Configuration(proxyBeanMethods = false)
class Tijd {

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }
}
