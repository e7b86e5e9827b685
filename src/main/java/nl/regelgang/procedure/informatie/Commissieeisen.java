package nl.regelgang.procedure.informatie;

import java.util.Set;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the bestuur decided is recorded by its voorzitter or the secretaris, not by any of its members. */
@Configuration(proxyBeanMethods = false)
class Commissieeisen {

    @Bean
    Taakeis adviescommissieInstellen() {
        return new Taakeis(
                Commissievoorstelproces.PROCES,
                Commissievoorstelproces.INSTELLEN,
                Set.of(Rol.AB_VOORZITTER, Rol.DB_SECRETARIS));
    }
}
