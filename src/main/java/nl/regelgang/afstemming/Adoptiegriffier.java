package nl.regelgang.afstemming;

import java.time.LocalDate;
import java.util.UUID;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;

/**
 * The griffier who prepares the zienswijzen on a regeling for all its griffies. He acts for no other raad than his own.
 *
 * @param lichaam the body of the regeling
 * @param griffie his own
 * @param tot the first day on which he no longer is
 */
record Adoptiegriffier(UUID id, OrganisatieId lichaam, OrgaanId griffie, String persoon, LocalDate van, LocalDate tot) {

    public LocalDate totEnMet() {
        return tot.minusDays(1);
    }
}
