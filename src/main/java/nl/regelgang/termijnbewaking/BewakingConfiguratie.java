package nl.regelgang.termijnbewaking;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Bewakingsinstellingen.class)
class BewakingConfiguratie {

    @Bean
    @ConditionalOnProperty(name = "regelgang.achtergrond", matchIfMissing = true)
    Vegerronde vegerronde(Veger veger, Dagtaken dagtaken, Hartslag hartslag, Bewakingsinstellingen instellingen) {
        return new Vegerronde(veger, dagtaken, hartslag, instellingen.interval());
    }
}
