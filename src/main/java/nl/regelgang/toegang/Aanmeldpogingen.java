package nl.regelgang.toegang;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows the guessing of passwords down, per account and per address. Kept in the database, so that it also holds over
 * several nodes and after a restart. An address may fail more often than an account, because a whole gemeentehuis can
 * stand behind one.
 */
@Repository
class Aanmeldpogingen {

    static final Duration VENSTER = Duration.ofMinutes(15);
    static final int PER_ACCOUNT = 10;
    static final int PER_ADRES = 50;

    private final JdbcClient jdbc;
    private final Clock klok;

    Aanmeldpogingen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * Counts an attempt before it is judged, so that attempts at the same moment count too.
     *
     * @return false when there were too many; the attempt itself then does not count
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begin(String account, String adres) {
        OffsetDateTime nu = klok.instant().atOffset(ZoneOffset.UTC);
        OffsetDateTime sinds = nu.minus(VENSTER);
        jdbc.sql("delete from mislukte_aanmelding where moment < :sinds")
                .param("sinds", sinds)
                .update();
        if (aantal(vanAccount(account), sinds) >= PER_ACCOUNT || aantal(vanAdres(adres), sinds) >= PER_ADRES) {
            return false;
        }
        for (String sleutel : List.of(vanAccount(account), vanAdres(adres))) {
            jdbc.sql("insert into mislukte_aanmelding (sleutel, moment) values (:sleutel, :moment)")
                    .param("sleutel", sleutel)
                    .param("moment", nu)
                    .update();
        }
        return true;
    }

    /** The attempt succeeded: the account begins anew, and the address gets this one back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void gelukt(String account, String adres) {
        jdbc.sql("delete from mislukte_aanmelding where sleutel = :sleutel")
                .param("sleutel", vanAccount(account))
                .update();
        jdbc.sql("delete from mislukte_aanmelding where id ="
                        + " (select max(id) from mislukte_aanmelding where sleutel = :sleutel)")
                .param("sleutel", vanAdres(adres))
                .update();
    }

    private long aantal(String sleutel, OffsetDateTime sinds) {
        return jdbc.sql("select count(*) from mislukte_aanmelding where sleutel = :sleutel and moment >= :sinds")
                .param("sleutel", sleutel)
                .param("sinds", sinds)
                .query(Long.class)
                .single();
    }

    private static String vanAccount(String account) {
        return "account:" + account;
    }

    private static String vanAdres(String adres) {
        return "adres:" + adres;
    }
}
