package nl.regelgang.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.procesmotor.Motorklok;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo, which can run ahead of the real time: a begrotingsprocedure takes months, a visitor stays an
 * hour. It never goes back, because then things would have been done on a day that is still to come. The lead is kept
 * in the database beside the procedures that ran in it.
 */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class Demoklok extends Clock {

    private final Clock echt;
    private final JdbcClient jdbc;
    private final Motorklok motorklok;

    private volatile Duration voorsprong;

    Demoklok(JdbcClient jdbc, Motorklok motorklok) {
        this.echt = Clock.systemUTC();
        this.jdbc = jdbc;
        this.motorklok = motorklok;
        this.voorsprong = jdbc.sql("select seconden from demo_klok")
                .query(Long.class)
                .optional()
                .map(Duration::ofSeconds)
                .orElse(Duration.ZERO);
        motorklok.zet(voorsprong);
    }

    /** Goes to the same time of another day; nothing happens when that day is not later than today. */
    synchronized boolean naar(LocalDate dag) {
        if (!dag.isAfter(Dagen.vandaag(this))) {
            return false;
        }
        Instant nu = instant();
        Instant straks = nu.atZone(Dagen.NEDERLAND).with(dag).toInstant();
        Duration nieuw = voorsprong.plusSeconds(Duration.between(nu, straks).toSeconds());
        jdbc.sql("delete from demo_klok").update();
        jdbc.sql("insert into demo_klok (seconden) values (:seconden)")
                .param("seconden", nieuw.toSeconds())
                .update();
        voorsprong = nieuw;
        motorklok.zet(nieuw);
        return true;
    }

    @Override
    public Instant instant() {
        return echt.instant().plus(voorsprong);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(echt.withZone(zone), voorsprong);
    }
}
