package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the clock of this node is from that of the database, which all nodes share. */
@Component
class Klokverschil {

    /** A node that is off by more would take terms for lapsed that are not, or the other way round. */
    static final Duration GRENS = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Clock klok;
    private final boolean demo;

    Klokverschil(JdbcClient jdbc, Clock klok, Environment omgeving) {
        this.jdbc = jdbc;
        this.klok = klok;
        this.demo = omgeving.acceptsProfiles(Profiles.of("demo"));
    }

    /** Positive when this node is ahead. Zero in the demo, where the clock is ahead on purpose. */
    Duration verschil() {
        if (demo) {
            return Duration.ZERO;
        }
        Instant ervoor = klok.instant();
        Instant database = jdbc.sql("select current_timestamp")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
        Instant erna = klok.instant();
        // A slow answer is no wrong clock: the database said its time somewhere between the two.
        if (database.isBefore(ervoor)) {
            return Duration.between(database, ervoor);
        }
        return database.isAfter(erna) ? Duration.between(database, erna) : Duration.ZERO;
    }

    boolean teGroot() {
        return verschil().abs().compareTo(GRENS) > 0;
    }
}
