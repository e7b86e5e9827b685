package nl.regelgang.procedure.evaluatie;

import java.util.UUID;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.stereotype.Component;

/** Tells the processes of an evaluatie what happened. */
@Component
class Evaluatiemelder {

    static final String PROCES = "evaluatieprocedure";
    static final String DEELNEMER = "evaluatieDeelnemer";

    private final Procesmotor motor;

    Evaluatiemelder(Procesmotor motor) {
        this.motor = motor;
    }

    void gepland(UUID evaluatie) {
        motor.start(PROCES, evaluatie.toString());
    }

    void herplan(UUID evaluatie) {
        motor.herplan(evaluatie.toString());
    }

    /** @return false when it has begun already */
    boolean vervroegd(UUID evaluatie) {
        return motor.meld("evaluatieVervroegd", evaluatie.toString());
    }

    /** Nobody waits for it any more when the term for the answers is over; then it changes nothing. */
    void alleAntwoordenBinnen(UUID evaluatie) {
        motor.meld("alleAntwoordenBinnen", evaluatie.toString());
    }

    void gestopt(UUID evaluatie) {
        motor.meld("evaluatieGestopt", evaluatie.toString());
    }

    void vragenlijstToegezonden(UUID antwoord) {
        motor.start(DEELNEMER, antwoord.toString());
    }

    void vragenlijstGesloten(UUID antwoord) {
        motor.meld("vragenlijstGesloten", antwoord.toString());
    }
}
