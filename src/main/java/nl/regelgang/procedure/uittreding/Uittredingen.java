package nl.regelgang.procedure.uittreding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.uittreding.Uittreding.Afwikkeling;
import nl.regelgang.procedure.uittreding.Uittreding.Gevolgen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Uittredingen as they are stored. */
@Repository
class Uittredingen {

    private final JdbcClient jdbc;

    Uittredingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(UUID id, UUID ontwerp, OrganisatieId uittreder, OrganisatieId bekendmaker, LocalDate gestartOp) {
        jdbc.sql("insert into uittreding (id, ontwerp, uittreder, bekendmaker, gestart_op) values (?, ?, ?, ?, ?)")
                .params(id, ontwerp, uittreder.code(), bekendmaker.code(), gestartOp)
                .update();
    }

    /** @throws NietGevonden when there is none */
    Uittreding lees(UUID id) {
        return jdbc.sql("select * from uittreding where id = ?")
                .param(id)
                .query(Uittredingen::uittreding)
                .optional()
                .orElseThrow(() -> new NietGevonden("uittreding " + id));
    }

    void indicatie(UUID id, String indicatie) {
        jdbc.sql("update uittreding set indicatie = ? where id = ?")
                .params(indicatie, id)
                .update();
    }

    void plan(UUID id, Gevolgen gevolgen, LocalDate op) {
        jdbc.sql("update uittreding set financieel = ?, juridisch = ?, personeel = ?, organisatorisch = ?,"
                        + " deskundige = ?, plan_op = ? where id = ?")
                .params(
                        gevolgen.financieel(),
                        gevolgen.juridisch(),
                        gevolgen.personeel(),
                        gevolgen.organisatorisch(),
                        gevolgen.deskundige(),
                        op,
                        id)
                .update();
    }

    void vastgesteld(UUID id, BigDecimal uittreedsom, LocalDate op, LocalDate uittredingOp) {
        jdbc.sql("update uittreding set uittreedsom = ?, vastgesteld_op = ?, uittreding_op = ? where id = ?")
                .params(uittreedsom, op, uittredingOp, id)
                .update();
    }

    void afgewikkeld(UUID id, Afwikkeling afwikkeling) {
        jdbc.sql("update uittreding set afwikkeling_betaling = ?, afwikkeling_personeel = ?, afwikkeling_archief = ?,"
                        + " afgewikkeld_op = ? where id = ?")
                .params(afwikkeling.betaling(), afwikkeling.personeel(), afwikkeling.archief(), afwikkeling.op(), id)
                .update();
    }

    void verlengd(UUID id, LocalDate op, String reden) {
        jdbc.sql("update uittreding set verlengd_op = ?, verlengd_reden = ? where id = ?")
                .params(op, reden, id)
                .update();
    }

    void ingetrokken(UUID id, String reden) {
        jdbc.sql("update uittreding set ingetrokken_reden = ? where id = ?")
                .params(reden, id)
                .update();
    }

    private static Uittreding uittreding(ResultSet rij, int nummer) throws SQLException {
        return new Uittreding(
                rij.getObject("id", UUID.class),
                rij.getObject("ontwerp", UUID.class),
                new OrganisatieId(rij.getString("uittreder")),
                new OrganisatieId(rij.getString("bekendmaker")),
                rij.getObject("gestart_op", LocalDate.class),
                rij.getString("indicatie"),
                gevolgen(rij),
                rij.getObject("plan_op", LocalDate.class),
                rij.getBigDecimal("uittreedsom"),
                rij.getObject("vastgesteld_op", LocalDate.class),
                rij.getObject("uittreding_op", LocalDate.class),
                afwikkeling(rij),
                rij.getObject("verlengd_op", LocalDate.class),
                rij.getString("verlengd_reden"),
                rij.getString("ingetrokken_reden"));
    }

    private static @Nullable Gevolgen gevolgen(ResultSet rij) throws SQLException {
        return rij.getString("financieel") == null
                ? null
                : new Gevolgen(
                        rij.getString("financieel"),
                        rij.getString("juridisch"),
                        rij.getString("personeel"),
                        rij.getString("organisatorisch"),
                        rij.getString("deskundige"));
    }

    private static @Nullable Afwikkeling afwikkeling(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("afgewikkeld_op", LocalDate.class);
        return op == null
                ? null
                : new Afwikkeling(
                        rij.getString("afwikkeling_betaling"),
                        rij.getString("afwikkeling_personeel"),
                        rij.getString("afwikkeling_archief"),
                        op);
    }
}
