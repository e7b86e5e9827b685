package nl.regelgang.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The functies as they are stored. */
@Repository
class Functies {

    private static final String KOLOMMEN = "select id, persoon, orgaan, rol, titel, van, tot from functie";
    /** Not of one organisation, but of the installation. */
    private static final String BEHEERDER = "rol = 'BEHEERDER' and orgaan = '" + Toegang.BEHEER + "'";

    private static final String GELDT = " and van <= :dag and (tot is null or tot > :dag)";

    private final JdbcClient jdbc;

    Functies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Functie> van(String persoon) {
        return jdbc.sql(KOLOMMEN + " where persoon = :persoon order by van, titel")
                .param("persoon", persoon)
                .query(Functies::functie)
                .list();
    }

    List<Functie> vanOp(String persoon, LocalDate dag) {
        return jdbc.sql(KOLOMMEN + " where persoon = :persoon" + GELDT + " order by van, titel")
                .param("persoon", persoon)
                .param("dag", dag)
                .query(Functies::functie)
                .list();
    }

    /** Of everybody, and of today or later. */
    List<Functie> allemaalVanaf(LocalDate dag) {
        return jdbc.sql(KOLOMMEN + " where tot is null or tot > :dag order by van, titel")
                .param("dag", dag)
                .query(Functies::functie)
                .list();
    }

    List<Functie> inOp(Collection<OrgaanId> organen, LocalDate dag) {
        if (organen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(KOLOMMEN + " where orgaan in (:organen)" + GELDT)
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .param("dag", dag)
                .query(Functies::functie)
                .list();
    }

    Optional<Functie> vind(UUID functie) {
        return jdbc.sql(KOLOMMEN + " where id = :id")
                .param("id", functie)
                .query(Functies::functie)
                .optional();
    }

    /** Whether somebody other than through this functie is beheerder on the day and stays so. */
    boolean blijftBeheerderZonder(UUID functie, LocalDate dag) {
        return jdbc.sql("select count(*) from functie where " + BEHEERDER + " and id <> :id"
                                + " and van <= :dag and tot is null")
                        .param("id", functie)
                        .param("dag", dag)
                        .query(Long.class)
                        .single()
                > 0;
    }

    boolean heeftBeheerder(LocalDate dag) {
        return jdbc.sql("select count(*) from functie where " + BEHEERDER + GELDT)
                        .param("dag", dag)
                        .query(Long.class)
                        .single()
                > 0;
    }

    void voegToe(Functie functie, String door) {
        jdbc.sql("insert into functie (id, persoon, orgaan, rol, titel, van, tot, toegekend_door)"
                        + " values (:id, :persoon, :orgaan, :rol, :titel, :van, :tot, :door)")
                .param("id", functie.id())
                .param("persoon", functie.persoon())
                .param("orgaan", functie.orgaan().toString())
                .param("rol", functie.rol().name())
                .param("titel", functie.titel())
                .param("van", functie.van())
                .param("tot", functie.tot())
                .param("door", door)
                .update();
    }

    void beeindig(UUID functie, LocalDate tot, String door) {
        jdbc.sql("update functie set tot = :tot, beeindigd_door = :door where id = :id")
                .param("tot", tot)
                .param("door", door)
                .param("id", functie)
                .update();
    }

    private static Functie functie(ResultSet rij, int nummer) throws SQLException {
        return new Functie(
                rij.getObject("id", UUID.class),
                rij.getString("persoon"),
                OrgaanId.van(rij.getString("orgaan")),
                Rol.valueOf(rij.getString("rol")),
                rij.getString("titel"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class));
    }
}
