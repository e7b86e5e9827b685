package nl.regelgang.termijnbewaking;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Slows down a calendar program that asks without end, per secret address and per network address. Kept in the database,
 * so that it holds over all nodes. A network address may ask much more often: a whole gemeentehuis can stand behind one,
 * and a service that fetches calendars for others asks for many from one.
 */
@Repository
class Agendavragen {

    static final Duration VENSTER = Duration.ofMinutes(15);
    static final int PER_AGENDA = 30;
    static final int PER_NETWERK = 600;

    private static final int OPRUIMEN = 100;

    private final JdbcClient jdbc;
    private final Clock klok;

    Agendavragen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * Counts a question before it is answered, so that questions at the same moment count too. One that is refused does
     * not count, or a program that keeps asking would never be let in again.
     *
     * @param agenda what the address says; it need not be one of ours
     * @return for how long to wait before asking again; empty when the question can be answered
     */
    Optional<Duration> begin(String agenda, String netwerk) {
        OffsetDateTime nu = klok.instant().atOffset(ZoneOffset.UTC);
        ruimOp(nu.minus(VENSTER));
        Optional<String> vanAgenda = Agendageheim.van(agenda).map(geheim -> "agenda:" + geheim.sha256());
        String vanNetwerk = "netwerk:" + netwerk;
        Optional<Duration> wachten = vanAgenda
                .flatMap(sleutel -> wachten(sleutel, PER_AGENDA, nu))
                .or(() -> wachten(vanNetwerk, PER_NETWERK, nu));
        if (wachten.isEmpty()) {
            vanAgenda.ifPresent(sleutel -> tel(sleutel, nu));
            tel(vanNetwerk, nu);
        }
        return wachten;
    }

    /** Until the oldest of the last questions leaves the window. */
    private Optional<Duration> wachten(String sleutel, int meeste, OffsetDateTime nu) {
        return jdbc.sql("select moment from agenda_vraag where sleutel = :sleutel and moment >= :sinds"
                        + " order by moment desc offset :meeste rows fetch first 1 row only")
                .param("sleutel", sleutel)
                .param("sinds", nu.minus(VENSTER))
                .param("meeste", meeste - 1)
                .query(OffsetDateTime.class)
                .optional()
                .map(oudste -> Duration.between(nu, oudste.plus(VENSTER)));
    }

    private void tel(String sleutel, OffsetDateTime nu) {
        jdbc.sql("insert into agenda_vraag (sleutel, moment) values (:sleutel, :moment)")
                .param("sleutel", sleutel)
                .param("moment", nu)
                .update();
    }

    /** A few at a time, oldest first, so that nobody waits for it. */
    private void ruimOp(OffsetDateTime voor) {
        jdbc.sql("delete from agenda_vraag where id in (select id from agenda_vraag where moment < :voor"
                        + " order by moment, id fetch first " + OPRUIMEN + " rows only)")
                .param("voor", voor)
                .update();
    }
}
