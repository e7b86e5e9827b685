package nl.regelgang.vergaderkalender;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The calendars as they are stored. */
@Repository
class Kalenderpunten {

    private static final String VERGADERING = "VERGADERING";
    private static final String RECES = "RECES";

    /** @param versie goes up with every change, so that nobody overwrites what he has not seen */
    record Rij(Kalenderpunt punt, int versie) {}

    private final JdbcClient jdbc;

    Kalenderpunten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The calendars of all these organen in one query; for an orgaan that has none an empty one.
     *
     * @param totEnMet the last day
     */
    Map<OrgaanId, Orgaankalender> van(Collection<OrgaanId> organen, LocalDate van, LocalDate totEnMet) {
        if (organen.isEmpty()) {
            return Map.of();
        }
        Map<OrgaanId, Bouw> gebouwd = organen.stream()
                .distinct()
                .collect(toMap(orgaan -> orgaan, Bouw::new, (een, ander) -> een, LinkedHashMap::new));
        jdbc.sql("""
                        select k.orgaan, k.aanleverdagen, k.commissie_eerst, k.commissiedagen,
                            p.id, p.soort, p.begin_op, p.eind_op, p.begintijd, p.aanleveren_op, p.omschrijving
                        from orgaankalender k left join kalenderpunt p
                            on p.orgaan = k.orgaan and p.eind_op >= :van and p.begin_op <= :tot
                        where k.orgaan in (:organen)""")
                .param("van", van)
                .param("tot", totEnMet)
                .param(
                        "organen",
                        gebouwd.keySet().stream().map(OrgaanId::toString).toList())
                .query((ResultSet rij) -> {
                    Bouw bouw = gebouwd.get(OrgaanId.van(rij.getString("orgaan")));
                    if (bouw != null) {
                        bouw.voegToe(rij);
                    }
                });
        Map<OrgaanId, Orgaankalender> kalenders = new LinkedHashMap<>();
        gebouwd.forEach((orgaan, bouw) -> kalenders.put(orgaan, bouw.klaar()));
        return Collections.unmodifiableMap(kalenders);
    }

    Optional<Rij> vind(OrgaanId orgaan, UUID id) {
        return jdbc.sql("select * from kalenderpunt where orgaan = :orgaan and id = :id")
                .param("orgaan", orgaan.toString())
                .param("id", id)
                .query((rij, nummer) -> new Rij(punt(rij), rij.getInt("versie")))
                .optional();
    }

    boolean leeg() {
        return jdbc.sql("select count(*) from orgaankalender").query(Long.class).single() == 0;
    }

    /**
     * Locks the calendar until the end of the transaction and gives its version; it is made when it is not there.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody else makes it at this moment
     */
    int vergrendel(OrgaanId orgaan) {
        Optional<Integer> versie = vergrendeld(orgaan);
        if (versie.isPresent()) {
            return versie.get();
        }
        jdbc.sql("insert into orgaankalender (orgaan, versie) values (?, 0)")
                .param(orgaan.toString())
                .update();
        return 0;
    }

    private Optional<Integer> vergrendeld(OrgaanId orgaan) {
        return jdbc.sql("select versie from orgaankalender where orgaan = ? for update")
                .param(orgaan.toString())
                .query(Integer.class)
                .optional();
    }

    int versie(OrgaanId orgaan) {
        return jdbc.sql("select versie from orgaankalender where orgaan = ?")
                .param(orgaan.toString())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void bewaar(OrgaanId orgaan, Voorbereiding voorbereiding) {
        jdbc.sql("update orgaankalender set aanleverdagen = :aanleverdagen, commissie_eerst = :eerst,"
                        + " commissiedagen = :commissiedagen, versie = versie + 1 where orgaan = :orgaan")
                .param("aanleverdagen", voorbereiding.aanleverdagen())
                .param("eerst", voorbereiding.commissieEerst())
                .param("commissiedagen", voorbereiding.commissiedagen())
                .param("orgaan", orgaan.toString())
                .update();
    }

    void voegToe(OrgaanId orgaan, Kalenderpunt punt) {
        velden(
                        jdbc.sql("insert into kalenderpunt (id, orgaan, soort, begin_op, eind_op, begintijd,"
                                + " aanleveren_op, omschrijving, versie) values (:id, :orgaan, :soort, :begin, :eind,"
                                + " :begintijd, :aanleveren, :omschrijving, 0)"),
                        orgaan,
                        punt)
                .param("soort", punt instanceof Vergadering ? VERGADERING : RECES)
                .update();
    }

    /** @return whether it was still there in this version */
    boolean wijzig(OrgaanId orgaan, Rij rij) {
        return velden(
                                jdbc.sql("update kalenderpunt set begin_op = :begin, eind_op = :eind,"
                                        + " begintijd = :begintijd, aanleveren_op = :aanleveren,"
                                        + " omschrijving = :omschrijving, versie = versie + 1"
                                        + " where orgaan = :orgaan and id = :id and versie = :versie"),
                                orgaan,
                                rij.punt())
                        .param("versie", rij.versie())
                        .update()
                == 1;
    }

    /** @return whether it was still there */
    boolean verwijder(OrgaanId orgaan, UUID id) {
        return jdbc.sql("delete from kalenderpunt where orgaan = ? and id = ?")
                        .params(orgaan.toString(), id)
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec velden(
            JdbcClient.StatementSpec opdracht, OrgaanId orgaan, Kalenderpunt punt) {
        Vergadering vergadering = punt instanceof Vergadering dezelfde ? dezelfde : null;
        return opdracht.param("id", punt.id())
                .param("orgaan", orgaan.toString())
                .param("begin", punt.begin())
                .param("eind", punt.eind())
                .param("begintijd", vergadering == null ? null : vergadering.begintijd())
                .param("aanleveren", vergadering == null ? null : vergadering.aanleverdatum())
                .param("omschrijving", punt.omschrijving());
    }

    private static Kalenderpunt punt(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        LocalDate begin = rij.getObject("begin_op", LocalDate.class);
        String omschrijving = rij.getString("omschrijving");
        return switch (rij.getString("soort")) {
            case VERGADERING ->
                new Vergadering(
                        id,
                        begin,
                        rij.getObject("begintijd", LocalTime.class),
                        rij.getObject("aanleveren_op", LocalDate.class),
                        omschrijving);
            case RECES -> new Reces(id, begin, rij.getObject("eind_op", LocalDate.class), omschrijving);
            default -> throw new IllegalStateException("no kind of kalenderpunt: " + rij.getString("soort"));
        };
    }

    /** A calendar while its rows come in. */
    private static final class Bouw {

        private final OrgaanId orgaan;
        private final List<Vergadering> vergaderingen = new ArrayList<>();
        private final List<Reces> recessen = new ArrayList<>();
        private @Nullable Voorbereiding voorbereiding;

        Bouw(OrgaanId orgaan) {
            this.orgaan = orgaan;
        }

        void voegToe(ResultSet rij) throws SQLException {
            voorbereiding = new Voorbereiding(
                    rij.getObject("aanleverdagen", Integer.class),
                    rij.getObject("commissie_eerst", Boolean.class),
                    rij.getObject("commissiedagen", Integer.class));
            if (rij.getString("soort") == null) {
                return;
            }
            Kalenderpunt punt = punt(rij);
            if (punt instanceof Vergadering vergadering) {
                vergaderingen.add(vergadering);
            } else if (punt instanceof Reces reces) {
                recessen.add(reces);
            }
        }

        Orgaankalender klaar() {
            Collections.sort(vergaderingen);
            Collections.sort(recessen);
            return new Orgaankalender(
                    orgaan,
                    voorbereiding == null ? Voorbereiding.NIET_INGEVULD : voorbereiding,
                    vergaderingen,
                    recessen);
        }
    }
}
