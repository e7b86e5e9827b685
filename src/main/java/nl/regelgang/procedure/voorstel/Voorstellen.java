package nl.regelgang.procedure.voorstel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Regelingbesluit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Voorstellen as they are stored. */
@Repository
class Voorstellen {

    private final JdbcClient jdbc;

    Voorstellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Voorstel voorstel) {
        jdbc.sql("insert into voorstel (id, besluit, ontwerp, bekendmaker, minstens, gestart_op)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        voorstel.id(),
                        voorstel.besluit().name(),
                        voorstel.ontwerp(),
                        voorstel.bekendmaker().code(),
                        voorstel.minstens(),
                        voorstel.gestartOp())
                .update();
    }

    /** @throws NietGevonden when there is none */
    Voorstel lees(UUID id) {
        return vind(id).orElseThrow(() -> new NietGevonden("voorstel " + id));
    }

    Optional<Voorstel> vind(UUID id) {
        return jdbc.sql("select * from voorstel where id = ?")
                .param(id)
                .query(Voorstellen::voorstel)
                .optional();
    }

    void gewogen(UUID id, String reactie, boolean opnieuw, String reden, UUID ontwerp) {
        jdbc.sql("update voorstel set reactie = ?, opnieuw = ?, reden = ?, ontwerp = ? where id = ?")
                .params(reactie, opnieuw, reden, ontwerp, id)
                .update();
    }

    void vastgesteld(UUID id, boolean totStand, LocalDate op) {
        jdbc.sql("update voorstel set tot_stand = ?, vastgesteld_op = ? where id = ?")
                .params(totStand, op, id)
                .update();
    }

    void ingetrokken(UUID id, String reden) {
        jdbc.sql("update voorstel set ingetrokken_reden = ? where id = ?")
                .params(reden, id)
                .update();
    }

    private static Voorstel voorstel(ResultSet rij, int nummer) throws SQLException {
        return new Voorstel(
                rij.getObject("id", UUID.class),
                Regelingbesluit.valueOf(rij.getString("besluit")),
                rij.getObject("ontwerp", UUID.class),
                new OrganisatieId(rij.getString("bekendmaker")),
                rij.getObject("minstens", Integer.class),
                rij.getObject("gestart_op", LocalDate.class),
                rij.getString("reactie"),
                rij.getBoolean("opnieuw"),
                rij.getObject("tot_stand", Boolean.class),
                rij.getObject("vastgesteld_op", LocalDate.class),
                rij.getString("ingetrokken_reden"));
    }
}
