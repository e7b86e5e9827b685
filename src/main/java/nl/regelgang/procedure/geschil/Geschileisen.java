package nl.regelgang.procedure.geschil;

import java.util.Set;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a bestuur does in a geschil is recorded by who works for it, not by each of its members. */
@Configuration(proxyBeanMethods = false)
class Geschileisen {

    @Bean
    Taakeis overlegVoeren() {
        return new Taakeis(Geschilproces.PROCES, Geschilstappen.OVERLEG, Partijen.NAMENS);
    }

    @Bean
    Taakeis geschilVoorleggen() {
        return new Taakeis(Geschilproces.PROCES, Geschilstappen.VOORLEGGEN, Partijen.NAMENS);
    }

    @Bean
    Taakeis opgedragenBesluitNemen() {
        return new Taakeis(Geschilbeslissingsproces.PROCES, Beslissingstappen.OPGEDRAGEN, Partijen.NAMENS);
    }

    @Bean
    Taakeis opGeschilBeslissen() {
        return new Taakeis(Geschilbeslissingsproces.PROCES, Geschilstappen.BESLISSEN, Set.of(Rol.TOEZICHTHOUDER));
    }

    @Bean
    Taakeis besluitInDePlaatsNemen() {
        return new Taakeis(Geschilbeslissingsproces.PROCES, Beslissingstappen.IN_DE_PLAATS, Set.of(Rol.TOEZICHTHOUDER));
    }
}
