package nl.regelgang.procedure.zienswijzeronde;

import java.util.Set;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A member gives his akkoord; that the college decided is recorded by its bestuurssecretaris. */
@Configuration(proxyBeanMethods = false)
class Standpunteis {

    @Bean
    Taakeis standpuntVaststellen() {
        return new Taakeis(Trajectproces.PROCES, "standpuntVaststellen", Set.of(Rol.BESTUURSSECRETARIS));
    }
}
