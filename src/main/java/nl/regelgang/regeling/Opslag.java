package nl.regelgang.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.termijnen.Termijninstellingen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads regelingen from the database: three queries, however many there are. */
class Opslag {

    private static final String REGELINGEN = """
            select regeling.*, toezichthouder, quorum, meerderheid, verplichte_deelneming
            from regeling left join regels on regels.regeling = regeling.id
            """;

    private static final String DEELNEMERS = """
            select d.regeling, d.aangegaan_door, d.van, d.tot, d.verdeelsleutel, coalesce(s.stemmen, 1) as stemmen,
                o.id as o_id, o.naam as o_naam, o.soort as o_soort, o.inwoners as o_inwoners,
                o.provincie as o_provincie, o.zetels as o_zetels, o.tot as o_tot
            from deelnemer d join organisatie o on o.id = d.organisatie
                left join stemgewicht s on s.regeling = d.regeling and s.organisatie = d.organisatie
            where d.regeling in (:ids) order by o.naam, d.id
            """;

    private final JdbcClient jdbc;

    Opslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NietGevonden when there is no such regeling */
    void vergrendel(RegelingId id) {
        if (jdbc.sql("select id from regeling where id = ? for update")
                .param(id.waarde())
                .query(String.class)
                .optional()
                .isEmpty()) {
            throw new NietGevonden("regeling " + id);
        }
    }

    List<Regeling> metId(RegelingId id) {
        return lees("where regeling.id = :waarde", id.waarde());
    }

    /** All versions, the newest first. */
    List<Regeling> vanLichaam(Collection<OrganisatieId> lichamen) {
        if (lichamen.isEmpty()) {
            return List.of();
        }
        return lees(
                "where lichaam in (:waarde) order by inwerkingtreding desc, regeling.id desc",
                lichamen.stream().map(OrganisatieId::code).toList());
    }

    /** In which one of these organisations takes part, took part or will. */
    List<Regeling> metDeelnemer(Collection<OrganisatieId> organisaties) {
        if (organisaties.isEmpty()) {
            return List.of();
        }
        return lees(
                "where regeling.id in (select regeling from deelnemer where organisatie in (:waarde))",
                organisaties.stream().map(OrganisatieId::code).toList());
    }

    /**
     * Of which this orgaan may be the toezichthouder: by the place of a deelnemer or a provincie that takes part, or
     * because a beheerder said so. Whether it is, {@link Regeling#bekendeToezichthouderOp} tells.
     */
    List<Regeling> misschienOnderToezichtVan(OrgaanId orgaan) {
        String deelnemers = orgaan.soort() == OrgaanSoort.MINISTER ? "o.soort = 'PROVINCIE'" : "o.provincie = :waarde";
        return lees(
                "where vestigingsprovincie = :waarde or regeling.id in (select g.regeling from regels g"
                        + " where g.toezichthouder like :waarde || '/%') or regeling.id in (select d.regeling"
                        + " from deelnemer d join organisatie o on o.id = d.organisatie where " + deelnemers + ")",
                orgaan.organisatie().code());
    }

    private List<Regeling> lees(String voorwaarde, Object waarde) {
        List<String> ids = jdbc.sql("select id from regeling " + voorwaarde)
                .param("waarde", waarde)
                .query(String.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<Deelnemer>> deelnemers = deelnemers(ids);
        Map<String, Map<String, String>> instellingen = instellingen(ids);
        return jdbc.sql(REGELINGEN + voorwaarde)
                .param("waarde", waarde)
                .query((rij, nummer) -> regeling(rij, deelnemers, instellingen))
                .list();
    }

    private Map<String, List<Deelnemer>> deelnemers(List<String> ids) {
        Map<String, List<Deelnemer>> perRegeling = new HashMap<>();
        jdbc.sql(DEELNEMERS).param("ids", ids).query((ResultSet rij) -> {
            perRegeling
                    .computeIfAbsent(rij.getString("regeling"), id -> new ArrayList<>())
                    .add(deelnemer(rij));
        });
        return perRegeling;
    }

    private Map<String, Map<String, String>> instellingen(List<String> ids) {
        Map<String, Map<String, String>> perRegeling = new HashMap<>();
        jdbc.sql("select regeling, naam, waarde from termijninstelling where regeling in (:ids)")
                .param("ids", ids)
                .query((ResultSet rij) -> {
                    perRegeling
                            .computeIfAbsent(rij.getString("regeling"), id -> new HashMap<>())
                            .put(rij.getString("naam"), rij.getString("waarde"));
                });
        return perRegeling;
    }

    private static Deelnemer deelnemer(ResultSet rij) throws SQLException {
        return new Deelnemer(
                Organisaties.lees(rij, "o_"),
                Kolommen.organen(rij.getString("aangegaan_door")),
                rij.getInt("stemmen"),
                Kolommen.dag(rij, "van"),
                Kolommen.dag(rij, "tot"),
                rij.getBigDecimal("verdeelsleutel"));
    }

    private static Regeling regeling(
            ResultSet rij, Map<String, List<Deelnemer>> deelnemers, Map<String, Map<String, String>> instellingen)
            throws SQLException {
        String id = rij.getString("id");
        return new Regeling(
                new RegelingId(id),
                new OrganisatieId(rij.getString("lichaam")),
                rij.getString("naam"),
                rij.getString("korte_naam"),
                Vorm.valueOf(rij.getString("vorm")),
                List.copyOf(deelnemers.getOrDefault(id, List.of())),
                Kolommen.organisatie(rij.getString("vestigingsprovincie")),
                Kolommen.dag(rij, "inwerkingtreding"),
                Kolommen.dag(rij, "uitwerkingtreding"),
                regels(rij, Termijninstellingen.van(instellingen.getOrDefault(id, Map.of()))));
    }

    private static Regels regels(ResultSet rij, Termijninstellingen instellingen) throws SQLException {
        @Nullable String quorum = rij.getString("quorum");
        if (quorum == null) {
            return Regels.STANDAARD;
        }
        return new Regels(
                instellingen,
                rij.getString("toezichthouder"),
                new Stemregels(
                        Stemregels.Quorum.valueOf(quorum),
                        Stemregels.Meerderheid.valueOf(rij.getString("meerderheid"))),
                rij.getString("verplichte_deelneming"));
    }
}
