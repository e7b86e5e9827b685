package nl.regelgang.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.Dagen;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.ABLid;
import nl.regelgang.regeling.Deelnemer;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.regeling.Regelingen;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invents the people that a regeling needs to be tried out. Whoever is there already stays as he is. */
@Service
@Profile("demo")
class DemoMensen {

    private static final String DOOR = "demo";

    private final Mensen mensen;
    private final Toegang toegang;
    private final Regelingen regelingen;
    private final Clock klok;

    DemoMensen(Mensen mensen, Toegang toegang, Regelingen regelingen, Clock klok) {
        this.mensen = mensen;
        this.toegang = toegang;
        this.regelingen = regelingen;
        this.klok = klok;
    }

    @Transactional
    public void beheerder() {
        zorgVoor("beheerder", Toegang.BEHEER, Rol.BEHEERDER, Rol.BEHEERDER.naam());
    }

    /** Everybody who has something to do in a procedure of this regeling, from its secretaris to its toezichthouder. */
    @Transactional
    public void voor(Regeling regeling) {
        LocalDate vandaag = Dagen.vandaag(klok);
        bestuur(regeling);
        List<ABLid> leden = regeling.deelnemersOp(vandaag).stream()
                .map(deelnemer -> {
                    deelnemer(deelnemer.organisatie());
                    return bestuurslid(regeling, deelnemer);
                })
                .toList();
        if (!regelingen.heeftEigenBestuursleden(regeling.id())) {
            regelingen.bewaarBestuursleden(regeling.id(), leden);
        }
        regeling.bekendeToezichthouderOp(vandaag)
                .ifPresent(toezichthouder -> zorgVoor(
                        "toezicht." + toezichthouder.orgaan().organisatie(),
                        toezichthouder.orgaan(),
                        Rol.TOEZICHTHOUDER,
                        "medewerker toezicht, " + toezichthouder.naam()));
    }

    private void bestuur(Regeling regeling) {
        String inlognaam = Namen.inlognaam(regeling.korteNaam());
        OrgaanId db = regeling.dagelijksBestuur();
        OrgaanId ab = regeling.algemeenBestuur();
        zorgVoor(
                "secretaris." + inlognaam,
                db,
                Rol.DB_SECRETARIS,
                "secretaris " + db.soort().naam() + " " + regeling.korteNaam());
        zorgVoor(
                "voorzitter." + inlognaam,
                ab,
                Rol.AB_VOORZITTER,
                "voorzitter " + ab.soort().naam() + " " + regeling.korteNaam());
    }

    private void deelnemer(Organisatie organisatie) {
        Titels titels = Titels.in(organisatie.soort());
        String inlognaam = Namen.inlognaam(organisatie.naam());
        String naam = kort(organisatie);
        zorgVoor("griffier." + inlognaam, organisatie.griffie(), Rol.GRIFFIER, titels.griffier() + " " + naam);
        zorgVoor(
                "bestuurssecretaris." + inlognaam,
                organisatie.uitvoerendOrgaan(),
                Rol.BESTUURSSECRETARIS,
                "bestuurssecretaris " + naam);
        List<String> leden = titels.collegeleden();
        for (int lid = 0; lid < leden.size(); lid++) {
            zorgVoor(
                    collegelid(lid, inlognaam),
                    organisatie.uitvoerendOrgaan(),
                    Rol.COLLEGELID,
                    leden.get(lid) + " " + naam);
        }
    }

    /** One of the college also sits in the bestuur of the regeling. */
    private ABLid bestuurslid(Regeling regeling, Deelnemer deelnemer) {
        Organisatie organisatie = deelnemer.organisatie();
        OrgaanId ab = regeling.algemeenBestuur();
        String id = collegelid(1, Namen.inlognaam(organisatie.naam()));
        Persoon lid = zorgVoor(id, ab, Rol.AB_LID, "lid " + ab.soort().naam() + " " + regeling.korteNaam());
        return new ABLid(
                organisatie.id().code(),
                lid.naam() + " (" + kort(organisatie) + ")",
                organisatie.id(),
                deelnemer.stemgewicht());
    }

    private static String kort(Organisatie organisatie) {
        return organisatie.naam().replaceFirst("^(Gemeente|Provincie|Waterschap) ", "");
    }

    private static String collegelid(int nummer, String inlognaam) {
        return "collegelid" + (nummer + 1) + "." + inlognaam;
    }

    private Persoon zorgVoor(String id, OrgaanId orgaan, Rol rol, String titel) {
        Persoon persoon = toegang.persoon(id).orElseGet(() -> nieuw(id));
        boolean heeft = toegang.functiesVan(id).stream()
                .anyMatch(functie -> functie.orgaan().equals(orgaan) && functie.rol() == rol);
        if (!heeft) {
            LocalDate begin = Dagen.vandaag(klok).withDayOfYear(1);
            mensen.geef(id, orgaan, rol, titel.substring(0, Math.min(titel.length(), 120)), begin, null, DOOR);
        }
        return persoon;
    }

    private Persoon nieuw(String id) {
        Persoon persoon = new Persoon(id, Namen.naam(mensen.aantal()), id + "@example.nl");
        mensen.voegToe(persoon, DOOR);
        return persoon;
    }
}
