package nl.regelgang.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of the journaal and, per dossier, the head: where its chain ends. */
@Repository
class Journaalregels {

    private final JdbcClient jdbc;

    Journaalregels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of a chain: the last line's number and hash. */
    record Kop(long volgnummer, String hash) {

        static final Kop LEEG = new Kop(0, Journaalregel.BEGIN);
    }

    record Geschreven(Journaalregel regel, String hash) {}

    Optional<Kop> kop(UUID dossier) {
        return kop(dossier, "select volgnummer, hash from journaal_kop where dossier = ?");
    }

    /** Locks the head until the transaction ends, so that lines get their number one after the other. */
    Optional<Kop> vergrendeldeKop(UUID dossier) {
        return kop(dossier, "select volgnummer, hash from journaal_kop where dossier = ? for update");
    }

    private Optional<Kop> kop(UUID dossier, String vraag) {
        return jdbc.sql(vraag)
                .param(dossier)
                .query((rij, nummer) -> new Kop(rij.getLong("volgnummer"), tekst(rij, "hash")))
                .optional();
    }

    void begin(UUID dossier) {
        jdbc.sql("insert into journaal_kop (dossier, volgnummer, hash) values (?, ?, ?)")
                .params(dossier, Kop.LEEG.volgnummer(), Kop.LEEG.hash())
                .update();
    }

    void voegToe(Journaalregel regel, String hash) {
        jdbc.sql("""
                insert into journaal_regel (dossier, volgnummer, moment, soort, omschrijving, grondslag_bron,
                  grondslag_artikel, grondslag_lid, persoon, naam, functie, namens, hash)
                values (:dossier, :volgnummer, :moment, :soort, :omschrijving, :bron, :artikel, :lid, :persoon, :naam,
                  :functie, :namens, :hash)
                """)
                .param("dossier", regel.dossier())
                .param("volgnummer", regel.volgnummer())
                .param("moment", regel.moment().atOffset(ZoneOffset.UTC))
                .param("soort", regel.soort())
                .param("omschrijving", regel.omschrijving())
                .param("bron", regel.grondslag().bron())
                .param("artikel", regel.grondslag().artikel())
                .param("lid", regel.grondslag().lid())
                .param("persoon", regel.persoon())
                .param("naam", regel.naam())
                .param("functie", regel.functie())
                .param("namens", regel.namens())
                .param("hash", hash)
                .update();
        jdbc.sql("update journaal_kop set volgnummer = ?, hash = ? where dossier = ?")
                .params(regel.volgnummer(), hash, regel.dossier())
                .update();
    }

    /** Oldest first. */
    List<Geschreven> van(UUID dossier) {
        return jdbc.sql("select * from journaal_regel where dossier = ? order by volgnummer")
                .param(dossier)
                .query((rij, nummer) -> new Geschreven(regel(rij), tekst(rij, "hash")))
                .list();
    }

    private static Journaalregel regel(ResultSet rij) throws SQLException {
        return new Journaalregel(
                rij.getObject("dossier", UUID.class),
                rij.getLong("volgnummer"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                tekst(rij, "soort"),
                tekst(rij, "omschrijving"),
                new Grondslag(
                        tekst(rij, "grondslag_bron"),
                        rij.getString("grondslag_artikel"),
                        rij.getString("grondslag_lid")),
                tekst(rij, "persoon"),
                tekst(rij, "naam"),
                tekst(rij, "functie"),
                rij.getString("namens"));
    }

    private static String tekst(ResultSet rij, String kolom) throws SQLException {
        @Nullable String waarde = rij.getString(kolom);
        return Objects.requireNonNull(waarde, kolom);
    }
}
