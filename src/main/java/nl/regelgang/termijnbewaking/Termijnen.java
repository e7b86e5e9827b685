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

    static final String VELDEN =
            "select dossier, onderdeel, soort, ronde, omschrijving, wie, uiterlijk, grondslag, uitleg, basis, wetsversie,"
                    + " gedaan, vervallen, bewijs, gesloten_door from termijn ";
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
                            uitleg, basis, wetsversie, geopend, bewaakt_vanaf, volgende_bewaking)
                        values (:onderdeel, :soort, :ronde, :dossier, :omschrijving, :wie, :uiterlijk, :grondslag,
                            :uitleg, :basis, :wetsversie, :geopend, :geopend, :geopend)
                        """, regel)
                .param("ronde", regel.ronde())
                .param("dossier", regel.dossier())
                .param("geopend", geopend.atOffset(ZoneOffset.UTC))
                .update();
    }

    void wijzig(Termijnregel regel) {
        gegevens(
                        "update termijn set omschrijving = :omschrijving, wie = :wie, uiterlijk = :uiterlijk,"
                                + " grondslag = :grondslag, uitleg = :uitleg, basis = :basis, wetsversie = :wetsversie"
                                + DEZE + " and ronde = :ronde",
                        regel)
                .param("ronde", regel.ronde())
                .update();
    }

    /** The last day is another: what the watch did for the old one no longer counts. */
    void bewaakOpnieuw(Termijnregel regel, Instant nu) {
        sleutel(
                        "update termijn set bewaakt_vanaf = :nu, volgende_bewaking = :nu, geescaleerd = null"
                                + DEZE_OPEN,
                        regel.onderdeel(),
                        regel.soort())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    int sluitGedaan(UUID onderdeel, String soort, LocalDate dag, Bewijs bewijs, Instant nu) {
        return sluit("gedaan", onderdeel, soort, dag, bewijs, nu);
    }

    int sluitVervallen(UUID onderdeel, String soort, LocalDate dag, Bewijs bewijs, Instant nu) {
        return sluit("vervallen", onderdeel, soort, dag, bewijs, nu);
    }

    private int sluit(String hoe, UUID onderdeel, String soort, LocalDate dag, Bewijs bewijs, Instant nu) {
        return sleutel(
                        "update termijn set " + hoe + " = :dag, bewijs = :wat, gesloten_door = :door, gesloten = :nu,"
                                + " volgende_bewaking = null" + DEZE_OPEN,
                        onderdeel,
                        soort)
                .param("dag", dag)
                .param("wat", bewijs.wat())
                .param("door", bewijs.doorWie())
                .param("nu", nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isOpen(UUID onderdeel, String soort) {
        return sleutel("select count(*) from termijn" + DEZE_OPEN, onderdeel, soort)
                        .query(Long.class)
                        .single()
                > 0;
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
                .param("uitleg", regel.uitleg())
                .param("basis", Basis.schrijf(regel.basis()))
                .param("wetsversie", regel.wetsversie());
    }

    static Termijnregel regel(ResultSet rij, int nummer) throws SQLException {
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
                Basis.lees(rij.getString("basis")),
                rij.getString("wetsversie"),
                rij.getObject("gedaan", LocalDate.class),
                rij.getObject("vervallen", LocalDate.class),
                rij.getString("bewijs"),
                rij.getString("gesloten_door"));
    }
}
