package nl.regelgang.procedure.begroting;

import nl.regelgang.modellen.Doorlopen;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What a scenario puts in the place of the outside world: time and the mail server. Everything else is real. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Toneel.class, Mensenwerk.class})
class Scenarioconfiguratie {

    @Bean
    @Primary
    Verzetbareklok verzetbareKlok() {
        return new Verzetbareklok();
    }

    @Bean
    Opvangpost opvangpost() {
        return new Opvangpost();
    }

    @Bean
    Doorlopen doorlopen() {
        return new Doorlopen();
    }
}
