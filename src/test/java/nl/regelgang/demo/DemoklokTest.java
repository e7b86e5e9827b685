package nl.regelgang.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procesmotor.Motorklok;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class DemoklokTest {

    private final JdbcClient jdbc = leeg();
    private final Motorklok motor = mock();
    private final Demoklok klok = new Demoklok(jdbc, motor);
    private final LocalDate vandaag = Dagen.vandaag(Clock.systemUTC());

    private static JdbcClient leeg() {
        DriverManagerDataSource bron =
                new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        new ResourceDatabasePopulator(new ClassPathResource("db/demo/R__demo_klok.sql")).execute(bron);
        return JdbcClient.create(bron);
    }

    @Test
    void time_goes_forward_for_the_application_and_for_the_engine_and_stays_there_after_a_restart() {
        assertThat(klok.naar(vandaag.plusWeeks(12))).isTrue();
        assertThat(klok.naar(vandaag.plusWeeks(12).plusDays(1))).isTrue();

        assertThat(Dagen.vandaag(klok)).isEqualTo(vandaag.plusDays(85));
        assertThat(Dagen.vandaag(new Demoklok(jdbc, motor))).isEqualTo(vandaag.plusDays(85));
        ArgumentCaptor<Duration> gezet = ArgumentCaptor.captor();
        verify(motor, atLeastOnce()).zet(gezet.capture());
        // A day on which summer time begins or ends has one hour less or more.
        assertThat(gezet.getValue()).isBetween(Duration.ofHours(85 * 24 - 1), Duration.ofHours(85 * 24 + 1));
    }

    @Test
    void terug_kan_niet() {
        klok.naar(vandaag.plusDays(7));

        assertThat(klok.naar(vandaag.plusDays(7))).isFalse();
        assertThat(klok.naar(vandaag)).isFalse();

        assertThat(Dagen.vandaag(klok)).isEqualTo(vandaag.plusDays(7));
    }

    @Test
    void een_dag_die_geen_dag_is_komt_terug_met_een_zin() {
        DemoklokController pagina = new DemoklokController(klok);
        ExtendedModelMap model = new ExtendedModelMap();

        assertThat(pagina.naarDatum("31", "2", "2030", model, new RedirectAttributesModelMap()))
                .isEqualTo("demo/klok");

        assertThat(model.getAttribute("fouten")).asString().contains("Vul een dag in na " + Dagen.voluit(vandaag));
        assertThat(Dagen.vandaag(klok)).isEqualTo(vandaag);
    }
}
