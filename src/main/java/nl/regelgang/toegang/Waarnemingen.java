package nl.regelgang.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The waarnemingen as they are stored. */
@Repository
class Waarnemingen {

    private static final String ALLE = "select id, orgaan, persoon, waarnemer, regeling_id, van, tot, grond"
            + " from waarneming where beeindigd is null and tot > :dag"
            + " and (regeling is null or regeling_id is not null)";

    private final JdbcClient jdbc;

    Waarnemingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What this person does for others on the day. */
    List<Waarneming> doorOp(String waarnemer, LocalDate dag) {
        return jdbc.sql(ALLE + " and van <= :dag and waarnemer = :waarnemer order by orgaan, van, id")
                .param("dag", dag)
                .param("waarnemer", waarnemer)
                .query(Waarnemingen::waarneming)
                .list();
    }

    /** Of these organen, on the day or later. */
    List<Waarneming> inVanaf(Collection<OrgaanId> organen, LocalDate dag) {
        if (organen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(ALLE + " and orgaan in (:organen) order by van, persoon, id")
                .param("dag", dag)
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .query(Waarnemingen::waarneming)
                .list();
    }

    /** Of every orgaan, on the day or later. */
    List<Waarneming> alleVanaf(LocalDate dag) {
        return jdbc.sql(ALLE + " order by van, orgaan, id")
                .param("dag", dag)
                .query(Waarnemingen::waarneming)
                .list();
    }

    Optional<Waarneming> vind(UUID id, LocalDate dag) {
        return jdbc.sql(ALLE + " and id = :id")
                .param("dag", dag)
                .param("id", id)
                .query(Waarnemingen::waarneming)
                .optional();
    }

    void bewaar(Waarneming een, String door, Instant nu) {
        jdbc.sql("insert into waarneming (id, orgaan, persoon, waarnemer, regeling, regeling_id, van, tot, grond,"
                        + " gemaakt, gemaakt_door) values (:id, :orgaan, :persoon, :waarnemer, :regeling, :regeling, :van, :tot, :grond,"
                        + " :nu, :door)")
                .param("id", een.id())
                .param("orgaan", een.orgaan().toString())
                .param("persoon", een.persoon())
                .param("waarnemer", een.waarnemer())
                .param(
                        "regeling",
                        een.regeling() == null ? null : een.regeling().waarde(),
                        Types.VARCHAR)
                .param("van", een.van())
                .param("tot", een.tot())
                .param("grond", een.grond())
                .param("nu", nu.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("door", door)
                .update();
    }

    void beeindig(UUID id, String door, Instant nu) {
        jdbc.sql("update waarneming set beeindigd = :nu, beeindigd_door = :door where id = :id and beeindigd is null")
                .param("nu", nu.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("door", door)
                .param("id", id)
                .update();
    }

    private static @Nullable RegelingId regeling(@Nullable String id) {
        return id == null ? null : new RegelingId(id);
    }

    private static Waarneming waarneming(ResultSet rij, int nummer) throws SQLException {
        return new Waarneming(
                rij.getObject("id", UUID.class),
                OrgaanId.van(rij.getString("orgaan")),
                rij.getString("persoon"),
                rij.getString("waarnemer"),
                regeling(rij.getString("regeling_id")),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getString("grond"));
    }
}
