package nl.regelgang.procedure.begroting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Plan;
import nl.regelgang.procedure.begroting.Begrotingsprocedure.Status;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The begrotingsprocedures. */
@Repository
class Begrotingsprocedures {

    private final JdbcClient jdbc;

    Begrotingsprocedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Begrotingsprocedure> vind(UUID procedure) {
        return jdbc.sql("select * from begrotingsprocedure where id = ?")
                .param(procedure)
                .query(Begrotingsrijen::procedure)
                .optional();
    }

    /** @throws NietGevonden when there is no such procedure */
    Begrotingsprocedure lees(UUID procedure) {
        return vind(procedure).orElseThrow(() -> new NietGevonden("begrotingsprocedure " + procedure));
    }

    /** Where each of these procedures stands, in words. */
    Map<UUID, String> standen(Collection<UUID> ids) {
        Map<UUID, String> standen = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, status from begrotingsprocedure where id in (:ids)")
                    .param("ids", ids)
                    .query(rij -> {
                        standen.put(
                                rij.getObject("id", UUID.class),
                                Status.valueOf(rij.getString("status")).naam());
                    });
        }
        return standen;
    }

    /** The procedures of these besturen, of these dossiers, or sent to these toezichthouders; newest first. */
    List<Begrotingsprocedure> zichtbaarVoor(Collection<OrgaanId> organen, Collection<UUID> dossiers) {
        if (organen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from begrotingsprocedure where " + voor(dossiers)
                        + " order by aangemaakt_op desc, id")
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .param("dossiers", dossiers)
                .query(Begrotingsrijen::procedure)
                .list();
    }

    /** The same, but only of these procedures. */
    List<Begrotingsprocedure> zichtbaarVoor(
            Collection<UUID> deze, Collection<OrgaanId> organen, Collection<UUID> dossiers) {
        if (deze.isEmpty() || organen.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select * from begrotingsprocedure where id in (:deze) and (" + voor(dossiers) + ")")
                .param("deze", deze)
                .param("organen", organen.stream().map(OrgaanId::toString).toList())
                .param("dossiers", dossiers)
                .query(Begrotingsrijen::procedure)
                .list();
    }

    private static String voor(Collection<UUID> dossiers) {
        return "dagelijks_bestuur in (:organen) or (algemeen_bestuur in (:organen) and status <> 'CONCEPT')"
                + " or (toezichthouder in (:organen) and status = 'TOEGEZONDEN')"
                + (dossiers.isEmpty() ? "" : " or id in (:dossiers)");
    }

    /** What was started of a regeling, also what was withdrawn since; newest first. */
    List<Begrotingsprocedure> gestartVan(RegelingId regeling) {
        return jdbc.sql("select * from begrotingsprocedure where regeling = ? and gestart_op is not null"
                        + " order by begrotingsjaar desc, aangemaakt_op desc, id")
                .param(regeling.waarde())
                .query(Begrotingsrijen::procedure)
                .list();
    }

    /** Running or prepared procedures of the same regeling and year. */
    List<Begrotingsprocedure> andere(Begrotingsprocedure procedure) {
        return jdbc.sql("select * from begrotingsprocedure where regeling = ? and begrotingsjaar = ? and id <> ?"
                        + " and status in ('LOOPT', 'VASTGESTELD', 'TOEGEZONDEN')")
                .params(procedure.bestuur().regeling().waarde(), procedure.jaar(), procedure.id())
                .query(Begrotingsrijen::procedure)
                .list();
    }

    void voegToe(UUID id, Bestuur bestuur, int jaar, Plan plan, UUID ontwerp, Instant nu) {
        jdbc.sql("insert into begrotingsprocedure (id, regeling, regeling_naam, hoofdstuk, vorm, dagelijks_bestuur,"
                        + " algemeen_bestuur, toezichthouder, toezichthouder_naam, begrotingsjaar, aanbieding_gepland,"
                        + " vergadering_gepland, ontwerp, status, aangemaakt_op, nieuwe_ronde)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)")
                .params(
                        id,
                        bestuur.regeling().waarde(),
                        bestuur.regelingNaam(),
                        bestuur.hoofdstuk().name(),
                        bestuur.vorm().name(),
                        bestuur.dagelijksBestuur().toString(),
                        bestuur.algemeenBestuur().toString(),
                        bestuur.toezichthouder().orgaan().toString(),
                        bestuur.toezichthouder().naam(),
                        jaar,
                        plan.aanbieding(),
                        plan.vergadering(),
                        ontwerp,
                        Status.CONCEPT.name(),
                        nu.atOffset(ZoneOffset.UTC))
                .update();
    }

    void bestuurWijzigen(UUID procedure, Bestuur bestuur) {
        jdbc.sql("update begrotingsprocedure set regeling_naam = ?, hoofdstuk = ?, vorm = ?, dagelijks_bestuur = ?,"
                        + " algemeen_bestuur = ?, toezichthouder = ?, toezichthouder_naam = ? where id = ?")
                .params(
                        bestuur.regelingNaam(),
                        bestuur.hoofdstuk().name(),
                        bestuur.vorm().name(),
                        bestuur.dagelijksBestuur().toString(),
                        bestuur.algemeenBestuur().toString(),
                        bestuur.toezichthouder().orgaan().toString(),
                        bestuur.toezichthouder().naam(),
                        procedure)
                .update();
    }

    void planWijzigen(UUID procedure, int jaar, Plan plan, UUID ontwerp) {
        jdbc.sql("update begrotingsprocedure set begrotingsjaar = ?, aanbieding_gepland = ?, vergadering_gepland = ?,"
                        + " ontwerp = ? where id = ?")
                .params(jaar, plan.aanbieding(), plan.vergadering(), ontwerp, procedure)
                .update();
    }

    /** False when the procedure was not a concept any more. */
    boolean gestart(UUID procedure, LocalDate op, @Nullable String afwijking) {
        return jdbc.sql("update begrotingsprocedure set status = 'LOOPT', gestart_op = :op, afwijking = :afwijking"
                                + " where id = :id and status = 'CONCEPT'")
                        .param("op", op)
                        .param("afwijking", afwijking)
                        .param("id", procedure)
                        .update()
                == 1;
    }

    void nieuweRonde(UUID procedure, boolean nieuweRonde) {
        zet(procedure, "nieuwe_ronde", nieuweRonde);
    }

    void reactieVastgesteld(UUID procedure, LocalDate op) {
        zet(procedure, "reactie_besluit_op", op);
    }

    void aangeboden(UUID procedure, LocalDate op, UUID ontwerp, @Nullable LocalDate kennisgevingOp) {
        zet(procedure, "aangeboden_op", op);
        zet(procedure, "ontwerp", ontwerp);
        zet(procedure, "kennisgeving_op", kennisgevingOp);
    }

    void kennisgeving(UUID procedure, LocalDate op) {
        zet(procedure, "kennisgeving_op", op);
    }

    void vastgesteld(UUID procedure, LocalDate op) {
        zet(procedure, "vastgesteld_op", op);
        zet(procedure, "status", Status.VASTGESTELD.name());
    }

    /** @param begroting the document as it was vastgesteld */
    void toegezonden(UUID procedure, LocalDate op, UUID begroting) {
        zet(procedure, "toegezonden_op", op);
        zet(procedure, "vastgestelde_begroting", begroting);
        zet(procedure, "status", Status.TOEGEZONDEN.name());
    }

    /** False when the procedure did not run any more. */
    boolean ingetrokken(UUID procedure, String reden) {
        return jdbc.sql("update begrotingsprocedure set status = 'INGETROKKEN', ingetrokken_reden = ?"
                                + " where id = ? and status = 'LOOPT'")
                        .params(reden, procedure)
                        .update()
                == 1;
    }

    private void zet(UUID procedure, String kolom, @Nullable Object waarde) {
        jdbc.sql("update begrotingsprocedure set " + kolom + " = :waarde where id = :id")
                .param("waarde", waarde)
                .param("id", procedure)
                .update();
    }
}
