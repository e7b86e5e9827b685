package nl.regelgang.procedure.begroting;

import nl.regelgang.termijnen.Termijntabel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The law that procedures are computed by: every version of it, so that each can keep the one of its start. */
@Configuration(proxyBeanMethods = false)
class Rechtstoestand {

    @Bean
    Termijntabel termijntabel() {
        return Termijntabel.ALLE;
    }
}
