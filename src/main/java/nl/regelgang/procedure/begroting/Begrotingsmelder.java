package nl.regelgang.procedure.begroting;

import java.util.UUID;
import nl.regelgang.procedure.zienswijzeronde.AlleZienswijzenBinnen;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of a begrotingsprocedure what happened. */
@Component
class Begrotingsmelder {

    static final String PROCES = "begrotingsprocedure";

    private final Procesmotor motor;

    Begrotingsmelder(Procesmotor motor) {
        this.motor = motor;
    }

    void gestart(UUID procedure) {
        motor.start(PROCES, procedure.toString());
    }

    /** Nobody waits for it any more when the planned day of the aanbieding has come; then it changes nothing. */
    @EventListener
    void alleZienswijzenBinnen(AlleZienswijzenBinnen feit) {
        motor.meld("alleZienswijzenBinnen", feit.dossier().toString());
    }

    void zienswijzeOntvangen(UUID procedure) {
        motor.meld("zienswijzeOntvangen", procedure.toString());
    }

    void herplan(UUID procedure) {
        motor.herplan(procedure.toString());
    }

    void ingetrokken(UUID procedure) {
        motor.meld("procedureIngetrokken", procedure.toString());
    }
}
