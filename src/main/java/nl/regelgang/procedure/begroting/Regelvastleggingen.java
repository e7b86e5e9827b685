package nl.regelgang.procedure.begroting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Regels;
import nl.regelgang.regeling.Stemregels;
import nl.regelgang.termijnen.Termijninstellingen;
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
        jdbc.sql("insert into vastgelegde_regels (procedure_id, vastgelegd_op, toezichthouder, quorum, meerderheid)"
                        + " values (:procedure, :op, :toezichthouder, :quorum, :meerderheid)")
                .param("procedure", procedure)
                .param("op", vastgelegd.vastgelegdOp())
                .param("toezichthouder", regels.toezichthouder())
                .param("quorum", regels.stemregels().quorum().name())
                .param("meerderheid", regels.stemregels().meerderheid().name())
                .update();
        regels.instellingen().opgeslagen().forEach((naam, waarde) -> jdbc.sql(
                        "insert into vastgelegde_instelling (procedure_id, naam, waarde) values (?, ?, ?)")
                .params(procedure, naam, waarde)
                .update());
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
                        rij.getObject("vastgelegd_op", LocalDate.class),
                        regels(rij, instellingen(procedure)),
                        zetels(procedure)))
                .optional();
    }

    private Termijninstellingen instellingen(UUID procedure) {
        Map<String, String> opgeslagen = new HashMap<>();
        jdbc.sql("select naam, waarde from vastgelegde_instelling where procedure_id = ?")
                .param(procedure)
                .query((ResultSet rij) -> {
                    opgeslagen.put(rij.getString("naam"), rij.getString("waarde"));
                });
        return Termijninstellingen.van(opgeslagen);
    }

    private static Regels regels(ResultSet rij, Termijninstellingen instellingen) throws SQLException {
        return new Regels(
                instellingen,
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
