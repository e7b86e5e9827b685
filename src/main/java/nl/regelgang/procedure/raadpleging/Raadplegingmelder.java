package nl.regelgang.procedure.raadpleging;

import nl.regelgang.procedure.zienswijzeronde.AlleZienswijzenBinnen;
import nl.regelgang.procedure.zienswijzeronde.ZienswijzeBinnen;
import nl.regelgang.procesmotor.Procesmotor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the process of a raadpleging what the raden did. */
@Component
class Raadplegingmelder {

    private final Raadplegingen raadplegingen;
    private final Procesmotor motor;

    Raadplegingmelder(Raadplegingen raadplegingen, Procesmotor motor) {
        this.raadplegingen = raadplegingen;
        this.motor = motor;
    }

    /** Nobody waits for it any more when the day has passed; then it changes nothing. */
    @EventListener
    void alleZienswijzenBinnen(AlleZienswijzenBinnen feit) {
        raadplegingen
                .vind(feit.dossier())
                .ifPresent(deze -> motor.meld("alleZienswijzenBinnen", deze.id().toString()));
    }

    /** After the others were answered it needs an oordeel of its own; while that is still to be written it goes along. */
    @EventListener
    void zienswijzeBinnen(ZienswijzeBinnen feit) {
        raadplegingen
                .vind(feit.dossier())
                .map(deze -> deze.id().toString())
                .filter(sleutel -> !motor.loopt(sleutel))
                .ifPresent(sleutel -> motor.startBij("zienswijzeLaterOntvangen", sleutel));
    }
}
