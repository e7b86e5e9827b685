package nl.regelgang.procedure.evaluatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.evaluatie.Evaluatie.Besluit;
import nl.regelgang.procedure.evaluatie.Evaluatie.Plan;
import nl.regelgang.procedure.evaluatie.Evaluatie.Rapport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The evaluaties. */
@Repository
class Evaluatieopslag {

    private final JdbcClient jdbc;
    private final Procedures procedures;

    Evaluatieopslag(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    Optional<Evaluatie> vind(UUID id) {
        return procedures.vind(id).flatMap(procedure -> jdbc.sql("select * from evaluatieprocedure where id = ?")
                .param(id)
                .query((rij, nummer) -> evaluatie(procedure, rij))
                .optional());
    }

    /** @throws NietGevonden when there is no such evaluatie */
    Evaluatie lees(UUID id) {
        return vind(id).orElseThrow(() -> new NietGevonden("evaluatie " + id));
    }

    /** The one that is planned or runs. */
    Optional<Evaluatie> lopend(RegelingId regeling) {
        return jdbc.sql("select procedure_id from evaluatie_lopend where regeling = ?")
                .param(regeling.waarde())
                .query(UUID.class)
                .optional()
                .map(this::lees);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one is planned or runs already */
    void voegToe(Procedure procedure, LocalDate begintOp, @Nullable LocalDate uiterlijk) {
        procedures.voegToe(procedure, begintOp.getYear());
        jdbc.sql("insert into evaluatieprocedure (id, begint_op, uiterlijk) values (:id, :begint, :uiterlijk)")
                .param("id", procedure.id())
                .param("begint", begintOp)
                .param("uiterlijk", uiterlijk)
                .update();
        jdbc.sql("insert into evaluatie_lopend (regeling, procedure_id) values (?, ?)")
                .params(procedure.bestuur().regeling().waarde(), procedure.id())
                .update();
    }

    void verzet(UUID id, LocalDate begintOp, @Nullable LocalDate uiterlijk) {
        jdbc.sql("update evaluatieprocedure set begint_op = :begint, uiterlijk = :uiterlijk where id = :id")
                .param("begint", begintOp)
                .param("uiterlijk", uiterlijk)
                .param("id", id)
                .update();
    }

    void gepland(UUID id, Plan plan) {
        jdbc.sql("update evaluatieprocedure set opdrachtgever = ?, uitvoerder = ?, reikwijdte = ?, vraagstelling = ?,"
                        + " participatie = ?, participatie_toelichting = ?, antwoorden_tot = ? where id = ?")
                .params(
                        plan.opdrachtgever(),
                        plan.uitvoerder(),
                        plan.reikwijdte(),
                        plan.vraagstelling(),
                        plan.participatie(),
                        plan.participatieToelichting(),
                        plan.antwoordenTot(),
                        id)
                .update();
    }

    void inbreng(UUID id, String inbreng) {
        jdbc.sql("update evaluatieprocedure set inbreng = ? where id = ?")
                .params(inbreng, id)
                .update();
    }

    void rapport(UUID id, Rapport rapport) {
        jdbc.sql("update evaluatieprocedure set rapport = ?, conclusies = ?, rapport_op = ? where id = ?")
                .params(rapport.document(), rapport.conclusies(), rapport.op(), id)
                .update();
    }

    void vervolg(UUID id, Besluit besluit) {
        jdbc.sql("update evaluatieprocedure set vervolg = ?, vervolg_toelichting = ?, besluit_op = ? where id = ?")
                .params(besluit.soort().name(), besluit.toelichting(), besluit.op(), id)
                .update();
        eindig(id);
    }

    void gestopt(UUID id, String reden) {
        jdbc.sql("update evaluatieprocedure set stopreden = ? where id = ?")
                .params(reden, id)
                .update();
        eindig(id);
    }

    private void eindig(UUID id) {
        jdbc.sql("delete from evaluatie_lopend where procedure_id = ?")
                .param(id)
                .update();
    }

    private static Evaluatie evaluatie(Procedure procedure, ResultSet rij) throws SQLException {
        return new Evaluatie(
                procedure,
                rij.getObject("begint_op", LocalDate.class),
                rij.getObject("uiterlijk", LocalDate.class),
                plan(rij),
                rij.getString("inbreng"),
                rapport(rij),
                vervolg(rij),
                rij.getString("stopreden"));
    }

    private static @Nullable Plan plan(ResultSet rij) throws SQLException {
        return rij.getString("opdrachtgever") == null
                ? null
                : new Plan(
                        rij.getString("opdrachtgever"),
                        rij.getString("uitvoerder"),
                        rij.getString("reikwijdte"),
                        rij.getString("vraagstelling"),
                        rij.getBoolean("participatie"),
                        rij.getString("participatie_toelichting"),
                        rij.getObject("antwoorden_tot", LocalDate.class));
    }

    private static @Nullable Rapport rapport(ResultSet rij) throws SQLException {
        return rij.getString("conclusies") == null
                ? null
                : new Rapport(
                        rij.getObject("rapport", UUID.class),
                        rij.getString("conclusies"),
                        rij.getObject("rapport_op", LocalDate.class));
    }

    private static @Nullable Besluit vervolg(ResultSet rij) throws SQLException {
        return rij.getString("vervolg") == null
                ? null
                : new Besluit(
                        Vervolg.valueOf(rij.getString("vervolg")),
                        rij.getString("vervolg_toelichting"),
                        rij.getObject("besluit_op", LocalDate.class));
    }
}
