package nl.regelgang.notificatie;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Lets the postbode go round, on two threads of its own: a slow mail server must not delay anything else, and one slow
 * message not the others. A round that fails, for example because the database is away, is logged by the scheduler and
 * the next one comes; that mail keeps waiting shows in {@link PostuitHealthIndicator}.
 */
class Postronde implements SmartLifecycle {

    private static final int DRADEN = 2;

    private final Postbode postbode;
    private final Duration interval;
    private final ThreadPoolTaskScheduler draden = new ThreadPoolTaskScheduler();

    private volatile List<ScheduledFuture<?>> rondes = List.of();

    Postronde(Postbode postbode, Duration interval) {
        this.postbode = postbode;
        this.interval = interval;
        draden.setPoolSize(DRADEN);
        draden.setThreadNamePrefix("postbode-");
        draden.setWaitForTasksToCompleteOnShutdown(true);
        draden.setAwaitTerminationSeconds(20);
    }

    @Override
    public void start() {
        draden.initialize();
        List<ScheduledFuture<?>> begonnen = new ArrayList<>();
        for (int draad = 0; draad < DRADEN; draad++) {
            begonnen.add(draden.scheduleWithFixedDelay(this::ronden, interval));
        }
        rondes = begonnen;
    }

    /** As long as whole rounds are taken there is more waiting. */
    private void ronden() {
        while (postbode.verzendNu() == Postbode.PER_RONDE && isRunning()) {
            // The next round, without waiting.
        }
    }

    @Override
    public void stop() {
        rondes = List.of();
        draden.shutdown();
    }

    @Override
    public boolean isRunning() {
        return !rondes.isEmpty();
    }
}
