package nl.regelgang.standpunt;

import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts how often one address asks for the pages behind a link. In the database, so that trying links on two nodes
 * counts together.
 */
@Repository
class Linkteller {

    private static final long MINUUT = 60;
    private static final long BEWAARD = 5;

    private final JdbcClient jdbc;
    private final Clock klok;

    Linkteller(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /** @return how often this address asked in this minute, this time included */
    int tel(String adres) {
        long minuut = minuut();
        if (!verhoog(adres, minuut)) {
            begin(adres, minuut);
        }
        return jdbc.sql("select aantal from linkteller where adres = ? and minuut = ?")
                .params(adres, minuut)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    /** Who asked when is nobody's business any longer. */
    void ruimOp() {
        jdbc.sql("delete from linkteller where minuut < ?")
                .param(minuut() - BEWAARD)
                .update();
    }

    private void begin(String adres, long minuut) {
        try {
            jdbc.sql("insert into linkteller (adres, minuut, aantal) values (?, ?, 1)")
                    .params(adres, minuut)
                    .update();
        } catch (DuplicateKeyException andereWasEerder) {
            verhoog(adres, minuut);
        }
    }

    private boolean verhoog(String adres, long minuut) {
        return jdbc.sql("update linkteller set aantal = aantal + 1 where adres = ? and minuut = ?")
                        .params(adres, minuut)
                        .update()
                == 1;
    }

    private long minuut() {
        return klok.instant().getEpochSecond() / MINUUT;
    }
}
