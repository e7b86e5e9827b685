package nl.regelgang.toegang;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How many people are logged in, over all nodes. */
@Component
class Sessiemeters implements MeterBinder {

    private final Sessies sessies;

    Sessiemeters(Sessies sessies) {
        this.sessies = sessies;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("regelgang.sessies", sessies, Sessies::aantal)
                .description("sessions of people who are logged in, over all nodes")
                .register(meters);
    }
}
