package nl.regelgang.taken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.formulieren.BewaardBestand;
import nl.regelgang.gedeeld.OrganisatieId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored drafts. */
@Repository
class Conceptopslag {

    private static final String EIGEN = " where taak = :taak and organisatie = :organisatie";

    private final JdbcClient database;

    Conceptopslag(JdbcClient database) {
        this.database = database;
    }

    Optional<Concept> vind(String taak, OrganisatieId organisatie) {
        return database.sql("select versie, opgeslagen, door from taakconcept" + EIGEN)
                .param("taak", taak)
                .param("organisatie", organisatie.code())
                .query((rij, nummer) -> new Concept(
                        rij.getInt("versie"),
                        rij.getObject("opgeslagen", OffsetDateTime.class).toInstant(),
                        rij.getString("door"),
                        velden(taak, organisatie)))
                .optional();
    }

    private Map<String, Object> velden(String taak, OrganisatieId organisatie) {
        Map<String, Object> velden = new HashMap<>();
        database.sql("select veld, waarde, bestand from taakconcept_veld" + EIGEN)
                .param("taak", taak)
                .param("organisatie", organisatie.code())
                .query(rij -> {
                    velden.put(rij.getString("veld"), waarde(rij));
                });
        return velden;
    }

    private static Object waarde(ResultSet rij) throws SQLException {
        UUID bestand = rij.getObject("bestand", UUID.class);
        String waarde = rij.getString("waarde");
        return bestand == null ? waarde : new BewaardBestand(bestand, waarde);
    }

    /** @throws org.springframework.dao.DuplicateKeyException when there is one meanwhile */
    void begin(String taak, OrganisatieId organisatie, String door, Instant nu) {
        database.sql("insert into taakconcept (taak, organisatie, versie, opgeslagen, door)"
                        + " values (:taak, :organisatie, 1, :nu, :door)")
                .param("taak", taak)
                .param("organisatie", organisatie.code())
                .param("nu", nu.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("door", door)
                .update();
    }

    /** @return false when the draft is not at this version any more */
    boolean volgende(String taak, OrganisatieId organisatie, int gezien, String door, Instant nu) {
        return database.sql("update taakconcept set versie = versie + 1, opgeslagen = :nu, door = :door" + EIGEN
                                + " and versie = :gezien")
                        .param("taak", taak)
                        .param("organisatie", organisatie.code())
                        .param("gezien", gezien)
                        .param("nu", nu.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("door", door)
                        .update()
                == 1;
    }

    void schrijf(String taak, OrganisatieId organisatie, Map<String, Object> velden) {
        database.sql("delete from taakconcept_veld" + EIGEN)
                .param("taak", taak)
                .param("organisatie", organisatie.code())
                .update();
        velden.forEach((veld, waarde) -> database.sql(
                        "insert into taakconcept_veld (taak, organisatie, veld, waarde, bestand)"
                                + " values (:taak, :organisatie, :veld, :waarde, :bestand)")
                .param("taak", taak)
                .param("organisatie", organisatie.code())
                .param("veld", veld)
                .param("waarde", waarde instanceof BewaardBestand bestand ? bestand.naam() : waarde.toString())
                .param("bestand", waarde instanceof BewaardBestand bestand ? bestand.document() : null, Types.OTHER)
                .update());
    }

    void verwijder(String taak, OrganisatieId organisatie) {
        for (String tabel : new String[] {"taakconcept_veld", "taakconcept"}) {
            database.sql("delete from " + tabel + EIGEN)
                    .param("taak", taak)
                    .param("organisatie", organisatie.code())
                    .update();
        }
    }

    /** Those of tasks that were finished before this moment. */
    void verwijderVanVoor(Instant grens) {
        for (String tabel : new String[] {"taakconcept_veld", "taakconcept"}) {
            database.sql("delete from " + tabel
                            + " where exists (select 1 from taak where taak.id = " + tabel
                            + ".taak and stand <> 'OPEN' and afgerond < :grens)")
                    .param("grens", grens.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                    .update();
        }
    }
}
