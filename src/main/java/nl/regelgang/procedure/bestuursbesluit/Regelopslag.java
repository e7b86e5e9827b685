package nl.regelgang.procedure.bestuursbesluit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.regeling.RegelsGewijzigd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The {@link Zienswijzeregels} of all regelingen, in time. */
@Repository
@Transactional
class Regelopslag {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher feiten;

    Regelopslag(JdbcClient jdbc, ApplicationEventPublisher feiten) {
        this.jdbc = jdbc;
        this.feiten = feiten;
    }

    /** What holds on the day; empty when nobody filled in what holds then. */
    @Transactional(readOnly = true)
    Optional<Zienswijzeregels> op(RegelingId regeling, LocalDate dag) {
        return alle(regeling).stream()
                .filter(regels -> !regels.vanaf().isAfter(dag))
                .findFirst();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<Zienswijzeregels> alle(RegelingId regeling) {
        return jdbc.sql("select * from zienswijzeregels where regeling = ? order by vanaf desc")
                .param(regeling.waarde())
                .query((rij, nummer) -> regels(rij))
                .list();
    }

    /** @throws Achterhaald when somebody else changed it since the version that this one was made from */
    void bewaar(RegelingId regeling, Zienswijzeregels nieuw, Handelend door) {
        boolean gelukt = nieuw.versie() == 0 ? voegToe(regeling, nieuw) : wijzig(regeling, nieuw);
        if (!gelukt) {
            throw new Achterhaald("Iemand anders heeft deze regels gewijzigd terwijl u bezig was."
                    + " Bekijk wat er nu staat en pas het zo nodig opnieuw aan.");
        }
        feiten.publishEvent(new RegelsGewijzigd(
                regeling,
                "Besluiten met een zienswijze van de raden, vanaf %s: %s"
                        .formatted(Dagen.voluit(nieuw.vanaf()), String.join(" ", nieuw.zinnen())),
                door));
    }

    private boolean voegToe(RegelingId regeling, Zienswijzeregels nieuw) {
        if (alle(regeling).stream().anyMatch(een -> een.vanaf().equals(nieuw.vanaf()))) {
            throw new OngeldigeInvoer(
                    "vanaf", "Er zijn al regels vanaf deze dag. Kies daar ‘Wijzigen’, of vul een andere dag in.");
        }
        return jdbc.sql("insert into zienswijzeregels (artikel, besluiten, verzoek, bestuur_bepaalt, spoed, regeling,"
                                + " vanaf, versie) values (?, ?, ?, ?, ?, ?, ?, 1)")
                        .params(
                                nieuw.artikel(),
                                String.join("\n", nieuw.besluiten()),
                                Objects.toString(nieuw.verzoek(), null),
                                nieuw.bestuurBepaalt(),
                                nieuw.spoed(),
                                regeling.waarde(),
                                nieuw.vanaf())
                        .update()
                == 1;
    }

    private boolean wijzig(RegelingId regeling, Zienswijzeregels nieuw) {
        return jdbc.sql("update zienswijzeregels set artikel = ?, besluiten = ?, verzoek = ?, bestuur_bepaalt = ?,"
                                + " spoed = ?, versie = versie + 1 where regeling = ? and vanaf = ? and versie = ?")
                        .params(
                                nieuw.artikel(),
                                String.join("\n", nieuw.besluiten()),
                                Objects.toString(nieuw.verzoek(), null),
                                nieuw.bestuurBepaalt(),
                                nieuw.spoed(),
                                regeling.waarde(),
                                nieuw.vanaf(),
                                nieuw.versie())
                        .update()
                == 1;
    }

    private static Zienswijzeregels regels(ResultSet rij) throws SQLException {
        String verzoek = rij.getString("verzoek");
        return new Zienswijzeregels(
                rij.getObject("vanaf", LocalDate.class),
                rij.getString("artikel"),
                rij.getString("besluiten").lines().toList(),
                verzoek == null ? null : Verzoekdrempel.van(verzoek).orElseThrow(),
                rij.getBoolean("bestuur_bepaalt"),
                rij.getBoolean("spoed"),
                rij.getInt("versie"));
    }
}
