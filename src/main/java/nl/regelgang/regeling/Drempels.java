package nl.regelgang.regeling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.RegelingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What regelingen ask before a wijziging, toetreding or opheffing comes about, in time (Wgr art. 9 lid 1). */
@Service
@Transactional
public class Drempels {

    private final Besluitregelopslag opslag;
    private final Regelingen regelingen;
    private final ApplicationEventPublisher feiten;

    Drempels(JdbcClient jdbc, Regelingen regelingen, ApplicationEventPublisher feiten) {
        this.opslag = new Besluitregelopslag(jdbc);
        this.regelingen = regelingen;
        this.feiten = feiten;
    }

    /** What holds on the day; empty when nobody filled in what holds then. */
    @Transactional(readOnly = true)
    public Optional<Besluitregels> op(RegelingId regeling, LocalDate dag) {
        return opslag.dagen(regeling).stream()
                .filter(vanaf -> !vanaf.isAfter(dag))
                .findFirst()
                .flatMap(vanaf -> opslag.lees(regeling, vanaf));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<Besluitregels> alle(RegelingId regeling) {
        return opslag.dagen(regeling).stream()
                .flatMap(vanaf -> opslag.lees(regeling, vanaf).stream())
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<Besluitregels> vanaf(RegelingId regeling, LocalDate vanaf) {
        return opslag.lees(regeling, vanaf);
    }

    /** @throws nl.regelgang.gedeeld.Achterhaald when somebody else changed them since this version was read */
    void bewaar(RegelingId id, Besluitregels nieuw, Handelend door) {
        Regeling regeling = regelingen.vind(id).orElseThrow();
        List<String> was = opslag.lees(id, nieuw.vanaf())
                .map(oud -> new Besluitregelwoorden(regeling, oud).zinnen())
                .orElse(List.of());
        opslag.bewaar(id, nieuw);
        List<String> anders = new ArrayList<>(new Besluitregelwoorden(regeling, nieuw).zinnen());
        anders.removeAll(was);
        if (!anders.isEmpty()) {
            feiten.publishEvent(new RegelsGewijzigd(
                    id,
                    "Regels over besluiten van de deelnemers vanaf %s: %s"
                            .formatted(Dagen.voluit(nieuw.vanaf()), String.join(" ", anders)),
                    door));
        }
    }
}
