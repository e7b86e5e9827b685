package nl.regelgang.procedure;

import java.util.Optional;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingblok;
import org.springframework.stereotype.Component;

/** Where the year of a regeling stands, on the page of the regeling. */
@Component
class Jaarblok implements Regelingblok {

    @Override
    public Optional<Blok> bij(Regeling regeling) {
        return regeling.vorm().heeftBegroting()
                ? Optional.of(new Blok(
                        "Het jaar van de regeling",
                        "Kaders, begroting, jaarrekening en evaluatie, met hun laatste dagen. Voor het bestuur en de deelnemers.",
                        "/regelingen/" + regeling.id() + "/jaar",
                        "Bekijk het jaar"))
                : Optional.empty();
    }
}
