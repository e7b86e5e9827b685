package nl.regelgang.procedure.bestuursbesluit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.bestuursbesluit.Bestuursbesluit.Verzoek;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Besluiten of the bestuur as they are stored. */
@Repository
class Bestuursbesluiten {

    private final JdbcClient jdbc;

    Bestuursbesluiten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(Bestuursbesluit besluit) {
        jdbc.sql("insert into bestuursbesluit (id, aard, artikel, verzoek, op_lijst, bestuur_bepaalt, vergadering_op,"
                        + " verzoek_tot, spoed) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        besluit.id(),
                        besluit.aard().name(),
                        besluit.artikel(),
                        Objects.toString(besluit.drempel(), null),
                        besluit.opLijst(),
                        besluit.bestuurBepaalt(),
                        besluit.vergaderingOp(),
                        besluit.verzoekTot(),
                        besluit.spoed())
                .update();
    }

    /** @throws NietGevonden when there is none */
    Bestuursbesluit lees(UUID id) {
        return jdbc.sql("select * from bestuursbesluit where id = ?")
                .param(id)
                .query((rij, nummer) -> besluit(rij, verzoeken(id)))
                .optional()
                .orElseThrow(() -> new NietGevonden("bestuursbesluit " + id));
    }

    private List<Verzoek> verzoeken(UUID id) {
        return jdbc.sql("select * from zienswijzeverzoek where besluit = ? order by besluit_van, naam")
                .param(id)
                .query((rij, nummer) -> new Verzoek(
                        new OrganisatieId(rij.getString("organisatie")),
                        rij.getString("naam"),
                        rij.getObject("besluit_van", LocalDate.class)))
                .list();
    }

    void voegToe(UUID id, Verzoek verzoek) {
        jdbc.sql("insert into zienswijzeverzoek (besluit, organisatie, naam, besluit_van) values (?, ?, ?, ?)")
                .params(id, verzoek.organisatie().code(), verzoek.naam(), verzoek.besluitVan())
                .update();
    }

    void klasse(UUID id, Klasse klasse) {
        zet(id, "klasse", klasse.name());
    }

    void toegezonden(UUID id, LocalDate op) {
        zet(id, "toegezonden_op", op);
    }

    void besloten(UUID id, boolean genomen) {
        zet(id, "genomen", genomen);
    }

    private void zet(UUID id, String kolom, Object waarde) {
        jdbc.sql("update bestuursbesluit set " + kolom + " = :waarde where id = :id")
                .param("waarde", waarde)
                .param("id", id)
                .update();
    }

    private static Bestuursbesluit besluit(ResultSet rij, List<Verzoek> verzoeken) throws SQLException {
        String verzoek = rij.getString("verzoek");
        return new Bestuursbesluit(
                rij.getObject("id", UUID.class),
                Aard.valueOf(rij.getString("aard")),
                rij.getString("artikel"),
                verzoek == null ? null : Verzoekdrempel.van(verzoek).orElseThrow(),
                rij.getString("op_lijst"),
                rij.getBoolean("bestuur_bepaalt"),
                rij.getObject("vergadering_op", LocalDate.class),
                rij.getObject("verzoek_tot", LocalDate.class),
                rij.getString("spoed"),
                klasse(rij.getString("klasse")),
                rij.getObject("toegezonden_op", LocalDate.class),
                rij.getObject("genomen", Boolean.class),
                verzoeken);
    }

    private static @Nullable Klasse klasse(@Nullable String naam) {
        return naam == null ? null : Klasse.valueOf(naam);
    }
}
