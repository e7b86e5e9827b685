package nl.regelgang.procesmotor;

import nl.regelgang.formulieren.Ingevuld;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the test model {@code kind} calls: many children, and a parent that hears it once when all are ready. */
@Procesbean
public class Kind {

    static final String OUDER = "ouder-van-dertig";
    static final int AANTAL = 30;

    private final JdbcClient database;
    private final ObjectProvider<Procesmotor> motor;

    Kind(JdbcClient database, ObjectProvider<Procesmotor> motor) {
        this.database = database;
        this.motor = motor;
    }

    public void kindAfmaken(String sleutel, Ingevuld ingevuld) {
        database.sql("update proefronde set klaar = klaar + 1").update();
        int klaar = database.sql("select klaar from proefronde")
                .query(Integer.class)
                .single();
        if (klaar == AANTAL && !motor.getObject().meld("antwoordBinnen", OUDER)) {
            throw new IllegalStateException("the parent does not wait");
        }
    }
}
