package nl.regelgang.toegang;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrgaanId;
import org.springframework.stereotype.Service;

/** Who may do what, today. Everything that is not answered with yes here is refused. */
@Service
public class Toegang {

    public Optional<Persoon> persoon(String persoon) {
        throw new UnsupportedOperationException();
    }

    /** The functies that hold today. */
    public List<Functie> functiesVan(String persoon) {
        throw new UnsupportedOperationException();
    }

    /** The organen in which the person has a functie today. */
    public Set<OrgaanId> organenVan(String persoon) {
        throw new UnsupportedOperationException();
    }

    public boolean heeftFunctieIn(String persoon, OrgaanId orgaan) {
        throw new UnsupportedOperationException();
    }

    public boolean isBeheerder(String persoon) {
        throw new UnsupportedOperationException();
    }

    /** Everybody with a functie in the orgaan today, by name; with one of the roles, when roles are given. */
    public List<Persoon> metFunctieIn(OrgaanId orgaan, Rol... rollen) {
        throw new UnsupportedOperationException();
    }

    /**
     * The person as the journaal keeps him when he acts for this orgaan.
     *
     * @throws nl.regelgang.gedeeld.NietGevonden when he has no functie there today
     */
    public Handelend handelend(String persoon, OrgaanId namens) {
        throw new UnsupportedOperationException();
    }
}
