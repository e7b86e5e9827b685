package nl.regelgang.standpunt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables standpunt and standpunt_versie. */
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

    Versie versie(UUID traject, int nummer) {
        return jdbc.sql(VERSIES + " and v.versie = ?")
                .params(traject, nummer)
                .query((rij, volgnummer) -> versie(rij))
                .single();
    }

    void bewaar(Versie versie) {
        bewaarNummer(versie);
        Handelend door = versie.door();
        OrgaanId namens = door.namens();
        jdbc.sql("insert into standpunt_versie (traject, versie, onderwerp, tekst, inhoud_sha256, uiterlijk, opgesteld,"
                        + " door_persoon, door_naam, door_functie, door_namens)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(versie.traject(), versie.nummer(), versie.onderwerp(), versie.tekst(), versie.sha256())
                .params(versie.uiterlijk(), versie.opgesteld().atOffset(ZoneOffset.UTC))
                .params(door.persoon(), door.naam(), door.functie())
                .param(namens == null ? null : namens.toString())
                .update();
    }

    void vastgesteld(Versie versie, LocalDate dag) {
        jdbc.sql("update standpunt_versie set vastgesteld = ? where traject = ? and versie = ?")
                .params(dag, versie.traject(), versie.nummer())
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

    private static Versie versie(ResultSet rij) throws SQLException {
        String namens = rij.getString("door_namens");
        return new Versie(
                rij.getObject("traject", UUID.class),
                rij.getObject("dossier", UUID.class),
                OrgaanId.van(rij.getString("college")),
                rij.getInt("versie"),
                rij.getString("onderwerp"),
                rij.getString("tekst"),
                rij.getString("inhoud_sha256"),
                rij.getObject("uiterlijk", LocalDate.class),
                rij.getObject("opgesteld", OffsetDateTime.class).toInstant(),
                new Handelend(
                        rij.getString("door_persoon"),
                        rij.getString("door_naam"),
                        rij.getString("door_functie"),
                        namens == null ? null : OrgaanId.van(namens)),
                rij.getObject("vastgesteld", LocalDate.class));
    }
}
