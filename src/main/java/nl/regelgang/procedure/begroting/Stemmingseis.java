package nl.regelgang.procedure.begroting;

import java.util.Set;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vote is recorded by who presides the meeting or keeps its minutes, not by a member who votes. */
@Configuration(proxyBeanMethods = false)
class Stemmingseis {

    static final Set<Rol> ROLLEN = Set.of(Rol.AB_VOORZITTER, Rol.DB_SECRETARIS);

    @Bean
    Taakeis stemmingVastleggen() {
        return new Taakeis(Begrotingsmelder.PROCES, "stemmingVastleggen", ROLLEN);
    }
}
