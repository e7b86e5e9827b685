package nl.regelgang.procedure;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.Zoekterm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds procedures of {@link Procedures} and their documents; who sees what is in the query. */
@Repository
@Transactional(readOnly = true)
class Procedurezoeken implements Procedurezoeker {

    private static final String LEESBAAR = "(d.namens in (:lezers) or exists (select 1 from procedure_stuk s"
            + " where s.procedure_id = p.id and s.document = d.id))";

    private final JdbcClient jdbc;

    Procedurezoeken(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Vondst> procedures(Zoekterm term, Collection<OrgaanId> organen, int hoogstens) {
        return organen.isEmpty() || term.isLeeg()
                ? List.of()
                : vraag(
                                "select p.id, p.regeling_naam, p.onderwerp, p.stand from procedure_algemeen p where "
                                        + Procedures.ZICHTBAAR + " and "
                                        + term.voorwaarde("p.regeling_naam", "p.onderwerp")
                                        + Procedures.NIEUWSTE_EERST,
                                term,
                                organen,
                                hoogstens)
                        .query((rij, nummer) -> new Vondst(
                                rij.getString("regeling_naam") + ", " + rij.getString("onderwerp"),
                                rij.getString("stand"),
                                Procedure.pad(rij.getObject("id", UUID.class))))
                        .list();
    }

    @Override
    public List<Vondst> documenten(Zoekterm term, Collection<OrgaanId> organen, int hoogstens) {
        return organen.isEmpty() || term.isLeeg()
                ? List.of()
                : vraag(
                                "select d.id, d.titel, d.bestandsnaam, p.regeling_naam, p.onderwerp"
                                        + " from procedure_algemeen p join document d on d.dossier = p.id where "
                                        + Procedures.ZICHTBAAR + " and " + LEESBAAR + " and "
                                        + term.voorwaarde("d.titel", "d.bestandsnaam", "p.regeling_naam", "p.onderwerp")
                                        + " order by p.jaar desc, d.titel, d.id",
                                term,
                                organen,
                                hoogstens)
                        .query((rij, nummer) -> new Vondst(
                                rij.getString("titel"),
                                rij.getString("regeling_naam") + ", " + rij.getString("onderwerp") + ", "
                                        + rij.getString("bestandsnaam"),
                                "/documenten/" + rij.getObject("id", UUID.class)))
                        .list();
    }

    private StatementSpec vraag(String sql, Zoekterm term, Collection<OrgaanId> organen, int hoogstens) {
        return jdbc.sql(sql + " fetch first :hoogstens rows only")
                .params(term.waarden())
                .param("lezers", Procedures.lezers(organen))
                .param("hoogstens", hoogstens);
    }
}
