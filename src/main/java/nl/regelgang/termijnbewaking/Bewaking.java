package nl.regelgang.termijnbewaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnbewaking.Bewaakt.Sleutel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which open terms the watch must look at, and when. */
@Repository
class Bewaking {

    private static final String OPEN = " gedaan is null and vervallen is null";

    private final JdbcClient jdbc;
    private final JdbcTemplate reeks;

    Bewaking(JdbcClient jdbc, JdbcTemplate reeks) {
        this.jdbc = jdbc;
        this.reeks = reeks;
    }

    /** The terms whose turn it is, locked until the transaction ends; what another node has, is passed over. */
    List<Bewaakt> neem(Instant nu, int hoogstens) {
        return jdbc.sql("select dossier, onderdeel, soort, ronde, wie, uiterlijk, grondslag, bewaakt_vanaf from termijn"
                        + " where volgende_bewaking <= ? and" + OPEN + " order by volgende_bewaking fetch first "
                        + hoogstens + " rows only for update skip locked")
                .param(utc(nu))
                .query(Bewaking::bewaakt)
                .list();
    }

    /** Whether no term waits for its turn, at this node or another. */
    boolean isBij(Instant nu) {
        return jdbc.sql("select count(*) from termijn where volgende_bewaking <= ? and" + OPEN)
                        .param(utc(nu))
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** @param volgende per term when it is looked at again, null for a term whose lapse is escalated now */
    void gezien(Map<Sleutel, @Nullable Instant> volgende, Instant nu) {
        List<@Nullable Object[]> rijen = new ArrayList<>();
        volgende.forEach((sleutel, moment) -> rijen.add(new @Nullable Object[] {
            moment == null ? null : utc(moment),
            moment == null ? utc(nu) : null,
            sleutel.onderdeel(),
            sleutel.soort(),
            sleutel.ronde()
        }));
        reeks.batchUpdate(
                "update termijn set volgende_bewaking = ?, geescaleerd = coalesce(cast(? as timestamp with time zone),"
                        + " geescaleerd) where onderdeel = ? and soort = ? and ronde = ?",
                rijen);
    }

    /** How many terms lapsed before this day without an escalation. */
    int zonderEscalatie(LocalDate dag) {
        return tel(" and geescaleerd is null", dag);
    }

    /** How many open terms lapsed before this day. */
    int verstreken(LocalDate dag) {
        return tel("", dag);
    }

    /** The open terms that lapsed before this day, longest ago first, at most so many. */
    List<Verstreken> verstreken(LocalDate dag, int hoogstens) {
        return jdbc.sql("select omschrijving, wie, uiterlijk, grondslag, uitleg from termijn where uiterlijk < ? and"
                        + OPEN + " order by uiterlijk, omschrijving, onderdeel fetch first " + hoogstens + " rows only")
                .param(dag)
                .query((rij, nummer) -> new Verstreken(
                        rij.getString("omschrijving"),
                        OrgaanId.van(rij.getString("wie")),
                        rij.getObject("uiterlijk", LocalDate.class),
                        Grondslag.van(rij.getString("grondslag")),
                        rij.getString("uitleg")))
                .list();
    }

    record Verstreken(String omschrijving, OrgaanId wie, LocalDate uiterlijk, Grondslag grondslag, String uitleg) {}

    /** How many terms run, those that lapsed included. */
    int open() {
        return jdbc.sql("select count(*) from termijn where" + OPEN)
                .query(Integer.class)
                .single();
    }

    private int tel(String beperking, LocalDate dag) {
        return jdbc.sql("select count(*) from termijn where uiterlijk < ? and" + OPEN + beperking)
                .param(dag)
                .query(Integer.class)
                .single();
    }

    /** Who took a task of these onderdelen. */
    Map<String, List<String>> behandelaars(Collection<String> onderdelen) {
        Map<String, List<String>> behandelaars = new HashMap<>();
        if (!onderdelen.isEmpty()) {
            jdbc.sql(
                            "select sleutel, behandelaar from bewaakte_taak where behandelaar is not null and sleutel in (:ids)")
                    .param("ids", onderdelen)
                    .query((ResultSet rij) -> {
                        behandelaars
                                .computeIfAbsent(rij.getString("sleutel"), nieuw -> new ArrayList<>())
                                .add(rij.getString("behandelaar"));
                    });
        }
        return behandelaars;
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Bewaakt bewaakt(ResultSet rij, int nummer) throws SQLException {
        return new Bewaakt(
                rij.getObject("dossier", UUID.class),
                rij.getObject("onderdeel", UUID.class),
                rij.getString("soort"),
                rij.getInt("ronde"),
                OrgaanId.van(rij.getString("wie")),
                rij.getObject("uiterlijk", LocalDate.class),
                Grondslag.van(rij.getString("grondslag")).wettelijk(),
                rij.getObject("bewaakt_vanaf", OffsetDateTime.class).toInstant());
    }
}
