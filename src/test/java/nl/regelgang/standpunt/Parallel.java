package nl.regelgang.standpunt;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Things that begin at the same moment, each on a thread of its own. */
final class Parallel {

    private Parallel() {}

    static <T> List<T> doe(int aantal, IntFunction<Callable<T>> werk) throws Exception {
        ExecutorService draden = Executors.newFixedThreadPool(aantal);
        CountDownLatch startschot = new CountDownLatch(aantal);
        try {
            List<Future<T>> lopend = new ArrayList<>();
            for (int nummer = 0; nummer < aantal; nummer++) {
                Callable<T> een = werk.apply(nummer);
                lopend.add(draden.submit(() -> {
                    startschot.countDown();
                    startschot.await();
                    return een.call();
                }));
            }
            List<T> uitkomsten = new ArrayList<>();
            for (Future<T> een : lopend) {
                uitkomsten.add(een.get());
            }
            return uitkomsten;
        } finally {
            draden.shutdownNow();
        }
    }
}
