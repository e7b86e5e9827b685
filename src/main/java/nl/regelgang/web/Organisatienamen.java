package nl.regelgang.web;

import java.util.Optional;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** The organisations as pages name them, also those that do not stand in the register. */
@Component
class Organisatienamen {

    private final Regelingen regelingen;

    Organisatienamen(Regelingen regelingen) {
        this.regelingen = regelingen;
    }

    String van(OrganisatieId organisatie) {
        if (organisatie.equals(Toegang.BEHEER.organisatie())) {
            return "Regelgang";
        }
        return regelingen
                .organisatie(organisatie)
                .map(Organisatie::naam)
                .orElseGet(() -> organisatie.equals(Functiekeuze.MINISTERIE)
                        ? "Ministerie van Binnenlandse Zaken en Koninkrijksrelaties"
                        : organisatie.code());
    }

    /** @throws NietGevonden when the register has no organisation with this code */
    Organisatie organisatie(String code) {
        try {
            Optional<Organisatie> gevonden = regelingen.organisatie(new OrganisatieId(code));
            return gevonden.orElseThrow(() -> new NietGevonden("organisation " + code));
        } catch (IllegalArgumentException geenCode) {
            throw new NietGevonden("organisation");
        }
    }
}
