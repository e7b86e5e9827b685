package nl.regelgang.notificatie;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Whether the outbox may send, for all nodes. After a restore it may not: what waits in the restored database may have
 * been sent since the backup, so a person looks first.
 */
@Component
public class Poststand {

    /**
     * The cluster, its database and the timeline. A restore from a dump makes another database, a restore to a point in
     * time begins a new timeline; so does the promotion of a standby, that may lack the last minutes.
     */
    private static final String KENMERK_POSTGRESQL = "select (select system_identifier from pg_control_system()) || '/'"
            + " || (select oid from pg_database where datname = current_database()) || '/'"
            + " || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8)";

    /** A copied H2 file is the same as its original. */
    private static final String KENMERK_ANDERS = "select 'h2'";

    private static final String TERUGGEZET = "De database is teruggezet of overgenomen door een andere server.";

    private final JdbcClient jdbc;
    private final Clock klok;
    private final String kenmerkvraag;

    Poststand(JdbcClient jdbc, Clock klok, DataSource database) throws MetaDataAccessException {
        this.jdbc = jdbc;
        this.klok = klok;
        this.kenmerkvraag = isPostgres(database) ? KENMERK_POSTGRESQL : KENMERK_ANDERS;
    }

    /** Looks at the database itself too, and pauses when it is another one than the last time. */
    boolean magVerzenden() {
        String kenmerk = jdbc.sql(kenmerkvraag).query(String.class).single();
        String bekend = jdbc.sql("select kenmerk from poststand")
                .query((rij, nummer) -> Optional.ofNullable(rij.getString("kenmerk")))
                .single()
                .orElse("");
        if (!bekend.equals(kenmerk)) {
            wordt(bekend, kenmerk);
        }
        return pauze().isEmpty();
    }

    private void wordt(String bekend, String kenmerk) {
        if (bekend.isEmpty()) {
            jdbc.sql("update poststand set kenmerk = ? where kenmerk is null")
                    .param(kenmerk)
                    .update();
        } else {
            jdbc.sql("update poststand set kenmerk = ?, gepauzeerd = ?, reden = ?, door = ? where kenmerk = ?")
                    .params(kenmerk, nu(), TERUGGEZET, "Regelgang", bekend)
                    .update();
        }
    }

    /** Why nothing is sent; empty when all is sent as it should be. */
    public Optional<Pauze> pauze() {
        return jdbc.sql("select gepauzeerd, reden, door from poststand where gepauzeerd is not null")
                .query((rij, nummer) -> new Pauze(
                        rij.getObject("gepauzeerd", OffsetDateTime.class).toInstant(),
                        rij.getString("reden"),
                        rij.getString("door")))
                .optional();
    }

    /** From now on no node sends anything; an attempt that runs is finished. */
    public void pauzeer(String reden, String door) {
        jdbc.sql("update poststand set gepauzeerd = ?, reden = ?, door = ? where gepauzeerd is null")
                .params(nu(), reden, door)
                .update();
    }

    public void hervat() {
        jdbc.sql("update poststand set gepauzeerd = null, reden = null, door = null")
                .update();
    }

    private OffsetDateTime nu() {
        return klok.instant().atOffset(ZoneOffset.UTC);
    }

    private static boolean isPostgres(DataSource database) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, gegevens -> gegevens.getDatabaseProductName());
        return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
    }

    /** @param door the name of who paused */
    public record Pauze(Instant sinds, String reden, String door) {}
}
