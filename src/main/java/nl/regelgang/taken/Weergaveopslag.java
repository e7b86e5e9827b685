package nl.regelgang.taken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The saved views and what people prefer, as they are stored. */
@Repository
class Weergaveopslag {

    private static final String KOLOMMEN = "select id, naam, persoon, orgaan, zoekdeel from taakweergave";

    private final JdbcClient database;

    Weergaveopslag(JdbcClient database) {
        this.database = database;
    }

    /** Those of the person himself, and those that one of the organen shares; by name. */
    List<Taakweergave> van(String persoon, Collection<OrgaanId> organen) {
        String gedeeld = organen.isEmpty() ? "" : " or orgaan in (:organen)";
        return database.sql(KOLOMMEN + " where (persoon = :persoon and orgaan is null)" + gedeeld
                        + " order by lower(naam), id")
                .param("persoon", persoon)
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .query(Weergaveopslag::weergave)
                .list();
    }

    void voegToe(Taakweergave weergave, Instant moment) {
        database.sql("insert into taakweergave (id, naam, persoon, orgaan, zoekdeel, gemaakt)"
                        + " values (:id, :naam, :persoon, :orgaan, :zoekdeel, :moment)")
                .param("id", weergave.id())
                .param("naam", weergave.naam())
                .param("persoon", weergave.persoon())
                .param(
                        "orgaan",
                        weergave.orgaan() == null ? null : weergave.orgaan().toString(),
                        Types.VARCHAR)
                .param("zoekdeel", weergave.zoekdeel())
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    void hernoem(UUID weergave, String naam) {
        database.sql("update taakweergave set naam = :naam where id = :id")
                .param("naam", naam)
                .param("id", weergave)
                .update();
    }

    void verwijder(UUID weergave) {
        database.sql("delete from taakweergave where id = :id")
                .param("id", weergave)
                .update();
    }

    Optional<Voorkeur> voorkeur(String persoon) {
        return database.sql("select weergave, volgorde, compact, verborgen from taaklijst_voorkeur"
                        + " where persoon = :persoon")
                .param("persoon", persoon)
                .query((rij, nummer) -> new Voorkeur(
                        rij.getObject("weergave", UUID.class),
                        Volgorde.valueOf(rij.getString("volgorde")),
                        rij.getBoolean("compact"),
                        Kolom.van(List.of(rij.getString("verborgen").split(",", -1)))))
                .optional();
    }

    /** Outside a transaction: of two first choices at the same moment the last one holds. */
    void bewaar(String persoon, Voorkeur voorkeur) {
        String wijzig = "update taaklijst_voorkeur set weergave = :weergave, volgorde = :volgorde, compact = :compact,"
                + " verborgen = :verborgen where persoon = :persoon";
        String voegToe = "insert into taaklijst_voorkeur (persoon, weergave, volgorde, compact, verborgen)"
                + " values (:persoon, :weergave, :volgorde, :compact, :verborgen)";
        if (bewaar(wijzig, persoon, voorkeur) == 0) {
            try {
                bewaar(voegToe, persoon, voorkeur);
            } catch (DuplicateKeyException andereWasEerder) {
                bewaar(wijzig, persoon, voorkeur);
            }
        }
    }

    private int bewaar(String sql, String persoon, Voorkeur voorkeur) {
        return database.sql(sql)
                .param("persoon", persoon)
                .param("weergave", voorkeur.weergave(), Types.OTHER)
                .param("volgorde", voorkeur.volgorde().name())
                .param("compact", voorkeur.compact())
                .param(
                        "verborgen",
                        voorkeur.verborgen().stream().map(Kolom::code).sorted().collect(Collectors.joining(",")))
                .update();
    }

    private static Taakweergave weergave(ResultSet rij, int nummer) throws SQLException {
        @Nullable String orgaan = rij.getString("orgaan");
        return new Taakweergave(
                rij.getObject("id", UUID.class),
                rij.getString("naam"),
                rij.getString("persoon"),
                orgaan == null ? null : OrgaanId.van(orgaan),
                rij.getString("zoekdeel"));
    }
}
