package nl.regelgang.procedure.bestuursbesluit;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.procedure.Procedure;
import nl.regelgang.procedure.zienswijzeronde.Ronderechten;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regelingen;
import org.springframework.stereotype.Component;

/** Who asks for a zienswijze in the name of a raad: its own griffier. */
@Component
class Zienswijzeverzoekrechten {

    private final Ronderechten rechten;
    private final Regelingen regelingen;
    private final Clock klok;

    Zienswijzeverzoekrechten(Ronderechten rechten, Regelingen regelingen, Clock klok) {
        this.rechten = rechten;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    /** The deelnemer of whose raad the person is griffier; empty when he is of none of them. */
    Optional<Organisatie> deelnemer(Procedure procedure, String persoon) {
        Set<OrgaanId> griffies = rechten.griffiesVan(persoon);
        return griffies.isEmpty()
                ? Optional.empty()
                : regelingen.metId(procedure.bestuur().regeling().waarde()).deelnemersOp(Dagen.vandaag(klok)).stream()
                        .map(Deelnemer::organisatie)
                        .filter(organisatie -> griffies.contains(organisatie.griffie()))
                        .findFirst();
    }
}
