package nl.regelgang.procedure.aangaan;

import java.util.Set;
import java.util.stream.Collectors;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.regeling.Organisatie;

/** The organen that can make a regeling (Wgr art. 1 lid 1), in the words of chapter I. */
enum Partij {
    RAAD("De raden (bij een provincie provinciale staten, bij een waterschap het algemeen bestuur)"),
    COLLEGE("De colleges (gedeputeerde staten, het dagelijks bestuur)"),
    BURGEMEESTER("De burgemeesters (de commissaris van de Koning, de voorzitter)");

    private final String uitleg;

    Partij(String uitleg) {
        this.uitleg = uitleg;
    }

    public String uitleg() {
        return uitleg;
    }

    /** As the register keeps it: what one person is alone counts with the uitvoerend orgaan. */
    private OrgaanSoort bij(Organisatie organisatie) {
        return switch (this) {
            case RAAD -> organisatie.vertegenwoordigendOrgaan().soort();
            case COLLEGE, BURGEMEESTER -> organisatie.uitvoerendOrgaan().soort();
        };
    }

    static Set<OrgaanSoort> organen(Set<Partij> partijen, Organisatie organisatie) {
        return partijen.stream().map(partij -> partij.bij(organisatie)).collect(Collectors.toSet());
    }
}
