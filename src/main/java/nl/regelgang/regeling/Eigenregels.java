package nl.regelgang.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a beheerder enters about a regeling and no register knows: regels, stemgewichten and bestuursleden. */
class Eigenregels {

    private final JdbcClient jdbc;

    Eigenregels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void bewaar(RegelingId regeling, Regels regels) {
        jdbc.sql("delete from regels where regeling = ?")
                .param(regeling.waarde())
                .update();
        jdbc.sql("""
                        insert into regels (regeling, toezichthouder, quorum, meerderheid, verplichte_deelneming)
                        values (:regeling, :toezichthouder, :quorum, :meerderheid, :verplicht)""")
                .param("regeling", regeling.waarde())
                .param("toezichthouder", regels.toezichthouder())
                .param("quorum", regels.stemregels().quorum().name())
                .param("meerderheid", regels.stemregels().meerderheid().name())
                .param("verplicht", regels.verplichteDeelneming())
                .update();
        jdbc.sql("delete from termijninstelling where regeling = ?")
                .param(regeling.waarde())
                .update();
        regels.instellingen().afwijkend().forEach((naam, waarde) -> jdbc.sql(
                        "insert into termijninstelling (regeling, naam, waarde) values (?, ?, ?)")
                .params(regeling.waarde(), naam, waarde)
                .update());
    }

    void bewaar(RegelingId regeling, Map<OrganisatieId, Integer> gewichten) {
        jdbc.sql("delete from stemgewicht where regeling = ?")
                .param(regeling.waarde())
                .update();
        gewichten.forEach((organisatie, stemmen) -> jdbc.sql(
                        "insert into stemgewicht (regeling, organisatie, stemmen) values (?, ?, ?)")
                .params(regeling.waarde(), organisatie.code(), stemmen)
                .update());
    }

    void bewaar(RegelingId regeling, List<ABLid> leden) {
        jdbc.sql("delete from ab_lid where regeling = ?")
                .param(regeling.waarde())
                .update();
        for (int nummer = 0; nummer < leden.size(); nummer++) {
            ABLid lid = leden.get(nummer);
            jdbc.sql("insert into ab_lid (regeling, id, naam, namens, stemmen, volgorde,"
                            + " in_dagelijks_bestuur) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            regeling.waarde(),
                            lid.id(),
                            lid.naam(),
                            lid.namens().code(),
                            lid.stemmen(),
                            nummer,
                            lid.inDagelijksBestuur())
                    .update();
        }
    }

    List<ABLid> leden(RegelingId regeling) {
        return jdbc.sql(
                        "select id, naam, namens, stemmen, in_dagelijks_bestuur from ab_lid where regeling = ? order by volgorde")
                .param(regeling.waarde())
                .query((rij, nummer) -> lid(rij))
                .list();
    }

    /** Who sits in the bestuur for one of these organisations, per regeling as it was entered. */
    Map<RegelingId, List<ABLid>> ledenNamens(Collection<OrganisatieId> organisaties) {
        Map<RegelingId, List<ABLid>> leden = new HashMap<>();
        jdbc.sql("select regeling, id, naam, namens, stemmen, in_dagelijks_bestuur from ab_lid"
                        + " where namens in (:namens) order by regeling, volgorde")
                .param("namens", organisaties.stream().map(OrganisatieId::code).toList())
                .query(rij -> {
                    leden.computeIfAbsent(new RegelingId(rij.getString("regeling")), nieuw -> new ArrayList<>())
                            .add(lid(rij));
                });
        return leden;
    }

    private static ABLid lid(ResultSet rij) throws SQLException {
        return new ABLid(
                rij.getString("id"),
                rij.getString("naam"),
                new OrganisatieId(rij.getString("namens")),
                rij.getInt("stemmen"),
                rij.getBoolean("in_dagelijks_bestuur"));
    }

    void vestig(RegelingId regeling, @Nullable OrganisatieId provincie) {
        jdbc.sql("update regeling set vestigingsprovincie = ? where id = ?")
                .params(Kolommen.code(provincie), regeling.waarde())
                .update();
    }

    int versie(RegelingId regeling) {
        return jdbc.sql("select versie from regeling where id = ?")
                .param(regeling.waarde())
                .query(Integer.class)
                .single();
    }

    /** @throws Achterhaald when somebody else changed it since this version was read */
    void volgendeVersie(RegelingId regeling, int gelezen) {
        int gewijzigd = jdbc.sql("update regeling set versie = versie + 1 where id = ? and versie = ?")
                .params(regeling.waarde(), gelezen)
                .update();
        if (gewijzigd == 0) {
            throw new Achterhaald("Iemand anders heeft de regels van deze regeling gewijzigd terwijl u bezig was."
                    + " Bekijk wat er nu staat en pas het zo nodig opnieuw aan.");
        }
    }

    /** A new version of a regeling keeps what was entered for the version before it. */
    void neemOver(RegelingId van, RegelingId naar) {
        kopieer("stemgewicht", "organisatie, stemmen", van, naar);
        kopieer("regels", "toezichthouder, quorum, meerderheid, verplichte_deelneming", van, naar);
        kopieer("termijninstelling", "naam, waarde", van, naar);
        kopieer("ab_lid", "id, naam, namens, stemmen, volgorde, in_dagelijks_bestuur", van, naar);
        kopieer("bijdragejaar", "jaar, wijze, totaal, peildatum, gedeeld_op, versie", van, naar);
        kopieer("bijdrage", "jaar, organisatie, bedrag, aandeel", van, naar);
        kopieer("evaluatie", "laatste", van, naar);
        kopieer("besluitregels", "vanaf, wijze, peildatum, versie", van, naar);
        kopieer("drempel", "vanaf, besluit, deelnemers, aantal, stemmen, inwoners, instemming_van", van, naar);
        kopieer("inwonersklasse", "vanaf, inwoners, stemmen", van, naar);
        kopieer("besluitgewicht", "vanaf, organisatie, stemmen, inwoners", van, naar);
        kopieer("deelname", "organisatie, aangegaan_door, van, tot", van, naar);
        jdbc.sql("update regeling set vestigingsprovincie = (select oud.vestigingsprovincie from regeling oud"
                        + " where oud.id = ?) where id = ?")
                .params(van.waarde(), naar.waarde())
                .update();
    }

    private void kopieer(String tabel, String kolommen, RegelingId van, RegelingId naar) {
        jdbc.sql("insert into " + tabel + " (regeling, " + kolommen + ") select cast(? as varchar), " + kolommen
                        + " from " + tabel + " where regeling = ?")
                .params(naar.waarde(), van.waarde())
                .update();
    }

    /** The regelingen for which something was entered. */
    List<String> metEigenRegels() {
        return jdbc.sql("select regeling from regels union select regeling from stemgewicht"
                        + " union select regeling from ab_lid"
                        + " union select id from regeling where vestigingsprovincie is not null")
                .query(String.class)
                .list();
    }
}
