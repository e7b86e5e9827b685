package nl.regelgang.procesmotor;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import nl.regelgang.formulieren.Formulieren;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Hoedanigheid;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
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
        when(toegang.hoedanigheden(any())).thenAnswer(vraag -> functies(vraag.getArgument(0)));
        when(toegang.persoon(any()))
                .thenAnswer(vraag ->
                        Optional.of(new Persoon(vraag.getArgument(0), "Naam van " + vraag.getArgument(0), "")));
        when(toegang.handelend(any(), any(Hoedanigheid.class)))
                .thenAnswer(vraag -> new Handelend(
                        vraag.getArgument(0),
                        "Naam",
                        "functie",
                        vraag.<Hoedanigheid>getArgument(1).orgaan()));
        return toegang;
    }

    private static List<Hoedanigheid> functies(String persoon) {
        return Stream.ofNullable(FUNCTIES.get(persoon))
                .map(orgaan ->
                        new Functie(UUID.randomUUID(), persoon, orgaan, Rol.GRIFFIER, "functie", LocalDate.EPOCH, null))
                .map(functie -> new Hoedanigheid(functie, null))
                .toList();
    }

    @Bean
    Formulieren formulieren() {
        return new Formulieren();
    }
}
