package nl.regelgang.procedure.geschil;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.Procedures;
import nl.regelgang.procedure.geschil.Geschil.Partij;
import nl.regelgang.procedure.geschil.Geschil.Stap;
import nl.regelgang.procedure.geschil.Geschil.Verdaging;
import nl.regelgang.termijnen.Lengte;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Geschillen as they are stored. */
@Repository
class Geschillen {

    private final JdbcClient jdbc;
    private final Procedures procedures;

    Geschillen(JdbcClient jdbc, Procedures procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    void voegToe(Geschil geschil) {
        Partij gs = geschil.gedeputeerdeStaten();
        jdbc.sql("insert into geschil (id, aard, route, grondslag, uitleg, indiener, indiener_naam, wederpartij,"
                        + " wederpartij_naam, omschrijving, besluit_bekend_op, herkomst, gedeputeerde_staten,"
                        + " gedeputeerde_staten_naam, andere_provincies, gestart_op, opgelost)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)")
                .params(
                        geschil.id(),
                        geschil.aard().name(),
                        geschil.route().wie().name(),
                        geschil.route().grondslag().toString(),
                        geschil.route().uitleg(),
                        geschil.indiener().orgaan().toString(),
                        geschil.indiener().naam(),
                        geschil.wederpartij().orgaan().toString(),
                        geschil.wederpartij().naam(),
                        geschil.omschrijving(),
                        geschil.besluitBekendOp(),
                        geschil.herkomst(),
                        gs == null ? null : gs.orgaan().toString(),
                        gs == null ? null : gs.naam(),
                        String.join("\n", geschil.andereProvincies()),
                        geschil.gestartOp())
                .update();
        for (int nummer = 0; nummer < geschil.stappen().size(); nummer++) {
            Stap stap = geschil.stappen().get(nummer);
            jdbc.sql("insert into geschilstap (geschil, nummer, soort, artikel, termijn) values (?, ?, ?, ?, ?)")
                    .params(
                            geschil.id(),
                            nummer,
                            stap.soort().name(),
                            stap.artikel(),
                            stap.termijn().cijfers())
                    .update();
        }
    }

    /** @throws NietGevonden when there is none */
    Geschil lees(UUID id) {
        Procedure procedure = procedures.lees(id);
        return jdbc.sql("select * from geschil where id = ?")
                .param(id)
                .query((rij, nummer) -> geschil(procedure, rij, stappen(id)))
                .optional()
                .orElseThrow(() -> new NietGevonden("geschil " + id));
    }

    /** Those that arose in this procedure. */
    List<UUID> uit(UUID herkomst) {
        return jdbc.sql("select id from geschil where herkomst = ? order by gestart_op, id")
                .param(herkomst)
                .query(UUID.class)
                .list();
    }

    private List<Stap> stappen(UUID geschil) {
        return jdbc.sql("select * from geschilstap where geschil = ? order by nummer")
                .param(geschil)
                .query((rij, nummer) -> new Stap(
                        Trede.Soort.valueOf(rij.getString("soort")),
                        rij.getString("artikel"),
                        Lengte.van(rij.getString("termijn")),
                        rij.getObject("uiterlijk", LocalDate.class),
                        rij.getObject("gevoerd_op", LocalDate.class),
                        rij.getObject("opgelost", Boolean.class),
                        rij.getString("verslag")))
                .list();
    }

    /** @param nummer from 0 */
    void stapBegint(UUID geschil, int nummer, LocalDate uiterlijk) {
        jdbc.sql("update geschilstap set uiterlijk = ? where geschil = ? and nummer = ?")
                .params(uiterlijk, geschil, nummer)
                .update();
    }

    void stapGevoerd(UUID geschil, int nummer, LocalDate op, boolean opgelost, String verslag) {
        jdbc.sql("update geschilstap set gevoerd_op = ?, opgelost = ?, verslag = ? where geschil = ? and nummer = ?")
                .params(op, opgelost, verslag, geschil, nummer)
                .update();
    }

    void opgelost(UUID id) {
        zet(id, "opgelost", true);
    }

    void voorgelegd(UUID id, LocalDate op) {
        zet(id, "voorgelegd_op", op);
    }

    void verdaagd(UUID id, Verdaging verdaging) {
        zet(id, "verdaagd_op", verdaging.op());
        zet(id, "verdaagd_tot", verdaging.tot());
        zet(id, "verdaging_reden", verdaging.reden());
    }

    void beslist(
            UUID id,
            Geschil.Beslissing beslissing,
            LocalDate op,
            @Nullable OrgaanId opdrachtAan,
            @Nullable LocalDate opdrachtTot) {
        zet(id, "beslissing", beslissing.name());
        zet(id, "besloten_op", op);
        if (opdrachtAan != null && opdrachtTot != null) {
            zet(id, "opdracht_aan", opdrachtAan.toString());
            zet(id, "opdracht_tot", opdrachtTot);
        }
    }

    private void zet(UUID id, String kolom, Object waarde) {
        jdbc.sql("update geschil set " + kolom + " = :waarde where id = :id")
                .param("waarde", waarde)
                .param("id", id)
                .update();
    }

    private static Geschil geschil(Procedure procedure, ResultSet rij, List<Stap> stappen) throws SQLException {
        String opdrachtAan = rij.getString("opdracht_aan");
        String beslissing = rij.getString("beslissing");
        return new Geschil(
                procedure,
                Route.Aard.valueOf(rij.getString("aard")),
                new Route(
                        Route.Wie.valueOf(rij.getString("route")),
                        Grondslag.van(rij.getString("grondslag")),
                        rij.getString("uitleg")),
                partij(rij, "indiener"),
                partij(rij, "wederpartij"),
                rij.getString("omschrijving"),
                rij.getObject("besluit_bekend_op", LocalDate.class),
                rij.getObject("herkomst", UUID.class),
                rij.getString("gedeputeerde_staten") == null ? null : partij(rij, "gedeputeerde_staten"),
                rij.getString("andere_provincies").lines().toList(),
                rij.getObject("gestart_op", LocalDate.class),
                stappen,
                new Geschil.Verloop(
                        rij.getObject("voorgelegd_op", LocalDate.class),
                        beslissing == null ? null : Geschil.Beslissing.valueOf(beslissing),
                        rij.getObject("besloten_op", LocalDate.class),
                        opdrachtAan == null ? null : OrgaanId.van(opdrachtAan),
                        rij.getObject("opdracht_tot", LocalDate.class),
                        verdaging(rij),
                        rij.getBoolean("opgelost")));
    }

    private static @Nullable Verdaging verdaging(ResultSet rij) throws SQLException {
        LocalDate op = rij.getObject("verdaagd_op", LocalDate.class);
        return op == null
                ? null
                : new Verdaging(op, rij.getObject("verdaagd_tot", LocalDate.class), rij.getString("verdaging_reden"));
    }

    private static Partij partij(ResultSet rij, String kolom) throws SQLException {
        return new Partij(OrgaanId.van(rij.getString(kolom)), rij.getString(kolom + "_naam"));
    }
}
