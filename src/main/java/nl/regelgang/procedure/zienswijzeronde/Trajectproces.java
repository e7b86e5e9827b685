package nl.regelgang.procedure.zienswijzeronde;

import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
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

    /** @throws Achterhaald while the answer is still on its way to the bestuur */
    void antwoordHeropend(UUID traject) {
        if (motor.loopt(traject.toString())) {
            throw new Achterhaald(
                    "Het antwoord gaat op dit moment naar het bestuur. Probeer het over een minuut opnieuw.");
        }
        motor.startBij("antwoordHeropend", traject.toString());
    }

    void herplan(UUID traject) {
        motor.herplan(traject.toString());
    }

    void rondeGesloten(UUID traject) {
        motor.meld("rondeGesloten", traject.toString());
    }
}
