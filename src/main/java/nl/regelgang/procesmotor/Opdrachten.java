package nl.regelgang.procesmotor;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.regelgang.gedeeld.Achterhaald;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The gateway of everything a person asks for: exactly once per opdracht (a hidden field of the page), in a
 * transaction of its own, and tried again when it met another one.
 */
@Service
public class Opdrachten {

    private static final int HERHALINGEN = 4;
    private static final long KORTSTE_PAUZE_MS = 20;
    private static final long LANGSTE_PAUZE_MS = 400;

    private final JdbcClient database;
    private final Clock klok;
    private final TransactionTemplate transactie;

    Opdrachten(JdbcClient database, Clock klok, PlatformTransactionManager transacties) {
        this.database = database;
        this.klok = klok;
        this.transactie = new TransactionTemplate(transacties);
        this.transactie.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Does the work, unless it was done before. Work that fails leaves no trace: the same opdracht can be given again,
     * for example with better input.
     *
     * @throws AlUitgevoerd when it was done before; nothing is done now
     * @throws Achterhaald when others were first, also after four more attempts
     */
    public <T> T uitvoeren(UUID opdracht, Supplier<T> werk) {
        for (int herhaling = 0; herhaling <= HERHALINGEN; herhaling++) {
            if (herhaling > 0) {
                wacht();
            }
            try {
                return eenmaal(opdracht, werk);
            } catch (RuntimeException fout) {
                if (!Botsing.is(fout)) {
                    throw fout;
                }
            }
        }
        throw new Achterhaald("Anderen waren op hetzelfde moment met deze procedure bezig. "
                + "Er is niets vastgelegd; probeer het opnieuw.");
    }

    private <T> T eenmaal(UUID opdracht, Supplier<T> werk) {
        return transactie.execute(status -> {
            teken(opdracht);
            return werk.get();
        });
    }

    private void teken(UUID opdracht) {
        try {
            database.sql("insert into opdracht (id, moment) values (:id, :moment)")
                    .param("id", opdracht)
                    .param(
                            "moment",
                            OffsetDateTime.ofInstant(klok.instant(), ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        } catch (DuplicateKeyException dubbel) {
            throw new AlUitgevoerd();
        }
    }

    private static void wacht() {
        long pauze = ThreadLocalRandom.current().nextLong(KORTSTE_PAUZE_MS, LANGSTE_PAUZE_MS + 1);
        LockSupport.parkNanos(Duration.ofMillis(pauze).toNanos());
    }
}
