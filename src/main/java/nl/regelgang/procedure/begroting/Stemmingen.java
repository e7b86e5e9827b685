package nl.regelgang.procedure.begroting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Stemregels;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The votes of begrotingsprocedures. */
@Repository
class Stemmingen {

    private final JdbcClient jdbc;

    Stemmingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were held. */
    List<Stemming> van(UUID procedure) {
        return jdbc.sql("select * from stemming where procedure_id = ? order by nummer")
                .param(procedure)
                .query((rij, nummer) -> stemming(rij))
                .list();
    }

    Optional<Stemming> laatste(UUID procedure) {
        return van(procedure).stream().reduce((eerder, later) -> later);
    }

    void voegToe(UUID procedure, Stemming stemming) {
        jdbc.sql("insert into stemming (id, procedure_id, nummer, tweede_oproep, herstemming) values (?, ?, ?, ?, ?)")
                .params(stemming.id(), procedure, stemming.nummer(), stemming.tweedeOproep(), stemming.herstemming())
                .update();
        for (int i = 0; i < stemming.stemmen().size(); i++) {
            ABLid lid = stemming.stemmen().get(i).lid();
            jdbc.sql("insert into stem (stemming, volgnummer, lid, naam, namens, stemmen) values (?, ?, ?, ?, ?, ?)")
                    .params(stemming.id(), i, lid.id(), lid.naam(), lid.namens().code(), lid.stemmen())
                    .update();
        }
    }

    void stem(UUID stemming, String lid, Stemregels.Keuze keuze) {
        jdbc.sql("update stem set keuze = ? where stemming = ? and lid = ?")
                .params(keuze.name(), stemming, lid)
                .update();
    }

    void uitslag(UUID stemming, LocalDate vergaderingOp, Stemregels.Uitslag uitslag) {
        jdbc.sql("update stemming set vergadering_op = ?, uitslag = ?, berekening = ? where id = ?")
                .params(vergaderingOp, uitslag.soort().name(), String.join("\n", uitslag.berekening()), stemming)
                .update();
    }

    private Stemming stemming(ResultSet rij) throws SQLException {
        UUID id = rij.getObject("id", UUID.class);
        String uitslag = rij.getString("uitslag");
        String berekening = rij.getString("berekening");
        return new Stemming(
                id,
                rij.getInt("nummer"),
                rij.getBoolean("tweede_oproep"),
                rij.getBoolean("herstemming"),
                rij.getObject("vergadering_op", LocalDate.class),
                uitslag == null ? null : Stemregels.Soort.valueOf(uitslag),
                berekening == null ? List.of() : berekening.lines().toList(),
                stemmen(id));
    }

    private List<Stemming.Uitgebracht> stemmen(UUID stemming) {
        return jdbc.sql("select * from stem where stemming = ? order by volgnummer")
                .param(stemming)
                .query((rij, nummer) -> {
                    String keuze = rij.getString("keuze");
                    return new Stemming.Uitgebracht(
                            new ABLid(
                                    rij.getString("lid"),
                                    rij.getString("naam"),
                                    new OrganisatieId(rij.getString("namens")),
                                    rij.getInt("stemmen")),
                            keuze == null ? null : Stemregels.Keuze.valueOf(keuze));
                })
                .list();
    }
}
