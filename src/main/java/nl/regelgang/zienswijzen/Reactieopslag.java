package nl.regelgang.zienswijzen;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reacties of the bestuur, each to one answer of one raad. */
@Repository
class Reactieopslag {

    private final JdbcClient jdbc;
    private final Antwoorden antwoorden;

    Reactieopslag(JdbcClient jdbc, Antwoorden antwoorden) {
        this.jdbc = jdbc;
        this.antwoorden = antwoorden;
    }

    /** Every reactie to this raad that was sent, oldest first: also what was replaced since. */
    List<Traject.Reactie> verzonden(UUID traject) {
        return jdbc.sql(
                        "select * from reactie where traject = ? and verzonden_op is not null order by antwoord, nummer")
                .param(traject)
                .query(Ronderijen::gegeven)
                .list();
    }

    /** Instead of what was written before, but next to what was sent. */
    void bewaar(UUID traject, Traject.Reactie reactie) {
        int antwoord = antwoorden.nummer(traject);
        jdbc.sql("delete from reactie where traject = ? and antwoord = ? and verzonden_op is null")
                .params(traject, antwoord)
                .update();
        int nummer = jdbc.sql("select count(*) from reactie where traject = ? and antwoord = ?")
                        .params(traject, antwoord)
                        .query(Integer.class)
                        .single()
                + 1;
        jdbc.sql("insert into reactie (traject, antwoord, nummer, oordeel, conclusie, gegeven_op)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        traject,
                        antwoord,
                        nummer,
                        reactie.oordeel(),
                        reactie.conclusie(),
                        reactie.op().atOffset(ZoneOffset.UTC))
                .update();
    }

    void verzonden(UUID ronde, LocalDate op) {
        jdbc.sql("update zienswijzeronde set reactie_verzonden_op = ? where id = ?")
                .params(op, ronde)
                .update();
        jdbc.sql("update reactie set verzonden_op = ? where verzonden_op is null and exists (select 1 from traject t"
                        + " where t.id = reactie.traject and t.antwoord = reactie.antwoord and t.ronde = ?)")
                .params(op, ronde)
                .update();
    }
}
