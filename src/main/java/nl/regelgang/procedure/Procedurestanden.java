package nl.regelgang.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The procedures of {@link Procedures} in pages that look over many. */
@Repository
@Transactional(readOnly = true)
class Procedurestanden implements Procedureoverzicht {

    /** A concept is the bestuur's own affair, and what was stopped is no news any more. */
    private static final String GETOOND = "select p.* from procedure_algemeen p where (p.fase = 'LOOPT'"
            + " or (p.fase = 'VOLTOOID' and p.jaar >= :jaar)) and ";

    private final JdbcClient jdbc;

    Procedurestanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Procedurestand> vanDeelnemer(OrganisatieId deelnemer, int vanafJaar) {
        return jdbc.sql(GETOOND + "exists (select 1 from procedure_lezer l where l.procedure_id = p.id"
                        + " and l.lezer = :deelnemer)" + Procedures.NIEUWSTE_EERST)
                .param("jaar", vanafJaar)
                .param("deelnemer", deelnemer.code())
                .query(Procedurestanden::stand)
                .list();
    }

    @Override
    public List<Procedurestand> vanRegeling(RegelingId regeling, int vanafJaar) {
        return jdbc.sql(GETOOND + "p.regeling = :regeling" + Procedures.NIEUWSTE_EERST)
                .param("jaar", vanafJaar)
                .param("regeling", regeling.waarde())
                .query(Procedurestanden::stand)
                .list();
    }

    private static Procedurestand stand(ResultSet rij, int nummer) throws SQLException {
        Procedure procedure = Procedures.procedure(rij, nummer);
        return new Procedurestand(
                procedure.id(),
                procedure.bestuur().regeling(),
                procedure.onderwerp(),
                procedure.pad(),
                rij.getInt("jaar"),
                procedure.stand(),
                !procedure.fase().beeindigd(),
                null,
                null);
    }
}
