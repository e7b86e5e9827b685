package nl.regelgang.procedure.begrotingswijziging;

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
class Begrotingswijzigingeisen {

    @Bean
    Taakeis begrotingswijzigingVaststellen() {
        return new Taakeis(
                Cyclussoort.BEGROTINGSWIJZIGING.proces(), Begrotingswijzigingproces.VASTSTELLEN, Stemrechten.NOTULEN);
    }

    @Bean
    Stemzaak.Bron begrotingswijzigingStemming(Cyclusstemming stemming) {
        return stemming.bron(Cyclussoort.BEGROTINGSWIJZIGING, Begrotingswijzigingproces.VASTSTELLEN);
    }

    @Bean
    Intrekbaar begrotingswijzigingIntrekken(Cyclusintrekking intrekking) {
        return new Cyclusintrekbaar(Cyclussoort.BEGROTINGSWIJZIGING, intrekking);
    }
}
