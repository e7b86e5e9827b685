package nl.regelgang.procedure.informatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.informatie.Informatie.Aard;
import nl.regelgang.procedure.informatie.Informatie.Antwoord;
import nl.regelgang.procedure.informatie.Informatie.Vrager;
import nl.regelgang.regeling.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vragen, moties and berichten as they are stored, and who read them. */
@Repository
class Informaties {

    private final JdbcClient jdbc;
    private final Procedures procedures;

    Informaties(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    /** @param gelezenOp the day on which the griffie said so, null when it did not */
    record Lezer(
            OrganisatieId organisatie,
            String naam,
            @Nullable LocalDate gelezenOp) {}

    void voegToe(Informatie een) {
        Vrager vrager = een.vrager();
        procedures.voegToe(een.procedure(), een.op().getYear());
        jdbc.sql(
                        "insert into informatie (id, aard, organisatie, naam, raadslid, college, tekst, op, gedeeld, stuk)"
                                + " values (:id, :aard, :organisatie, :naam, :raadslid, :college, :tekst, :op, :gedeeld, :stuk)")
                .param("id", een.id())
                .param("aard", een.aard().name())
                .param(
                        "organisatie",
                        vrager == null ? null : vrager.organisatie().code())
                .param("naam", vrager == null ? null : vrager.naam())
                .param("raadslid", vrager != null && vrager.raadslid())
                .param("college", vrager != null && vrager.college())
                .param("tekst", een.tekst())
                .param("op", een.op())
                .param("gedeeld", een.gedeeld())
                .param("stuk", een.stuk())
                .update();
    }

    /** @throws NietGevonden when there is none */
    Informatie lees(UUID id) {
        Procedure procedure = procedures.lees(id);
        return jdbc.sql("select * from informatie where id = ?")
                .param(id)
                .query((rij, nummer) -> informatie(procedure, rij))
                .optional()
                .orElseThrow(() -> new NietGevonden("informatie " + id));
    }

    void antwoord(UUID id, Antwoord antwoord) {
        jdbc.sql("update informatie set antwoord_op = :op, antwoord = :tekst, antwoord_stuk = :stuk where id = :id")
                .param("op", antwoord.op())
                .param("tekst", antwoord.tekst())
                .param("stuk", antwoord.stuk())
                .param("id", id)
                .update();
    }

    /** Everybody whose raad gets a bericht; who takes part later is not among them. */
    void gezondenAan(UUID id, List<Organisatie> deelnemers) {
        deelnemers.forEach(
                deelnemer -> jdbc.sql("insert into informatie_lezer (informatie, organisatie, naam) values (?, ?, ?)")
                        .params(id, deelnemer.id().code(), deelnemer.naam())
                        .update());
    }

    /** Nothing happens when it was said before. */
    boolean gelezen(UUID id, OrganisatieId organisatie, LocalDate op) {
        return jdbc.sql("update informatie_lezer set gelezen_op = ? where informatie = ? and organisatie = ?"
                                + " and gelezen_op is null")
                        .params(op, id, organisatie.code())
                        .update()
                == 1;
    }

    /** By name; empty when it went to one raad alone. */
    List<Lezer> lezers(UUID id) {
        return jdbc.sql("select * from informatie_lezer where informatie = ? order by naam")
                .param(id)
                .query((rij, nummer) -> new Lezer(
                        new OrganisatieId(rij.getString("organisatie")),
                        rij.getString("naam"),
                        rij.getObject("gelezen_op", LocalDate.class)))
                .list();
    }

    private static Informatie informatie(Procedure procedure, ResultSet rij) throws SQLException {
        String organisatie = rij.getString("organisatie");
        return new Informatie(
                procedure,
                Aard.valueOf(rij.getString("aard")),
                organisatie == null
                        ? null
                        : new Vrager(
                                new OrganisatieId(organisatie),
                                rij.getString("naam"),
                                rij.getBoolean("raadslid"),
                                rij.getBoolean("college")),
                rij.getString("tekst"),
                rij.getObject("op", LocalDate.class),
                rij.getBoolean("gedeeld"),
                rij.getObject("stuk", UUID.class),
                antwoord(rij));
    }

    private static @Nullable Antwoord antwoord(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("antwoord_op", LocalDate.class);
        return op == null
                ? null
                : new Antwoord(op, rij.getString("antwoord"), rij.getObject("antwoord_stuk", UUID.class));
    }
}
