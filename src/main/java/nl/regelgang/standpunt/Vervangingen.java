package nl.regelgang.standpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table vervanging. */
@Repository
class Vervangingen {

    private final JdbcClient jdbc;

    Vervangingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        jdbc.sql("insert into vervanging (id, college, persoon, vervanger, regeling, van, tot, bij_stilte, grond,"
                        + " gemaakt, gemaakt_door) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(vervanging.id(), vervanging.college().toString(), vervanging.persoon(), vervanging.vervanger())
                .params(vervanging.regeling(), vervanging.van(), vervanging.tot(), vervanging.bijStilte())
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
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getBoolean("bij_stilte"),
                rij.getString("grond"));
    }
}
