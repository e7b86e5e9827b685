package nl.regelgang.procedure.jaarrekening;

import java.util.Set;
import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.cyclus.Cyclusintrekbaar;
import nl.regelgang.procedure.cyclus.Cyclusintrekking;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procesmotor.Taakeis;
import nl.regelgang.toegang.Rol;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the algemeen bestuur decided is recorded by its voorzitter or the secretaris, not by any of its members. */
@Configuration(proxyBeanMethods = false)
class Jaarrekeningeisen {

    private static final Set<Rol> NOTULEN = Set.of(Rol.AB_VOORZITTER, Rol.DB_SECRETARIS);

    @Bean
    Taakeis jaarrekeningVaststellen() {
        return new Taakeis(Cyclussoort.JAARREKENING.proces(), Jaarrekeningtermijnen.VASTSTELLEN, NOTULEN);
    }

    @Bean
    Taakeis overIndemniteitBesluiten() {
        return new Taakeis(Cyclussoort.JAARREKENING.proces(), Jaarrekeningtermijnen.OVER_INDEMNITEIT, NOTULEN);
    }

    @Bean
    Intrekbaar jaarrekeningIntrekken(Cyclusintrekking intrekking) {
        return new Cyclusintrekbaar(Cyclussoort.JAARREKENING, intrekking);
    }
}
