package nl.regelgang.regeling;

import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;

/**
 * Who receives the vastgestelde begroting (Wgr art. 34 lid 2 and its parallels).
 *
 * @param naam for example "gedeputeerde staten van Gelderland"
 */
public record Toezichthouder(OrgaanId orgaan, String naam) {

    static final Toezichthouder MINISTER_BZK = new Toezichthouder(
            new OrgaanId(new OrganisatieId("mnre1034"), OrgaanSoort.MINISTER),
            "minister van Binnenlandse Zaken en Koninkrijksrelaties");

    /** By name. */
    public static Toezichthouder van(OrgaanId orgaan) {
        if (orgaan.equals(MINISTER_BZK.orgaan)) {
            return MINISTER_BZK;
        }
        return new Toezichthouder(orgaan, orgaan.soort().naam() + " van " + Provincies.naam(orgaan.organisatie()));
    }
}
