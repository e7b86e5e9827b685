package nl.regelgang.procedure.kaders;

import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.cyclus.Cyclusintrekbaar;
import nl.regelgang.procedure.cyclus.Cyclusintrekking;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What can be done with kaders beside their steps. */
@Configuration(proxyBeanMethods = false)
class Kaderseisen {

    @Bean
    Intrekbaar kadersIntrekken(Cyclusintrekking intrekking) {
        return new Cyclusintrekbaar(Cyclussoort.KADERS, intrekking);
    }
}
