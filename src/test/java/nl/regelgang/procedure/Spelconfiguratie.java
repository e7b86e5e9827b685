package nl.regelgang.procedure;

import nl.regelgang.modellen.Doorlopen;
import nl.regelgang.procedure.begroting.Mensenwerk;
import nl.regelgang.procedure.begroting.Verzetbareklok;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** What a scenario of any kind of procedure puts in the place of the outside world: time. Everything else is real. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Spel.class, Rondespel.class, Mensenwerk.class})
public class Spelconfiguratie {

    @Bean
    @Primary
    Verzetbareklok verzetbareKlok() {
        return new Verzetbareklok();
    }

    @Bean
    Doorlopen doorlopen() {
        return new Doorlopen();
    }
}
