package nl.regelgang.procesmotor.tasklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the tables of the engine and of the trajecten, whatever a page shows of it. */
record Motorstand(JdbcClient database) {

    List<UUID> procedures() {
        return database.sql("select id from begrotingsprocedure")
                .query(UUID.class)
                .list();
    }

    /** The ids of the tasks with this name of a griffie. */
    List<String> taken(String naam, String organisatie) {
        return database.sql("select t.id_ from act_ru_task t join act_ru_identitylink k on k.task_id_ = t.id_"
                        + " where t.name_ = ? and k.group_id_ = ?")
                .params(naam, organisatie + "/griffie")
                .query(String.class)
                .list();
    }

    List<LocalDate> ontvangenOp(String organisatie) {
        return database.sql("select ontvangen_op from traject where organisatie = ? and ontvangen_op is not null")
                .param(organisatie)
                .query(LocalDate.class)
                .list();
    }

    /** How far the traject of this deelnemer is. */
    String status(String organisatie) {
        return database.sql("select status from traject where organisatie = ?")
                .param(organisatie)
                .query(String.class)
                .single();
    }

    /** What was submitted through the engine may not stay behind in it (ADR 0006). */
    int waarden() {
        return database.sql("select (select count(*) from act_ru_variable) + (select count(*) from act_hi_varinst)"
                        + " + (select count(*) from act_hi_detail)")
                .query(Integer.class)
                .single();
    }
}
