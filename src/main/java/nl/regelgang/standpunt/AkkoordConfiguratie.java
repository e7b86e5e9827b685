package nl.regelgang.standpunt;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

@Configuration(proxyBeanMethods = false)
class AkkoordConfiguratie {

    /** Before everything else, so that a refused form is counted too. */
    @Bean
    FilterRegistrationBean<AkkoordFilter> akkoordFilter(
            Linkteller teller, @Value("${regelgang.standpunt.aanvragen-per-minuut:30}") int perMinuut) {
        FilterRegistrationBean<AkkoordFilter> registratie =
                new FilterRegistrationBean<>(new AkkoordFilter(teller, perMinuut));
        registratie.addUrlPatterns("/a/*");
        registratie.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registratie;
    }

    @Bean
    @ConditionalOnProperty(name = "regelgang.achtergrond", matchIfMissing = true)
    Vragenloop vragenloop(Vragenronde ronde, @Value("${regelgang.standpunt.interval:30s}") Duration interval) {
        return new Vragenloop(ronde, interval);
    }
}
