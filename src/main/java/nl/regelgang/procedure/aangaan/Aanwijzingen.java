package nl.regelgang.procedure.aangaan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The aanwijzingen with their processes, one for each deelnemer of a new regeling. */
@Repository
@Transactional
class Aanwijzingen {

    static final String PROCES = "aanwijzingLeden";

    private final JdbcClient jdbc;
    private final Procesmotor motor;

    Aanwijzingen(JdbcClient jdbc, Procesmotor motor) {
        this.jdbc = jdbc;
        this.motor = motor;
    }

    void vragen(UUID dossier, OrganisatieId organisatie, String naam, OrgaanId orgaan) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into aanwijzing (id, dossier, organisatie, naam, orgaan) values (?, ?, ?, ?, ?)")
                .params(id, dossier, organisatie.code(), naam, orgaan.toString())
                .update();
        motor.start(PROCES, id.toString());
    }

    /** By name. */
    List<Aanwijzing> van(UUID dossier) {
        return jdbc.sql("select * from aanwijzing where dossier = ? order by naam, id")
                .param(dossier)
                .query(Aanwijzingen::aanwijzing)
                .list();
    }

    /** @throws NietGevonden when there is none */
    Aanwijzing lees(UUID id) {
        return jdbc.sql("select * from aanwijzing where id = ?")
                .param(id)
                .query(Aanwijzingen::aanwijzing)
                .optional()
                .orElseThrow(() -> new NietGevonden("aanwijzing " + id));
    }

    void aangewezen(UUID id, List<String> leden, LocalDate besluitVan) {
        jdbc.sql("update aanwijzing set leden = ?, besluit_van = ? where id = ?")
                .params(String.join("\n", leden), besluitVan, id)
                .update();
    }

    /** Every deelnemer named its leden. */
    void alleBinnen(UUID dossier) {
        motor.meld("alleLedenAangewezen", dossier.toString());
    }

    private static Aanwijzing aanwijzing(ResultSet rij, int nummer) throws SQLException {
        String leden = rij.getString("leden");
        return new Aanwijzing(
                rij.getObject("id", UUID.class),
                rij.getObject("dossier", UUID.class),
                new OrganisatieId(rij.getString("organisatie")),
                rij.getString("naam"),
                OrgaanId.van(rij.getString("orgaan")),
                leden == null ? null : leden.lines().toList());
    }
}
