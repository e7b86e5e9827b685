package nl.regelgang.taken;

import java.util.Optional;
import nl.regelgang.gedeeld.RegelingId;
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
    public Optional<RegelingId> regeling(String taak) {
        return voorraad.regeling(taak);
    }
}
