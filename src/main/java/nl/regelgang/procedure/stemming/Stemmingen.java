package nl.regelgang.procedure.stemming;

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

/** The votes as they are stored: on a begroting, or on another stuk of the yearly cycle. */
@Repository
public class Stemmingen {

    private final JdbcClient jdbc;

    Stemmingen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were held. */
    public List<Stemming> van(UUID procedure) {
        return jdbc.sql("select * from stemming where procedure_id = :over or cyclusstuk_id = :over order by nummer")
                .param("over", procedure)
                .query((rij, nummer) -> stemming(rij))
                .list();
    }

    public Optional<Stemming> laatste(UUID procedure) {
        return van(procedure).stream().reduce((eerder, later) -> later);
    }

    void voegToe(UUID procedure, Stemming stemming) {
        jdbc.sql("insert into stemming (id, procedure_id, cyclusstuk_id, nummer, tweede_oproep, herstemming) values (?,"
                        + " (select id from begrotingsprocedure where id = ?), (select id from cyclusstuk where id = ?),"
                        + " ?, ?, ?)")
                .params(
                        stemming.id(),
                        procedure,
                        procedure,
                        stemming.nummer(),
                        stemming.tweedeOproep(),
                        stemming.herstemming())
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

    /** As if it had never been entered. */
    void vergeet(UUID stemming) {
        jdbc.sql("delete from stem where stemming = ?").param(stemming).update();
        jdbc.sql("delete from stemming where id = ?").param(stemming).update();
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
