package nl.regelgang.procedure.toezicht;

import java.util.Set;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of gedeputeerde staten, who can be a deelnemer elsewhere, only those who keep toezicht do its tasks. */
@Configuration(proxyBeanMethods = false)
class Toezichteisen {

    private static final Set<Rol> TOEZICHT = Set.of(Rol.TOEZICHTHOUDER);

    @Bean
    Taakeis toezichtregimeBepalen() {
        return new Taakeis(Toezichtproces.PROCES, Toezichttermijnen.REGIME, TOEZICHT);
    }

    @Bean
    Taakeis overGoedkeuringBesluiten() {
        return new Taakeis(Toezichtproces.PROCES, Toezichttermijnen.GOEDKEURING, TOEZICHT);
    }

    @Bean
    Taakeis overToestemmingBesluiten() {
        return new Taakeis(Toestemmingsproces.PROCES, Toezichttermijnen.TOESTEMMING, TOEZICHT);
    }

    @Bean
    Taakeis vaststellingVastleggen() {
        return new Taakeis(Vaststellingsproces.PROCES, Toezichttermijnen.VASTSTELLING, TOEZICHT);
    }
}
