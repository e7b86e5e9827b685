package nl.regelgang.procedure.uittreding;

import java.time.Clock;
import java.util.Optional;
import nl.regelgang.dossier.Journaal;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.termijnen.Uiterlijk;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The algemeen bestuur takes longer for the gevolgen, once, where the regeling lets it. */
@Service
@Transactional
class Uittredingverlenging {

    private final Uittredingen uittredingen;
    private final Uittredingstermijnen termijnen;
    private final Journaal journaal;
    private final Procesmotor motor;
    private final Clock klok;

    Uittredingverlenging(
            Uittredingen uittredingen,
            Uittredingstermijnen termijnen,
            Journaal journaal,
            Procesmotor motor,
            Clock klok) {
        this.uittredingen = uittredingen;
        this.termijnen = termijnen;
        this.journaal = journaal;
        this.motor = motor;
        this.klok = klok;
    }

    /** The last day after it; empty when the regeling does not let the bestuur, it did already, or it is not now. */
    @Transactional(readOnly = true)
    Optional<Uiterlijk> mogelijk(Procedure procedure) {
        return termijnen.verlenging(uittredingen.lees(procedure.id()));
    }

    /** @throws Achterhaald when it is not possible, or not any more */
    void verleng(Procedure procedure, String reden, Handelend door) {
        journaal.vergrendel(procedure.id());
        if (mogelijk(procedure).isEmpty()) {
            throw new Achterhaald("De termijn kan nu niet worden verlengd: dat is al gebeurd, de gevolgen zijn al"
                    + " vastgesteld, of de regeling kent geen verlenging.");
        }
        uittredingen.verlengd(procedure.id(), Dagen.vandaag(klok), reden);
        termijnen.verlengd(procedure.id(), reden, door);
        motor.herplan(procedure.id().toString());
    }
}
