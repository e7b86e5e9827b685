package nl.regelgang.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.gedeeld.OrgaanSoort;
import nl.regelgang.gedeeld.OrganisatieId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;

/** A functie that somebody can have in an organisation of a certain kind. */
record Functiekeuze(Rol rol, OrgaanId orgaan, String label) {

    static final List<Functiekeuze> IN_BEHEER =
            List.of(new Functiekeuze(Rol.BEHEERDER, Toegang.BEHEER, Rol.BEHEERDER.naam()));

    /** The minister is toezichthouder of some regelingen (Wgr chapters IV to VII) and stands not in the register. */
    static final OrganisatieId MINISTERIE = new OrganisatieId("mnre1034");

    static final List<Functiekeuze> BIJ_MINISTERIE =
            List.of(van(Rol.TOEZICHTHOUDER, new OrgaanId(MINISTERIE, OrgaanSoort.MINISTER)));

    static List<Functiekeuze> in(Organisatie organisatie) {
        return Stream.concat(bestuurlijk(organisatie).stream(), Stream.of(beheerVan(organisatie)))
                .toList();
    }

    /** Hears of a term of the organisation that lapses, in the place of who looks after the installation. */
    private static Functiekeuze beheerVan(Organisatie organisatie) {
        return new Functiekeuze(
                Rol.BEHEERDER,
                new OrgaanId(organisatie.id(), OrgaanSoort.BEHEER),
                Rol.BEHEERDER.naam() + " van deze organisatie");
    }

    private static List<Functiekeuze> bestuurlijk(Organisatie organisatie) {
        return switch (organisatie.soort()) {
            case GEMEENTE, WATERSCHAP -> deelnemend(organisatie);
            case PROVINCIE -> provinciaal(organisatie);
            case SAMENWERKINGSORGAAN -> regionaal(organisatie);
            case RIJK -> List.of(van(Rol.TOEZICHTHOUDER, organisatie.uitvoerendOrgaan()));
            case OVERIG -> List.of(van(Rol.BESTUURSSECRETARIS, organisatie.uitvoerendOrgaan()));
        };
    }

    private static List<Functiekeuze> deelnemend(Organisatie organisatie) {
        return List.of(
                van(Rol.GRIFFIER, organisatie.griffie()),
                van(Rol.BESTUURSSECRETARIS, organisatie.uitvoerendOrgaan()),
                van(Rol.BELEIDSADVISEUR, organisatie.uitvoerendOrgaan()),
                van(Rol.COLLEGELID, organisatie.uitvoerendOrgaan()));
    }

    private static List<Functiekeuze> provinciaal(Organisatie organisatie) {
        return List.of(
                van(Rol.GRIFFIER, organisatie.griffie()),
                van(Rol.BESTUURSSECRETARIS, organisatie.uitvoerendOrgaan()),
                van(Rol.BELEIDSADVISEUR, organisatie.uitvoerendOrgaan()),
                van(Rol.COLLEGELID, organisatie.uitvoerendOrgaan()),
                van(Rol.TOEZICHTHOUDER, organisatie.uitvoerendOrgaan()));
    }

    /** A regeling with one bestuur has no AB and DB; the beheerder knows which it is. */
    private static List<Functiekeuze> regionaal(Organisatie organisatie) {
        OrgaanId ab = new OrgaanId(organisatie.id(), OrgaanSoort.AB);
        OrgaanId db = new OrgaanId(organisatie.id(), OrgaanSoort.DB);
        OrgaanId bestuur = new OrgaanId(organisatie.id(), OrgaanSoort.BESTUUR);
        return List.of(
                new Functiekeuze(Rol.DB_SECRETARIS, db, "secretaris van het dagelijks bestuur"),
                new Functiekeuze(Rol.AB_VOORZITTER, ab, "voorzitter van het algemeen bestuur"),
                new Functiekeuze(Rol.AB_LID, ab, "lid van het algemeen bestuur"),
                new Functiekeuze(Rol.DB_SECRETARIS, bestuur, "secretaris van het (enige) bestuur"),
                new Functiekeuze(Rol.AB_VOORZITTER, bestuur, "voorzitter van het (enige) bestuur"),
                new Functiekeuze(Rol.AB_LID, bestuur, "lid van het (enige) bestuur"));
    }

    private static Functiekeuze van(Rol rol, OrgaanId orgaan) {
        return new Functiekeuze(rol, orgaan, rol.naam() + " (" + orgaan.soort().naam() + ")");
    }

    /** How the form names it. */
    String code() {
        return rol.name().toLowerCase(Locale.ROOT) + "-" + orgaan.soort().code();
    }
}
