package nl.regelgang.procedure.jaarrekening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Indemniteit;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Uitkomst;
import nl.regelgang.procedure.jaarrekening.Jaarrekening.Verklaring;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Jaarrekeningen as they are stored. */
@Repository
class Jaarrekeningen {

    private final JdbcClient jdbc;

    Jaarrekeningen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(UUID id, LocalDate toegezondenOp, boolean sisa) {
        jdbc.sql("insert into jaarrekening (id, toegezonden_op, sisa) values (?, ?, ?)")
                .params(id, toegezondenOp, sisa)
                .update();
    }

    /** @throws NietGevonden when there is none */
    Jaarrekening lees(UUID id) {
        return jdbc.sql("select * from jaarrekening where id = ?")
                .param(id)
                .query((rij, nummer) -> jaarrekening(rij))
                .optional()
                .orElseThrow(() -> new NietGevonden("jaarrekening " + id));
    }

    void verklaring(UUID id, Verklaring verklaring) {
        jdbc.sql("update jaarrekening set accountant = ?, strekking = ?, verklaring_van = ?, verslag = ? where id = ?")
                .params(verklaring.accountant(), verklaring.strekking(), verklaring.van(), verklaring.verslag(), id)
                .update();
    }

    void vastgesteld(UUID id) {
        zet(id, "uitkomst", Uitkomst.VASTGESTELD.name());
    }

    void nietVastgesteld(UUID id, String reden) {
        zet(id, "uitkomst", Uitkomst.NIET.name());
        zet(id, "bedenkingen", reden);
    }

    /** The bedenkingen of now; a proposal about earlier ones does not answer them. */
    void onrechtmatig(UUID id, String bedenkingen, LocalDate standpuntOp) {
        zet(id, "uitkomst", Uitkomst.ONRECHTMATIG.name());
        zet(id, "bedenkingen", bedenkingen);
        jdbc.sql("update jaarrekening set standpunt_op = ?, voorstel = null, voorgesteld_op = null, indemniteit = null,"
                        + " indemniteit_op = null where id = ?")
                .params(standpuntOp, id)
                .update();
    }

    void voorstel(UUID id, String voorstel, LocalDate op) {
        zet(id, "voorstel", voorstel);
        zet(id, "voorgesteld_op", op);
    }

    void indemniteit(UUID id, boolean aanvaard, LocalDate op) {
        zet(id, "indemniteit", aanvaard);
        zet(id, "indemniteit_op", op);
    }

    void sisa(UUID id, LocalDate op) {
        zet(id, "sisa_op", op);
    }

    private void zet(UUID id, String kolom, Object waarde) {
        jdbc.sql("update jaarrekening set " + kolom + " = :waarde where id = :id")
                .param("waarde", waarde)
                .param("id", id)
                .update();
    }

    private static Jaarrekening jaarrekening(ResultSet rij) throws SQLException {
        String uitkomst = rij.getString("uitkomst");
        return new Jaarrekening(
                rij.getObject("id", UUID.class),
                rij.getObject("toegezonden_op", LocalDate.class),
                rij.getBoolean("sisa"),
                verklaring(rij),
                uitkomst == null ? null : Uitkomst.valueOf(uitkomst),
                rij.getString("bedenkingen"),
                indemniteit(rij),
                rij.getObject("sisa_op", LocalDate.class));
    }

    private static @Nullable Verklaring verklaring(ResultSet rij) throws SQLException {
        return rij.getString("accountant") == null
                ? null
                : new Verklaring(
                        rij.getString("accountant"),
                        rij.getString("strekking"),
                        rij.getObject("verklaring_van", LocalDate.class),
                        rij.getObject("verslag", UUID.class));
    }

    private static @Nullable Indemniteit indemniteit(ResultSet rij) throws SQLException {
        LocalDate standpuntOp = rij.getObject("standpunt_op", LocalDate.class);
        return standpuntOp == null
                ? null
                : new Indemniteit(
                        standpuntOp,
                        rij.getString("voorstel"),
                        rij.getObject("voorgesteld_op", LocalDate.class),
                        rij.getObject("indemniteit", Boolean.class),
                        rij.getObject("indemniteit_op", LocalDate.class));
    }
}
