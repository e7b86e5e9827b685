package nl.regelgang.procedure.evaluatie;

import java.util.Set;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an orgaan decided or thinks is recorded by who keeps its minutes, not by any of its members. */
@Configuration(proxyBeanMethods = false)
class Evaluatieeisen {

    @Bean
    Taakeis vervolgBepalen() {
        return new Taakeis(Evaluatiemelder.PROCES, "vervolgBepalen", Set.of(Rol.AB_VOORZITTER, Rol.DB_SECRETARIS));
    }

    @Bean
    Taakeis vragenlijstInvullen() {
        return new Taakeis(Evaluatiemelder.DEELNEMER, Evaluatiestappen.VRAGENLIJST, Set.of(Rol.BESTUURSSECRETARIS));
    }
}
