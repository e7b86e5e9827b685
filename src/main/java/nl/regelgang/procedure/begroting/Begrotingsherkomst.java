package nl.regelgang.procedure.begroting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.termijnbewaking.Termijnherkomst;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the calendars of which regeling a begrotingsprocedure is. */
@Component
class Begrotingsherkomst implements Termijnherkomst {

    private final JdbcClient jdbc;

    Begrotingsherkomst(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, RegelingId> regelingen(Collection<UUID> dossiers) {
        Map<UUID, RegelingId> gevonden = new HashMap<>();
        if (!dossiers.isEmpty()) {
            jdbc.sql("select id, regeling from begrotingsprocedure where id in (:dossiers)")
                    .param("dossiers", dossiers)
                    .query((rij, nummer) ->
                            gevonden.put(rij.getObject("id", UUID.class), new RegelingId(rij.getString("regeling"))))
                    .list();
        }
        return gevonden;
    }
}
