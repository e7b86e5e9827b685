package nl.regelgang.procesmotor;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.regelgang.formulieren.Formulieren;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Toegang;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.event.EventListener;

/**
 * The module on its own: models and forms of its own, and people that another module would give. No
 * {@code @Configuration}, or a test of the whole application would find it.
 */
@EnableAutoConfiguration
@ComponentScan
class Proefmotor {

    static final OrgaanId GRIFFIE = OrgaanId.van("gm0281/griffie");
    static final OrgaanId DB = OrgaanId.van("so0894/db");

    static final Map<String, OrgaanId> FUNCTIES = Map.of(
            "griffier",
            GRIFFIE,
            "collega",
            GRIFFIE,
            "secretaris",
            DB,
            "buitenstaander",
            OrgaanId.van("gm0214/griffie"));

    final List<Object> gebeurd = new CopyOnWriteArrayList<>();

    @EventListener({TaakOntstaan.class, TaakGenomen.class, TaakVerdwenen.class, StoringOntstaan.class})
    void hoor(Object gebeurtenis) {
        gebeurd.add(gebeurtenis);
    }

    @Bean
    Clock klok() {
        return Clock.systemUTC();
    }

    @Bean
    Toegang toegang() {
        Toegang toegang = mock(Toegang.class);
        when(toegang.heeftFunctieIn(any(), any()))
                .thenAnswer(vraag -> vraag.getArgument(1).equals(FUNCTIES.get(vraag.<String>getArgument(0))));
        when(toegang.persoon(any()))
                .thenAnswer(vraag ->
                        Optional.of(new Persoon(vraag.getArgument(0), "Naam van " + vraag.getArgument(0), "")));
        when(toegang.handelend(any(), any()))
                .thenAnswer(vraag -> new Handelend(vraag.getArgument(0), "Naam", "functie", vraag.getArgument(1)));
        return toegang;
    }

    @Bean
    Formulieren formulieren() {
        return new Formulieren();
    }
}
