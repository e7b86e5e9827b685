package nl.regelgang.procedure.zienswijzeronde;

import java.util.EnumSet;
import java.util.Set;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zichtbaarheid.Lezer;

/**
 * What one person is to the raden of a round.
 *
 * @param eigen the organisations in which he has a functie
 */
public record Lezerschap(boolean bestuur, boolean deelnemer, Set<OrganisatieId> eigen) {

    public Lezerschap {
        eigen = Set.copyOf(eigen);
    }

    public Set<Lezer> bij(Traject traject) {
        Set<Lezer> lezers = EnumSet.of(Lezer.ANDER);
        if (bestuur) {
            lezers.add(Lezer.BESTUUR);
        }
        if (deelnemer) {
            lezers.add(Lezer.DEELNEMER);
        }
        if (eigen.contains(traject.deelnemer().organisatie())) {
            lezers.add(Lezer.EIGEN);
        }
        return lezers;
    }
}
