package nl.regelgang.procedure.cyclus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.cyclus.Cyclusstuk.Verloop;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The stukken of the yearly cycle as they are stored. */
@Repository
@Transactional
public class Cyclusstukken {

    private final JdbcClient jdbc;
    private final Procedures procedures;

    Cyclusstukken(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    /** @throws NietGevonden when there is none */
    public Cyclusstuk lees(UUID id) {
        Procedure procedure = procedures.lees(id);
        return jdbc.sql("select * from cyclusstuk where id = ?")
                .param(id)
                .query((rij, nummer) -> stuk(procedure, rij))
                .optional()
                .orElseThrow(() -> new NietGevonden("cyclusstuk " + id));
    }

    /** The one of this kind about this year, when it was begun and not taken back. */
    public Optional<Cyclusstuk> vind(RegelingId regeling, Cyclussoort soort, int jaar) {
        return jdbc.sql("select procedure_id from cyclus_jaar where regeling = ? and soort = ? and jaar = ?")
                .params(regeling.waarde(), soort.name(), jaar)
                .query(UUID.class)
                .optional()
                .map(this::lees);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is one of this kind and year already */
    void voegToe(Cyclusstuk stuk) {
        procedures.voegToe(stuk.procedure(), stuk.jaar());
        jdbc.sql("insert into cyclusstuk (id, jaar, stuk, gestart_op) values (?, ?, ?, ?)")
                .params(stuk.id(), stuk.jaar(), stuk.stuk(), stuk.gestartOp())
                .update();
        if (stuk.soort().eenPerJaar()) {
            houdVast(stuk);
        }
    }

    private void houdVast(Cyclusstuk stuk) {
        jdbc.sql("insert into cyclus_jaar (regeling, soort, jaar, procedure_id) values (?, ?, ?, ?)")
                .params(
                        stuk.procedure().bestuur().regeling().waarde(),
                        stuk.soort().name(),
                        stuk.jaar(),
                        stuk.id())
                .update();
    }

    /** The newest text of it. */
    public void stuk(UUID id, UUID document) {
        zet(id, "stuk", document);
    }

    void kennisgeving(UUID id, LocalDate op) {
        zet(id, "kennisgeving_op", op);
    }

    void besloten(UUID id, LocalDate op) {
        zet(id, "besluit_op", op);
    }

    void ingezonden(UUID id, LocalDate op) {
        zet(id, "ingezonden_op", op);
    }

    /** Makes room for another of the same kind and year. */
    void ingetrokken(UUID id, String reden) {
        zet(id, "ingetrokken_reden", reden);
        jdbc.sql("delete from cyclus_jaar where procedure_id = ?").param(id).update();
    }

    private void zet(UUID id, String kolom, Object waarde) {
        jdbc.sql("update cyclusstuk set " + kolom + " = :waarde where id = :id")
                .param("waarde", waarde)
                .param("id", id)
                .update();
    }

    private static Cyclusstuk stuk(Procedure procedure, ResultSet rij) throws SQLException {
        return new Cyclusstuk(
                procedure,
                Stream.of(Cyclussoort.values())
                        .filter(soort -> soort.soort() == procedure.soort())
                        .findFirst()
                        .orElseThrow(),
                rij.getInt("jaar"),
                rij.getObject("stuk", UUID.class),
                rij.getObject("gestart_op", LocalDate.class),
                new Verloop(
                        rij.getObject("kennisgeving_op", LocalDate.class),
                        rij.getObject("besluit_op", LocalDate.class),
                        rij.getObject("ingezonden_op", LocalDate.class),
                        rij.getString("ingetrokken_reden")));
    }
}
