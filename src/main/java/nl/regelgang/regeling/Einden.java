package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which regelingen were ended by a procedure here. The national register lags behind; a new reading of it does not undo
 * what the deelnemers decided.
 */
class Einden {

    private final JdbcClient jdbc;

    Einden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The deelnemers can decide again, as long as the day has not come. */
    void eindigt(RegelingId regeling, LocalDate vanaf) {
        int bekend = jdbc.sql("update regelingeinde set vanaf = ?, afgewikkeld_op = null where regeling = ?")
                .params(vanaf, regeling.waarde())
                .update();
        if (bekend == 0) {
            voegToe(regeling, vanaf);
        }
    }

    private void voegToe(RegelingId regeling, LocalDate vanaf) {
        jdbc.sql("insert into regelingeinde (regeling, vanaf) values (?, ?)")
                .params(regeling.waarde(), vanaf)
                .update();
    }

    void afgewikkeld(RegelingId regeling, LocalDate op) {
        jdbc.sql("update regelingeinde set afgewikkeld_op = ? where regeling = ?")
                .params(op, regeling.waarde())
                .update();
    }

    /** What the register says, unless it ends sooner by what was decided here. */
    Regelingrij toegepast(Regelingrij rij) {
        LocalDate tot = rij.uitwerkingtreding();
        return van(rij.id())
                .filter(vanaf -> tot == null || vanaf.isBefore(tot))
                .map(rij::tot)
                .orElse(rij);
    }

    private Optional<LocalDate> van(RegelingId regeling) {
        return jdbc.sql("select vanaf from regelingeinde where regeling = ?")
                .param(regeling.waarde())
                .query(LocalDate.class)
                .optional();
    }

    /** Those that have ended or will, and whose vereffening is not done. */
    List<RegelingId> inAfwikkeling() {
        return jdbc.sql("select regeling from regelingeinde where afgewikkeld_op is null")
                .query((rij, nummer) -> new RegelingId(rij.getString("regeling")))
                .list();
    }
}
