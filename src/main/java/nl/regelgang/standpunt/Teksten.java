package nl.regelgang.standpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables standpunt, standpunt_versie, standpunt_gevraagd and standpunt_stuk. */
@Repository
class Teksten {

    private static final String VERSIES = "select v.*, s.dossier, s.college from standpunt_versie v"
            + " join standpunt s on s.traject = v.traject where v.traject = ?";

    private final JdbcClient jdbc;

    Teksten(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the newest version; until the transaction ends nobody else changes anything of the traject. */
    Optional<Integer> vergrendel(UUID traject) {
        return jdbc.sql("select versie from standpunt where traject = ? for update")
                .param(traject)
                .query(Integer.class)
                .optional();
    }

    Optional<Versie> nieuwste(UUID traject) {
        return jdbc.sql(VERSIES + " and v.versie = s.versie")
                .param(traject)
                .query((rij, nummer) -> versie(rij))
                .optional();
    }

    /** The newest versions that silence put on the agenda of this college and that wait for its besluit. */
    List<Versie> geagendeerd(OrgaanId college) {
        return jdbc.sql("select v.*, s.dossier, s.college from standpunt_versie v join standpunt s"
                        + " on s.traject = v.traject and s.versie = v.versie where s.college = ?"
                        + " and v.geagendeerd is not null and v.vastgesteld is null and v.teruggenomen is null"
                        + " order by v.geagendeerd")
                .param(college.toString())
                .query((rij, nummer) -> versie(rij))
                .list();
    }

    Versie versie(UUID traject, int nummer) {
        return jdbc.sql(VERSIES + " and v.versie = ?")
                .params(traject, nummer)
                .query((rij, volgnummer) -> versie(rij))
                .single();
    }

    List<Stuk> stukken(UUID traject, int versie) {
        return jdbc.sql("select * from standpunt_stuk where traject = ? and versie = ? order by volgnummer")
                .params(traject, versie)
                .query((rij, nummer) -> new Stuk(
                        rij.getInt("volgnummer"),
                        rij.getObject("document", UUID.class),
                        rij.getString("titel"),
                        rij.getString("sha256")))
                .list();
    }

    void bewaar(Versie versie, List<Stuk> stukken) {
        bewaarNummer(versie);
        Handelend door = versie.door();
        OrgaanId namens = door.namens();
        Afspraken afspraken = versie.afspraken();
        jdbc.sql("insert into standpunt_versie (traject, versie, onderwerp, tekst, inhoud_vorm, inhoud_sha256,"
                        + " uiterlijk, opgesteld, door_persoon, door_naam, door_functie, door_namens, regeling, regeling_id,"
                        + " volgens_plan, regel, portefeuillehouder, stilte, stilte_na)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(versie.traject(), versie.nummer(), versie.onderwerp(), versie.tekst())
                .params(versie.vorm(), versie.sha256())
                .params(versie.uiterlijk(), versie.opgesteld().atOffset(ZoneOffset.UTC))
                .params(door.persoon(), door.naam(), door.functie())
                .param(namens == null ? null : namens.toString())
                .params(versie.regeling(), waarde(versie.regelingId()), versie.volgensPlan())
                .params(afspraken.regel().name(), afspraken.portefeuillehouder())
                .params(afspraken.stilte().name(), afspraken.naWerkdagen())
                .update();
        afspraken.leden().forEach(lid -> jdbc.sql(
                        "insert into standpunt_gevraagd (traject, versie, persoon) values (?, ?, ?)")
                .params(versie.traject(), versie.nummer(), lid)
                .update());
        stukken.forEach(stuk -> jdbc.sql("insert into standpunt_stuk (traject, versie, volgnummer, document, titel,"
                        + " sha256) values (?, ?, ?, ?, ?, ?)")
                .params(versie.traject(), versie.nummer(), stuk.nummer(), stuk.document(), stuk.titel(), stuk.sha256())
                .update());
    }

    void vastgesteld(Versie versie, LocalDate dag) {
        zet("vastgesteld = ?", dag, versie);
    }

    void voortgezet(Versie versie, String reden, Instant nu) {
        zet("voortgezet_reden = ?", reden, versie);
        zet("voortgezet = ?", nu.atOffset(ZoneOffset.UTC), versie);
    }

    void geagendeerd(Versie versie, Instant nu) {
        zet("geagendeerd = ?", nu.atOffset(ZoneOffset.UTC), versie);
    }

    void verzet(Versie versie, LocalDate uiterlijk) {
        zet("uiterlijk = ?", uiterlijk, versie);
    }

    void teruggenomen(Versie versie, String reden, Instant nu) {
        zet("teruggenomen_reden = ?", reden, versie);
        zet("teruggenomen = ?", nu.atOffset(ZoneOffset.UTC), versie);
    }

    private void zet(String kolom, Object waarde, Versie versie) {
        jdbc.sql("update standpunt_versie set " + kolom + " where traject = ? and versie = ?")
                .params(waarde, versie.traject(), versie.nummer())
                .update();
    }

    private void bewaarNummer(Versie versie) {
        int gewijzigd = jdbc.sql("update standpunt set versie = ? where traject = ?")
                .params(versie.nummer(), versie.traject())
                .update();
        if (gewijzigd == 0) {
            jdbc.sql("insert into standpunt (traject, dossier, college, versie) values (?, ?, ?, ?)")
                    .params(versie.traject(), versie.dossier(), versie.college().toString(), versie.nummer())
                    .update();
        }
    }

    private Versie versie(ResultSet rij) throws SQLException {
        String namens = rij.getString("door_namens");
        UUID traject = rij.getObject("traject", UUID.class);
        int nummer = rij.getInt("versie");
        return new Versie(
                traject,
                rij.getObject("dossier", UUID.class),
                OrgaanId.van(rij.getString("college")),
                rij.getString("regeling"),
                regeling(rij),
                nummer,
                rij.getString("onderwerp"),
                rij.getString("tekst"),
                rij.getInt("inhoud_vorm"),
                rij.getString("inhoud_sha256"),
                rij.getObject("uiterlijk", LocalDate.class),
                rij.getBoolean("volgens_plan"),
                rij.getObject("opgesteld", OffsetDateTime.class).toInstant(),
                new Handelend(
                        rij.getString("door_persoon"),
                        rij.getString("door_naam"),
                        rij.getString("door_functie"),
                        namens == null ? null : OrgaanId.van(namens)),
                new Afspraken(
                        Akkoordregel.valueOf(rij.getString("regel")),
                        rij.getString("portefeuillehouder"),
                        gevraagd(traject, nummer),
                        Stilte.valueOf(rij.getString("stilte")),
                        rij.getInt("stilte_na")),
                new Versie.Voortgang(
                        rij.getObject("vastgesteld", LocalDate.class),
                        rij.getString("voortgezet_reden"),
                        moment(rij, "geagendeerd"),
                        rij.getString("teruggenomen_reden")));
    }

    private Set<String> gevraagd(UUID traject, int versie) {
        return new HashSet<>(jdbc.sql("select persoon from standpunt_gevraagd where traject = ? and versie = ?")
                .params(traject, versie)
                .query(String.class)
                .list());
    }

    static @Nullable RegelingId regeling(ResultSet rij) throws SQLException {
        String id = rij.getString("regeling_id");
        return id == null ? null : new RegelingId(id);
    }

    static @Nullable String waarde(@Nullable RegelingId regeling) {
        return regeling == null ? null : regeling.waarde();
    }

    static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        OffsetDateTime tijdstip = rij.getObject(kolom, OffsetDateTime.class);
        return tijdstip == null ? null : tijdstip.toInstant();
    }
}
