package nl.regelgang.standpunt;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Lets the {@link Vragenronde} go round. A round that fails is logged by the scheduler, and the next one comes. */
class Vragenloop implements SmartLifecycle {

    private final Vragenronde ronde;
    private final Duration interval;
    private final ThreadPoolTaskScheduler draad = new ThreadPoolTaskScheduler();

    private volatile @Nullable ScheduledFuture<?> rondes;

    Vragenloop(Vragenronde ronde, Duration interval) {
        this.ronde = ronde;
        this.interval = interval;
        draad.setThreadNamePrefix("standpunt-");
        draad.setWaitForTasksToCompleteOnShutdown(true);
        draad.setAwaitTerminationSeconds(20);
    }

    @Override
    public void start() {
        draad.initialize();
        rondes = draad.scheduleWithFixedDelay(ronde::ga, interval);
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
