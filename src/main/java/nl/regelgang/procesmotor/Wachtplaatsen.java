package nl.regelgang.procesmotor;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every place at which a process waits. Read from the tables of the engine in one query, because it is about all. */
@Component
public class Wachtplaatsen {

    private static final String ALLE = """
            select p.BUSINESS_KEY_ as sleutel, coalesce(t.NAME_, t.TASK_DEF_KEY_) as naam,
                t.DUE_DATE_ is not null as met_termijn
            from ACT_RU_TASK t join ACT_RU_EXECUTION p on p.ID_ = t.PROC_INST_ID_
            where p.BUSINESS_KEY_ is not null
            union
            select p.BUSINESS_KEY_, coalesce(e.ACT_ID_, 'stap'), j.TYPE_ = 'timer'
            from ACT_RU_JOB j join ACT_RU_EXECUTION p on p.ID_ = j.PROCESS_INSTANCE_ID_
            left join ACT_RU_EXECUTION e on e.ID_ = j.EXECUTION_ID_
            where p.BUSINESS_KEY_ is not null
            union
            select p.BUSINESS_KEY_, s.ACTIVITY_ID_, false
            from ACT_RU_EVENT_SUBSCR s join ACT_RU_EXECUTION p on p.ID_ = s.PROC_INST_ID_
            where p.BUSINESS_KEY_ is not null
            """;

    private final JdbcClient jdbc;

    Wachtplaatsen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Wachtplaats> alle() {
        return jdbc.sql(ALLE)
                .query((rij, nummer) ->
                        new Wachtplaats(rij.getString("sleutel"), rij.getString("naam"), rij.getBoolean("met_termijn")))
                .list();
    }

    /**
     * @param sleutel the business key of the process instance
     * @param naam of the task as people see it, or the id of the element
     * @param metTermijn a task with a last day, or a timer
     */
    public record Wachtplaats(String sleutel, String naam, boolean metTermijn) {}
}
