package nl.regelgang.procedure.cyclus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.procedure.Inzending;
import nl.regelgang.procedure.Inzendingen;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.termijnbewaking.Dossiertermijnen;
import nl.regelgang.termijnbewaking.Termijnregister.LopendeTermijn;
import nl.regelgang.termijnen.Proceduresoort;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The jaarrekeningen and begrotingswijzigingen that a toezichthouder got. */
@Repository
@Transactional(readOnly = true)
class Cyclusinzendingen implements Inzendingen {

    /** The step that sends a stuk, whose term has its name. */
    private static final Map<Proceduresoort, String> TOEZENDING = Map.of(
            Proceduresoort.JAARREKENING, "jaarrekeningToezenden",
            Proceduresoort.BEGROTINGSWIJZIGING, "begrotingswijzigingToezenden");

    private static final String INGEZONDEN = "select p.id, p.regeling, p.regeling_naam, p.onderwerp, c.besluit_op,"
            + " c.ingezonden_op from procedure_algemeen p join cyclusstuk c on c.id = p.id where p.toezichthouder = ?"
            + " and p.soort = ? and c.jaar = ? and c.ingezonden_op is not null order by p.regeling_naam, p.id";

    private final JdbcClient jdbc;
    private final Dossiertermijnen termijnen;

    Cyclusinzendingen(JdbcClient jdbc, Dossiertermijnen termijnen) {
        this.jdbc = jdbc;
        this.termijnen = termijnen;
    }

    @Override
    public List<Inzending> aan(OrgaanId toezichthouder, Proceduresoort soort, int jaar) {
        String stap = TOEZENDING.get(soort);
        if (stap == null) {
            return List.of();
        }
        List<Gezonden> gezonden = jdbc.sql(INGEZONDEN)
                .params(toezichthouder.toString(), soort.name(), jaar)
                .query(Cyclusinzendingen::gezonden)
                .list();
        Map<UUID, LopendeTermijn> gedaan =
                termijnen.gedaan(gezonden.stream().map(Gezonden::id).toList(), stap);
        return gezonden.stream().map(een -> een.met(gedaan.get(een.id()))).toList();
    }

    private record Gezonden(UUID id, RegelingId regeling, String regelingNaam, String onderwerp, LocalDate op) {

        Inzending met(@Nullable LopendeTermijn termijn) {
            return new Inzending(regeling, regelingNaam, onderwerp, Procedure.pad(id), op, termijn);
        }
    }

    /** What the bestuur did not adopt goes to him to be adopted (Gemeentewet art. 201), in no term. */
    private static Gezonden gezonden(ResultSet rij, int nummer) throws SQLException {
        String onderwerp = rij.getString("onderwerp");
        return new Gezonden(
                rij.getObject("id", UUID.class),
                new RegelingId(rij.getString("regeling")),
                rij.getString("regeling_naam"),
                rij.getObject("besluit_op") == null ? onderwerp + ", ter vaststelling" : onderwerp,
                rij.getObject("ingezonden_op", LocalDate.class));
    }
}
