package nl.regelgang.procedure.verplichteuitgave;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Aard;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Antwoord;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Besluit;
import nl.regelgang.procedure.verplichteuitgave.Uitgave.Betaling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Verplichte uitgaven as they are stored. */
@Repository
class Uitgaven {

    private final JdbcClient jdbc;
    private final Procedures procedures;

    Uitgaven(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    void voegToe(Uitgave uitgave) {
        procedures.voegToe(uitgave.procedure(), uitgave.jaar());
        jdbc.sql(
                        "insert into verplichte_uitgave (id, gemeente, naam, jaar, bedrag, aard, omschrijving, stuk, reactie_tot)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        uitgave.id(),
                        uitgave.gemeente().code(),
                        uitgave.naam(),
                        uitgave.jaar(),
                        uitgave.bedrag(),
                        uitgave.aard().name(),
                        uitgave.omschrijving(),
                        uitgave.stuk(),
                        uitgave.reactieTot())
                .update();
    }

    /** @throws NietGevonden when there is none */
    Uitgave lees(UUID id) {
        Procedure procedure = procedures.lees(id);
        return jdbc.sql("select * from verplichte_uitgave where id = ?")
                .param(id)
                .query((rij, nummer) -> uitgave(procedure, rij))
                .optional()
                .orElseThrow(() -> new NietGevonden("verplichte uitgave " + id));
    }

    void antwoord(UUID id, Antwoord antwoord) {
        zet(id, "opgenomen", antwoord.opgenomen());
        zet(id, "antwoord_op", antwoord.op());
        zet(id, "antwoord", antwoord.toelichting());
    }

    void besluit(UUID id, Besluit besluit) {
        zet(id, "geplaatst", besluit.geplaatst());
        zet(id, "besluit_op", besluit.op());
        zet(id, "motivering", besluit.motivering());
        zet(id, "dekking", besluit.dekking());
    }

    void betaling(UUID id, boolean betaald, LocalDate op) {
        zet(id, "betaald", betaald);
        zet(id, "betaling_op", op);
    }

    void opgedragen(UUID id, LocalDate op) {
        zet(id, "opgedragen_op", op);
    }

    private void zet(UUID id, String kolom, @Nullable Object waarde) {
        jdbc.sql("update verplichte_uitgave set " + kolom + " = :waarde where id = :id")
                .param("waarde", waarde)
                .param("id", id)
                .update();
    }

    private static Uitgave uitgave(Procedure procedure, ResultSet rij) throws SQLException {
        return new Uitgave(
                procedure,
                new OrganisatieId(rij.getString("gemeente")),
                rij.getString("naam"),
                rij.getInt("jaar"),
                rij.getBigDecimal("bedrag"),
                Aard.valueOf(rij.getString("aard")),
                rij.getString("omschrijving"),
                rij.getObject("stuk", UUID.class),
                rij.getObject("reactie_tot", LocalDate.class),
                antwoord(rij),
                besluit(rij),
                betaling(rij));
    }

    private static @Nullable Antwoord antwoord(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("antwoord_op", LocalDate.class);
        return op == null ? null : new Antwoord(rij.getBoolean("opgenomen"), op, rij.getString("antwoord"));
    }

    private static @Nullable Besluit besluit(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("besluit_op", LocalDate.class);
        return op == null
                ? null
                : new Besluit(rij.getBoolean("geplaatst"), op, rij.getString("motivering"), rij.getString("dekking"));
    }

    private static @Nullable Betaling betaling(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("betaling_op", LocalDate.class);
        return op == null
                ? null
                : new Betaling(rij.getBoolean("betaald"), op, rij.getObject("opgedragen_op", LocalDate.class));
    }
}
