package nl.regelgang.procedure.toezicht;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.toezicht.Toestemming.Besluit;
import nl.regelgang.procedure.toezicht.Toestemming.Uitkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aanvragen for toestemming as they are stored. */
@Repository
class Toestemmingen {

    private final JdbcClient jdbc;

    Toestemmingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Toestemming een) {
        jdbc.sql("insert into toestemming (id, toezicht, spoed, waarvoor, bedrag, verzonden_op, uiterlijk)"
                        + " values (:id, :toezicht, :spoed, :waarvoor, :bedrag, :op, :uiterlijk)")
                .param("id", een.id())
                .param("toezicht", een.toezicht())
                .param("spoed", een.spoed())
                .param("waarvoor", een.waarvoor())
                .param("bedrag", een.bedrag())
                .param("op", een.verzondenOp())
                .param("uiterlijk", een.uiterlijk())
                .update();
    }

    /** @throws NietGevonden when there is none */
    Toestemming lees(UUID id) {
        return vind(id).orElseThrow(() -> new NietGevonden("toestemming " + id));
    }

    Optional<Toestemming> vind(UUID id) {
        return jdbc.sql("select * from toestemming where id = ?")
                .param(id)
                .query(Toestemmingen::toestemming)
                .optional();
    }

    /** Oldest first. */
    List<Toestemming> van(UUID toezicht) {
        return jdbc.sql("select * from toestemming where toezicht = ? order by verzonden_op, id")
                .param(toezicht)
                .query(Toestemmingen::toestemming)
                .list();
    }

    void besluit(UUID id, Besluit besluit) {
        Weigergrond grond = besluit.weigergrond();
        jdbc.sql("update toestemming set besluit = :besluit, besluit_op = :op, weigergrond = :grond,"
                        + " toelichting = :toelichting where id = :id")
                .param("besluit", besluit.uitkomst().name())
                .param("op", besluit.op())
                .param("grond", grond == null ? null : grond.name())
                .param("toelichting", besluit.toelichting())
                .param("id", id)
                .update();
    }

    private static Toestemming toestemming(ResultSet rij, int nummer) throws SQLException {
        return new Toestemming(
                rij.getObject("id", UUID.class),
                rij.getObject("toezicht", UUID.class),
                rij.getBoolean("spoed"),
                rij.getString("waarvoor"),
                rij.getBigDecimal("bedrag"),
                rij.getObject("verzonden_op", LocalDate.class),
                rij.getObject("uiterlijk", LocalDate.class),
                besluit(rij));
    }

    private static @Nullable Besluit besluit(ResultSet rij) throws SQLException {
        String uitkomst = rij.getString("besluit");
        String grond = rij.getString("weigergrond");
        return uitkomst == null
                ? null
                : new Besluit(
                        Uitkomst.valueOf(uitkomst),
                        rij.getObject("besluit_op", LocalDate.class),
                        grond == null ? null : Weigergrond.valueOf(grond),
                        rij.getString("toelichting"));
    }
}
