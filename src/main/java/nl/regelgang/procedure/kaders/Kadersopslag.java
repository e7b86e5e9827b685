package nl.regelgang.procedure.kaders;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Kaders as they are stored. */
@Repository
class Kadersopslag {

    private final JdbcClient jdbc;

    Kadersopslag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void voegToe(UUID id, UUID jaarrekening) {
        jdbc.sql("insert into kaders (id, jaarrekening) values (?, ?)")
                .params(id, jaarrekening)
                .update();
    }

    /** @throws NietGevonden when there are none */
    Kaders lees(UUID id) {
        return jdbc.sql("select * from kaders where id = ?")
                .param(id)
                .query((rij, nummer) -> new Kaders(
                        rij.getObject("id", UUID.class),
                        rij.getObject("jaarrekening", UUID.class),
                        rij.getObject("toegezonden_op", LocalDate.class)))
                .optional()
                .orElseThrow(() -> new NietGevonden("kaders " + id));
    }

    void toegezonden(UUID id, LocalDate op) {
        jdbc.sql("update kaders set toegezonden_op = ? where id = ?")
                .params(op, id)
                .update();
    }
}
