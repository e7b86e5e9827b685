package nl.regelgang.zienswijzen;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.zienswijzen.Rondestand.Deelnemerstand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the newest rounds of many dossiers stand, in one query. Who may see a dossier is asked by the caller. */
@Repository
public class Rondestanden {

    /** The newest reactie to the answer that a raad has now says whether it was sent, as in {@link Zienswijzeronde}. */
    private static final String NIEUWSTE = """
            select r.dossier, r.sluit_op, r.gesloten_op, t.id, t.organisatie, t.naam, t.status, t.vergadering_op, t.binnen_op,
                a.verzonden_op
            from zienswijzeronde r join traject t on t.ronde = r.id
                left join reactie a on a.traject = t.id and a.antwoord = t.antwoord and a.nummer =
                    (select max(b.nummer) from reactie b where b.traject = t.id and b.antwoord = t.antwoord)
            where r.dossier in (:dossiers)
                and r.nummer = (select max(n.nummer) from zienswijzeronde n where n.dossier = r.dossier)
            order by t.naam, t.id
            """;

    private final JdbcClient jdbc;

    Rondestanden(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier without a round is absent. */
    public Map<UUID, Rondestand> van(Collection<UUID> dossiers) {
        Map<UUID, Rondestand> standen = new HashMap<>();
        if (!dossiers.isEmpty()) {
            jdbc.sql(NIEUWSTE).param("dossiers", dossiers).query((ResultSet rij) -> {
                UUID dossier = rij.getObject("dossier", UUID.class);
                LocalDate sluitOp = rij.getObject("sluit_op", LocalDate.class);
                standen.computeIfAbsent(dossier, nieuw -> new Rondestand(nieuw, sluitOp, new ArrayList<>()))
                        .deelnemers()
                        .add(deelnemer(rij));
            });
        }
        standen.replaceAll(
                (dossier, stand) -> new Rondestand(dossier, stand.sluitOp(), List.copyOf(stand.deelnemers())));
        return standen;
    }

    private static Deelnemerstand deelnemer(ResultSet rij) throws SQLException {
        Traject.Status status = Traject.Status.valueOf(rij.getString("status"));
        Zichtbaarheid.Staat staat = Zichtbaarheid.staat(
                status, rij.getObject("verzonden_op") != null, rij.getObject("gesloten_op") != null);
        OffsetDateTime binnen = rij.getObject("binnen_op", OffsetDateTime.class);
        return new Deelnemerstand(
                rij.getObject("id", UUID.class),
                new OrganisatieId(rij.getString("organisatie")),
                rij.getString("naam"),
                status,
                rij.getObject("vergadering_op", LocalDate.class),
                binnen == null ? null : Dagen.dagVan(binnen.toInstant()),
                Zichtbaarheid.mag(Set.of(Zichtbaarheid.Lezer.DEELNEMER), Zichtbaarheid.Onderdeel.TEKST, staat));
    }
}
