package nl.regelgang.taken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.termijnbewaking.Berichtdag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What colleagues did since the daily message of the werkdag before, that somebody must know and may not have seen. */
@Repository
class Dagnieuws {

    /** Still his, and nothing was arranged about it since. */
    private static final String OVERGEDRAGEN = """
            select v.naar, v.naam as door, t.id, t.naam, t.regeling, t.procedurenaam, t.deelnemer, t.uiterlijk, x.orgaan,
                x.regeling_id
            from taakverloop v join taak t on t.id = v.taak join taak_orgaan x on x.taak = t.id
            where v.moment >= :vanaf and v.moment < :tot and v.soort = 'OVERGEDRAGEN' and v.persoon <> v.naar
                and t.stand = 'OPEN' and t.behandelaar = v.naar
                and v.id = (select max(n.id) from taakverloop n where n.taak = v.taak and n.soort <> 'STREEFDATUM')
            order by v.naar, v.naam, t.uiterlijk nulls last, t.id
            """;

    /** With every orgaan at whose tasks it can be read, as in {@link Opmerkingopslag}. */
    private static final String GENOEMD = """
            select distinct m.persoon, o.id, t.regeling, t.procedurenaam, x.orgaan, x.regeling_id
            from opmerking o join opmerking_genoemd m on m.opmerking = o.id
                join taak t on t.dossier = o.dossier
                join taak_orgaan x on x.taak = t.id
            where o.geplaatst >= :vanaf and o.geplaatst < :tot and o.verwijderd is null
                and (o.gedeeld = true or (t.sleutel = o.sleutel and x.organisatie = o.organisatie))
                and not exists (select 1 from opmerking_gelezen g where g.opmerking = o.id and g.persoon = m.persoon)
            order by m.persoon, t.regeling, t.procedurenaam, o.id
            """;

    private final JdbcClient database;

    Dagnieuws(JdbcClient database) {
        this.database = database;
    }

    /** Something for one person, at an orgaan for which he must still work to hear of it. */
    sealed interface Nieuws {

        String persoon();

        OrgaanId orgaan();

        RegelingId regelingId();
    }

    /**
     * A task that a colleague put on somebody's name.
     *
     * @param door the name of the colleague
     */
    record Overgedragen(
            String persoon,
            String door,
            String taak,
            String naam,
            String waarvan,
            @Nullable LocalDate uiterlijk,
            OrgaanId orgaan,
            RegelingId regelingId)
            implements Nieuws {}

    /** An opmerking in which somebody was mentioned, and that he did not read. */
    record Genoemd(String persoon, UUID opmerking, String procedure, OrgaanId orgaan, RegelingId regelingId)
            implements Nieuws {}

    /** Per person and colleague, most urgent first; a task of two organen is there twice. */
    List<Overgedragen> overgedragen(Berichtdag dag) {
        return vraag(OVERGEDRAGEN, dag, (rij, nummer) -> {
            String deelnemer = rij.getString("deelnemer");
            String procedure = procedure(rij);
            return new Overgedragen(
                    rij.getString("naar"),
                    rij.getString("door"),
                    rij.getString("id"),
                    rij.getString("naam"),
                    deelnemer == null ? procedure : procedure + ", " + deelnemer,
                    rij.getObject("uiterlijk", LocalDate.class),
                    OrgaanId.van(rij.getString("orgaan")),
                    new RegelingId(rij.getString("regeling_id")));
        });
    }

    /** Per person and procedure; one for each orgaan at which it can be read. */
    List<Genoemd> genoemd(Berichtdag dag) {
        return vraag(
                GENOEMD,
                dag,
                (rij, nummer) -> new Genoemd(
                        rij.getString("persoon"),
                        rij.getObject("id", UUID.class),
                        procedure(rij),
                        OrgaanId.van(rij.getString("orgaan")),
                        new RegelingId(rij.getString("regeling_id"))));
    }

    private static String procedure(ResultSet rij) throws SQLException {
        return rij.getString("regeling") + ", " + rij.getString("procedurenaam");
    }

    private <T> List<T> vraag(String sql, Berichtdag dag, RowMapper<T> rijen) {
        return database.sql(sql)
                .param("vanaf", dag.vanaf().atOffset(ZoneOffset.UTC))
                .param("tot", dag.tot().atOffset(ZoneOffset.UTC))
                .query(rijen)
                .list();
    }
}
