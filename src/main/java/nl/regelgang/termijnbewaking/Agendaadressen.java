package nl.regelgang.termijnbewaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The secret addresses of calendars. What is revoked is gone. */
@Repository
class Agendaadressen {

    private static final String KOLOMMEN = "select id, persoon, orgaan, gemaakt from agenda_adres";

    private final JdbcClient jdbc;
    private final Clock klok;

    Agendaadressen(JdbcClient jdbc, Clock klok) {
        this.jdbc = jdbc;
        this.klok = klok;
    }

    /**
     * Makes an address in the place of the one that the person had for the same orgaan. Each step is a statement of its
     * own; of two that are made at once, the one that comes last is the one that works.
     */
    Agendageheim nieuw(String persoon, @Nullable OrgaanId orgaan) {
        Agendageheim geheim = Agendageheim.nieuw();
        if (!vervang(persoon, orgaan, geheim)) {
            try {
                voegToe(persoon, orgaan, geheim);
            } catch (DuplicateKeyException netGemaakt) {
                vervang(persoon, orgaan, geheim);
            }
        }
        return geheim;
    }

    private boolean vervang(String persoon, @Nullable OrgaanId orgaan, Agendageheim geheim) {
        return metGegevens(
                                "update agenda_adres set id = :id, geheim_sha256 = :geheim, gemaakt = :gemaakt"
                                        + " where persoon = :persoon and orgaan = :orgaan",
                                persoon,
                                orgaan,
                                geheim)
                        .update()
                == 1;
    }

    private void voegToe(String persoon, @Nullable OrgaanId orgaan, Agendageheim geheim) {
        metGegevens(
                        "insert into agenda_adres (id, persoon, orgaan, geheim_sha256, gemaakt)"
                                + " values (:id, :persoon, :orgaan, :geheim, :gemaakt)",
                        persoon,
                        orgaan,
                        geheim)
                .update();
    }

    private StatementSpec metGegevens(String sql, String persoon, @Nullable OrgaanId orgaan, Agendageheim geheim) {
        return jdbc.sql(sql)
                .param("id", UUID.randomUUID())
                .param("persoon", persoon)
                .param("orgaan", orgaan == null ? "" : orgaan.toString())
                .param("geheim", geheim.sha256())
                .param("gemaakt", klok.instant().atOffset(ZoneOffset.UTC));
    }

    /** False when the person has no such address. */
    boolean trekIn(String persoon, UUID adres) {
        return jdbc.sql("delete from agenda_adres where id = :id and persoon = :persoon")
                        .param("id", adres)
                        .param("persoon", persoon)
                        .update()
                == 1;
    }

    Optional<Agendaadres> vind(Agendageheim geheim) {
        return jdbc.sql(KOLOMMEN + " where geheim_sha256 = :geheim")
                .param("geheim", geheim.sha256())
                .query(Agendaadressen::adres)
                .optional();
    }

    List<Agendaadres> van(String persoon) {
        return jdbc.sql(KOLOMMEN + " where persoon = :persoon order by gemaakt, id")
                .param("persoon", persoon)
                .query(Agendaadressen::adres)
                .list();
    }

    private static Agendaadres adres(ResultSet rij, int nummer) throws SQLException {
        String orgaan = rij.getString("orgaan");
        return new Agendaadres(
                rij.getObject("id", UUID.class),
                rij.getString("persoon"),
                orgaan.isEmpty() ? null : OrgaanId.van(orgaan),
                rij.getObject("gemaakt", OffsetDateTime.class).toInstant());
    }
}
