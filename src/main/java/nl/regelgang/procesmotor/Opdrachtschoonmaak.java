package nl.regelgang.procesmotor;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.ScheduledFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/**
 * Forgets, every night, the opdrachten of more than thirty days ago: a page that was open for so long is not sent again.
 * Small statements, each a transaction of its own, so that nobody waits for it; on every node, since it does no harm
 * twice. A night that fails is logged by the scheduler, and the next one takes over.
 */
@Component
class Opdrachtschoonmaak implements SmartLifecycle {

    static final Duration BEWAARTERMIJN = Duration.ofDays(30);
    static final int PORTIE = 500;

    /** In UTC, as everything of the engine: at night in the Netherlands, in summer and in winter. */
    private static final String ELKE_NACHT = "0 17 2 * * *";

    private final JdbcClient database;
    private final Clock klok;
    private final ThreadPoolTaskScheduler draad = new ThreadPoolTaskScheduler();

    private volatile @Nullable ScheduledFuture<?> nachten;

    Opdrachtschoonmaak(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
        draad.setThreadNamePrefix("schoonmaak-");
        draad.setDaemon(true);
    }

    /** @return how many were forgotten */
    int schoonNu() {
        OffsetDateTime grens = OffsetDateTime.ofInstant(klok.instant().minus(BEWAARTERMIJN), ZoneOffset.UTC);
        int weg = 0;
        int portie = PORTIE;
        while (portie == PORTIE) {
            portie = portie(grens);
            weg += portie;
        }
        return weg;
    }

    private int portie(OffsetDateTime grens) {
        return database.sql("delete from opdracht where id in (select id from opdracht where moment < :grens"
                        + " order by moment fetch first " + PORTIE + " rows only)")
                .param("grens", grens, Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    @Override
    public void start() {
        draad.initialize();
        nachten = draad.schedule(this::schoonNu, new CronTrigger(ELKE_NACHT, ZoneOffset.UTC));
    }

    @Override
    public void stop() {
        nachten = null;
        draad.shutdown();
    }

    @Override
    public boolean isRunning() {
        return nachten != null;
    }
}
