package nl.regelgang.procedure.zienswijzeronde;

import java.util.UUID;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.standpunt.Standpunten.AkkoordenBinnen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of a traject what happened. */
@Component
class Trajectproces {

    static final String PROCES = "zienswijzeDeelnemer";

    private final Procesmotor motor;

    Trajectproces(Procesmotor motor) {
        this.motor = motor;
    }

    void stukkenToegezonden(UUID traject) {
        motor.start(PROCES, traject.toString());
    }

    @EventListener
    void akkoordenBinnen(AkkoordenBinnen feit) {
        motor.meld("akkoordenBinnen", feit.traject().toString());
    }

    /** False while a step of it is still to be carried out. */
    boolean beeindigd(UUID traject) {
        return motor.positie(traject.toString())
                .filter(positie -> positie.beeindigd() != null)
                .isPresent();
    }

    void rondeGesloten(UUID traject) {
        motor.meld("rondeGesloten", traject.toString());
    }
}
