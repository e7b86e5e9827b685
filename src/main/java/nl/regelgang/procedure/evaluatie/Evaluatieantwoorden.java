package nl.regelgang.procedure.evaluatie;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procedure.evaluatie.Antwoord.Beoordeling;
import nl.regelgang.regeling.Organisatie;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the deelnemers answered in an evaluatie. */
@Repository
class Evaluatieantwoorden {

    private final JdbcClient jdbc;

    Evaluatieantwoorden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the id under which the deelnemer answers */
    UUID vraag(UUID procedure, Organisatie deelnemer) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into evaluatieantwoord (id, procedure_id, organisatie, naam, college, gesloten)"
                        + " values (?, ?, ?, ?, ?, false)")
                .params(
                        id,
                        procedure,
                        deelnemer.id().code(),
                        deelnemer.naam(),
                        deelnemer.uitvoerendOrgaan().toString())
                .update();
        return id;
    }

    void beantwoord(UUID id, Map<Thema, Beoordeling> oordelen, @Nullable String verbeterpunten, LocalDate op) {
        jdbc.sql("update evaluatieantwoord set verbeterpunten = :punten, beantwoord_op = :op where id = :id")
                .param("punten", verbeterpunten)
                .param("op", op)
                .param("id", id)
                .update();
        oordelen.forEach(
                (thema, beoordeling) -> jdbc.sql("insert into evaluatieoordeel (antwoord, thema, oordeel, toelichting)"
                                + " values (:antwoord, :thema, :oordeel, :toelichting)")
                        .param("antwoord", id)
                        .param("thema", thema.name())
                        .param("oordeel", beoordeling.oordeel().name())
                        .param("toelichting", beoordeling.toelichting())
                        .update());
    }

    void sluit(UUID id) {
        jdbc.sql("update evaluatieantwoord set gesloten = true where id = ?")
                .param(id)
                .update();
    }

    /** By name of the deelnemer. */
    List<Antwoord> van(UUID procedure) {
        Map<UUID, Map<Thema, Beoordeling>> oordelen = oordelen("a.procedure_id", procedure);
        return jdbc.sql("select * from evaluatieantwoord where procedure_id = ? order by naam, id")
                .param(procedure)
                .query((rij, nummer) -> antwoord(rij, oordelen))
                .list();
    }

    Optional<Antwoord> vind(UUID id) {
        Map<UUID, Map<Thema, Beoordeling>> oordelen = oordelen("a.id", id);
        return jdbc.sql("select * from evaluatieantwoord where id = ?")
                .param(id)
                .query((rij, nummer) -> antwoord(rij, oordelen))
                .optional();
    }

    /** @throws NietGevonden when there is no such antwoord */
    Antwoord lees(UUID id) {
        return vind(id).orElseThrow(() -> new NietGevonden("antwoord " + id));
    }

    private Map<UUID, Map<Thema, Beoordeling>> oordelen(String kolom, UUID waarde) {
        Map<UUID, Map<Thema, Beoordeling>> oordelen = new HashMap<>();
        jdbc.sql("select o.* from evaluatieoordeel o join evaluatieantwoord a on a.id = o.antwoord where " + kolom
                        + " = ?")
                .param(waarde)
                .query(rij -> {
                    oordelen.computeIfAbsent(rij.getObject("antwoord", UUID.class), id -> new EnumMap<>(Thema.class))
                            .put(
                                    Thema.valueOf(rij.getString("thema")),
                                    new Beoordeling(
                                            Oordeel.valueOf(rij.getString("oordeel")), rij.getString("toelichting")));
                });
        return oordelen;
    }

    private static Antwoord antwoord(ResultSet rij, Map<UUID, Map<Thema, Beoordeling>> oordelen) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        return new Antwoord(
                id,
                rij.getObject("procedure_id", UUID.class),
                new OrganisatieId(rij.getString("organisatie")),
                rij.getString("naam"),
                OrgaanId.van(rij.getString("college")),
                oordelen.getOrDefault(id, Map.of()),
                rij.getString("verbeterpunten"),
                rij.getObject("beantwoord_op", LocalDate.class),
                rij.getBoolean("gesloten"));
    }
}
