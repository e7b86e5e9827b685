package nl.regelgang.procedure.begroting;

import nl.regelgang.procedure.stemming.Stemrechten;
import nl.regelgang.procesmotor.Taakeis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vote is recorded by who presides the meeting or keeps its minutes, not by a member who votes. */
@Configuration(proxyBeanMethods = false)
class Stemmingseis {

    @Bean
    Taakeis stemmingVastleggen() {
        return new Taakeis(Begrotingsmelder.PROCES, "stemmingVastleggen", Stemrechten.NOTULEN);
    }
}
