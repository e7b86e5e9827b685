package nl.regelgang.procedure.begroting;

import java.time.LocalDate;
import java.util.List;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.regeling.Regeling;
import nl.regelgang.toegang.Mensen;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;

/** Gives everybody who has a part in a regeling a name, an address and a functie; once. */
public class Mensenwerk {

    private static final LocalDate SINDS = LocalDate.of(2027, 1, 1);
    private static final List<String> COLLEGE = List.of("burgemeester", "wethouder financiën", "wethouder");

    private final Mensen mensen;
    private final Toegang toegang;

    Mensenwerk(Mensen mensen, Toegang toegang) {
        this.mensen = mensen;
        this.toegang = toegang;
    }

    public void voor(Regeling regeling, LocalDate dag) {
        zorgVoor(secretaris(regeling), regeling.dagelijksBestuur(), Rol.DB_SECRETARIS, "secretaris");
        zorgVoor("voorzitter." + regeling.lichaam(), regeling.algemeenBestuur(), Rol.AB_VOORZITTER, "voorzitter");
        zorgVoor(lid(regeling), regeling.algemeenBestuur(), Rol.AB_LID, "lid");
        OrgaanId toezicht = regeling.toezichthouderOp(dag).orgaan();
        zorgVoor("toezicht." + toezicht.organisatie(), toezicht, Rol.TOEZICHTHOUDER, "medewerker toezicht");
        regeling.deelnemersOp(dag).forEach(deelnemer -> voor(deelnemer.organisatie()));
    }

    /** Somebody who keeps the regelingen and their rules. */
    public String beheerder() {
        zorgVoor("beheerder.spel", Toegang.BEHEER, Rol.BEHEERDER, "beheerder");
        return "beheerder.spel";
    }

    private void voor(Organisatie organisatie) {
        zorgVoor(griffier(organisatie), organisatie.griffie(), Rol.GRIFFIER, "griffier");
        OrgaanId college = organisatie.uitvoerendOrgaan();
        zorgVoor(bestuurssecretaris(organisatie), college, Rol.BESTUURSSECRETARIS, "bestuurssecretaris");
        for (int nummer = 1; nummer <= COLLEGE.size(); nummer++) {
            zorgVoor(collegelid(nummer, organisatie), college, Rol.COLLEGELID, COLLEGE.get(nummer - 1));
        }
    }

    public static String secretaris(Regeling regeling) {
        return "secretaris." + regeling.lichaam();
    }

    /** A member who votes and keeps no minutes. */
    public static String lid(Regeling regeling) {
        return "lid." + regeling.lichaam();
    }

    public static String griffier(Organisatie organisatie) {
        return "griffier." + organisatie.id();
    }

    public static String bestuurssecretaris(Organisatie organisatie) {
        return "bestuurssecretaris." + organisatie.id();
    }

    public static String collegelid(int nummer, Organisatie organisatie) {
        return "collegelid" + nummer + "." + organisatie.id();
    }

    public static String adres(String persoon) {
        return persoon + "@example.nl";
    }

    private void zorgVoor(String id, OrgaanId orgaan, Rol rol, String titel) {
        if (toegang.persoon(id).isEmpty()) {
            mensen.voegToe(new Persoon(id, "Naam van " + id, adres(id)), "test");
        }
        if (!toegang.heeftFunctieIn(id, orgaan)) {
            mensen.geef(id, orgaan, rol, titel, SINDS, null, "test");
        }
    }
}
