package nl.regelgang.taken;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.taken.Verloopregel.Soort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who took a task, handed it over, gave it back or chose its streefdatum, as it is stored. */
@Repository
class Taakverloop {

    private final JdbcClient database;

    Taakverloop(JdbcClient database) {
        this.database = database;
    }

    void voegToe(Verloopregel regel) {
        database.sql("""
                        insert into taakverloop (taak, moment, soort, persoon, naam, functie, van, naar, dag, reden)
                        values (:taak, :moment, :soort, :persoon, :naam, :functie, :van, :naar, :dag, :reden)
                        """)
                .param("taak", regel.taak())
                .param("moment", regel.moment().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("soort", regel.soort().name())
                .param("persoon", regel.door().persoon())
                .param("naam", regel.door().naam())
                .param("functie", regel.door().functie())
                .param("van", regel.van(), Types.VARCHAR)
                .param("naar", regel.naar(), Types.VARCHAR)
                .param("dag", regel.dag(), Types.DATE)
                .param("reden", regel.reden(), Types.VARCHAR)
                .update();
    }

    /** Oldest first. */
    List<Verloopregel> van(String taak) {
        return database.sql("select * from taakverloop where taak = :taak order by id")
                .param("taak", taak)
                .query((rij, nummer) -> regel(rij))
                .list();
    }

    private static Verloopregel regel(ResultSet rij) throws SQLException {
        return new Verloopregel(
                rij.getString("taak"),
                rij.getObject("moment", OffsetDateTime.class).toInstant(),
                Soort.valueOf(rij.getString("soort")),
                new Handelend(rij.getString("persoon"), rij.getString("naam"), rij.getString("functie"), null),
                rij.getString("van"),
                rij.getString("naar"),
                rij.getObject("dag", LocalDate.class),
                rij.getString("reden"));
    }
}
