package nl.regelgang.taken;

import nl.regelgang.procesmotor.Werk;
import org.springframework.stereotype.Component;

/** Tells the engine of which regeling a task is: a waarneming can be for one regeling only. */
@Component
class Taakzaken implements Werk.Zaakbron {

    private final Werkvoorraad voorraad;

    Taakzaken(Werkvoorraad voorraad) {
        this.voorraad = voorraad;
    }

    @Override
    public String regeling(String taak) {
        return voorraad.regeling(taak).orElse("");
    }
}
