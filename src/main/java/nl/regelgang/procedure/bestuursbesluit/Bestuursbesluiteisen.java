package nl.regelgang.procedure.bestuursbesluit;

import java.util.Set;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.cyclus.Cyclusintrekbaar;
import nl.regelgang.procedure.cyclus.Cyclusintrekking;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the bestuur decided is recorded by its voorzitter or the secretaris, not by any of its members. */
@Configuration(proxyBeanMethods = false)
class Bestuursbesluiteisen {

    @Bean
    Taakeis besluitNemen() {
        return new Taakeis(
                Cyclussoort.BESTUURSBESLUIT.proces(),
                Bestuursbesluitproces.NEMEN,
                Set.of(Rol.AB_VOORZITTER, Rol.DB_SECRETARIS));
    }

    @Bean
    Intrekbaar bestuursbesluitIntrekken(Cyclusintrekking intrekking) {
        return new Cyclusintrekbaar(Cyclussoort.BESTUURSBESLUIT, intrekking);
    }
}
