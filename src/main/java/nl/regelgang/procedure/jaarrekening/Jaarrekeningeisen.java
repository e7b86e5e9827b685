package nl.regelgang.procedure.jaarrekening;

import nl.regelgang.procedure.Intrekbaar;
import nl.regelgang.procedure.cyclus.Cyclusintrekbaar;
import nl.regelgang.procedure.cyclus.Cyclusintrekking;
import nl.regelgang.procedure.cyclus.Cyclussoort;
import nl.regelgang.procedure.cyclus.Cyclusstemming;
import nl.regelgang.procedure.stemming.Stemrechten;
import nl.regelgang.procedure.stemming.Stemzaak;
import nl.regelgang.procesmotor.Taakeis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the algemeen bestuur decided is recorded by its voorzitter or the secretaris, not by any of its members. */
@Configuration(proxyBeanMethods = false)
class Jaarrekeningeisen {

    @Bean
    Taakeis jaarrekeningVaststellen() {
        return new Taakeis(Cyclussoort.JAARREKENING.proces(), Jaarrekeningtermijnen.VASTSTELLEN, Stemrechten.NOTULEN);
    }

    @Bean
    Taakeis overIndemniteitBesluiten() {
        return new Taakeis(
                Cyclussoort.JAARREKENING.proces(), Jaarrekeningtermijnen.OVER_INDEMNITEIT, Stemrechten.NOTULEN);
    }

    @Bean
    Stemzaak.Bron jaarrekeningStemming(Cyclusstemming stemming) {
        return stemming.bron(Cyclussoort.JAARREKENING, Jaarrekeningtermijnen.VASTSTELLEN);
    }

    @Bean
    Intrekbaar jaarrekeningIntrekken(Cyclusintrekking intrekking) {
        return new Cyclusintrekbaar(Cyclussoort.JAARREKENING, intrekking);
    }
}
