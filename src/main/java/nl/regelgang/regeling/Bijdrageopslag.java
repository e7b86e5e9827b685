package nl.regelgang.regeling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The bijdragen as they are stored; two queries to read, however many regelingen. */
class Bijdrageopslag {

    private static final String WELKE = " where regeling in (:regelingen) and jaar between :van and :tot";

    private final JdbcClient jdbc;

    Bijdrageopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sleutel(RegelingId regeling, int jaar) {}

    List<Bijdragejaar> lees(Collection<RegelingId> regelingen, int van, int totEnMet, boolean ookOngedeeld) {
        if (regelingen.isEmpty()) {
            return List.of();
        }
        List<String> ids = regelingen.stream().map(RegelingId::waarde).toList();
        Map<Sleutel, Map<OrganisatieId, Bijdragejaar.Deel>> delen = delen(ids, van, totEnMet);
        return jdbc.sql("select * from bijdragejaar" + WELKE + (ookOngedeeld ? "" : " and gedeeld_op is not null")
                        + " order by regeling, jaar")
                .param("regelingen", ids)
                .param("van", van)
                .param("tot", totEnMet)
                .query((rij, nummer) -> jaar(rij, delen))
                .list();
    }

    private Map<Sleutel, Map<OrganisatieId, Bijdragejaar.Deel>> delen(List<String> ids, int van, int totEnMet) {
        Map<Sleutel, Map<OrganisatieId, Bijdragejaar.Deel>> delen = new HashMap<>();
        jdbc.sql("select * from bijdrage" + WELKE)
                .param("regelingen", ids)
                .param("van", van)
                .param("tot", totEnMet)
                .query(rij -> {
                    delen.computeIfAbsent(sleutel(rij), nieuw -> new HashMap<>())
                            .put(
                                    new OrganisatieId(rij.getString("organisatie")),
                                    new Bijdragejaar.Deel(rij.getBigDecimal("bedrag"), rij.getBigDecimal("aandeel")));
                });
        return delen;
    }

    private static Sleutel sleutel(ResultSet rij) throws SQLException {
        return new Sleutel(new RegelingId(rij.getString("regeling")), rij.getInt("jaar"));
    }

    private static Bijdragejaar jaar(ResultSet rij, Map<Sleutel, Map<OrganisatieId, Bijdragejaar.Deel>> delen)
            throws SQLException {
        Sleutel sleutel = sleutel(rij);
        return new Bijdragejaar(
                sleutel.regeling(),
                sleutel.jaar(),
                Bijdragewijze.valueOf(rij.getString("wijze")),
                rij.getBigDecimal("totaal"),
                Kolommen.dag(rij, "peildatum"),
                Kolommen.dag(rij, "gedeeld_op"),
                rij.getInt("versie"),
                delen.getOrDefault(sleutel, Map.of()));
    }

    /** @throws Achterhaald when somebody else changed it since the version that this one was made from */
    void bewaar(Bijdragejaar nieuw) {
        if (nieuw.versie() == 0) {
            voegToe(nieuw);
        } else {
            wijzig(nieuw);
        }
        jdbc.sql("delete from bijdrage where regeling = ? and jaar = ?")
                .params(nieuw.regeling().waarde(), nieuw.jaar())
                .update();
        nieuw.delen()
                .forEach((wie, deel) -> jdbc.sql("insert into bijdrage (regeling, jaar, organisatie, bedrag, aandeel)"
                                + " values (?, ?, ?, ?, ?)")
                        .params(nieuw.regeling().waarde(), nieuw.jaar(), wie.code(), deel.bedrag(), deel.aandeel())
                        .update());
    }

    private void voegToe(Bijdragejaar nieuw) {
        if (!lees(List.of(nieuw.regeling()), nieuw.jaar(), nieuw.jaar(), true).isEmpty()) {
            throw achterhaald();
        }
        jdbc.sql("insert into bijdragejaar (regeling, jaar, wijze, totaal, peildatum, versie)"
                        + " values (?, ?, ?, ?, ?, 1)")
                .params(
                        nieuw.regeling().waarde(),
                        nieuw.jaar(),
                        nieuw.wijze().name(),
                        nieuw.totaal(),
                        nieuw.peildatum())
                .update();
    }

    private void wijzig(Bijdragejaar nieuw) {
        int gewijzigd = jdbc.sql("update bijdragejaar set wijze = ?, totaal = ?, peildatum = ?, versie = versie + 1"
                        + " where regeling = ? and jaar = ? and versie = ?")
                .params(
                        nieuw.wijze().name(),
                        nieuw.totaal(),
                        nieuw.peildatum(),
                        nieuw.regeling().waarde(),
                        nieuw.jaar(),
                        nieuw.versie())
                .update();
        if (gewijzigd == 0) {
            throw achterhaald();
        }
    }

    private static Achterhaald achterhaald() {
        return new Achterhaald("Iemand anders heeft de bijdragen van dit jaar gewijzigd terwijl u bezig was."
                + " Bekijk wat er nu staat en pas het zo nodig opnieuw aan.");
    }

    /** False when it was shared already, or when there is nothing to share. */
    boolean deel(RegelingId regeling, int jaar, LocalDate op) {
        return jdbc.sql("update bijdragejaar set gedeeld_op = ? where regeling = ? and jaar = ? and gedeeld_op is null")
                        .params(op, regeling.waarde(), jaar)
                        .update()
                == 1;
    }
}
