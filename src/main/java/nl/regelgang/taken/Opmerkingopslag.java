package nl.regelgang.taken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.toegang.Persoon;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored opmerkingen. */
@Repository
class Opmerkingopslag {

    /** Of the whole procedure when it is gedeeld, else of the traject, within the organisation of the writer. */
    private static final String LEESBAAR =
            "(o.gedeeld = true or (o.sleutel = :sleutel and o.organisatie in (:organisaties)))";

    private final JdbcClient database;

    Opmerkingopslag(JdbcClient database) {
        this.database = database;
    }

    Map<String, Integer> ongelezen(List<String> taken, Collection<OrganisatieId> organisaties, String persoon) {
        Map<String, Integer> aantallen = new HashMap<>();
        if (taken.isEmpty() || organisaties.isEmpty()) {
            return aantallen;
        }
        database.sql("""
                        select t.id, count(*) from taak t
                        join opmerking o on o.dossier = t.dossier
                            and (o.gedeeld = true or (o.sleutel = t.sleutel and o.organisatie in (:organisaties)))
                        where t.id in (:taken) and o.verwijderd is null and o.schrijver <> :persoon
                            and not exists (select 1 from opmerking_gelezen g
                                where g.opmerking = o.id and g.persoon = :persoon)
                        group by t.id
                        """)
                .param("taken", taken)
                .param("organisaties", codes(organisaties))
                .param("persoon", persoon)
                .query(rij -> {
                    aantallen.put(rij.getString(1), rij.getInt(2));
                });
        return aantallen;
    }

    /** Oldest first. */
    List<Opmerking> van(Taak taak, Collection<OrganisatieId> organisaties) {
        Map<UUID, List<String>> genoemd = genoemd(taak.dossier());
        return database.sql("select o.* from opmerking o where o.dossier = :dossier and " + LEESBAAR
                        + " order by o.geplaatst, o.id")
                .param("dossier", taak.dossier())
                .param("sleutel", taak.sleutel())
                .param("organisaties", codes(organisaties))
                .query((rij, nummer) -> opmerking(rij, genoemd))
                .list();
    }

    private Map<UUID, List<String>> genoemd(UUID dossier) {
        Map<UUID, List<String>> genoemd = new HashMap<>();
        database.sql("select g.opmerking, g.naam from opmerking_genoemd g join opmerking o on o.id = g.opmerking"
                        + " where o.dossier = :dossier order by g.naam, g.persoon")
                .param("dossier", dossier)
                .query(rij -> {
                    genoemd.computeIfAbsent(rij.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(rij.getString(2));
                });
        return genoemd;
    }

    void plaats(Opmerking een, List<Persoon> genoemd) {
        database.sql("""
                        insert into opmerking (id, dossier, sleutel, organisatie, gedeeld, schrijver, naam, functie,
                            tekst, geplaatst)
                        values (:id, :dossier, :sleutel, :organisatie, :gedeeld, :schrijver, :naam, :functie, :tekst,
                            :geplaatst)
                        """)
                .param("id", een.id())
                .param("dossier", een.dossier())
                .param("sleutel", een.sleutel())
                .param("organisatie", een.organisatie().code())
                .param("gedeeld", een.gedeeld())
                .param("schrijver", een.schrijver())
                .param("naam", een.naam())
                .param("functie", een.functie())
                .param("tekst", een.tekst())
                .param("geplaatst", utc(een.geplaatst()), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
        genoemd.forEach(persoon -> database.sql(
                        "insert into opmerking_genoemd (opmerking, persoon, naam) values (:id, :persoon, :naam)")
                .param("id", een.id())
                .param("persoon", persoon.id())
                .param("naam", persoon.naam())
                .update());
    }

    void wijzig(UUID id, String tekst, Instant nu) {
        database.sql("update opmerking set tekst = :tekst, gewijzigd = :nu where id = :id and verwijderd is null")
                .param("id", id)
                .param("tekst", tekst)
                .param("nu", utc(nu), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** The words go, that something stood there stays. */
    void verwijder(UUID id, String naam, Instant nu) {
        database.sql("update opmerking set tekst = '', verwijderd = :nu, verwijderd_door = :naam"
                        + " where id = :id and verwijderd is null")
                .param("id", id)
                .param("naam", naam)
                .param("nu", utc(nu), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** All that stands here now; what the person wrote himself he need not read. */
    void gelezen(Taak taak, Collection<OrganisatieId> organisaties, String persoon) {
        database.sql("insert into opmerking_gelezen (opmerking, persoon) select o.id, cast(:persoon as varchar)"
                        + " from opmerking o where o.dossier = :dossier and o.schrijver <> :persoon and " + LEESBAAR
                        + " and not exists (select 1 from opmerking_gelezen g"
                        + " where g.opmerking = o.id and g.persoon = :persoon)")
                .param("dossier", taak.dossier())
                .param("sleutel", taak.sleutel())
                .param("organisaties", codes(organisaties))
                .param("persoon", persoon)
                .update();
    }

    /** Whether the person was mentioned in this procedure before and did not read that yet: he has had mail already. */
    boolean wachtOpLezen(UUID dossier, String persoon) {
        return database.sql("""
                                select count(*) from opmerking_genoemd m join opmerking o on o.id = m.opmerking
                                where m.persoon = :persoon and o.dossier = :dossier and o.verwijderd is null
                                    and not exists (select 1 from opmerking_gelezen g
                                        where g.opmerking = o.id and g.persoon = :persoon)
                                """)
                        .param("dossier", dossier)
                        .param("persoon", persoon)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The organen that have or had a task in this procedure; only in this traject, when that is given. */
    List<OrgaanId> organen(UUID dossier, @Nullable String sleutel) {
        return database
                .sql("select distinct o.orgaan from taak_orgaan o join taak t on t.id = o.taak"
                        + " where t.dossier = :dossier and (cast(:sleutel as varchar) is null or t.sleutel = :sleutel)"
                        + " order by o.orgaan")
                .param("dossier", dossier)
                .param("sleutel", sleutel, Types.VARCHAR)
                .query(String.class)
                .list()
                .stream()
                .map(OrgaanId::van)
                .toList();
    }

    private static List<String> codes(Collection<OrganisatieId> organisaties) {
        return organisaties.isEmpty()
                ? List.of("")
                : organisaties.stream().map(OrganisatieId::code).toList();
    }

    private static Opmerking opmerking(ResultSet rij, Map<UUID, List<String>> genoemd) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        return new Opmerking(
                id,
                rij.getObject("dossier", UUID.class),
                rij.getString("sleutel"),
                new OrganisatieId(rij.getString("organisatie")),
                rij.getBoolean("gedeeld"),
                rij.getString("schrijver"),
                rij.getString("naam"),
                rij.getString("functie"),
                rij.getString("tekst"),
                rij.getObject("geplaatst", OffsetDateTime.class).toInstant(),
                moment(rij, "gewijzigd"),
                rij.getString("verwijderd_door"),
                genoemd.getOrDefault(id, List.of()));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
