package nl.regelgang.termijnbewaking;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import nl.regelgang.gedeeld.Dagen;
import org.springframework.stereotype.Component;

/** How the terms are, for whoever watches the installation; the sentences for people are in {@link Bewakingsstand}. */
@Component
class Termijnmeters implements MeterBinder {

    private final Bewaking bewaking;
    private final Hartslag hartslag;
    private final Klokverschil klokverschil;
    private final Clock klok;

    Termijnmeters(Bewaking bewaking, Hartslag hartslag, Klokverschil klokverschil, Clock klok) {
        this.bewaking = bewaking;
        this.hartslag = hartslag;
        this.klokverschil = klokverschil;
        this.klok = klok;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("regelgang.termijnen.open", bewaking, Bewaking::open)
                .description("terms that run, those that lapsed included")
                .register(meters);
        Gauge.builder("regelgang.termijnen.verstreken", this, stand -> bewaking.verstreken(Dagen.vandaag(klok)))
                .description("terms that lapsed and are not done")
                .register(meters);
        Gauge.builder(
                        "regelgang.termijnen.zonder.escalatie",
                        this,
                        stand -> bewaking.zonderEscalatie(Dagen.vandaag(klok)))
                .description("terms that lapsed and that nobody was told of; must be 0 within minutes")
                .register(meters);
        TimeGauge.builder("regelgang.veger.leeftijd", hartslag, TimeUnit.SECONDS, slag -> slag.geleden()
                        .toSeconds())
                .description("how long ago the watch of this node did a round")
                .register(meters);
        TimeGauge.builder("regelgang.klok.verschil", klokverschil, TimeUnit.MILLISECONDS, af -> af.verschil()
                        .toMillis())
                .description("how far the clock of this node is ahead of that of the database")
                .register(meters);
    }
}
