package nl.regelgang.procedure;

import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.openbaar.OpenbareProcedure;
import nl.regelgang.openbaar.OpenbareProcedure.Termijn;
import nl.regelgang.openbaar.OpenbareProcedures;
import nl.regelgang.termijnbewaking.Termijnregister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may know of the procedures of {@link Procedures}: that they run, where they stand, and the terms of the
 * law for the bestuur; from the moment that they were sent to a deelnemer. Their documents and zienswijzen are not among
 * it, and neither is a geschil: no rule says yet from when those are openbaar.
 */
@Repository
@Transactional(readOnly = true)
class OpenbareStanden implements OpenbareProcedures {

    private final JdbcClient jdbc;
    private final Termijnregister termijnen;

    OpenbareStanden(JdbcClient jdbc, Termijnregister termijnen) {
        this.jdbc = jdbc;
        this.termijnen = termijnen;
    }

    @Override
    public List<OpenbareProcedure> van(RegelingId regeling) {
        return jdbc
                .sql("select p.* from procedure_algemeen p where p.regeling = :regeling and p.fase <> 'CONCEPT'"
                        + " and p.soort <> 'GESCHIL'"
                        + " and exists (select 1 from procedure_lezer l where l.procedure_id = p.id)"
                        + Procedures.NIEUWSTE_EERST)
                .param("regeling", regeling.waarde())
                .query(Procedures::procedure)
                .list()
                .stream()
                .map(this::openbaar)
                .toList();
    }

    private OpenbareProcedure openbaar(Procedure procedure) {
        boolean loopt = !procedure.fase().beeindigd();
        return new OpenbareProcedure(
                procedure.id(),
                procedure.titel(),
                procedure.stand(),
                loopt,
                null,
                loopt ? termijnen(procedure.id()) : List.of(),
                List.of(),
                List.of());
    }

    private List<Termijn> termijnen(UUID procedure) {
        return termijnen.van(procedure).stream()
                .filter(termijn -> termijn.onderdeel().equals(procedure))
                .filter(termijn -> termijn.status() == Termijnregister.Status.OPEN)
                .filter(termijn -> termijn.grondslag().wettelijk())
                .map(termijn -> new Termijn(termijn.omschrijving(), termijn.uiterlijk(), termijn.grondslag()))
                .toList();
    }
}
