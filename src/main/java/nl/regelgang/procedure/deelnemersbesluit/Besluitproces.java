package nl.regelgang.procedure.deelnemersbesluit;

import java.util.UUID;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.stereotype.Component;

/** Tells the process of a traject, and that of its procedure, what happened. */
@Component
class Besluitproces {

    static final String PROCES = "besluitDeelnemer";

    private final Procesmotor motor;

    Besluitproces(Procesmotor motor) {
        this.motor = motor;
    }

    void ontwerpToegezonden(UUID traject) {
        motor.start(PROCES, traject.toString());
    }

    /** @throws IllegalStateException when the traject does not wait for it, which the procedure must not allow */
    void opnieuwToegezonden(UUID traject) {
        eisGehoord(motor.meld("ontwerpOpnieuwToegezonden", traject.toString()), traject);
    }

    /** @throws IllegalStateException when the traject does not wait for it, which the procedure must not allow */
    void voorstelGedaan(UUID traject) {
        eisGehoord(motor.meld("voorstelGedaan", traject.toString()), traject);
    }

    /** Every raad reacted to the draft, or had its eight weeks. */
    void alleAntwoordenBinnen(UUID dossier) {
        motor.meld("alleAntwoordenBinnen", dossier.toString());
    }

    /** Every deelnemer decided, or cannot because its raad withheld its toestemming. */
    void alleBesluitenBinnen(UUID dossier) {
        motor.meld("alleBesluitenBinnen", dossier.toString());
    }

    void gestopt(UUID traject) {
        motor.meld("besluitvormingGestopt", traject.toString());
    }

    private static void eisGehoord(boolean gehoord, UUID traject) {
        if (!gehoord) {
            throw new IllegalStateException("does not wait for the voorstel: " + traject);
        }
    }
}
