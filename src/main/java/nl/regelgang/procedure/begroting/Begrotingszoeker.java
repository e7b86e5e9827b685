package nl.regelgang.procedure.begroting;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.Zoekterm;
import nl.regelgang.procedure.Procedurezoeker;
import nl.regelgang.procedure.Vondst;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Finds begrotingsprocedures and their documents. Who may see what is in the SQL, the same as in {@link Begrotingsrechten}
 * and {@link Leesbaarheid}; a test compares them for every document and every role.
 */
@Repository
class Begrotingszoeker implements Procedurezoeker {

    private static final String BESTUUR = "(p.dagelijks_bestuur in (:organen) or p.algemeen_bestuur in (:organen))";

    private static final String ZICHTBAAR = """
            (p.dagelijks_bestuur in (:organen) or (p.status <> 'CONCEPT' and (p.algemeen_bestuur in (:organen)
                or (p.status = 'TOEGEZONDEN' and p.toezichthouder in (:organen))
                or p.id in (select r.dossier from zienswijzeronde r join traject t on t.ronde = r.id
                    where t.organisatie in (:organisaties)))))
            """;

    /** As in {@link nl.regelgang.zienswijzen.Zichtbaarheid}: what a raad answered is vastgesteld, and so for all. */
    private static final String VASTGESTELD = """
            ((t.status = 'GEEN' and r.gesloten_op is not null) or (t.status = 'INGEDIEND' and exists (select 1
                from reactie a where a.traject = t.id and a.antwoord = t.antwoord and a.verzonden_op is not null
                and a.nummer = (select max(b.nummer) from reactie b
                    where b.traject = t.id and b.antwoord = t.antwoord))))
            """;

    private static final String LEESBAAR = "(exists (select 1 from zienswijzeronde r where r.dossier = p.id and r.stuk"
            + " = d.id) or exists (select 1 from zienswijzeronde r join traject t on t.ronde = r.id"
            + " where r.dossier = p.id and t.bijlage = d.id and (t.organisatie in (:organisaties) or (" + BESTUUR
            + " and t.status in ('INGEDIEND', 'GEEN')) or " + VASTGESTELD + "))"
            + " or d.id = p.vastgestelde_begroting"
            + " or (d.id = p.ontwerp and (p.vastgesteld_op is not null or " + BESTUUR + ")))";

    private static final String JAAR = "cast(p.begrotingsjaar as varchar)";

    private final JdbcClient jdbc;

    Begrotingszoeker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Vondst> procedures(Zoekterm term, Collection<OrgaanId> organen, int hoogstens) {
        if (organen.isEmpty() || term.isLeeg()) {
            return List.of();
        }
        return vraag(
                        "select p.id, p.regeling_naam, p.begrotingsjaar, p.status from begrotingsprocedure p where "
                                + ZICHTBAAR + " and "
                                + term.voorwaarde("p.regeling_naam", "'begroting'", "'ontwerpbegroting'", JAAR)
                                + " order by p.begrotingsjaar desc, p.regeling_naam, p.id",
                        term,
                        organen,
                        hoogstens)
                .query((rij, nummer) -> new Vondst(
                        rij.getString("regeling_naam") + ", begroting " + rij.getInt("begrotingsjaar"),
                        Status.valueOf(rij.getString("status")).naam(),
                        "/procedures/" + rij.getObject("id", UUID.class)))
                .list();
    }

    @Override
    public List<Vondst> documenten(Zoekterm term, Collection<OrgaanId> organen, int hoogstens) {
        if (organen.isEmpty() || term.isLeeg()) {
            return List.of();
        }
        return vraag(
                        "select d.id, d.titel, d.bestandsnaam, p.regeling_naam, p.begrotingsjaar"
                                + " from begrotingsprocedure p join document d on d.dossier = p.id where " + ZICHTBAAR
                                + " and " + LEESBAAR + " and "
                                + term.voorwaarde("d.titel", "d.bestandsnaam", "p.regeling_naam", JAAR)
                                + " order by p.begrotingsjaar desc, d.titel, d.id",
                        term,
                        organen,
                        hoogstens)
                .query((rij, nummer) -> new Vondst(
                        rij.getString("titel"),
                        rij.getString("regeling_naam") + ", begroting " + rij.getInt("begrotingsjaar") + ", "
                                + rij.getString("bestandsnaam"),
                        "/documenten/" + rij.getObject("id", UUID.class)))
                .list();
    }

    private StatementSpec vraag(String sql, Zoekterm term, Collection<OrgaanId> organen, int hoogstens) {
        return jdbc.sql(sql + " fetch first :hoogstens rows only")
                .params(term.waarden())
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .param(
                        "organisaties",
                        organen.stream()
                                .map(orgaan -> orgaan.organisatie().code())
                                .distinct()
                                .toList())
                .param("hoogstens", hoogstens);
    }
}
