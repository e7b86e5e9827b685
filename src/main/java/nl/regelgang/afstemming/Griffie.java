package nl.regelgang.afstemming;

import java.util.List;
import java.util.Optional;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.zienswijzen.Traject;
import nl.regelgang.zienswijzen.Zienswijzeronde;

/** A griffier at work for one raad in one round. */
record Griffie(Zienswijzeronde ronde, Traject traject, Handelend griffier) {

    public OrganisatieId organisatie() {
        return traject.deelnemer().organisatie();
    }

    /** The other raden of the round, by name. */
    public List<Traject> anderen() {
        return ronde.trajecten().stream()
                .filter(ander -> !ander.id().equals(traject.id()))
                .toList();
    }

    Optional<Traject> vanOrganisatie(OrganisatieId organisatie) {
        return ronde.trajecten().stream()
                .filter(een -> een.deelnemer().organisatie().equals(organisatie))
                .findFirst();
    }

    /** "de raad van Gemeente Tiel"; the code when it is no deelnemer of this round. */
    public String raad(OrganisatieId organisatie) {
        return vanOrganisatie(organisatie)
                .map(een -> een.deelnemer().raadVoluit())
                .orElse(organisatie.code());
    }

    public String naam(OrganisatieId organisatie) {
        return vanOrganisatie(organisatie).map(een -> een.deelnemer().naam()).orElse(organisatie.code());
    }
}
