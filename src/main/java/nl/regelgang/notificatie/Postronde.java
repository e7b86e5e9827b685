package nl.regelgang.notificatie;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Lets the postbode go round, on a thread of its own: a slow mail server must not delay anything else. A round that
 * fails, for example because the database is away, is logged by the scheduler and the next one comes; that mail keeps
 * waiting shows in {@link PostuitHealthIndicator}.
 */
class Postronde implements SmartLifecycle {

    private final Postbode postbode;
    private final Duration interval;
    private final ThreadPoolTaskScheduler draad = new ThreadPoolTaskScheduler();

    private volatile @Nullable ScheduledFuture<?> rondes;

    Postronde(Postbode postbode, Duration interval) {
        this.postbode = postbode;
        this.interval = interval;
        draad.setThreadNamePrefix("postbode-");
        draad.setWaitForTasksToCompleteOnShutdown(true);
        draad.setAwaitTerminationSeconds(20);
    }

    @Override
    public void start() {
        draad.initialize();
        rondes = draad.scheduleWithFixedDelay(postbode::verzendNu, interval);
    }

    @Override
    public void stop() {
        rondes = null;
        draad.shutdown();
    }

    @Override
    public boolean isRunning() {
        return rondes != null;
    }
}
