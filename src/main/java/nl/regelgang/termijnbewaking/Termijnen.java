package nl.regelgang.termijnbewaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table of terms. At most one round of a term is open. */
@Repository
class Termijnen {

    private static final String VELDEN =
            "select dossier, onderdeel, soort, ronde, omschrijving, wie, uiterlijk, grondslag, uitleg, gedaan, vervallen"
                    + " from termijn ";
    private static final String DEZE = " where onderdeel = :onderdeel and soort = :soort";
    private static final String DEZE_OPEN = DEZE + " and gedaan is null and vervallen is null";

    private final JdbcClient jdbc;

    Termijnen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last round, locked until the end of the transaction, so that a move and a closing wait for each other. */
    Optional<Termijnregel> laatste(UUID onderdeel, String soort) {
        return sleutel(VELDEN + DEZE + " order by ronde desc fetch first 1 row only for update", onderdeel, soort)
                .query(Termijnen::regel)
                .optional();
    }

    /** Of two that open the same round at once, the second fails on the primary key. */
    void voegToe(Termijnregel regel, Instant geopend) {
        gegevens("""
                        insert into termijn (onderdeel, soort, ronde, dossier, omschrijving, wie, uiterlijk, grondslag,
                            uitleg, geopend)
                        values (:onderdeel, :soort, :ronde, :dossier, :omschrijving, :wie, :uiterlijk, :grondslag,
                            :uitleg, :geopend)
                        """, regel)
                .param("ronde", regel.ronde())
                .param("dossier", regel.dossier())
                .param("geopend", geopend.atOffset(ZoneOffset.UTC))
                .update();
    }

    void wijzig(Termijnregel regel) {
        gegevens(
                        "update termijn set omschrijving = :omschrijving, wie = :wie, uiterlijk = :uiterlijk,"
                                + " grondslag = :grondslag, uitleg = :uitleg" + DEZE + " and ronde = :ronde",
                        regel)
                .param("ronde", regel.ronde())
                .update();
    }

    int sluitGedaan(UUID onderdeel, String soort, LocalDate dag) {
        return sleutel("update termijn set gedaan = :dag" + DEZE_OPEN, onderdeel, soort)
                .param("dag", dag)
                .update();
    }

    void sluitVervallen(UUID onderdeel, String soort, LocalDate dag) {
        sleutel("update termijn set vervallen = :dag" + DEZE_OPEN, onderdeel, soort)
                .param("dag", dag)
                .update();
    }

    boolean bestaat(UUID onderdeel, String soort) {
        return sleutel("select count(*) from termijn" + DEZE, onderdeel, soort)
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<Termijnregel> van(UUID dossier) {
        return jdbc.sql(VELDEN + "where dossier = :dossier order by uiterlijk, soort, onderdeel, ronde")
                .param("dossier", dossier)
                .query(Termijnen::regel)
                .list();
    }

    private StatementSpec sleutel(String sql, UUID onderdeel, String soort) {
        return jdbc.sql(sql).param("onderdeel", onderdeel).param("soort", soort);
    }

    private StatementSpec gegevens(String sql, Termijnregel regel) {
        return sleutel(sql, regel.onderdeel(), regel.soort())
                .param("omschrijving", regel.omschrijving())
                .param("wie", regel.wie().toString())
                .param("uiterlijk", regel.uiterlijk())
                .param("grondslag", regel.grondslag().toString())
                .param("uitleg", regel.uitleg());
    }

    private static Termijnregel regel(ResultSet rij, int nummer) throws SQLException {
        return new Termijnregel(
                rij.getObject("dossier", UUID.class),
                rij.getObject("onderdeel", UUID.class),
                rij.getString("soort"),
                rij.getInt("ronde"),
                rij.getString("omschrijving"),
                OrgaanId.van(rij.getString("wie")),
                rij.getObject("uiterlijk", LocalDate.class),
                Grondslag.van(rij.getString("grondslag")),
                rij.getString("uitleg"),
                rij.getObject("gedaan", LocalDate.class),
                rij.getObject("vervallen", LocalDate.class));
    }
}
