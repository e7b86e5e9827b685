package nl.regelgang.notificatie;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Breaks off work that takes too long, by interrupting its thread. A timeout on every read does not do that: a mail
 * server that says one byte at a time keeps each read short and the whole endless.
 */
@Component
class Wekker implements DisposableBean {

    private final ScheduledExecutorService draad = draad();

    /** Does the work on the calling thread, which is interrupted when that takes longer. */
    <T> T binnen(Duration hoogstens, Supplier<T> werk) {
        Beurt beurt = new Beurt(Thread.currentThread());
        var afspraak = draad.schedule(beurt, hoogstens.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return werk.get();
        } finally {
            afspraak.cancel(false);
            beurt.klaar();
        }
    }

    @Override
    public void destroy() {
        draad.shutdownNow();
    }

    private static ScheduledExecutorService draad() {
        ScheduledThreadPoolExecutor een = new ScheduledThreadPoolExecutor(1, taak -> {
            Thread thread = new Thread(taak, "postwekker");
            thread.setDaemon(true);
            return thread;
        });
        een.setRemoveOnCancelPolicy(true);
        return een;
    }

    private static final class Beurt implements Runnable {

        private final Thread bezig;

        private boolean klaar;
        private boolean gewekt;

        private Beurt(Thread bezig) {
            this.bezig = bezig;
        }

        @Override
        public synchronized void run() {
            if (!klaar) {
                gewekt = true;
                bezig.interrupt();
            }
        }

        /** After this the thread is not interrupted any more, and an interrupt of ours is forgotten. */
        private synchronized void klaar() {
            klaar = true;
            if (gewekt) {
                Thread.interrupted();
            }
        }
    }
}
