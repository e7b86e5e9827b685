package nl.regelgang.afstemming;

import java.util.Optional;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingblok;
import org.springframework.stereotype.Component;

/** Who is adoptiegriffier, on the page of the regeling. */
@Component
class Adoptieblok implements Regelingblok {

    private final Aanwijzing aanwijzing;

    Adoptieblok(Aanwijzing aanwijzing) {
        this.aanwijzing = aanwijzing;
    }

    @Override
    public Optional<Blok> bij(Regeling regeling) {
        if (!regeling.vorm().heeftBegroting()) {
            return Optional.empty();
        }
        String zin = aanwijzing
                .nu(regeling)
                .map(nu -> "%s bereidt de zienswijzen voor alle griffies voor, tot en met %s."
                        .formatted(aanwijzing.naam(nu), Dagen.voluit(nu.totEnMet())))
                .orElse("Er is geen adoptiegriffier aangewezen: elke griffie bereidt haar eigen zienswijze voor.");
        return Optional.of(new Blok(
                "Adoptiegriffier",
                zin,
                "/regelingen/" + regeling.id() + "/adoptiegriffier",
                "Meer over de adoptiegriffier"));
    }
}
