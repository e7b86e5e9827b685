package nl.regelgang.termijnbewaking;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * Lets the watch go round, on threads of its own: not those of the engine, which can stop, nor those of the mail. A
 * round that fails is logged by the scheduler and the next one comes; that none succeeds shows in {@link Hartslag}.
 */
class Vegerronde implements SmartLifecycle {

    private final Veger veger;
    private final Dagtaken dagtaken;
    private final Hartslag hartslag;
    private final Duration interval;
    private final ThreadPoolTaskScheduler draden = new ThreadPoolTaskScheduler();

    private volatile List<ScheduledFuture<?>> rondes = List.of();

    Vegerronde(Veger veger, Dagtaken dagtaken, Hartslag hartslag, Duration interval) {
        this.veger = veger;
        this.dagtaken = dagtaken;
        this.hartslag = hartslag;
        this.interval = interval;
        draden.setPoolSize(2);
        draden.setThreadNamePrefix("termijnbewaking-");
        draden.setWaitForTasksToCompleteOnShutdown(true);
        draden.setAwaitTerminationSeconds(20);
    }

    @Override
    public void start() {
        draden.initialize();
        hartslag.begin();
        rondes = List.of(
                draden.scheduleWithFixedDelay(veger::veeg, interval),
                draden.scheduleWithFixedDelay(dagtaken::doe, interval));
    }

    @Override
    public void stop() {
        rondes = List.of();
        hartslag.eindig();
        draden.shutdown();
    }

    @Override
    public boolean isRunning() {
        return !rondes.isEmpty();
    }
}
