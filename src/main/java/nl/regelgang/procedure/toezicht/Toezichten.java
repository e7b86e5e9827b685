package nl.regelgang.procedure.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.toezicht.Toezicht.Besluit;
import nl.regelgang.procedure.toezicht.Toezicht.Regime;
import nl.regelgang.procedure.toezicht.Toezicht.Stuk;
import nl.regelgang.procedure.toezicht.Toezicht.Verdaging;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What toezichthouders do, as it is stored. */
@Repository
class Toezichten {

    private final JdbcClient jdbc;
    private final Procedures procedures;

    Toezichten(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    void voegToe(Toezicht toezicht) {
        Stuk stuk = toezicht.stuk();
        procedures.voegToe(toezicht.procedure(), stuk.jaar());
        jdbc.sql("insert into toezicht (id, stuksoort, stuk_procedure, stuk, regeling, jaar, ontvangen_op, te_laat,"
                        + " gestart_op) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        toezicht.id(),
                        stuk.soort().name(),
                        stuk.procedure(),
                        stuk.document(),
                        toezicht.procedure().bestuur().regeling().waarde(),
                        stuk.jaar(),
                        stuk.ontvangenOp(),
                        stuk.teLaat(),
                        toezicht.gestartOp())
                .update();
    }

    /** @throws NietGevonden when there is none */
    Toezicht lees(UUID id) {
        Procedure procedure = procedures.lees(id);
        return jdbc.sql("select * from toezicht where id = ?")
                .param(id)
                .query((rij, nummer) -> toezicht(procedure, rij))
                .optional()
                .orElseThrow(() -> new NietGevonden("toezicht " + id));
    }

    /** The newest about the begroting of this year. */
    Optional<Toezicht> begroting(RegelingId regeling, int jaar) {
        return van(regeling, Proceduresoort.BEGROTING, jaar).stream().findFirst();
    }

    /** Newest first. */
    List<Toezicht> van(RegelingId regeling, Proceduresoort soort, int jaar) {
        return jdbc
                .sql("select id from toezicht where regeling = ? and stuksoort = ? and jaar = ?"
                        + " order by ontvangen_op desc, gestart_op desc, id")
                .params(regeling.waarde(), soort.name(), jaar)
                .query(UUID.class)
                .list()
                .stream()
                .map(this::lees)
                .toList();
    }

    /** What is done with a stuk of this procedure; empty when it did not go to the toezichthouder. */
    Optional<UUID> bij(UUID stukProcedure) {
        return jdbc.sql("select id from toezicht where stuk_procedure = ?")
                .param(stukProcedure)
                .query(UUID.class)
                .optional();
    }

    void regime(UUID id, Regime regime) {
        zet(id, "grond", regime.grond() == null ? null : regime.grond().name());
        zet(id, "regime", regime.preventief() ? "PREVENTIEF" : "REPRESSIEF");
        zet(id, "regime_op", regime.op());
        zet(id, "regime_reden", regime.reden());
    }

    void verdaging(UUID id, Verdaging verdaging) {
        zet(id, "verdaagd_op", verdaging.op());
        zet(id, "verdaging_reden", verdaging.reden());
    }

    void besluit(UUID id, Besluit besluit) {
        Weigergrond weigergrond = besluit.weigergrond();
        zet(id, "besluit", besluit.verleend() ? "VERLEEND" : "ONTHOUDEN");
        zet(id, "besluit_op", besluit.op());
        zet(id, "weigergrond", weigergrond == null ? null : weigergrond.name());
        zet(id, "motivering", besluit.motivering());
        zet(id, "uitzondering", besluit.uitzondering());
    }

    private void zet(UUID id, String kolom, @Nullable Object waarde) {
        jdbc.sql("update toezicht set " + kolom + " = :waarde where id = :id")
                .param("waarde", waarde)
                .param("id", id)
                .update();
    }

    private static Toezicht toezicht(Procedure procedure, ResultSet rij) throws SQLException {
        return new Toezicht(
                procedure,
                new Stuk(
                        Proceduresoort.valueOf(rij.getString("stuksoort")),
                        rij.getObject("stuk_procedure", UUID.class),
                        rij.getObject("stuk", UUID.class),
                        rij.getInt("jaar"),
                        rij.getObject("ontvangen_op", LocalDate.class),
                        rij.getBoolean("te_laat")),
                rij.getObject("gestart_op", LocalDate.class),
                regime(rij),
                verdaging(rij),
                besluit(rij));
    }

    private static @Nullable Regime regime(ResultSet rij) throws SQLException {
        String grond = rij.getString("grond");
        return rij.getString("regime") == null
                ? null
                : new Regime(
                        grond == null ? null : Grond.valueOf(grond),
                        rij.getObject("regime_op", LocalDate.class),
                        rij.getString("regime_reden"));
    }

    private static @Nullable Verdaging verdaging(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("verdaagd_op", LocalDate.class);
        return op == null ? null : new Verdaging(op, rij.getString("verdaging_reden"));
    }

    private static @Nullable Besluit besluit(ResultSet rij) throws SQLException {
        String weigergrond = rij.getString("weigergrond");
        return rij.getString("besluit") == null
                ? null
                : new Besluit(
                        rij.getObject("besluit_op", LocalDate.class),
                        weigergrond == null ? null : Weigergrond.valueOf(weigergrond),
                        rij.getString("motivering"),
                        rij.getString("uitzondering"));
    }
}
