package nl.regelgang.opslag;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people at the same moment. */
public final class Tegelijk {

    private static final long WACHT_MS = 500;

    private Tegelijk() {}

    /** The first has written and not yet committed when the second begins, which waits for him; both must succeed. */
    public static void eerstEnMeteenDaarna(DataSource database, Consumer<JdbcClient> eerst, Runnable daarna)
            throws Exception {
        ExecutorService ander = Executors.newSingleThreadExecutor();
        try {
            Future<?> tweede = new TransactionTemplate(new DataSourceTransactionManager(database)).execute(status -> {
                eerst.accept(JdbcClient.create(database));
                Future<?> begonnen = ander.submit(daarna);
                assertThatThrownBy(() -> begonnen.get(WACHT_MS, TimeUnit.MILLISECONDS))
                        .as("the second waits for the first")
                        .isInstanceOf(TimeoutException.class);
                return begonnen;
            });
            tweede.get(1, TimeUnit.MINUTES);
        } finally {
            ander.shutdownNow();
        }
    }
}
