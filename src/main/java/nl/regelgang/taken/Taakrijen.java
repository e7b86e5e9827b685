package nl.regelgang.taken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regelgang.gedeeld.Grondslag;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.RegelingId;
import nl.regelgang.taken.Taak.Stand;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads the rows of tasks. */
final class Taakrijen {

    private Taakrijen() {}

    /** One row per task and orgaan becomes one task with its organen, in the order of the rows. */
    static List<Taak> lees(StatementSpec vraag) {
        Map<String, Taak> taken = new LinkedHashMap<>();
        vraag.query((ResultSet rij, int nummer) -> rij(rij))
                .list()
                .forEach(taak -> taken.merge(taak.id(), taak, Taakrijen::metBeideOrganen));
        return List.copyOf(taken.values());
    }

    private static Taak metBeideOrganen(Taak een, Taak ander) {
        List<OrgaanId> organen = new ArrayList<>(een.organen());
        organen.addAll(ander.organen());
        return een.met(organen);
    }

    private static Taak rij(ResultSet rij) throws SQLException {
        return new Taak(
                rij.getString("id"),
                rij.getString("proces"),
                rij.getString("sleutel"),
                rij.getString("stap"),
                rij.getString("naam"),
                rij.getString("formulier"),
                rij.getObject("dossier", UUID.class),
                new RegelingId(rij.getString("regeling_id")),
                rij.getString("regeling"),
                rij.getString("procedurenaam"),
                rij.getString("deelnemer"),
                rij.getString("pad"),
                rij.getString("werkpagina"),
                Grondslag.van(rij.getString("grondslag_model")),
                Grondslag.van(rij.getString("grondslag")),
                Grondslag.van(rij.getString("termijn")),
                rij.getObject("uiterlijk", LocalDate.class),
                rij.getObject("streefdatum", LocalDate.class),
                rij.getObject("ontstaan", OffsetDateTime.class).toInstant(),
                rij.getString("behandelaar"),
                Stand.valueOf(rij.getString("stand")),
                moment(rij, "afgerond"),
                rij.getString("afgerond_door"),
                List.of(OrgaanId.van(rij.getString("orgaan"))));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        OffsetDateTime moment = rij.getObject(kolom, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
