package nl.regelgang.afstemming;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronden;
import org.springframework.stereotype.Component;

/** Who may work on, and read, what griffies share: a griffier of a raad in the round, and nobody else. */
@Component
class Griffies {

    private final Zienswijzeronden ronden;
    private final Toegang toegang;

    Griffies(Zienswijzeronden ronden, Toegang toegang) {
        this.ronden = ronden;
        this.toegang = toegang;
    }

    /** @throws NietGevonden when there is no such traject, or the person is no griffier of its raad today */
    Griffie griffie(UUID traject, String persoon) {
        return vind(traject, persoon).orElseThrow(() -> new NietGevonden("traject " + traject));
    }

    /** Empty when the person is no griffier of this raad today. */
    Optional<Griffie> vind(UUID traject, String persoon) {
        Traject dit = ronden.traject(traject);
        OrgaanId griffie = dit.deelnemer().griffie();
        return isGriffier(griffie, persoon)
                ? ronden.vind(dit.ronde()).map(ronde -> new Griffie(ronde, dit, toegang.handelend(persoon, griffie)))
                : Optional.empty();
    }

    boolean isGriffier(OrgaanId griffie, String persoon) {
        return toegang.functiesVan(persoon).stream()
                .anyMatch(functie ->
                        functie.rol() == Rol.GRIFFIER && functie.orgaan().equals(griffie));
    }

    /** The griffiers of a raad today, by name. */
    List<Persoon> griffiers(OrgaanId griffie) {
        return toegang.metFunctieIn(griffie, Rol.GRIFFIER);
    }
}
