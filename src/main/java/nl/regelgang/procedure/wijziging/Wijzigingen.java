package nl.regelgang.procedure.wijziging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Wijzigingen as they are stored. */
@Repository
class Wijzigingen {

    private final JdbcClient jdbc;

    Wijzigingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Wijziging wijziging) {
        jdbc.sql("insert into wijziging (id, ontwerp, bekendmaker, toetreder, vertrekker, gestart_op)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        wijziging.id(),
                        wijziging.ontwerp(),
                        wijziging.bekendmaker().code(),
                        code(wijziging.toetreder()),
                        code(wijziging.vertrekker()),
                        wijziging.gestartOp())
                .update();
    }

    /** @throws NietGevonden when there is none */
    Wijziging lees(UUID id) {
        return jdbc.sql("select * from wijziging where id = ?")
                .param(id)
                .query(Wijzigingen::wijziging)
                .optional()
                .orElseThrow(() -> new NietGevonden("wijziging " + id));
    }

    void gewogen(UUID id, String reactie, boolean opnieuw, String reden, UUID ontwerp) {
        jdbc.sql("update wijziging set reactie = ?, opnieuw = ?, reden = ?, ontwerp = ? where id = ?")
                .params(reactie, opnieuw, reden, ontwerp, id)
                .update();
    }

    void vastgesteld(UUID id, boolean totStand, LocalDate op) {
        jdbc.sql("update wijziging set tot_stand = ?, vastgesteld_op = ? where id = ?")
                .params(totStand, op, id)
                .update();
    }

    void ingetrokken(UUID id, String reden) {
        jdbc.sql("update wijziging set ingetrokken_reden = ? where id = ?")
                .params(reden, id)
                .update();
    }

    private static Wijziging wijziging(ResultSet rij, int nummer) throws SQLException {
        return new Wijziging(
                rij.getObject("id", UUID.class),
                rij.getObject("ontwerp", UUID.class),
                new OrganisatieId(rij.getString("bekendmaker")),
                organisatie(rij.getString("toetreder")),
                organisatie(rij.getString("vertrekker")),
                rij.getObject("gestart_op", LocalDate.class),
                rij.getString("reactie"),
                rij.getBoolean("opnieuw"),
                rij.getObject("tot_stand", Boolean.class),
                rij.getObject("vastgesteld_op", LocalDate.class),
                rij.getString("ingetrokken_reden"));
    }

    private static @Nullable OrganisatieId organisatie(@Nullable String code) {
        return code == null ? null : new OrganisatieId(code);
    }

    private static @Nullable String code(@Nullable OrganisatieId organisatie) {
        return organisatie == null ? null : organisatie.code();
    }
}
