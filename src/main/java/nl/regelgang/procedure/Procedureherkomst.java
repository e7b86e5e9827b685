package nl.regelgang.procedure;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.termijnbewaking.Termijnherkomst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the calendars of which regeling a procedure in {@link Procedures} is, whatever its kind. */
@Component
class Procedureherkomst implements Termijnherkomst {

    private final JdbcClient jdbc;

    Procedureherkomst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, RegelingId> regelingen(Collection<UUID> dossiers) {
        Map<UUID, RegelingId> gevonden = new HashMap<>();
        if (!dossiers.isEmpty()) {
            jdbc.sql("select id, regeling from procedure_algemeen where id in (:dossiers)")
                    .param("dossiers", dossiers)
                    .query(rij -> {
                        gevonden.put(rij.getObject("id", UUID.class), new RegelingId(rij.getString("regeling")));
                    });
        }
        return gevonden;
    }
}
