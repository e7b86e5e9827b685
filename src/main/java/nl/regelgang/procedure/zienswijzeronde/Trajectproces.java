package nl.regelgang.procedure.zienswijzeronde;

import java.util.UUID;
import nl.regelgang.gedeeld.Achterhaald;
import nl.regelgang.procesmotor.Procesmotor;
import nl.regelgang.standpunt.Standpunten.AkkoordenBinnen;
import nl.regelgang.standpunt.Standpunten.TekstTeruggenomen;
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

    /**
     * Where it waits for the members it goes on without akkoord; where the college can decide, it goes back from there.
     *
     * @throws Achterhaald while the questions are on their way to the members, or when there is no text to take back
     */
    @EventListener
    void tekstTeruggenomen(TekstTeruggenomen feit) {
        String sleutel = feit.traject().toString();
        if (!motor.meld("akkoordenBinnen", sleutel) && !motor.meld("tekstTeruggenomen", sleutel)) {
            throw new Achterhaald(
                    "De tekst kan op dit moment niet terug. Bekijk over een minuut hoe het standpunt ervoor staat.");
        }
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
