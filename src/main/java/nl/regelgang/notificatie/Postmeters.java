package nl.regelgang.notificatie;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** How the outbox is, for whoever watches the installation. What was sent is not counted: there is ever more of it. */
@Component
class Postmeters implements MeterBinder {

    private final Zendingoverzicht zendingen;
    private final Poststand stand;
    private final Clock klok;

    Postmeters(Zendingoverzicht zendingen, Poststand stand, Clock klok) {
        this.zendingen = zendingen;
        this.stand = stand;
        this.klok = klok;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        for (Staat staat : EnumSet.complementOf(EnumSet.of(Staat.SENT))) {
            Gauge.builder("regelgang.post.berichten", zendingen, post -> post.aantal(staat))
                    .tag("staat", staat.name().toLowerCase(Locale.ROOT))
                    .description("messages in this state that nobody has seen to")
                    .register(meters);
        }
        TimeGauge.builder("regelgang.post.wachttijd", this, TimeUnit.SECONDS, Postmeters::wachttijd)
                .description("how long the longest waiting message waits for the mail server")
                .register(meters);
        Gauge.builder("regelgang.post.gepauzeerd", stand, post -> post.pauze().isPresent() ? 1 : 0)
                .description("1 while the outbox stands still, as after a restore")
                .register(meters);
    }

    private long wachttijd() {
        return zendingen
                .oudsteWachtende()
                .map(sinds -> Duration.between(sinds, klok.instant()).toSeconds())
                .orElse(0L);
    }
}
