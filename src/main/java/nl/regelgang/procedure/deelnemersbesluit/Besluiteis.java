package nl.regelgang.procedure.deelnemersbesluit;

import java.util.Set;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a college decided is recorded by its bestuurssecretaris; what a raad decided itself, by its griffier; and for a
 * deelnemer of which nobody works with Regelgang, by the secretaris of the bestuur.
 */
@Configuration(proxyBeanMethods = false)
class Besluiteis {

    @Bean
    Taakeis besluitDeelnemerVastleggen() {
        return new Taakeis(
                Besluitproces.PROCES,
                "besluitDeelnemerVastleggen",
                Set.of(Rol.BESTUURSSECRETARIS, Rol.GRIFFIER, Rol.DB_SECRETARIS));
    }
}
