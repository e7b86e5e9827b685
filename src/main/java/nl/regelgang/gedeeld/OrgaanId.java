package nl.regelgang.gedeeld;

/**
 * One orgaan of one organisation, written {@code gm0281/griffie}. It is the candidate group of the tasks of that
 * orgaan, and it never changes.
 */
public record OrgaanId(OrganisatieId organisatie, OrgaanSoort soort) {

    public static OrgaanId van(String tekst) {
        int streep = tekst.indexOf('/');
        if (streep < 0) {
            throw new IllegalArgumentException("no orgaan: " + tekst);
        }
        return new OrgaanId(
                new OrganisatieId(tekst.substring(0, streep)), OrgaanSoort.vanCode(tekst.substring(streep + 1)));
    }

    @Override
    public String toString() {
        return organisatie + "/" + soort.code();
    }
}
