package nl.regelgang.regeling;

import java.util.Set;
import nl.regelgang.gedeeld.Hoofdstuk;

/** The kinds of organisation in the register. */
public enum OrganisatieSoort {
    GEMEENTE,
    PROVINCIE,
    WATERSCHAP,
    SAMENWERKINGSORGAAN,
    RIJK,
    OVERIG;

    /** The chapter of the Wgr for deelnemers of these kinds. */
    static Hoofdstuk hoofdstuk(Set<OrganisatieSoort> deelnemers) {
        return Hoofdstuk.van(
                deelnemers.contains(GEMEENTE), deelnemers.contains(PROVINCIE), deelnemers.contains(WATERSCHAP));
    }
}
