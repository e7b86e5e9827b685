package nl.regelgang.procedure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.regelgang.gedeeld.OrgaanId;
import nl.regelgang.notificatie.Bericht;
import nl.regelgang.notificatie.Berichtsoort;
import nl.regelgang.notificatie.Postuit;
import nl.regelgang.regeling.Organisatie;
import nl.regelgang.toegang.Persoon;
import nl.regelgang.toegang.Rol;
import nl.regelgang.toegang.Toegang;
import org.springframework.stereotype.Component;

/** The messages about a procedure, with a button to its page. */
@Component
public class Procedureberichten {

    public static final String KNOP = "Bekijk de procedure";

    private final Postuit postuit;
    private final Toegang toegang;

    Procedureberichten(Postuit postuit, Toegang toegang) {
        this.postuit = postuit;
        this.toegang = toegang;
    }

    /** To the griffie of every deelnemer. */
    public void aanRaden(
            Procedure procedure, Collection<Organisatie> deelnemers, Berichtsoort soort, Map<String, String> waarden) {
        deelnemers.forEach(
                deelnemer -> aan(procedure, toegang.metFunctieIn(deelnemer.griffie(), Rol.GRIFFIER), soort, waarden));
    }

    /** To who prepares what the colleges decide. */
    public void aanColleges(
            Procedure procedure, Collection<Organisatie> deelnemers, Berichtsoort soort, Map<String, String> waarden) {
        deelnemers.forEach(deelnemer -> aan(
                procedure, toegang.metFunctieIn(deelnemer.uitvoerendOrgaan(), Rol.BESTUURSSECRETARIS), soort, waarden));
    }

    public void aanSecretaris(Procedure procedure, Berichtsoort soort, Map<String, String> waarden) {
        aan(procedure, toegang.metFunctieIn(procedure.bestuur().dagelijksBestuur(), Rol.DB_SECRETARIS), soort, waarden);
    }

    /** To everybody in the orgaan that decides. */
    public void aanBestuur(Procedure procedure, Berichtsoort soort, Map<String, String> waarden) {
        OrgaanId bestuur = procedure.bestuur().algemeenBestuur();
        Set<Persoon> leden = new LinkedHashSet<>(toegang.metFunctieIn(bestuur, Rol.AB_VOORZITTER));
        leden.addAll(toegang.metFunctieIn(bestuur, Rol.AB_LID));
        aan(procedure, List.copyOf(leden), soort, waarden);
    }

    public void aanToezichthouder(Procedure procedure, Berichtsoort soort, Map<String, String> waarden) {
        aan(
                procedure,
                toegang.metFunctieIn(procedure.bestuur().toezichthouder().orgaan(), Rol.TOEZICHTHOUDER),
                soort,
                waarden);
    }

    /** To who works for this orgaan, whatever it is. */
    public void aanOrgaan(Procedure procedure, OrgaanId orgaan, Berichtsoort soort, Map<String, String> waarden) {
        aan(
                procedure,
                toegang.metFunctieIn(
                        orgaan, Rol.GRIFFIER, Rol.BESTUURSSECRETARIS, Rol.DB_SECRETARIS, Rol.TOEZICHTHOUDER),
                soort,
                waarden);
    }

    private void aan(Procedure procedure, List<Persoon> personen, Berichtsoort soort, Map<String, String> waarden) {
        personen.forEach(persoon -> postuit.klaarzetten(soort.bericht(
                procedure.id(),
                procedure.bestuur().dagelijksBestuur().organisatie(),
                persoon.naam(),
                persoon.email(),
                waarden,
                Bericht.Knop.naarPagina(KNOP, procedure.pad()))));
    }
}
