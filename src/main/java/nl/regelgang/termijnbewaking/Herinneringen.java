package nl.regelgang.termijnbewaking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.termijnbewaking.Bewaakt.Sleutel;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reminders: planned, sent, or no longer needed. */
@Repository
class Herinneringen {

    private final JdbcClient jdbc;
    private final JdbcTemplate reeks;

    Herinneringen(JdbcClient jdbc, JdbcTemplate reeks) {
        this.jdbc = jdbc;
        this.reeks = reeks;
    }

    /** What was planned before for these onderdelen. */
    Set<Herinnering.Naam> eerder(Collection<UUID> onderdelen) {
        if (onderdelen.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("select onderdeel, soort, ronde, uiterlijk, moment, ontvanger from herinnering"
                        + " where onderdeel in (:ids)")
                .param("ids", onderdelen)
                .query((rij, nummer) -> new Herinnering.Naam(
                        sleutel(rij),
                        rij.getObject("uiterlijk", LocalDate.class),
                        rij.getInt("moment"),
                        rij.getString("ontvanger")))
                .list());
    }

    /** The caller holds the lock of each term, so that no other node plans for it. */
    void plan(List<Herinnering> nieuw, Instant nu) {
        reeks.batchUpdate(
                "insert into herinnering (id, onderdeel, soort, ronde, uiterlijk, moment, ontvanger, wettelijk,"
                        + " te_laat_voor, staat, gepland) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'KLAAR', ?)",
                nieuw,
                500,
                (opdracht, een) -> {
                    opdracht.setObject(1, UUID.randomUUID());
                    opdracht.setObject(2, een.termijn().onderdeel());
                    opdracht.setString(3, een.termijn().soort());
                    opdracht.setInt(4, een.termijn().ronde());
                    opdracht.setObject(5, een.uiterlijk());
                    opdracht.setInt(6, een.moment());
                    opdracht.setString(7, een.ontvanger());
                    opdracht.setBoolean(8, een.wettelijk());
                    opdracht.setObject(9, een.teLaatVoor());
                    opdracht.setObject(10, Bewaking.utc(nu));
                });
    }

    List<String> wachtendeOntvangers() {
        return jdbc.sql("select distinct ontvanger from herinnering where staat = 'KLAAR' order by ontvanger")
                .query(String.class)
                .list();
    }

    /** Who waits for one about a term of a wet with a last day before this day. */
    List<String> dringendeOntvangers(LocalDate voor) {
        return jdbc.sql("select distinct ontvanger from herinnering where staat = 'KLAAR' and wettelijk"
                        + " and uiterlijk < ? order by ontvanger")
                .param(voor)
                .query(String.class)
                .list();
    }

    /** All that one receiver waits for, locked until the transaction ends; by last day. The terms are not locked. */
    List<Aanzegging> neem(String ontvanger) {
        List<UUID> mijne = jdbc.sql(
                        "select id from herinnering where staat = 'KLAAR' and ontvanger = ? for update skip locked")
                .param(ontvanger)
                .query(UUID.class)
                .list();
        return mijne.isEmpty() ? List.of() : aanzeggingen(mijne);
    }

    private List<Aanzegging> aanzeggingen(List<UUID> ids) {
        return jdbc.sql("select h.*, t.omschrijving, t.wie, t.grondslag, t.uitleg, t.dossier,"
                        + " t.gedaan is null and t.vervallen is null and t.uiterlijk = h.uiterlijk and not exists (select 1 from"
                        + " herinnering n where n.onderdeel = h.onderdeel and n.soort = h.soort and n.ronde = h.ronde"
                        + " and n.uiterlijk = h.uiterlijk and n.ontvanger = h.ontvanger and n.staat = 'KLAAR'"
                        + " and n.moment < h.moment) as nodig"
                        + " from herinnering h join termijn t on t.onderdeel = h.onderdeel and t.soort = h.soort"
                        + " and t.ronde = h.ronde where h.id in (:ids) order by h.uiterlijk, h.moment, h.onderdeel")
                .param("ids", ids)
                .query(Herinneringen::aanzegging)
                .list();
    }

    void verwerkt(List<Aanzegging> klaar, Instant nu) {
        reeks.batchUpdate(
                "update herinnering set staat = ?, verwerkt = ? where id = ?", klaar, 500, (opdracht, een) -> {
                    opdracht.setString(1, een.nodig() ? "VERZONDEN" : "VERVALLEN");
                    opdracht.setObject(2, Bewaking.utc(nu));
                    opdracht.setObject(3, een.id());
                });
    }

    /** Whether the receiver has had this kind of message on this day. */
    boolean hadBericht(String ontvanger, LocalDate dag, String soort) {
        return jdbc.sql("select count(*) from dagbericht where ontvanger = ? and dag = ? and soort = ?")
                        .params(ontvanger, dag, soort)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when another node was first */
    void krijgtBericht(String ontvanger, LocalDate dag, String soort) {
        jdbc.sql("insert into dagbericht (ontvanger, dag, soort) values (?, ?, ?)")
                .params(ontvanger, dag, soort)
                .update();
    }

    private static Aanzegging aanzegging(ResultSet rij, int nummer) throws SQLException {
        return new Aanzegging(
                rij.getObject("id", UUID.class),
                rij.getObject("dossier", UUID.class),
                rij.getString("omschrijving"),
                OrgaanId.van(rij.getString("wie")),
                rij.getObject("uiterlijk", LocalDate.class),
                Grondslag.van(rij.getString("grondslag")),
                rij.getString("uitleg"),
                rij.getObject("te_laat_voor", LocalDate.class),
                rij.getBoolean("nodig"));
    }

    private static Sleutel sleutel(ResultSet rij) throws SQLException {
        return new Sleutel(rij.getObject("onderdeel", UUID.class), rij.getString("soort"), rij.getInt("ronde"));
    }
}
