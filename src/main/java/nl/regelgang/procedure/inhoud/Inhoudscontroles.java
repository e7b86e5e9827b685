package nl.regelgang.procedure.inhoud;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Bestuur;
import nl.regelgang.procedure.inhoud.Bevinding.Uitkomst;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What was found of the contents in the ontwerp of each procedure. */
@Repository
@Transactional
public class Inhoudscontroles {

    private static final Map<String, Onderdeel> ONDERDELEN =
            Inhoudstabel.alle().stream().collect(Collectors.toMap(Onderdeel::id, Function.identity()));

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher feiten;

    Inhoudscontroles(JdbcClient jdbc, ApplicationEventPublisher feiten) {
        this.jdbc = jdbc;
        this.feiten = feiten;
    }

    /** Keeps it in the place of an earlier one, and writes into the dossier what the law asks and is not there. */
    public void bewaar(UUID procedure, Bestuur bestuur, Inhoudscontrole controle, Handelend door) {
        jdbc.sql("delete from inhoudscontrole where procedure_id = ?")
                .param(procedure)
                .update();
        controle.bevindingen().forEach(een -> jdbc.sql(
                        "insert into inhoudscontrole (procedure_id, onderdeel, uitkomst, toelichting) values (?, ?, ?, ?)")
                .params(procedure, een.onderdeel().id(), een.uitkomst().name(), een.toelichting())
                .update());
        feiten.publishEvent(new InhoudGecontroleerd(
                procedure,
                controle.gevonden(),
                controle.ontbreekt(bestuur.vorm()).stream()
                        .map(een -> "%s (%s)".formatted(een.naam(), een.artikelIn(bestuur.hoofdstuk())))
                        .toList(),
                controle.toch(),
                bestuur.grondslag("Wgr art. 9 lid 1"),
                door));
    }

    /** In the order of the law; empty when nobody looked. Why it was sent all the same stands in the journaal. */
    @Transactional(readOnly = true)
    public List<Bevinding> van(UUID procedure) {
        Map<String, Bevinding> gevonden = jdbc
                .sql("select * from inhoudscontrole where procedure_id = ?")
                .param(procedure)
                .query(Inhoudscontroles::bevinding)
                .list()
                .stream()
                .collect(Collectors.toMap(een -> een.onderdeel().id(), Function.identity()));
        return Inhoudstabel.alle().stream()
                .map(Onderdeel::id)
                .filter(gevonden::containsKey)
                .map(gevonden::get)
                .toList();
    }

    private static Bevinding bevinding(ResultSet rij, int nummer) throws SQLException {
        String onderdeel = rij.getString("onderdeel");
        Onderdeel bekend = ONDERDELEN.get(onderdeel);
        if (bekend == null) {
            throw new IllegalStateException("no onderdeel " + onderdeel + " in the table any more");
        }
        return new Bevinding(bekend, Uitkomst.valueOf(rij.getString("uitkomst")), rij.getString("toelichting"));
    }
}
