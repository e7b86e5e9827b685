package nl.regelgang.procedure.verplichteuitgave;

import java.util.Set;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of gedeputeerde staten only those who keep toezicht do its tasks. */
@Configuration(proxyBeanMethods = false)
class Uitgaveeisen {

    private static final Set<Rol> TOEZICHT = Set.of(Rol.TOEZICHTHOUDER);

    @Bean
    Taakeis overOpnemingBesluiten() {
        return new Taakeis(Uitgaveproces.PROCES, Uitgaveproces.OPNEMING, TOEZICHT);
    }

    @Bean
    Taakeis betalingOpdragen() {
        return new Taakeis(Uitgaveproces.PROCES, Uitgaveproces.OPDRACHT, TOEZICHT);
    }
}
