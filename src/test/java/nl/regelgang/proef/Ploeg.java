package nl.regelgang.proef;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/** Some people at the same moment, each one with the next piece of work when the last is done. */
final class Ploeg {

    private final int mensen;

    Ploeg(int mensen) {
        this.mensen = mensen;
    }

    /** @return the sum of what everybody did */
    <T> int verdeel(Collection<T> werk, ToIntFunction<T> doe) {
        ExecutorService draden = Executors.newFixedThreadPool(mensen);
        try {
            List<Future<Integer>> lopend = new ArrayList<>();
            for (T een : werk) {
                lopend.add(draden.submit(() -> doe.applyAsInt(een)));
            }
            int som = 0;
            for (Future<Integer> een : lopend) {
                som += een.get();
            }
            return som;
        } catch (ExecutionException fout) {
            throw new IllegalStateException(fout.getCause());
        } catch (InterruptedException gestopt) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(gestopt);
        } finally {
            draden.shutdownNow();
        }
    }
}
