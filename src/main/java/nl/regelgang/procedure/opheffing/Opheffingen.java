package nl.regelgang.procedure.opheffing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.opheffing.Opheffing.Liquidatieplan;
import nl.regelgang.procedure.opheffing.Opheffing.Slotrekening;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Opheffingen as they are stored. */
@Repository
class Opheffingen {

    private final JdbcClient jdbc;

    Opheffingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(UUID id) {
        jdbc.sql("insert into opheffing (id) values (?)").param(id).update();
    }

    /** @throws NietGevonden when there is none */
    Opheffing lees(UUID id) {
        return jdbc.sql("select * from opheffing where id = ?")
                .param(id)
                .query(Opheffingen::opheffing)
                .optional()
                .orElseThrow(() -> new NietGevonden("opheffing " + id));
    }

    void plan(UUID id, Liquidatieplan plan) {
        jdbc.sql("update opheffing set vermogen = ?, personeel = ?, archief = ?, plan_op = ? where id = ?")
                .params(plan.vermogen(), plan.personeel(), plan.archief(), plan.vastgesteldOp(), id)
                .update();
    }

    void vereffend(UUID id, String vereffening, LocalDate op) {
        jdbc.sql("update opheffing set vereffening = ?, vereffend_op = ? where id = ?")
                .params(vereffening, op, id)
                .update();
    }

    void slotrekening(UUID id, Slotrekening slotrekening) {
        jdbc.sql("update opheffing set slotrekening_jaar = ?, slotrekening_op = ? where id = ?")
                .params(slotrekening.jaar(), slotrekening.vastgesteldOp(), id)
                .update();
    }

    void toegezonden(UUID id, LocalDate op) {
        jdbc.sql("update opheffing set toegezonden_op = ? where id = ?")
                .params(op, id)
                .update();
    }

    private static Opheffing opheffing(ResultSet rij, int nummer) throws SQLException {
        return new Opheffing(
                rij.getObject("id", UUID.class),
                plan(rij),
                rij.getString("vereffening"),
                rij.getObject("vereffend_op", LocalDate.class),
                slotrekening(rij),
                rij.getObject("toegezonden_op", LocalDate.class));
    }

    private static @Nullable Liquidatieplan plan(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("plan_op", LocalDate.class);
        return op == null
                ? null
                : new Liquidatieplan(
                        rij.getString("vermogen"), rij.getString("personeel"), rij.getString("archief"), op);
    }

    private static @Nullable Slotrekening slotrekening(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("slotrekening_op", LocalDate.class);
        return op == null ? null : new Slotrekening(rij.getInt("slotrekening_jaar"), op);
    }
}
