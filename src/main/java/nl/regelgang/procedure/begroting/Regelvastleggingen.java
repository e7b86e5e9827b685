package nl.regelgang.procedure.begroting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rules that procedures keep. */
@Repository
class Regelvastleggingen {

    private final JdbcClient jdbc;

    Regelvastleggingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Once per procedure. */
    void voegToe(UUID procedure, Vastgelegderegels vastgelegd) {
        Regels regels = vastgelegd.regels();
        jdbc.sql("insert into vastgelegde_regels (procedure_id, vastgelegd_op, vrije_weken, kennisgeving_twee_weken,"
                        + " alleen_waterschapsbevoegdheden, toezichthouder, quorum, meerderheid)"
                        + " values (:procedure, :op, :vrij, :kennisgeving, :waterschap, :toezichthouder, :quorum,"
                        + " :meerderheid)")
                .param("procedure", procedure)
                .param("op", vastgelegd.vastgelegdOp())
                .param("vrij", regels.vrijeWeken())
                .param("kennisgeving", regels.kennisgevingTweeWeken())
                .param("waterschap", regels.alleenWaterschapsbevoegdheden())
                .param("toezichthouder", regels.toezichthouder())
                .param("quorum", regels.stemregels().quorum().name())
                .param("meerderheid", regels.stemregels().meerderheid().name())
                .update();
        for (int nummer = 0; nummer < vastgelegd.zetels().size(); nummer++) {
            zetel(procedure, nummer, vastgelegd.zetels().get(nummer));
        }
    }

    private void zetel(UUID procedure, int nummer, ABLid zetel) {
        jdbc.sql("insert into vastgelegde_zetel (procedure_id, volgnummer, lid, naam, namens, stemmen)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        procedure,
                        nummer,
                        zetel.id(),
                        zetel.naam(),
                        zetel.namens().code(),
                        zetel.stemmen())
                .update();
    }

    /** Empty for a procedure that has not started, or started before rules were kept. */
    Optional<Vastgelegderegels> van(UUID procedure) {
        return jdbc.sql("select * from vastgelegde_regels where procedure_id = ?")
                .param(procedure)
                .query((rij, nummer) -> new Vastgelegderegels(
                        rij.getObject("vastgelegd_op", LocalDate.class), regels(rij), zetels(procedure)))
                .optional();
    }

    private static Regels regels(ResultSet rij) throws SQLException {
        return new Regels(
                rij.getBoolean("vrije_weken"),
                rij.getBoolean("kennisgeving_twee_weken"),
                rij.getBoolean("alleen_waterschapsbevoegdheden"),
                rij.getString("toezichthouder"),
                new Stemregels(
                        Stemregels.Quorum.valueOf(rij.getString("quorum")),
                        Stemregels.Meerderheid.valueOf(rij.getString("meerderheid"))));
    }

    private List<ABLid> zetels(UUID procedure) {
        return jdbc.sql("select * from vastgelegde_zetel where procedure_id = ? order by volgnummer")
                .param(procedure)
                .query((rij, nummer) -> new ABLid(
                        rij.getString("lid"),
                        rij.getString("naam"),
                        new OrganisatieId(rij.getString("namens")),
                        rij.getInt("stemmen")))
                .list();
    }
}
