package nl.regelgang.procedure.raadpleging;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.procedure.zienswijzeronde.Ronden;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.zienswijzen.Deelnemend;
import nl.regelgang.zienswijzen.Zaak;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raadplegingen with their processes: for every procedure in which the bestuur asks the raden once. */
@Service
@Transactional
public class Raadplegingen {

    static final String PROCES = "raadpleging";

    private final JdbcClient jdbc;
    private final Ronden ronden;
    private final Procesmotor motor;

    Raadplegingen(JdbcClient jdbc, Ronden ronden, Procesmotor motor) {
        this.jdbc = jdbc;
        this.ronden = ronden;
        this.motor = motor;
    }

    /**
     * Opens the round and starts the process; that of the procedure hears {@code raadplegingAfgerond} when the raden have
     * their answer.
     *
     * @param sluitOp until when the bestuur counts on the zienswijzen
     */
    public void beginnen(Zaak zaak, LocalDate sluitOp, List<Deelnemend> deelnemers) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into raadpleging (id, dossier) values (?, ?)")
                .params(id, zaak.dossier())
                .update();
        ronden.openen(zaak, sluitOp, deelnemers);
        motor.start(PROCES, id.toString());
    }

    /** From here nothing is taken in and nobody has a task, because it was decided or taken back. */
    public void sluiten(UUID dossier, String reden, Handelend door) {
        ronden.sluiten(dossier, reden, door);
        vind(dossier)
                .ifPresent(gevonden ->
                        motor.meld("raadplegingGestopt", gevonden.id().toString()));
    }

    void gemeld(Raadpleging raadpleging) {
        motor.meld("raadplegingAfgerond", raadpleging.dossier().toString());
    }

    /** Empty when the raden were not asked. */
    @Transactional(readOnly = true)
    Optional<Raadpleging> vind(UUID dossier) {
        return jdbc.sql("select * from raadpleging where dossier = ?")
                .param(dossier)
                .query(Raadplegingen::raadpleging)
                .optional();
    }

    @Transactional(readOnly = true)
    Raadpleging lees(UUID id) {
        return jdbc.sql("select * from raadpleging where id = ?")
                .param(id)
                .query(Raadplegingen::raadpleging)
                .optional()
                .orElseThrow(() -> new NietGevonden("raadpleging " + id));
    }

    private static Raadpleging raadpleging(ResultSet rij, int nummer) throws SQLException {
        return new Raadpleging(rij.getObject("id", UUID.class), rij.getObject("dossier", UUID.class));
    }
}
