package nl.regelgang.procedure.opheffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.Inzendingen;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.termijnbewaking.Dossiertermijnen;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnen.Proceduresoort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The last jaarrekening of each regeling that was opgeheven, as a toezichthouder got it (Wgr art. 34 lid 4). */
@Repository
@Transactional(readOnly = true)
class Slotrekeningen implements Inzendingen {

    private static final String INGEZONDEN = "select p.id, p.regeling, p.regeling_naam, o.slotrekening_jaar,"
            + " o.toegezonden_op from procedure_algemeen p join opheffing o on o.id = p.id where p.toezichthouder = ?"
            + " and o.slotrekening_jaar = ? and o.toegezonden_op is not null order by p.regeling_naam, p.id";

    private final JdbcClient jdbc;
    private final Dossiertermijnen termijnen;

    Slotrekeningen(JdbcClient jdbc, Dossiertermijnen termijnen) {
        this.jdbc = jdbc;
        this.termijnen = termijnen;
    }

    @Override
    public List<Inzending> aan(OrgaanId toezichthouder, Proceduresoort soort, int jaar) {
        return soort == Proceduresoort.JAARREKENING
                ? jdbc.sql(INGEZONDEN)
                        .params(toezichthouder.toString(), jaar)
                        .query(this::inzending)
                        .list()
                : List.of();
    }

    /** There are few, so each is asked for its own term. */
    private Inzending inzending(ResultSet rij, int nummer) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        Map<UUID, LopendeTermijn> gedaan = termijnen.gedaan(List.of(id), Afwikkeling.TOEZENDEN);
        return new Inzending(
                new RegelingId(rij.getString("regeling")),
                rij.getString("regeling_naam"),
                "slotrekening " + rij.getInt("slotrekening_jaar"),
                Procedure.pad(id),
                rij.getObject("toegezonden_op", LocalDate.class),
                gedaan.get(id));
    }
}
