package nl.regelgang.overzicht;

import java.util.List;
import java.util.Set;
import nl.regelgang.gedeeld.Handelend;
import nl.regelgang.gedeeld.NietBevoegd;
import nl.regelgang.gedeeld.NietGevonden;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.toegang.Functie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** Whose overzicht somebody sees: that of his own organisation, his own bestuur, or his own toezicht. */
@Component
class Overzichtsrechten {

    private static final Set<Rol> LEZERS =
            Set.of(Rol.GRIFFIER, Rol.COLLEGELID, Rol.BESTUURSSECRETARIS, Rol.BELEIDSADVISEUR);
    private static final Set<Rol> NOTEERDERS = Set.of(Rol.GRIFFIER, Rol.BELEIDSADVISEUR);

    private final Toegang toegang;

    Overzichtsrechten(Toegang toegang) {
        this.toegang = toegang;
    }

    List<OrganisatieId> organisaties(String persoon) {
        return organen(persoon, LEZERS).stream()
                .map(OrgaanId::organisatie)
                .distinct()
                .toList();
    }

    /** The dagelijkse besturen, or besturen, in which the person has a functie. */
    List<OrgaanId> besturen(String persoon) {
        return toegang.organenVan(persoon).stream()
                .filter(orgaan -> switch (orgaan.soort()) {
                    case DB, BESTUUR -> true;
                    default -> false;
                })
                .toList();
    }

    /** The organen for which the person keeps toezicht: gedeputeerde staten, or the minister. */
    List<OrgaanId> toezicht(String persoon) {
        return organen(persoon, Set.of(Rol.TOEZICHTHOUDER));
    }

    /** @throws NietGevonden also when there is such an organisation, but not of this person */
    void eisOrganisatie(String persoon, OrganisatieId organisatie) {
        if (!organisaties(persoon).contains(organisatie)) {
            throw new NietGevonden("overzicht of " + organisatie);
        }
    }

    boolean magNoteren(String persoon, OrganisatieId organisatie) {
        return organen(persoon, NOTEERDERS).stream()
                .anyMatch(orgaan -> orgaan.organisatie().equals(organisatie));
    }

    /**
     * @throws NietGevonden when it is not his organisation
     * @throws NietBevoegd when he may only read
     */
    Handelend noteerder(String persoon, OrganisatieId organisatie) {
        eisOrganisatie(persoon, organisatie);
        return organen(persoon, NOTEERDERS).stream()
                .filter(orgaan -> orgaan.organisatie().equals(organisatie))
                .findFirst()
                .map(orgaan -> toegang.handelend(persoon, orgaan))
                .orElseThrow(() ->
                        new NietBevoegd("Een risico noteert de griffier of een beleidsadviseur. Vraag het aan hen."));
    }

    private List<OrgaanId> organen(String persoon, Set<Rol> rollen) {
        return toegang.functiesVan(persoon).stream()
                .filter(functie -> rollen.contains(functie.rol()))
                .map(Functie::orgaan)
                .distinct()
                .toList();
    }
}
