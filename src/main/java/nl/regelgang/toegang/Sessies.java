package nl.regelgang.toegang;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of people, on all nodes together. */
@Repository
class Sessies {

    private final JdbcClient jdbc;

    Sessies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the transaction of the caller: a new password and the end of what the old one opened are one fact. */
    void beeindig(String persoon) {
        jdbc.sql("delete from spring_session where principal_name = :persoon")
                .param("persoon", persoon)
                .update();
    }

    /** Of people who are logged in; what ended is still counted for a minute at most. */
    int aantal() {
        return jdbc.sql("select count(*) from spring_session where principal_name is not null")
                .query(Integer.class)
                .single();
    }
}
