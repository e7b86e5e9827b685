package nl.regelgang.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.Regelingrij.Deelnemerrij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes regelingen with their deelnemers, and reads them back for comparison. */
class Regelingrijen {

    private final JdbcClient jdbc;

    Regelingrijen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<RegelingId, Regelingrij> alle() {
        Map<String, List<Deelnemerrij>> deelnemers = new HashMap<>();
        jdbc.sql("select * from deelnemer order by id").query((ResultSet rij) -> {
            deelnemers
                    .computeIfAbsent(rij.getString("regeling"), id -> new ArrayList<>())
                    .add(deelnemer(rij));
        });
        Map<RegelingId, Regelingrij> rijen = new LinkedHashMap<>();
        jdbc.sql("select * from regeling").query((ResultSet rij) -> {
            Regelingrij gelezen = regeling(rij, deelnemers);
            rijen.put(gelezen.id(), gelezen);
        });
        return rijen;
    }

    Optional<RegelingId> vorige(RegelingId id) {
        return jdbc.sql("select vorige from regeling where id = ? and vorige is not null")
                .param(id.waarde())
                .query(String.class)
                .optional()
                .map(RegelingId::new);
    }

    boolean bestaat(RegelingId id) {
        return jdbc.sql("select count(*) from regeling where id = ?")
                        .param(id.waarde())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void voegToe(Regelingrij rij) {
        schrijf("""
                insert into regeling (id, lichaam, naam, korte_naam, vorm, inwerkingtreding, uitwerkingtreding, vorige)
                values (:id, :lichaam, :naam, :korteNaam, :vorm, :van, :tot, :vorige)""", rij);
        schrijfDeelnemers(rij);
    }

    void wijzig(Regelingrij rij) {
        schrijf("""
                update regeling set lichaam = :lichaam, naam = :naam, korte_naam = :korteNaam, vorm = :vorm,
                    inwerkingtreding = :van, uitwerkingtreding = :tot, vorige = :vorige where id = :id""", rij);
        jdbc.sql("delete from deelnemer where regeling = ?")
                .param(rij.id().waarde())
                .update();
        schrijfDeelnemers(rij);
    }

    private void schrijf(String sql, Regelingrij rij) {
        jdbc.sql(sql)
                .param("id", rij.id().waarde())
                .param("lichaam", rij.lichaam().code())
                .param("naam", rij.naam())
                .param("korteNaam", rij.korteNaam())
                .param("vorm", rij.vorm().name())
                .param("van", rij.inwerkingtreding())
                .param("tot", rij.uitwerkingtreding())
                .param("vorige", rij.vorige() == null ? null : rij.vorige().waarde())
                .update();
    }

    private void schrijfDeelnemers(Regelingrij rij) {
        for (Deelnemerrij deelnemer : rij.deelnemers()) {
            jdbc.sql("insert into deelnemer (regeling, organisatie, aangegaan_door, van, tot, verdeelsleutel)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            rij.id().waarde(),
                            deelnemer.organisatie().code(),
                            Kolommen.organen(deelnemer.aangegaanDoor()),
                            deelnemer.van(),
                            deelnemer.tot(),
                            deelnemer.verdeelsleutel())
                    .update();
        }
    }

    private static Deelnemerrij deelnemer(ResultSet rij) throws SQLException {
        return new Deelnemerrij(
                new OrganisatieId(rij.getString("organisatie")),
                Kolommen.organen(rij.getString("aangegaan_door")),
                Kolommen.dag(rij, "van"),
                Kolommen.dag(rij, "tot"),
                rij.getBigDecimal("verdeelsleutel"));
    }

    private static Regelingrij regeling(ResultSet rij, Map<String, List<Deelnemerrij>> deelnemers) throws SQLException {
        @Nullable String vorige = rij.getString("vorige");
        return new Regelingrij(
                new RegelingId(rij.getString("id")),
                new OrganisatieId(rij.getString("lichaam")),
                rij.getString("naam"),
                rij.getString("korte_naam"),
                Vorm.valueOf(rij.getString("vorm")),
                Kolommen.dag(rij, "inwerkingtreding"),
                Kolommen.dag(rij, "uitwerkingtreding"),
                vorige == null ? null : new RegelingId(vorige),
                deelnemers.getOrDefault(rij.getString("id"), List.of()));
    }
}
