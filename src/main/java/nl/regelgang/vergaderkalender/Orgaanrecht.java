package nl.regelgang.vergaderkalender;

import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.OrganisatieSoort;

/**
 * A calendar that the person may see.
 *
 * @param wijzigen whether he keeps it
 */
record Orgaanrecht(Organisatie organisatie, OrgaanId orgaan, boolean wijzigen) {

    /** For example "gemeenteraad, Gemeente Tiel". */
    public String naam() {
        return soort(organisatie, orgaan) + ", " + organisatie.naam();
    }

    /** Where the calendar is. */
    public String pad() {
        return pad(orgaan);
    }

    static String pad(OrgaanId orgaan) {
        return "/vergaderkalender/" + orgaan;
    }

    /** Whether a commissie can come before the meeting. */
    public boolean metCommissie() {
        return switch (organisatie.soort()) {
            case GEMEENTE, PROVINCIE, WATERSCHAP -> orgaan.equals(organisatie.vertegenwoordigendOrgaan());
            default -> false;
        };
    }

    /** The name of the orgaan, in capitals at its begin. */
    static String soort(Organisatie organisatie, OrgaanId orgaan) {
        String naam = orgaan.soort().naam();
        if (orgaan.soort() == OrgaanSoort.RAADSCOMMISSIE && organisatie.soort() == OrganisatieSoort.PROVINCIE) {
            naam = "statencommissie";
        } else if (orgaan.soort() == OrgaanSoort.RAADSCOMMISSIE && organisatie.soort() == OrganisatieSoort.WATERSCHAP) {
            naam = "commissie van het algemeen bestuur";
        }
        return naam.substring(0, 1).toUpperCase(Dagen.NEDERLANDS) + naam.substring(1);
    }
}
