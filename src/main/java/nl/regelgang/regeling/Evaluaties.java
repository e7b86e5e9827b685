package nl.regelgang.regeling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OngeldigeInvoer;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When regelingen were last evaluated. Who may change it is asked by the caller. */
@Service
@Transactional
public class Evaluaties {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher feiten;
    private final Clock klok;

    Evaluaties(JdbcClient jdbc, ApplicationEventPublisher feiten, Clock klok) {
        this.jdbc = jdbc;
        this.feiten = feiten;
        this.klok = klok;
    }

    /** A regeling of which nobody filled it in is absent. */
    @Transactional(readOnly = true)
    public Map<RegelingId, LocalDate> laatste(Collection<RegelingId> regelingen) {
        Map<RegelingId, LocalDate> dagen = new HashMap<>();
        if (!regelingen.isEmpty()) {
            jdbc.sql("select regeling, laatste from evaluatie where regeling in (:regelingen)")
                    .param(
                            "regelingen",
                            regelingen.stream().map(RegelingId::waarde).toList())
                    .query(rij -> {
                        dagen.put(new RegelingId(rij.getString("regeling")), rij.getObject("laatste", LocalDate.class));
                    });
        }
        return dagen;
    }

    /** @throws OngeldigeInvoer when the day is still to come */
    public void bewaar(RegelingId regeling, LocalDate dag, Handelend door) {
        if (dag.isAfter(Dagen.vandaag(klok))) {
            throw new OngeldigeInvoer("evaluatie", "De dag ligt in de toekomst. Vul vandaag of een eerdere dag in.");
        }
        jdbc.sql("delete from evaluatie where regeling = ?")
                .param(regeling.waarde())
                .update();
        jdbc.sql("insert into evaluatie (regeling, laatste) values (?, ?)")
                .params(regeling.waarde(), dag)
                .update();
        feiten.publishEvent(
                new RegelsGewijzigd(regeling, "Laatste evaluatie van de regeling: " + Dagen.voluit(dag) + ".", door));
    }
}
