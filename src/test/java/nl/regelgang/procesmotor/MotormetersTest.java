package nl.regelgang.procesmotor;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the meters ask of the tables of the engine, on PostgreSQL. */
@OpPostgres
class MotormetersTest {

    @Autowired
    private Motormeters motormeters;

    @Test
    void every_meter_has_a_number() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        motormeters.bindTo(meters);

        assertThat(meters.getMeters()).hasSize(4).allSatisfy(meter -> assertThat(
                        meter.measure().iterator().next().getValue())
                .as(meter.getId().getName())
                .isNotNegative());
    }
}
