package nl.regelgang.procedure.begrotingswijziging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Begrotingswijzigingen as they are stored. */
@Repository
class Begrotingswijzigingen {

    private final JdbcClient jdbc;

    Begrotingswijzigingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Begrotingswijziging wijziging) {
        jdbc.sql("insert into begrotingswijziging (id, bedrag, bijdrage, technisch, aanbieding_gepland, raden_vragen,"
                        + " uitleg) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        wijziging.id(),
                        wijziging.feiten().bedrag(),
                        wijziging.feiten().bijdrage(),
                        wijziging.feiten().technisch(),
                        wijziging.aanbieding(),
                        wijziging.oordeel().vragen(),
                        String.join("\n", wijziging.uitleg()))
                .update();
    }

    /** @throws NietGevonden when there is none */
    Begrotingswijziging lees(UUID id) {
        return jdbc.sql("select * from begrotingswijziging where id = ?")
                .param(id)
                .query((rij, nummer) -> wijziging(rij))
                .optional()
                .orElseThrow(() -> new NietGevonden("begrotingswijziging " + id));
    }

    void toegezonden(UUID id, LocalDate op) {
        zet(id, "toegezonden_op", op);
    }

    void aangeboden(UUID id, LocalDate op) {
        zet(id, "aangeboden_op", op);
    }

    void besloten(UUID id, boolean vastgesteld) {
        zet(id, "vastgesteld", vastgesteld);
    }

    private void zet(UUID id, String kolom, Object waarde) {
        jdbc.sql("update begrotingswijziging set " + kolom + " = :waarde where id = :id")
                .param("waarde", waarde)
                .param("id", id)
                .update();
    }

    private static Begrotingswijziging wijziging(ResultSet rij) throws SQLException {
        return new Begrotingswijziging(
                rij.getObject("id", UUID.class),
                new Vrijstelling.Feiten(
                        rij.getBigDecimal("bedrag"), rij.getBoolean("bijdrage"), rij.getBoolean("technisch")),
                rij.getObject("aanbieding_gepland", LocalDate.class),
                new Vrijstellingen.Oordeel(
                        rij.getBoolean("raden_vragen"),
                        rij.getString("uitleg").lines().toList()),
                rij.getObject("toegezonden_op", LocalDate.class),
                rij.getObject("aangeboden_op", LocalDate.class),
                rij.getObject("vastgesteld", Boolean.class));
    }
}
