package nl.regelgang.standpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The tables vervanging and vervangingslot. */
@Repository
class Vervangingen {

    private static final Logger LOG = LoggerFactory.getLogger(Vervangingen.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;

    Vervangingen(JdbcClient jdbc, PlatformTransactionManager transacties) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transacties);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Until the transaction ends nobody else arranges a vervanging in this college. */
    void vergrendel(OrgaanId college) {
        if (!neemSlot(college)) {
            try {
                apart.executeWithoutResult(nu -> jdbc.sql("insert into vervangingslot (college) values (?)")
                        .param(college.toString())
                        .update());
            } catch (DuplicateKeyException anderWasEerst) {
                LOG.debug("somebody else arranges the first vervanging in {}", college);
            }
            neemSlot(college);
        }
    }

    private boolean neemSlot(OrgaanId college) {
        return jdbc.sql("select college from vervangingslot where college = ? for update")
                .param(college.toString())
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Of one college, now or later, and not ended before its time. */
    List<Vervanging> van(OrgaanId college, LocalDate vandaag) {
        return jdbc.sql("select * from vervanging where college = ? and tot > ? and beeindigd is null"
                        + " order by van, persoon, regeling")
                .params(college.toString(), vandaag)
                .query((rij, nummer) -> vervanging(rij))
                .list();
    }

    void bewaar(Vervanging vervanging, String door, Instant nu) {
        jdbc.sql("insert into vervanging (id, college, persoon, vervanger, regeling, regeling_id, van, tot, bij_stilte,"
                        + " grond, gemaakt, gemaakt_door) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(vervanging.id(), vervanging.college().toString(), vervanging.persoon(), vervanging.vervanger())
                .params(vervanging.regeling(), Teksten.waarde(vervanging.regelingId()))
                .params(vervanging.van(), vervanging.tot(), vervanging.bijStilte())
                .params(vervanging.grond(), nu.atOffset(ZoneOffset.UTC), door)
                .update();
    }

    void beeindig(UUID vervanging, String door, Instant nu) {
        jdbc.sql("update vervanging set beeindigd = ?, beeindigd_door = ? where id = ? and beeindigd is null")
                .params(nu.atOffset(ZoneOffset.UTC), door, vervanging)
                .update();
    }

    private static Vervanging vervanging(ResultSet rij) throws SQLException {
        return new Vervanging(
                rij.getObject("id", UUID.class),
                OrgaanId.van(rij.getString("college")),
                rij.getString("persoon"),
                rij.getString("vervanger"),
                rij.getString("regeling"),
                Teksten.regeling(rij),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getBoolean("bij_stilte"),
                rij.getString("grond"));
    }
}
